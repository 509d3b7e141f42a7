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
    public void SameBytes_HaveTheSameId()
    {
        Assert.Equal(Load(Body).Id, Load(Body).Id);
        Assert.Matches("^[0-9a-f]{16}$", Load(Body).Id);
    }
}
