using System.Text.RegularExpressions;

namespace ReportMiner.Tests.Patterns;

/// <summary>Holds docs/patterns.md to what the program does.</summary>
public sealed partial class ManualTests
{
    private const string Phrase = "- (新建|建成|建立|打造)(法治|法律)书屋{n}";
    private static readonly string Manual = File.ReadAllText(Path.Combine(Root(), "docs", "patterns.md")).ReplaceLineEndings("\n");

    [Fact]
    public void WorkedExample_PassesItsOwnTests()
    {
        using var folder = PackFolder.With(Example());
        var engine = Engine.Load([folder.Directory]);

        var result = PatternTester.Run([.. engine.Patterns.Indicators], text => engine.Explain(new() { Id = "", Text = text }));

        Assert.Equal((4, 2), (result.Examples, result.CounterExamples));
        Assert.Empty(result.Failures);
        Assert.Empty(result.Unused);
    }

    [Theory]
    [InlineData("- {n}予以受理", Phrase)]
    [InlineData("theme：culture", "theme: culture")]
    [InlineData("theme:culture", "theme: culture")]
    [InlineData("[法治书屋，法律书屋]", "[法治书屋, 法律书屋]")]
    [InlineData("{text: 受理3件,办结2件。, value: 3}", "{text: 建成法治书屋100余家。, value: 100}")]
    [InlineData("- \"建成书屋{n}", Phrase)]
    [InlineData("count_in: [case]", "counted_in: [ge, body, place]")]
    [InlineData("counted_in: [cases]", "counted_in: [ge, body, place]")]
    [InlineData("topics: [法制书屋]", "topics: [法治书屋]")]
    [InlineData("- 建成书屋", Phrase)]
    [InlineData("- …书屋{n}", Phrase)]
    [InlineData("- (新建{n}|{n}建成)", Phrase)]
    [InlineData("id: reading_rooms", "id: culture.reading_rooms")]
    public void Mistake_ToldAsInTheManual(string mistake, string insteadOf)
    {
        using var folder = PackFolder.With(Example().Replace(insteadOf, mistake, StringComparison.Ordinal));

        var fault = Assert.Throws<ReportMiner.Patterns.PatternException>(() => Engine.LoadPatterns([folder.Directory])).Faults[0];

        Assert.Contains($"| `{InTable(mistake)}` | {InTable(fault.Message)} |", Manual, StringComparison.Ordinal);
    }

    private static string Example() => ExampleBlock().Match(Manual).Groups["yaml"].Value;

    private static string InTable(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportMiner.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }

    [GeneratedRegex("```yaml\n(?<yaml># yaml-language-server.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();
}
