using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Which observations are wanted; empty lists want all.</summary>
/// <param name="Indicators">Globs over indicator ids, e.g. <c>litigation.*</c>.</param>
/// <param name="Scopes">Scopes.</param>
public sealed record RowFilter(IReadOnlyList<string> Indicators, IReadOnlyList<Scope> Scopes)
{
    public static RowFilter All { get; } = new([], []);
}
