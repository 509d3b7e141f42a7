namespace ReportMiner.Cli;

/// <summary>Decides which packs are used, and says so.</summary>
internal static class PatternFolders
{
    private const string Name = "patterns";

    public static IReadOnlyList<string> Choose(IReadOnlyList<string>? given)
    {
        IReadOnlyList<string> chosen = given is { Count: > 0 } ? given : [Directory.Exists(Name) ? Name : Shipped];
        foreach (var folder in chosen)
        {
            if (!Directory.Exists(folder)) throw new UsageException($"there is no folder of patterns {folder}; name one with --patterns");
        }
        Terminal.Note($"patterns: {string.Join(", ", chosen)}");
        return chosen;
    }

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, Name);
}
