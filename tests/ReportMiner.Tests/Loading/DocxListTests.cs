using ReportMiner.Loading;
using static ReportMiner.Tests.Loading.Archives;

namespace ReportMiner.Tests.Loading;

/// <summary>Word keeps the numbers of headings and lists beside the text; a reader sees them in it.</summary>
public sealed class DocxListTests
{
    private const string Space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private const string Headings = """
        <w:abstractNum w:abstractNumId='0'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:pStyle w:val='1'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>
        <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>
        <w:lvl w:ilvl='3'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%2.%4'/></w:lvl></w:abstractNum>
        """;

    private static string Item(string text, int? list = 1, int level = 0, string style = "") =>
        $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val='{style}'/>" : "")}{(list is null ? "" : $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>")}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Lines(string body, string lists, string styles = "") =>
        ReportLoader.Load(Docx(Paragraph("全年受理行政复议案件36件，审结31件，均已按期办结。") + body + Paragraph("以上情况，特此报告，请予审阅，欢迎社会各界监督。"), "",
            ("numbering.xml", $"<w:numbering {Space}>{lists}</w:numbering>"), ("styles.xml", $"<w:styles {Space}>{styles}</w:styles>")), "a.docx").Report!.Text.Split('\n')[1..^1].Aggregate((a, b) => $"{a}|{b}");

    [Fact]
    public void Levels_AreCountedAndStartAnewBelowAHigherOne() => Assert.Equal(
        "一、全面履职|（一）放管服|（二）监管|1. 2023年检查36次|2. 约谈|1.2.1 合法|二、依法决策|（一）审查|正文三项",
        Lines(Item("全面履职") + Item("放管服", level: 1) + Item("监管", level: 1) + Item("2023年检查36次", level: 2) + Item("约谈", level: 2)
            + Item("合法", level: 3) + Item("依法决策") + Item("审查", level: 1) + Item("正文三项", list: 0),
            Headings + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"));

    [Theory]
    [InlineData("decimal", 1, "1")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 2, "②")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("ideographEnclosedCircle", 3, "㊂")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 12, "十二")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("japaneseCounting", 31, "三十一")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 2, "丑")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("someNewFormat", 4, "4")]
    [InlineData("none", 4, "")]
    public void Format_IsWrittenAsWordPrintsIt(string format, int start, string number) => Assert.Equal(
        $"第{number}条依法行政",
        Lines(Item("依法行政"), $"<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='{start}'/><w:numFmt w:val='{format}'/><w:lvlText w:val='第%1条'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"));

    [Fact]
    public void Bullets_AreNoNumbers() => Assert.Equal(
        "依法行政",
        Lines(Item("依法行政"), "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF06C;'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"));

    [Fact]
    public void StyleOfHeadings_NumbersThem_AndAParagraphCanRefuse() => Assert.Equal(
        "一、履职|二、决策|附注|三、执法",
        Lines(Item("履职", list: null, style: "1") + Item("决策", list: null, style: "own") + Item("附注", list: 0, style: "1") + Item("执法", list: null, style: "1"),
            Headings + "<w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num>",
            "<w:style w:type='paragraph' w:styleId='1'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='own'><w:basedOn w:val='1'/></w:style>"));

    [Fact]
    public void ListsOfOneNumbering_GoOn_UnlessOneStartsAnew() => Assert.Equal(
        "一、甲项工作|二、乙项工作|一、丙项工作|二、丁项工作",
        Lines(Item("甲项工作") + Item("乙项工作", list: 2) + Item("丙项工作", list: 3) + Item("丁项工作", list: 3),
            Headings + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>"));

    [Fact]
    public void DeletedAndEmptyParagraphs_ShowNoNumber() => Assert.Equal(
        "一、甲项工作|二、乙项工作",
        Lines(Item("甲项工作") + "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr></w:p>" + Item("乙项工作"),
            Headings + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>").Replace("||", "|", StringComparison.Ordinal));

    [Theory]
    [InlineData("<broken")]
    [InlineData("<w:abstractNum w:abstractNumId='0'/><w:num w:numId='1'/><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>")]
    [InlineData("<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='x'/></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")]
    [InlineData("<w:num w:numId='1'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='12'><w:lvl w:ilvl='12'><w:lvlText w:val='%1'/></w:lvl></w:lvlOverride></w:num>", 12)]
    [InlineData("<w:abstractNum w:abstractNumId='-1'><w:lvl w:ilvl='99999999999'><w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='-1'/></w:num>")]
    public void DamagedLists_LeaveTheText(string lists, int level = 0) => Assert.Equal("甲项工作", Lines(Item("甲项工作", level: level), lists));
}
