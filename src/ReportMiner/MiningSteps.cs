using ReportMiner.Model;

namespace ReportMiner;

/// <summary>The steps from paths to figures that <see cref="Miner"/> strings together.</summary>
/// <param name="Find">Paths, folders and globs → files.</param>
/// <param name="Load">A file → its report, or the problem that kept it from being one.</param>
/// <param name="Extract">A report → its figures.</param>
public sealed record MiningSteps(
    Func<IReadOnlyList<string>, FoundFiles> Find,
    Func<string, (Report? Report, Problem? Failure)> Load,
    Func<Report, Extraction> Extract);
