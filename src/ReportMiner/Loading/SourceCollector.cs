using ReportMiner.Model;

namespace ReportMiner.Loading;

/// <summary>Gathers files, counts and problems while paths are walked.</summary>
internal sealed class SourceCollector
{
    private readonly SortedDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>How many files were seen, taken or not.</summary>
    public int Count { get; private set; }

    public void Take(string path, FileInfo file, string? reasonToSkip)
    {
        if (!_seen.Add(Path.GetFullPath(path)))
        {
            Count++;
            return;
        }
        if (reasonToSkip is not null)
        {
            Skip(reasonToSkip);
            return;
        }
        Count++;
        // What goes away between listing and here is still listed: the loader then says that it is gone.
        _files[path] = file.Exists ? new SourceFile(path, file.Length, file.LastWriteTimeUtc) : new SourceFile(path, 0, default);
    }

    public void Skip(string reason)
    {
        Count++;
        _skipped[reason] = _skipped.GetValueOrDefault(reason) + 1;
    }

    public void Fail(string code, string message, string path) => _problems.Add(new Problem("find", code, message, path));

    public SourceList ToList() => new([.. _files.Values], _skipped, [.. _problems.OrderBy(p => p.Path, StringComparer.Ordinal)]);
}
