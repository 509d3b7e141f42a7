namespace ReportMiner.Loading;

/// <summary>Turns paths, folders and globs into the list of files to load.</summary>
/// <remarks>
/// Links to folders are never followed, so no loop can arise; links to files are followed inside the given folder only.
/// Nothing is opened: a pipe or device is listed with length 0 and refused by the loader without being read.
/// </remarks>
public static class SourceFinder
{
    public static SourceList Find(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new SourceCollector();
        foreach (var path in paths) FindOne(path, found);
        return found.ToList();
    }

    private static void FindOne(string path, SourceCollector found)
    {
        try
        {
            if (path.Length == 0) found.Fail("not_found", "an empty path was given", path);
            else if (Directory.Exists(path)) Walk(path, path, found, null);
            else if (File.Exists(path)) AddNamed(path, found);
            else if (new FileInfo(path).LinkTarget is { } target) found.Fail("dangling_link", $"the link points to {target}, which does not exist", path);
            else if (GlobPattern.HasWildcard(path)) ExpandGlob(path, found);
            else found.Fail("not_found", "no such file or folder; check the path", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            found.Fail("unreadable", $"cannot be listed ({e.Message}); check its permissions", path);
        }
    }

    private static void AddNamed(string path, SourceCollector found)
    {
        var link = new FileInfo(path);
        var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        found.Take(path, file, SkipRule.ReasonToSkip(link.Name, named: true));
    }

    private static void ExpandGlob(string path, SourceCollector found)
    {
        var glob = GlobPattern.Parse(path);
        var root = glob.Root.Length == 0 ? "." : glob.Root;
        var before = found.Count;
        if (Directory.Exists(root)) Walk(root, glob.Root, found, glob);
        if (found.Count == before) found.Fail("not_found", "no file fits this pattern; check the path", path);
    }

    /// <param name="root">The folder to walk.</param>
    /// <param name="prefix">What the listed paths begin with.</param>
    /// <param name="found">Takes the files.</param>
    /// <param name="glob">Only files that fit it, or all where null.</param>
    private static void Walk(string root, string prefix, SourceCollector found, GlobPattern? glob)
    {
        var realRoot = Path.TrimEndingDirectorySeparator(RealPath(Path.GetFullPath(root))) + Path.DirectorySeparatorChar;
        var pending = new Stack<string>();
        pending.Push("");
        while (pending.Count > 0)
        {
            var folder = pending.Pop();
            List<FileSystemInfo> entries;
            try
            {
                entries = [.. new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                found.Fail("unreadable", $"the folder cannot be listed ({e.Message}); check its permissions", Path.Combine(prefix, folder));
                continue;
            }
            var names = entries.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var relative = folder.Length == 0 ? entry.Name : folder + "/" + entry.Name;
                if (entry is DirectoryInfo)
                {
                    if (IsWanted(entry, names)) pending.Push(relative);
                    else if (entry.LinkTarget is not null) found.Skip("link to a folder");
                }
                else if (glob is null || glob.Matches(relative))
                {
                    TakeInside(realRoot, Path.Combine(prefix, relative), (FileInfo)entry, found);
                }
            }
        }
    }

    /// <summary>Folders that are neither links, hidden, nor what a browser saves beside a page (页面_files).</summary>
    private static bool IsWanted(FileSystemInfo folder, HashSet<string> siblings)
    {
        if (folder.LinkTarget is not null || folder.Name.StartsWith('.')) return false;
        foreach (var suffix in (ReadOnlySpan<string>)["_files", ".files", "_文件"])
        {
            if (!folder.Name.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var page = folder.Name[..^suffix.Length];
            if (siblings.Contains(page + ".html") || siblings.Contains(page + ".htm")) return false;
        }
        return true;
    }

    private static void TakeInside(string realRoot, string path, FileInfo entry, SourceCollector found)
    {
        var skip = SkipRule.ReasonToSkip(entry.Name, named: false);
        if (entry.LinkTarget is null || skip is not null)
        {
            found.Take(path, entry, skip);
            return;
        }
        FileSystemInfo? target = null;
        try
        {
            target = entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A loop of links has no target.
        }
        if (target is not FileInfo { Exists: true } file) found.Fail("dangling_link", $"the link points to {entry.LinkTarget}, which does not exist or is no file", path);
        else if (!RealPath(file.FullName).StartsWith(realRoot, StringComparison.Ordinal)) found.Skip("link out of the folder");
        else found.Take(path, file, null);
    }

    /// <summary>The path with every link in it resolved, so that "inside the folder" means what it says.</summary>
    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }
}
