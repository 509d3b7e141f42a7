using ReportMiner.Model;
using ReportMiner.Patterns;

namespace ReportMiner.Tests.Patterns;

public sealed class PhraseParserTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> _lists = new() { ["件类"] = ["申请", "案件"] };

    [Theory]
    [InlineData("受理{n}", "受理", "")]
    [InlineData("{n}件受理", "", "件受理")]
    [InlineData("{n}予以受理", "", "予以受理")]
    [InlineData("受理<件类>{n}", "受理(申请|案件)", "")]
    [InlineData("受理<件类>?{n}", "受理(申请|案件|)", "")]
    [InlineData("受理?{n}办", "受(理|)", "办")]
    [InlineData("(立案|新收)?…案件{n}", "", "", "cannot begin with a gap")]
    [InlineData("(立案|新收)…案件{n}", "(立案|新收)…20案件", "")]
    [InlineData("办…30案件…{n}", "办…30案件…20", "")]
    [InlineData("办…30 案件{n}", "办…30案件", "")]
    [InlineData("办……案件{n}", "办…20案件", "")]
    [InlineData("办…12345热线{n}", "", "", "a gap is 1 to 40 characters long")]
    [InlineData("办…41案{n}", "", "", "a gap is 1 to 40 characters long")]
    [InlineData(@"办…\12345热线{n}", "办…2012345热线", "")]
    [InlineData("（甲｜乙）？办｛n｝", "(甲|乙|)办", "")]
    [InlineData(" 受 理 { n } ", "受理", "")]
    [InlineData("“法律”人{n}", "法律人", "")]
    [InlineData("率（％）{n}", "率%", "")]
    [InlineData(@"率\(％\){n}", "率(%)", "")]
    [InlineData("(甲(乙|丙)|丁)办{n}", "(甲(乙|丙)|丁)办", "")]
    [InlineData("", "", "", "has no {n}")]
    [InlineData("{n}", "", "", "without any word")]
    [InlineData("(受理)?{n}", "", "", "without any word")]
    [InlineData("受理{n}?", "", "", "cannot be left out")]
    [InlineData("…受理{n}", "", "", "cannot begin with a gap")]
    [InlineData("{n}受理…", "", "", "cannot end with a gap")]
    [InlineData("受理{n}…(案件)?", "", "", "cannot end with a gap")]
    [InlineData("受理|办理{n}", "", "", "alternatives stand in a group")]
    [InlineData("受理)案{n}", "", "", "never opened")]
    [InlineData("(受理案{n}", "", "", "is not closed")]
    [InlineData("(受理案{n})", "", "", "inside a group")]
    [InlineData("受(理|)案{n}", "", "", "alternative is empty")]
    [InlineData("受理??案{n}", "", "", "second ?")]
    [InlineData("?受理{n}", "", "", "there is none here")]
    [InlineData("受理…?案{n}", "", "", "remove the ?")]
    [InlineData("受理...案{n}", "", "", "not as dots")]
    [InlineData("受理{x}", "", "", "{n}")]
    [InlineData("受理{n", "", "", "{n}")]
    [InlineData("受理<件{n}", "", "", "never closed")]
    [InlineData("受理<件>{n}", "", "", "no list of words is called '件'")]
    [InlineData("((((((((( 甲)))))))))办{n}", "", "", "nested more than 8")]
    public void Phrase_ReadAsWritten(string text, string before, string after, string? fault = null)
    {
        var location = new SourceLocation("a.yaml", 1, 1);
        if (fault is not null)
        {
            Assert.Contains(fault, Assert.Throws<PhraseException>(() => PhraseParser.Parse(text, _lists, location)).Message, StringComparison.Ordinal);
            return;
        }

        var phrase = PhraseParser.Parse(text, _lists, location);

        Assert.Equal(text, phrase.Text);
        Assert.Equal((before, after), (Written(phrase.Before), Written(phrase.After)));
    }

    [Fact]
    public void TooManyWords_Refused()
    {
        var lists = new Dictionary<string, IReadOnlyList<string>> { ["甲"] = [.. Enumerable.Range(0, 300).Select(i => $"甲{i}")] };

        Assert.Contains("more than 2000 words", Assert.Throws<PhraseException>(() => PhraseParser.Parse("<甲><甲><甲><甲><甲><甲><甲>{n}", lists, new("a.yaml", 1, 1))).Message, StringComparison.Ordinal);
    }

    private static string Written(PhraseNode node) => node switch
    {
        PhraseNode.Literal literal => literal.Text,
        PhraseNode.Sequence sequence => string.Concat(sequence.Parts.Select(Written)),
        PhraseNode.Choice choice => $"({string.Join('|', choice.Options.Select(Written))})",
        PhraseNode.Gap gap => $"…{gap.Max}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
