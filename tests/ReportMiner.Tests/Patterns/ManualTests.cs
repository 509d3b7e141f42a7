using System.Text.RegularExpressions;

namespace ReportMiner.Tests.Patterns;

/// <summary>Holds docs/patterns.md to what the program does.</summary>
public sealed partial class ManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Root(), "docs", "patterns.md"));

    public static TheoryData<string, string> Mistakes =>
        [.. MistakeRow().Matches(Manual).Select(row => (Plain(row.Groups["slip"].Value), Plain(row.Groups["message"].Value)))];

    [Fact]
    public void WorkedExample_IsAValidPack()
    {
        using var folder = PackFolder.With(Example());

        Assert.Equal("culture.reading_rooms", Assert.Single(folder.Load().Indicators).Indicator.Id);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_ToldInTheseWords(string slip, string message)
    {
        var lines = Example().Split('\n').ToList();
        foreach (var part in slip.Split(", ", slip.StartsWith("measure", StringComparison.Ordinal) ? StringSplitOptions.None : StringSplitOptions.TrimEntries))
        {
            var key = slip.StartsWith("measure", StringComparison.Ordinal) ? part : slip;
            Put(lines, key);
        }

        using var folder = PackFolder.With(string.Join('\n', lines));

        Assert.Contains(folder.Faults(), fault => fault.EndsWith(": " + message, StringComparison.Ordinal));
    }

    /// <summary>Puts a slip where a line of its kind stands in the worked example.</summary>
    private static void Put(List<string> lines, string slip)
    {
        var at = lines.FindIndex(line => slip switch
        {
            ['{', ..] => line.Contains("- {text: 建成", StringComparison.Ordinal),
            ['[', ..] => line.StartsWith("  法治书屋:", StringComparison.Ordinal),
            ['-', ..] => line.Contains("- (新建|", StringComparison.Ordinal),
            _ => line.TrimStart(' ', '-').StartsWith(Stem(slip), StringComparison.Ordinal) && (slip[0] != 't' || line.StartsWith("    ", StringComparison.Ordinal) == slip.StartsWith("topics", StringComparison.Ordinal)),
        });
        var line = lines[at];
        lines[at] = slip switch
        {
            ['{', ..] => "      - " + slip,
            ['[', ..] => "  法治书屋: " + slip,
            _ => line[..(line.Length - line.TrimStart(' ').Length)] + (line.TrimStart().StartsWith("- id", StringComparison.Ordinal) ? "- " : "") + slip,
        };
    }

    private static string Stem(string slip) => slip.Split(':', '：')[0] is var key && key == "count_in" ? "counted_in" : slip.Split(':', '：')[0];

    private static string Example() => ExampleBlock().Match(Manual).Groups["yaml"].Value.Replace("[ge, body, place]", "[case, item]", StringComparison.Ordinal);

    /// <summary>A table cell without its Markdown.</summary>
    private static string Plain(string cell) => cell.Replace("\\|", "|", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportMiner.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }

    [GeneratedRegex("```yaml\n(?<yaml># yaml-language-server.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex(@"^\| (?<slip>`(?:\\\||[^|])+`) \| (?<message>(?:\\\||[^|])+?) \|$", RegexOptions.Multiline)]
    private static partial Regex MistakeRow();
}
