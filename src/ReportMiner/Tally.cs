using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner;

/// <summary>Counts what a run does.</summary>
internal sealed class Tally(SourceList found)
{
    private readonly Dictionary<FileFate, int> _files = [];
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private readonly List<Problem> _doubts = [];
    private int _figures;

    /// <summary>True where this run has stored the report.</summary>
    public bool HasMined(string report) => _reports.Contains(report);

    public void Add(FileOutcome file)
    {
        _files[file.Fate] = Of(file.Fate) + 1;
        if (file is { Fate: FileFate.Skipped, Failure: { } remark }) _doubts.Add(remark);
        if (file is not { Fate: FileFate.Mined, Extraction: { } extraction }) return;
        _reports.Add(extraction.Report.Id);
        _figures += extraction.Observations.Count;
        _doubts.AddRange(extraction.Problems.Select(p => p with { Path = file.Path }));
    }

    /// <summary>Doubts about reports that this run has stored.</summary>
    public void AddDoubts(IEnumerable<(string Report, Problem Doubt)> doubts) => _doubts.AddRange(doubts.Where(d => HasMined(d.Report)).Select(d => d.Doubt));

    public MiningSummary Sum(int copies, int pruned, IReadOnlyList<Problem> failures, bool interrupted) => new(
        found.Files.Count, Of(FileFate.Mined), Of(FileFate.Unchanged), Of(FileFate.Duplicate), Of(FileFate.Link), copies, Of(FileFate.Failed) + found.Problems.Count,
        _figures, pruned, found.Skipped, failures, _doubts, interrupted);

    private int Of(FileFate fate) => _files.GetValueOrDefault(fate);
}
