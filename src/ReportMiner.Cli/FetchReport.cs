using ReportMiner.Fetching;

namespace ReportMiner.Cli;

/// <summary>Tells what <c>fetch</c> did, to a person or a machine.</summary>
internal sealed class FetchReport(FetchSummary summary, IReadOnlyList<FetchOutcome> badLines, string folder)
{
    private readonly List<FetchOutcome> _all = [.. summary.Earlier, .. badLines, .. summary.Outcomes];

    public static string Line(FetchOutcome outcome) => outcome.Reason.Length > 0
        ? $"{outcome.Url}: {Name(outcome)}, {outcome.Reason}"
        : $"{outcome.Url}: {Name(outcome)}, {outcome.File}";

    public void Tell()
    {
        var parts = new List<string> { $"{MineReport.Count(summary.Count(FetchFate.Fetched), "document")} fetched" };
        Add(FetchFate.Unchanged, "unchanged");
        Add(FetchFate.Skipped, "skipped");
        Add(FetchFate.Failed, "failed", badLines.Count);
        if (summary.Count(FetchFate.Listed) is > 0 and var lists) parts.Add($"{MineReport.Count(lists, "list page")} read");
        if (summary.Earlier.Count > 0) parts.Add($"{MineReport.N(summary.Earlier.Count)} done before the interruption");
        Terminal.Note(string.Join(", ", parts));
        foreach (var outcome in _all.Where(outcome => outcome.Fate == FetchFate.Failed)) Terminal.Error(Line(outcome));
        foreach (var outcome in _all.Where(outcome => outcome.Fate == FetchFate.Skipped || outcome is { Fate: FetchFate.Listed, Code: not "" })) Terminal.Note(Line(outcome));
        if (summary.Interrupted) Terminal.Note("Interrupted: what was finished is kept. The same command goes on from here.");
        else if (summary.AnyKept) Terminal.Note($"Next: reportminer mine {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}");
        else Terminal.Error("no document was downloaded");

        void Add(FetchFate fate, string word, int more = 0)
        {
            if (summary.Count(fate) + more is > 0 and var count) parts.Add($"{MineReport.N(count)} {word}");
        }
    }

    public void WriteJson() => JsonOutput.Write(new
    {
        fetched = summary.Count(FetchFate.Fetched),
        unchanged = summary.Count(FetchFate.Unchanged),
        skipped = summary.Count(FetchFate.Skipped),
        failed = summary.Count(FetchFate.Failed) + badLines.Count,
        listed = summary.Count(FetchFate.Listed),
        earlier = summary.Earlier.Count,
        summary.Interrupted,
        folder,
        addresses = _all.Select(outcome => new { outcome.Url, fate = Name(outcome), outcome.Code, outcome.Reason, outcome.File, outcome.FinalUrl }),
    });

    private static string Name(FetchOutcome outcome) => outcome.Fate.ToString().ToLowerInvariant();
}
