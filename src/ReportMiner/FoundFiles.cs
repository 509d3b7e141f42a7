using ReportMiner.Model;

namespace ReportMiner;

/// <summary>What a list of paths stands for.</summary>
/// <param name="Files">Path and length, ordered by path.</param>
/// <param name="Skipped">How many files were passed over, by reason.</param>
/// <param name="Problems">Paths that stand for nothing.</param>
public sealed record FoundFiles(
    IReadOnlyList<(string Path, long Length)> Files,
    IReadOnlyDictionary<string, int> Skipped,
    IReadOnlyList<Problem> Problems);
