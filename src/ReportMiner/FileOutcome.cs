using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner;

/// <summary>A file, or an entry of an archive, and what became of it.</summary>
/// <param name="Holding">Where it is, which bytes it has, where it is from.</param>
/// <param name="Fate">Decided last by the thread that writes.</param>
/// <param name="Report">The report's id; null where it failed.</param>
/// <param name="Extraction">What was mined now; else null.</param>
/// <param name="Failure">Why it failed; else null.</param>
public sealed record FileOutcome(Holding Holding, FileFate Fate, string? Report = null, Extraction? Extraction = null, Problem? Failure = null)
{
    /// <summary>As given; <c>archive.zip!/name.txt</c> for an entry.</summary>
    public string Path => Holding.Source;

    /// <summary>Where it is a page that only hands over documents: its links to them.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
