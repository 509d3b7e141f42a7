namespace ReportMiner.Loading;

/// <summary>Tells files that can be a report from those that are passed over, by name alone.</summary>
internal static class SkipRule
{
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml", ".jsp", ".jspx", ".asp", ".aspx",
        ".php", ".do", ".docx", ".doc", ".wps", ".rtf", ".pdf", ".ofd", ".zip", ".tar", ".gz", ".tgz", ".warc",
    };

    private static readonly HashSet<string> Passed = new(StringComparer.OrdinalIgnoreCase)
    {
        ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".xml", ".yaml", ".yml", ".toml", ".ini", ".log", ".lock", ".tmp", ".bak", ".part",
        ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".db", ".sqlite", ".sqlite3", ".db-wal", ".db-shm", ".db-journal", ".sql",
        ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg", ".ico", ".tif", ".tiff", ".mp3", ".mp4", ".wav", ".avi", ".mov", ".flv",
        ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".cs", ".py", ".r", ".sh", ".bat", ".ps1", ".exe", ".dll", ".so", ".bin",
    };

    /// <summary>The reason to pass the file over, or null where it can be a report.</summary>
    /// <param name="name">The file's name without folders.</param>
    /// <param name="named">True where the user named the file itself: then an unknown ending is tried.</param>
    public static string? ReasonToSkip(string name, bool named)
    {
        if (name.StartsWith('.')) return "hidden";
        if (name.StartsWith("~$", StringComparison.Ordinal)) return "temporary";
        if (name.StartsWith("README", StringComparison.OrdinalIgnoreCase)) return "README";
        var ending = Path.GetExtension(name);
        if (Taken.Contains(ending)) return null;
        if (Passed.Contains(ending)) return ending.ToLowerInvariant();
        if (named) return null;
        return ending.Length == 0 ? "no file ending" : ending.ToLowerInvariant();
    }
}
