using ReportMiner.Model;

namespace ReportMiner;

/// <summary>A file, or an entry of an archive, and what became of it.</summary>
/// <param name="Path">As given; <c>archive.zip!/name.txt</c> for an entry.</param>
/// <param name="Fate">Decided last by the thread that writes.</param>
/// <param name="Sha256">Of its bytes, in lower case; empty where it could not be read.</param>
/// <param name="Report">The report's id; null where it failed.</param>
/// <param name="Extraction">What was mined now; else null.</param>
/// <param name="Failure">Why it failed; else null.</param>
public sealed record FileOutcome(string Path, FileFate Fate, string Sha256, string? Report, Extraction? Extraction, Problem? Failure)
{
    public static FileOutcome Failed(string path, Problem problem) => new(path, FileFate.Failed, "", null, null, problem);
}
