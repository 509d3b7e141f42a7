using System.Text.RegularExpressions;

namespace ReportMiner.Tests;

/// <summary>Holds the house: Cli → root → rooms → Model; rooms do not know each other, and every package has its doors.</summary>
public sealed class LayeringTests
{
    private static readonly string[] Rooms = ["Loading", "Segmenting", "Measuring", "Patterns", "Extracting", "Storing", "Exporting", "Comparing", "Evaluating", "Fetching"];

    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["AngleSharp"] = ["Loading", "Fetching"],
        ["DocumentFormat.OpenXml"] = ["Loading"],
        ["Microsoft.Data.Sqlite"] = ["Storing", "Fetching"],
        ["CsvHelper"] = ["Exporting", "Comparing", "Evaluating"],
        ["YamlDotNet"] = ["Patterns"],
        ["System.CommandLine"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
    };

    [Fact]
    public void Rooms_ReferToModelAndThemselvesAlone()
    {
        var offences = from source in Sources()
                       where Rooms.Append("Model").Contains(source.Room)
                       from Match use in Regex.Matches(source.Text, @"^using (?:static )?ReportMiner\.(\w+)", RegexOptions.Multiline)
                       let used = use.Groups[1].Value
                       where used != source.Room && (source.Room == "Model" || used != "Model")
                       select $"{source.Path}: {use.Value}";
        Assert.Empty(offences);
    }

    [Fact]
    public void Packages_AreUsedBehindTheirDoorsAlone()
    {
        var offences = from source in Sources()
                       from door in Doors
                       where Regex.IsMatch(source.Text, $@"^using (?:static )?{Regex.Escape(door.Key)}\b", RegexOptions.Multiline) && !door.Value.Contains(source.Room)
                       select $"{source.Path} uses {door.Key}";
        Assert.Empty(offences);
    }

    [Fact]
    public void Namespaces_FollowFolders()
    {
        var offences = from source in Sources()
                       let folder = Path.GetDirectoryName(source.Path)!.Replace(Path.DirectorySeparatorChar, '.')
                       let space = Regex.Match(source.Text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
                       where space.Length > 0 && space != folder
                       select $"{source.Path}: namespace {space}";
        Assert.Empty(offences);
    }

    [Fact]
    public void Files_StaySmall()
    {
        var offences = Sources().Where(source => source.Text.AsSpan().Count('\n') > 400).Select(source => source.Path);
        Assert.Empty(offences);
    }

    private static List<(string Path, string Room, string Text)> Sources()
    {
        var root = RepositoryFiles.At("src");
        var sources = new List<(string, string, string)>();
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file);
            var parts = path.Split(Path.DirectorySeparatorChar);
            if (parts.Contains("bin") || parts.Contains("obj")) continue;
            var room = parts[0] == "ReportMiner.Cli" ? "Cli" : parts.Length > 2 ? parts[1] : "";
            sources.Add((path, room, File.ReadAllText(file)));
        }
        Assert.True(sources.Count > 50, $"only {sources.Count} source files were found below {root}");
        return sources;
    }
}
