using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A figure's place in a table.</summary>
/// <param name="Label">Row label and column header, read as if they stood in front of the figure; years and units left out. Of a total, the caption too.</param>
/// <param name="CaptionLabel">Caption and column header, for a row label that only names a part: what the whole table counts.</param>
/// <param name="Names">Where the figure's topic may be named, nearest first: row label, column headers, the row labels above, caption. Folded positions.</param>
/// <param name="Own">Row label and nearest header alone. Folded positions.</param>
/// <param name="Year">The year that its column or row is headed with; null where there is none.</param>
/// <param name="Table">The table itself.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="RowIsTotal">Its row is the total (合计) of the others.</param>
/// <param name="ColumnIsTotal">Its column is.</param>
internal sealed record TableCell(ContextView Label, ContextView CaptionLabel, IReadOnlyList<TextSpan> Names, IReadOnlyList<TextSpan> Own, int? Year, Table Table, int Row, int Column, bool RowIsTotal, bool ColumnIsTotal);
