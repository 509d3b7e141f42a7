using System.Text;
using ReportMiner.Patterns;

namespace ReportMiner.Tests.Patterns;

public sealed class PatternFolderTests
{
    private const string SecondPack = """
        theme: parks
        label: {zh: 公园, en: parks}
        topics:
          公园: [植物园]
        indicators:
          - id: parks.visitors
            label: {zh: 游客数, en: visitors}
            definition: Visitors.
            measure: count
            unit: 人
            counted_in: [person]
            topics: [公园, 游乐场]
            phrases: [游客"{n}"]
            examples:
              - {text: 公园游客9人。, value: 9}
            counter_examples: [游船9艘。]
        """;

    [Fact]
    public void SameThemeInTwoFolders_Joined()
    {
        using var one = PackFolder.With(PackFolder.Valid);
        using var two = PackFolder.With(SecondPack.Replace("[游客\"{n}\"]", "['游客{n}']", StringComparison.Ordinal), "extra.yaml");

        var set = PatternLoader.Load([one.Directory, two.Directory], PackFolder.UnitClasses);

        var pack = Assert.Single(set.Packs);
        Assert.Equal(3, pack.Indicators.Count);
        Assert.Equal(["公园", "绿地", "植物园"], pack.Topics[0].Words);
        Assert.Equal(["公园", "游乐场"], pack.Indicators[2].Topics.Select(topic => topic.Name));
    }

    [Fact]
    public void SameThemeTwiceInAFolder_Fault()
    {
        using var folder = PackFolder.With(PackFolder.Valid);
        folder.Write("parks2.yaml", PackFolder.Valid.Replace("id: parks.", "id: parks.x_", StringComparison.Ordinal).Replace("at_most: parks.", "at_most: parks.x_", StringComparison.Ordinal));

        var fault = Assert.Single(folder.Faults());
        Assert.StartsWith("parks2.yaml:1:8: the theme 'parks' already has a file in this folder, parks.yaml", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void GeneralRules_UnitedOverFolders_AndUsable()
    {
        using var one = PackFolder.With(PackFolder.Valid.Replace("[item]", "[tree]", StringComparison.Ordinal).Replace("购买…20苗木{n}", "购买<苗>{n}", StringComparison.Ordinal));
        one.Write("general.yaml", "general: {connectors: [共], units: {tree: [株, 棵]}, words: {苗: [苗木]}}");
        using var two = PackFolder.With(PackFolder.Valid.Replace("parks", "lakes", StringComparison.Ordinal), "lakes.yaml");
        two.Write("general.yaml", "general: {connectors: [累计, 共], words: {苗: [树苗]}}");

        var set = PatternLoader.Load([one.Directory, two.Directory], PackFolder.UnitClasses);

        Assert.Equal(["lakes", "parks"], set.Packs.Select(pack => pack.Theme));
        Assert.Equal(["共", "累计"], set.General.Connectors);
        Assert.Equal("tree", set.General.Units["株"]);
    }

    [Fact]
    public void UnitInTwoClasses_Fault()
    {
        using var folder = PackFolder.With(PackFolder.Valid);
        folder.Write("general.yaml", "general: {units: {tree: [株], plant: [株]}}");

        Assert.Contains("the unit '株' already belongs to the class 'tree'", Assert.Single(folder.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void NoFolder_NoPack_WrongName_Faults()
    {
        using var folder = new PackFolder();
        Assert.Contains("holds no pattern file", Assert.Single(folder.Faults()), StringComparison.Ordinal);

        folder.Write("general.yaml", "general: {}");
        Assert.Contains("no pack beside general.yaml", Assert.Single(folder.Faults()), StringComparison.Ordinal);

        folder.Write("parks.yml", "");
        Assert.Contains("rename it", folder.Faults()[0], StringComparison.Ordinal);

        var missing = Path.Combine(folder.Directory, "没有");
        Assert.Equal($"{missing}: there is no such folder", Assert.Throws<PatternException>(() => PatternLoader.Load([missing], [])).Faults.Single().ToString());
    }

    [Fact]
    public void NotUtf8_TooLarge_Empty_Faults()
    {
        using var folder = new PackFolder();
        File.WriteAllBytes(Path.Combine(folder.Directory, "a.yaml"), [0xB9, 0xAB, 0xD4, 0xB0]);
        folder.Write("b.yaml", new string('#', 1_000_001));
        folder.Write("c.yaml", "# nothing\n");

        var faults = folder.Faults();

        Assert.Equal(3, faults.Count);
        Assert.Contains("not UTF-8", faults[0], StringComparison.Ordinal);
        Assert.Contains("at most 1000000", faults[1], StringComparison.Ordinal);
        Assert.Contains("the file is empty", faults[2], StringComparison.Ordinal);
    }

    [Fact]
    public void ByteOrderMarkAndCrLf_Read()
    {
        using var folder = new PackFolder();
        File.WriteAllText(Path.Combine(folder.Directory, "parks.yaml"), PackFolder.Valid.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true));

        Assert.Equal(2, folder.Load().Packs[0].Indicators.Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void DeepNesting_RefusedSoon(string level)
    {
        using var folder = PackFolder.With("theme: " + (level == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.NotEmpty(folder.Faults());
    }

    [Fact]
    public void AliasBomb_Refused()
    {
        using var folder = PackFolder.With("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n");

        Assert.Contains(folder.Faults(), fault => fault.Contains("anchors (&) and aliases (*)", StringComparison.Ordinal));
    }
}
