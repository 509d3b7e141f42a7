using ReportMiner.Loading.Documents;

namespace ReportMiner.Tests.Loading;

public sealed class PdfLinesTests
{
    [Fact]
    public void TableRows_GetTabs_AndSpacedProseDoesNot() =>
        Assert.Equal(
            "全年共办理各类行政复议案件 36 件，全部按期审结，群众满意度较高。\n类别\t件数\n复议\t36\n应诉\t12\n以上是今年的主要情况，其他工作按计划推进，成效比较明显。",
            PdfLines.Join("  全年共办理各类行政复议案件 36    件，全部按\n期审结，群众满意度较高。\n   类别        件数\n   复议          36\n   应诉          12\n  以上是今年的主要情况，其他工作按计划推进，成\n效比较明显。\n"));

    [Fact]
    public void HeadsFeetAndNumbers_AreLeftOut() =>
        Assert.Equal("全年工作稳步推进，成效比较明显，群众满意。", PdfLines.Join(" 某县公报 2023 第3期\n\n  全年工作稳步推进，成效\n         - 1 -\n\f某县公报 2023 第3期\n比较明显，群众满意。\n     第 2 页 共 2 页\n\f"));

    [Fact]
    public void RadicalsInPlaceOfCharacters_AreReplaced() => Assert.Equal("行政复议工作", PdfLines.Join("⾏政复议⼯作"));
}
