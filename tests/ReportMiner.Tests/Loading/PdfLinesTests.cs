using ReportMiner.Loading.Documents;

namespace ReportMiner.Tests.Loading;

public sealed class PdfLinesTests
{
    [Fact]
    public void TableRows_GetTabs_AndSpacedProseDoesNot() =>
        Assert.Equal(
            "全年共办理各类行政复议案件36件，全部按期审结，群众满意度较高。\n类别\t件数\n复议\t36\n应诉\t12\n以上是今年的主要情况，其他工作按计划推进，成效比较明显。",
            PdfLines.Join("  全年共办理各类行政复议案件 36    件，全部按\n期审结，群众满意度较高。\n   类别        件数\n   复议          36\n   应诉          12\n  以上是今年的主要情况，其他工作按计划推进，成\n效比较明显。\n"));

    [Fact]
    public void HeadsFeetAndNumbers_AreLeftOut() =>
        Assert.Equal("全年工作稳步推进，成效比较明显，群众满意。", PdfLines.Join(" 某县公报 2023 第3期\n\n  全年工作稳步推进，成效\n         - 1 -\n\f某县公报 2023 第3期\n比较明显，群众满意。\n     第 2 页 共 2 页\n\f"));

    [Fact]
    public void RadicalsInPlaceOfCharacters_AreReplaced() => Assert.Equal("行政复议工作", PdfLines.Join("⾏政复议⼯作"));

    [Theory]
    [InlineData("全年受理 117 件,审结 105 件,占 90% 以上", "全年受理117件,审结105件,占90%以上")]
    [InlineData("全年受理117件,审结105件,其中涉及 A 类5件", "全年受理117件,审结105件,其中涉及 A 类5件")]
    [InlineData("  全年各级各部门共受理各类行政复议申请案件 117 件，按期审\n结 105 件。\n行政复议 12 11\n  以上各项工作都按照年初计划有序推进，成效比较明显，共 9 项。", "全年各级各部门共受理各类行政复议申请案件117件，按期审结105件。\n行政复议 12 11\n以上各项工作都按照年初计划有序推进，成效比较明显，共9项。")]
    public void GapsThatAProgramSet_Go(string layout, string text) => Assert.Equal(text, PdfLines.Join(layout));
}
