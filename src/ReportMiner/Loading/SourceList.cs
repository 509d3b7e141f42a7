using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>What a list of paths stands for: files to load, files passed over, and paths that stand for nothing.</summary>
/// <param name="Files">Ordered by path (ordinal), each file once.</param>
/// <param name="Skipped">How many files were passed over, by reason, e.g. <c>.csv</c> or <c>hidden</c>; ordered by reason.</param>
/// <param name="Problems">Paths that do not exist, dangling links, unreadable folders.</param>
public sealed record SourceList(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyDictionary<string, int> Skipped,
    IReadOnlyList<Problem> Problems);
