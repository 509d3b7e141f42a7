using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>The bytes of one report, a file's or those of an entry of an archive, or the problem that keeps them from being read.</summary>
/// <param name="Path">The file's path as given; for an entry <c>archive.zip!/folder/name.txt</c>.</param>
/// <param name="Bytes">Unpacked; empty where there is a failure.</param>
/// <param name="Failure">Null where the bytes could be read. One that is not fatal is a remark about an archive, and there is no document.</param>
/// <param name="Origin">Where a web archive or a sidecar says that the bytes are from; else null.</param>
public sealed record SourceDocument(string Path, ReadOnlyMemory<byte> Bytes, Problem? Failure = null, Origin? Origin = null)
{
    /// <summary>True where it is no document but a remark about an archive.</summary>
    public bool IsRemark => Failure is { Fatal: false };

    internal static SourceDocument Failed(string path, string code, string message) => new(path, default, new Problem("load", code, message, path));
}
