using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A figure's place in a table.</summary>
/// <param name="Label">Row label and column header, read as if they stood in front of the figure; years and units left out.</param>
/// <param name="Names">Where the figure's topic may be named, nearest first: row label, column header, the row labels above, caption. Folded positions.</param>
/// <param name="Year">The year that its column or row is headed with; null where there is none.</param>
internal sealed record TableCell(ContextView Label, IReadOnlyList<TextSpan> Names, int? Year);
