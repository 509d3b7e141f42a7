using System.Text;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Tests.Loading;

public class PlainTextTests
{
    private const string Body = "2023年，云山县坚持依法行政，各项工作取得新进展。现将有关情况报告如下：\n\n一、主要工作\n\n（一）依法化解矛盾。全年受理行政复议案件36件，审结31件。\n\n二、下一步打算\n\n继续抓好法治政府建设各项工作落实。";

    private static Report Load(string text) => ReportLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Report!;

    [Fact]
    public void FurnitureAtBothEnds_IsCut()
    {
        var report = Load("当前位置：首页 > 政务公开 > 法治政府建设\n\n云山县人民政府2023年法治政府建设工作报告\n发布时间：2024-01-30 09:12 来源：县司法局 浏览次数：88 【字号：大 中 小】\n\n　　" + Body +
            "\n\n【打印本页】【关闭窗口】\n上一篇：关于放假的通知\n主办：云山县人民政府办公室\n电话：0000-1234567\n网站标识码：1234560001\n");
        Assert.Equal(Body, report.Text);
        Assert.Equal("云山县人民政府2023年法治政府建设工作报告", report.Title);
        Assert.Equal("云山县人民政府", report.Issuer);
        Assert.Equal(2023, report.Year);
        Assert.Equal(new DateOnly(2024, 1, 30), report.Published);
    }

    [Fact]
    public void TitleOverTwoLines_IsJoined()
    {
        var report = Load("中共云山县委 云山县人民政府\n关于2023年法治政府建设情况的报告\n\n" + Body);
        Assert.Equal("中共云山县委 云山县人民政府关于2023年法治政府建设情况的报告", report.Title);
        Assert.Equal("中共云山县委、云山县人民政府", report.Issuer);
        Assert.Equal(Body, report.Text);
    }

    [Fact]
    public void Signature_StaysInTheText()
    {
        var report = Load("2023年法治政府建设情况报告\n" + Body + "\n云山县人民政府\n2024年1月12日\n");
        Assert.EndsWith("云山县人民政府\n2024年1月12日", report.Text, StringComparison.Ordinal);
        Assert.Equal("云山县人民政府", report.Issuer);
    }

    [Fact]
    public void Markdown_LosesItsMarks()
    {
        var report = ReportLoader.Load(Encoding.UTF8.GetBytes("# 云山县人民政府2023年法治政府建设情况报告\n\n## 一、主要工作\n\n全年受理行政复议案件**36**件，审结 *31* 件，见[通报](http://a/b)。\n\n| 类别 | 件数 |\n|---|---|\n| 应诉 | 12 |\n"), "a.md").Report!;
        Assert.Equal("云山县人民政府2023年法治政府建设情况报告", report.Title);
        Assert.Equal("一、主要工作\n\n全年受理行政复议案件36件，审结 *31* 件，见通报。\n\n类别\t件数\n应诉\t12", report.Text);
    }

    [Theory]
    [InlineData("2023年法治政府建设工作报告")]
    [InlineData("发布时间：2024-01-01")]
    [InlineData("附件：统计表.docx")]
    public void LoneLine_IsTheText(string line) => Assert.Equal(line, Load(line).Text);

    [Theory]
    [InlineData("完成政府网站ICP备案变更2项，为基层提供技术支持36次，开展版权所有人权益保护宣传4场。")]
    [InlineData("一是时间：全年共开展培训12期。")]
    [InlineData("类别\t件数\n应诉\t12")]
    public void LastLinesOfTheText_AreNoFurniture(string last) => Assert.Equal(Body + "\n" + last, Load(Body + "\n" + last).Text);

    [Fact]
    public void SameBytes_HaveTheSameId()
    {
        Assert.Equal(Load(Body).Id, Load(Body).Id);
        Assert.Matches("^[0-9a-f]{16}$", Load(Body).Id);
    }
}
