namespace ReportMiner.Loading;

/// <summary>Paths of what lies in an archive: <c>archive.zip!/folder/name.txt</c>.</summary>
public static class EntryPath
{
    private const string Mark = "!/";

    /// <summary>The archive that the path goes into, or the path itself where it leads into none.</summary>
    /// <param name="path">Of a file or entry; a folder's name may end in <c>!</c> too, so the mark alone does not tell.</param>
    /// <param name="isFile">Tells files.</param>
    public static string FileOf(string path, Predicate<string> isFile)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(isFile);
        if (isFile(path)) return path;
        for (var mark = path.IndexOf(Mark, StringComparison.Ordinal); mark >= 0; mark = path.IndexOf(Mark, mark + 1, StringComparison.Ordinal))
        {
            if (isFile(path[..mark])) return path[..mark];
        }
        return path;
    }

    internal static string Of(string archive, string name) => archive + Mark + name;
}
