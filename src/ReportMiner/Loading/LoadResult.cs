using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>Either a report or the problem that kept one from being made.</summary>
/// <param name="Report">The report; null where <paramref name="Failure"/> says why there is none.</param>
/// <param name="Failure">The fatal problem; null where there is a report.</param>
/// <param name="Evidence">What decided each field, for a person who asks why.</param>
public sealed record LoadResult(Report? Report, Problem? Failure, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What the page tells where it only hands over documents; else null.</summary>
    public CoverPage? Cover { get; init; }

    internal static LoadResult Failed(string code, string message, string? path) =>
        new(null, new Problem("load", code, message, path), []);
}
