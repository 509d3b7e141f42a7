using System.Security.Cryptography;
using System.Text;

namespace ReportMiner.Patterns;

/// <summary>Finds and reads the files of pattern folders.</summary>
internal static class FolderReader
{
    private const int LargestFile = 1_000_000;

    /// <summary>Reads the folders in the order given, the files of each in ordinal order; a folder without general.yaml brings the built-in one in, first.</summary>
    public static IReadOnlyList<PatternFile> Read(IReadOnlyList<string> directories, List<PatternFault> faults)
    {
        var files = new List<PatternFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < directories.Count; i++)
        {
            if (seen.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directories[i]))))
                files.AddRange(ReadFolder(directories[i], i, faults));
        }

        if (files.GroupBy(file => file.Folder).Any(folder => !folder.Any(file => file.IsGeneral)))
            files.Insert(0, BuiltInGeneral());
        return files;
    }

    /// <summary>Hex SHA-256 over names and bytes, in the order in which they are read.</summary>
    public static string Fingerprint(IEnumerable<PatternFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Bytes.Length}\0"));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<PatternFile> ReadFolder(string directory, int index, List<PatternFault> faults)
    {
        List<string> names;
        try
        {
            names = [.. Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)!)
                .Where(name => name[0] != '.')
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new PatternFault(directory, 0, 0, File.Exists(directory)
                ? "this is a file; give the folder that it is in"
                : Directory.Exists(directory) ? $"the folder cannot be read: {e.Message}" : "there is no such folder"));
            yield break;
        }

        foreach (var name in names.Where(name => Path.GetExtension(name) is ".yml" or ".YAML" or ".YML"))
            faults.Add(new PatternFault(Path.Combine(directory, name), 0, 0, "only files named *.yaml are read; rename it"));

        var packs = names.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        if (packs.Count == 0)
            faults.Add(new PatternFault(directory, 0, 0, "the folder holds no pattern file (*.yaml)"));
        foreach (var name in packs)
            yield return ReadFile(directory, name, index);
    }

    private static PatternFile ReadFile(string directory, string name, int index)
    {
        var path = Path.Combine(directory, name);
        var faults = new FaultList(path);
        byte[] bytes = [];
        try
        {
            var length = new FileInfo(path).Length;
            if (length > LargestFile)
                faults.Add($"the file has {length} bytes; at most {LargestFile} are allowed");
            else
                bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add($"the file cannot be read: {e.Message}");
        }

        return new PatternFile(index, name, bytes, faults);
    }

    private static PatternFile BuiltInGeneral()
    {
        using var stream = typeof(FolderReader).Assembly.GetManifestResourceStream(PatternFile.GeneralName)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new PatternFile(-1, PatternFile.GeneralName, copy.ToArray(), new FaultList($"(built-in) {PatternFile.GeneralName}"));
    }
}
