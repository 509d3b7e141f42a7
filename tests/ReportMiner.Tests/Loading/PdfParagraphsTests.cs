using ReportMiner.Loading.Documents;

namespace ReportMiner.Tests.Loading;

public sealed class PdfParagraphsTests
{
    private static string Join(string set) => PdfParagraphs.Join(PdfBoxes.Of(set));

    [Fact]
    public void TableRows_GetTabs_AndSpacedProseDoesNot() =>
        Assert.Equal(
            "全年共办理各类行政复议案件 36 件，全部按期审结，群众满意度较高。\n类别\t件数\n复议\t36\n应诉\t12\n以上是今年的主要情况，其他工作按计划推进，成效比较明显。",
            Join("    全年共办理各类行政复议案件 36    件，全部\n按期审结，群众满意度较高。\n   类别        件数\n   复议          36\n   应诉          12\n    以上是今年的主要情况，其他工作按计划推进，\n成效比较明显。\n"));

    [Fact]
    public void TableOverTwoPages_IsOneTable_WhereverThePageEnds() =>
        Assert.Equal(
            "各类案件办理的情况见下面的这张表格，单位为件。\n类别\t受理\t办结\n复议\t36\t31\n应诉\t12\t9",
            Join("各类案件办理的情况见下面的这张表格，单位为件。\n  类别      受理      办结\n\f  复议       36       31\n  应诉       12        9\n"));

    [Fact]
    public void LabelOverTwoLines_IsOneCell() =>
        Assert.Equal(
            "房屋宅基地纠纷\t614\t598\n合同纠纷\t903\t879\n其他各类纠纷\t153\t145",
            Join("房屋宅基    614     598\n地纠纷\n\n合同纠纷    903     879\n\n其他各类    153     145\n纠纷\n"));

    [Fact]
    public void TwoColumns_AreReadOneAfterTheOther()
    {
        var left = Enumerable.Range(0, 9).Select(i => "各级行政机关积极推进依法行政").ToArray();
        var right = Enumerable.Range(0, 9).Select(i => "各级人民法院认真审理行政案件").ToArray();
        var lines = left.Zip(right, (a, b) => a + "    " + b);
        Assert.Equal(
            "青石县人民政府公报第三期\n" + string.Concat(left) + string.Concat(right),
            Join("                 青石县人民政府公报第三期\n\n\n" + string.Join('\n', lines)));
    }

    [Fact]
    public void ParagraphsThatBeginWithALabel_AndHangingOnes_AreKeptApart() =>
        Assert.Equal(
            "1.全年共办理各类行政复议案件36件，全部按期审结，群众满意度较高。\n2.办理应诉案件12件，出庭应诉率达到百分之百，没有一件败诉，并且全部按期办结。",
            Join("1.全年共办理各类行政复议案件36件，全部按\n  期审结，群众满意度较高。\n2.办理应诉案件12件，出庭应诉率达到百分之\n  百，没有一件败诉，并且全部按期办结。\n"));

    [Fact]
    public void BlankBetweenNumeralAndCharacter_IsNone_WhereATypesetterPutIt() =>
        Assert.Equal(
            "审结31件，占86.1%",
            PdfParagraphs.Join("<page width=\"595\" height=\"842\">\n<word xMin=\"0\" yMin=\"0\" xMax=\"24\" yMax=\"14\">审结</word>\n<word xMin=\"27\" yMin=\"0\" xMax=\"39\" yMax=\"14\">31</word>\n<word xMin=\"42\" yMin=\"0\" xMax=\"66\" yMax=\"14\">件，</word>\n<word xMin=\"66\" yMin=\"0\" xMax=\"78\" yMax=\"14\">占</word>\n<word xMin=\"81\" yMin=\"0\" xMax=\"111\" yMax=\"14\">86.1%</word>\n</page>"));

    [Fact]
    public void HeadsFeetAndNumbers_AreLeftOut() =>
        Assert.Equal("全年工作稳步推进，成效比较明显，群众满意。", Join(" 某县公报 2023 第3期\n\n    全年工作稳步推进，成效\n         - 1 -\n\f某县公报 2023 第3期\n比较明显，群众满意。\n     第 2 页 共 2 页\n\f"));

    [Fact]
    public void RadicalsInPlaceOfCharacters_AreReplaced() => Assert.Equal("行政复议工作", Join("⾏政复议⼯作"));
}
