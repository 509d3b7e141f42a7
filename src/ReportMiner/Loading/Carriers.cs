namespace ReportMiner.Loading;

/// <summary>Finds the files that hold what a page only links to: they were downloaded, or saved, into its folder.</summary>
/// <remarks>For one thread; what it has seen of a folder it keeps.</remarks>
public sealed class Carriers
{
    private readonly Dictionary<string, Dictionary<string, List<string>>> _folders = new(StringComparer.Ordinal);

    /// <summary>Paths in the way the page's is given; empty where none is there.</summary>
    /// <param name="page">The path of the page.</param>
    /// <param name="links">Its links to documents.</param>
    public IReadOnlyList<string> Of(string page, IReadOnlyList<string> links)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(links);
        if (!File.Exists(page)) return []; // an entry of an archive
        var folder = Path.GetDirectoryName(page) ?? "";
        var found = new List<string>();
        if (Sidecar.Of(page) is { } sidecar && LedToIn(folder).TryGetValue(sidecar.Url, out var downloaded)) found.AddRange(downloaded);
        found.AddRange(links.Select(Name).Where(name => name.Length > 0 && !name.StartsWith('.')).Select(name => Path.Combine(folder, name)).Where(File.Exists));
        return [.. found.Where(path => path != page && SkipRule.ReasonToSkip(Path.GetFileName(path), named: false) is null).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Page → the documents that it led to.</summary>
    private Dictionary<string, List<string>> LedToIn(string folder)
    {
        if (_folders.TryGetValue(folder, out var known)) return known;
        var ledTo = _folders[folder] = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var json in Sidecars(folder))
        {
            var document = Path.Combine(folder, json[..^".json".Length]);
            if (Sidecar.Of(document) is not { From: { } from } || !File.Exists(document)) continue;
            if (!ledTo.TryGetValue(from, out var documents)) ledTo.Add(from, documents = []);
            documents.Add(document);
        }
        return ledTo;
    }

    private static List<string> Sidecars(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // its files may be read, its list may not
        }
    }

    /// <summary>The last part of the link's path; empty where it cannot be a file's name.</summary>
    private static string Name(string link)
    {
        var path = Uri.UnescapeDataString(link.Split('?', '#')[0]);
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()) ? "" : name;
    }
}
