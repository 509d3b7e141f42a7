using ReportMiner.Model;
using ReportMiner.Segmenting;

namespace ReportMiner.Tests.Segmenting;

public sealed class OutlineReaderTests
{
    private const string Report = """
        云岭县人民政府2023年法治政府建设工作报告
        2023年,全县工作取得成效。
        一、主要做法
        (一)持续深化复议改革。一是完善机制,受理案件58件;二是加强调解,调解20件。三是公开结果。
        (二)规范执法。开展检查120次。
        二、下一步工作
        1.提高质量
        继续推进。
        """;

    private static readonly Outline Outline = OutlineReader.Read(Report);

    [Fact]
    public void TitleLine_IsTheRootsHeading() => Assert.Equal("云岭县人民政府2023年法治政府建设工作报告", Outline.Root.Heading.Of(Report));

    [Theory]
    [InlineData("受理案件58件", "持续深化复议改革。", "主要做法")]
    [InlineData("开展检查120次", "规范执法。", "主要做法")]
    [InlineData("继续推进", "提高质量", "下一步工作")]
    public void Sentence_LiesUnderItsHeadings(string words, params string[] headings)
    {
        var found = new List<string>();
        for (var section = SentenceWith(words).Section; section.Depth > 0; section = section.Parent!)
            if (section.Heading.Length > 0) found.Add(section.Heading.Of(Report));
        Assert.Equal(headings, found);
    }

    [Fact]
    public void Items_AreSentencesAndParagraphsOfTheirOwn()
    {
        var (first, second, third) = (SentenceWith("受理案件58件"), SentenceWith("调解20件"), SentenceWith("公开结果"));
        Assert.Equal("一是完善机制,受理案件58件;", first.Span.Of(Report));
        Assert.Equal(3, new[] { first.Paragraph, second.Paragraph, third.Paragraph }.Distinct().Count());
    }

    [Theory]
    [InlineData("共85,122件,其中涉企3件。", "共85,122件,", "其中涉企3件。")]
    [InlineData("比例为2:1,合计:9件", "比例为2:1,", "合计:", "9件")]
    [InlineData("甲；乙，丙。", "甲；", "乙，", "丙。")]
    public void Clauses_EndAtMarksButNotInsideNumbers(string text, params string[] clauses)
    {
        var sentence = Assert.Single(OutlineReader.Read(text).Sentences);
        Assert.Equal(clauses, sentence.Clauses.Select(clause => clause.Of(text)));
    }

    [Theory]
    [InlineData("他说“好。”然后离开。", 2)]
    [InlineData("甲！乙？丙", 3)]
    [InlineData("", 0)]
    [InlineData("  \n\u3000\n", 0)]
    public void Sentences_EndAtTheirMarks(string text, int count) => Assert.Equal(count, OutlineReader.Read(text).Sentences.Count);

    [Theory]
    [InlineData("一般性工作总结。")]
    [InlineData("2023.5万件")]
    [InlineData("十分重视该项工作,成效明显。")]
    public void OrdinaryText_IsNoHeading(string line)
    {
        var text = "前文。\n" + line;
        Assert.All(OutlineReader.Read(text).Sentences, sentence => Assert.Equal(0, sentence.Section.Depth));
    }

    [Fact]
    public void LookAhead_OpensASection()
    {
        const string text = "全年审结50件。\n2024年,我县将进一步加强工作。\n力争审结60件。";
        var last = OutlineReader.Read(text).Sentences[^1];
        Assert.Equal("2024年,我县将进一步加强工作。", last.Section.Heading.Of(text));
    }

    private static Sentence SentenceWith(string words)
    {
        var at = Report.IndexOf(words, StringComparison.Ordinal);
        return Outline.Sentences.Single(sentence => sentence.Span.Contains(at));
    }
}
