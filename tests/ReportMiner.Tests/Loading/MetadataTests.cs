using System.Text;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Tests.Loading;

public class MetadataTests
{
    private const string Opening = "过去一年，各级行政机关坚持依法行政，各项工作取得新进展，全年受理行政复议案件36件。";

    private static Report Load(params string[] lines) => ReportLoader.Load(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "a.txt").Report!;

    [Theory]
    [InlineData("江苏省南京市鼓楼区人民政府2023年法治政府建设情况报告", "江苏省南京市鼓楼区人民政府", "320106", "江苏省南京市鼓楼区", Level.County)]
    [InlineData("中共河南省委 河南省人民政府关于2022年法治政府建设情况的报告", "中共河南省委、河南省人民政府", "410000", "河南省", Level.Province)]
    [InlineData("内蒙古自治区人民政府2021年法治政府建设情况报告", "内蒙古自治区人民政府", "150000", "内蒙古自治区", Level.Province)]
    [InlineData("上海市浦东新区人民政府2023年法治政府建设情况报告", "上海市浦东新区人民政府", "310115", "上海市浦东新区", Level.County)]
    [InlineData("重庆市人民政府2020年法治政府建设情况报告", "重庆市人民政府", "500000", "重庆市", Level.Province)]
    [InlineData("恩施州人民政府2023年法治政府建设情况报告", "恩施州人民政府", "422800", "湖北省恩施土家族苗族自治州", Level.City)]
    [InlineData("锡林郭勒盟行政公署关于2023年法治政府建设情况的报告", "锡林郭勒盟行政公署", "152500", "内蒙古自治区锡林郭勒盟", Level.City)]
    [InlineData("济源市人民政府2022年法治政府建设情况报告", "济源市人民政府", "419001", "河南省济源市", Level.County)]
    [InlineData("莱芜市人民政府2012年依法行政工作报告", "莱芜市人民政府", "371200", "山东省莱芜市", Level.City)]
    [InlineData("密云县人民政府2013年依法行政工作报告", "密云县人民政府", "110228", "北京市密云县", Level.County)]
    [InlineData("南通市崇川区人民政府2018年法治政府建设情况报告", "南通市崇川区人民政府", "320602", "江苏省南通市崇川区", Level.County)]
    [InlineData("南通市崇川区人民政府2022年法治政府建设情况报告", "南通市崇川区人民政府", "320613", "江苏省南通市崇川区", Level.County)]
    [InlineData("2023年丹巴县人民政府法治政府建设年度报告", "丹巴县人民政府", "513323", "四川省甘孜藏族自治州丹巴县", Level.County)]
    [InlineData("国家税务总局蓝山县税务局2023年法治政府建设情况报告", "国家税务总局蓝山县税务局", "431127", "湖南省永州市蓝山县", Level.Department)]
    [InlineData("江西省司法厅关于2023年度法治政府建设情况的报告", "江西省司法厅", "360000", "江西省", Level.Department)]
    [InlineData("蓝山县人力资源和社会保障局2022年度法治政府建设工作总结", "蓝山县人力资源和社会保障局", "431127", "湖南省永州市蓝山县", Level.Department)]
    [InlineData("中共蓝山县委全面依法治县委员会办公室2022年度工作总结", "中共蓝山县委全面依法治县委员会办公室", "431127", "湖南省永州市蓝山县", Level.Department)]
    [InlineData("蓝山县塔峰镇人民政府2023年法治政府建设情况报告", "蓝山县塔峰镇人民政府", "431127", "湖南省永州市蓝山县塔峰镇", Level.Township)]
    [InlineData("蓝山县委、县政府关于2022年度法治政府建设情况的报告", "蓝山县委、县政府", "431127", "湖南省永州市蓝山县", Level.County)]
    [InlineData("新疆生产建设兵团第二十师2023年法治政府建设情况报告", "新疆生产建设兵团第二十师", null, null, null)]
    [InlineData("云山经济开发区管理委员会2023年法治政府建设情况报告", "云山经济开发区管理委员会", null, null, null)]
    [InlineData("青云县人民政府2023年法治政府建设情况报告", "青云县人民政府", null, null, Level.County)]
    [InlineData("明洲市鼓楼区人民政府2023年法治政府建设情况报告", "明洲市鼓楼区人民政府", null, null, Level.County)]
    [InlineData("云山县人民政府2023年法治政府建设情况报告", "云山县人民政府", null, null, Level.County)]
    public void Title_TellsIssuerRegionAndLevel(string title, string issuer, string? code, string? region, Level? level)
    {
        var report = Load(title, "", Opening);
        Assert.Equal(title, report.Title);
        Assert.Equal(issuer, report.Issuer);
        Assert.Equal(code, report.RegionCode);
        Assert.Equal(region, report.Region);
        Assert.Equal(level, report.Level);
    }

    [Theory]
    [InlineData("云山县人民政府2023年度法治政府建设情况报告", 2023)]
    [InlineData("云山县人民政府二〇二二年法治政府建设情况报告", 2022)]
    [InlineData("云山县人民政府２０２１年法治政府建设情况报告", 2021)]
    [InlineData("云山县人民政府关于2023年法治政府建设情况及2024年工作打算的报告", 2023)]
    [InlineData("云山县人民政府2021—2022年度法治政府建设情况报告", 2022)]
    [InlineData("云山县法治政府建设实施方案（2021—2025年）", null)]
    [InlineData("云山县人民政府法治政府建设情况报告", null)]
    public void Title_TellsTheYear(string title, int? year) => Assert.Equal(year, Load(title, "", Opening).Year);

    [Theory]
    [InlineData("2023年，全县各级行政机关坚持依法行政，各项工作取得新进展。")]
    [InlineData("2019年以来，全县坚持依法行政。2023年，各项工作取得新进展。")]
    [InlineData("2024年1月15日，县政府听取汇报。2023年，各项工作取得新进展。")]
    [InlineData("2023年，全县坚持依法行政，各项工作取得新进展。到2025年，基本建成法治政府。")]
    public void OpeningWords_TellTheYearWhereTheTitleDoesNot(string opening) =>
        Assert.Equal(2023, Load("云山县人民政府法治政府建设情况报告", "", opening).Year);

    [Theory]
    [InlineData("发布日期：2024年1月9日 浏览次数：12", "2024-01-09")]
    [InlineData("【发布时间】2024-01-09 10:00:00", "2024-01-09")]
    [InlineData("来源：司法局 2024/1/9 字号：大 中 小", "2024-01-09")]
    [InlineData("2024-01-09 10:00", "2024-01-09")]
    [InlineData("成文日期：2024-01-05 发布日期：2024-01-09", "2024-01-09")]
    [InlineData("更新时间：2024-03-01 有效期至：2029-01-09", null)]
    [InlineData("发布日期：2024-13-40", null)]
    [InlineData("（2024年1月5日）", null)]
    public void LineUnderTheTitle_TellsTheDate(string line, string? date) =>
        Assert.Equal(date, Load("云山县人民政府2023年法治政府建设情况报告", line, "", Opening).Published?.ToString("yyyy-MM-dd"));

    [Fact]
    public void SignatureDate_IsNoDateOfPublication() =>
        Assert.Null(Load("关于云山县2023年法治政府建设情况的报告", "", Opening, "云山县人民政府", "2024年1月5日").Published);

    [Fact]
    public void DateOfARelatedArticle_IsNotTaken() =>
        Assert.Null(Load("云山县人民政府2023年法治政府建设情况报告", "", Opening, "相关稿件", "云山县普法工作情况 2022-05-06").Published);

    [Fact]
    public void PlaceThatTheTextCallsItsOwn_SettlesTheRegion()
    {
        var report = Load("2023年法治政府建设情况报告", "",
            "2023年，蓝山县坚持依法行政，全县各项工作取得新进展。", "蓝山县出台办法3件。我县受理案件36件，蓝山县司法局办结31件。");
        Assert.Equal("431127", report.RegionCode);
        Assert.Null(report.Issuer);
    }

    [Theory]
    [InlineData("蓝山县2023年法治政府建设情况报告", "发布机构：蓝山县人民政府", "蓝山县人民政府")]
    [InlineData("蓝山县2023年法治政府建设情况报告", "发布机构：永州市人民政府", null)]
    [InlineData("蓝山县2023年法治政府建设情况报告", "发布机构：蓝山县司法局", null)]
    public void Publisher_IsTheIssuerOnlyWhereItGovernsThePlaceOfTheTitle(string title, string line, string? issuer) =>
        Assert.Equal(issuer, Load(title, line, "", Opening).Issuer);

    [Fact]
    public void Evidence_SaysWhatDecidedEachField()
    {
        var result = ReportLoader.Load(Encoding.UTF8.GetBytes("蓝山县人民政府2023年法治政府建设情况报告\n" + Opening), "a.txt");
        Assert.Equal(["title", "issuer", "region", "level", "year", "published", "type", "site", "url"], result.Evidence.Select(e => e.Field));
        Assert.All(result.Evidence, e => Assert.NotEmpty(e.Reason));
        Assert.Null(result.Evidence[^1].Value);
    }

    [Theory]
    [InlineData("云岭县人民政府2023年法治政府建设情况报告", DocumentType.Annual)]
    [InlineData("云岭县司法局2022年法治政府建设年度报告", DocumentType.Annual)]
    [InlineData("2023年度法治政府建设工作开展情况", DocumentType.Annual)]
    [InlineData("关于云岭县2023年法治政府建设情况及2024年工作打算的报告（公开稿）", DocumentType.Annual)]
    [InlineData("云岭县2024年上半年法治政府建设工作情况报告", DocumentType.Report)]
    [InlineData("云岭县法治督察情况报告", DocumentType.Report)]
    [InlineData("云岭县司法局2023年工作总结", DocumentType.Summary)]
    [InlineData("云岭县司法局2023年工作总结和2024年工作计划", DocumentType.Summary)]
    [InlineData("云岭县2024年法治政府建设工作要点", DocumentType.Plan)]
    [InlineData("云岭县法治政府建设实施方案（2021—2025年）", DocumentType.Plan)]
    [InlineData("关于印发云岭县2024年法治政府建设工作要点的通知", DocumentType.Notice)]
    [InlineData("云岭县人民政府2023年法治政府建设情况报告公示", DocumentType.Notice)]
    [InlineData("云岭县法治政府建设年度报告制度", DocumentType.Rules)]
    [InlineData("云岭县2023年行政诉讼案件统计表.docx", DocumentType.Statistics)]
    [InlineData("云岭县2023年行政审判白皮书", DocumentType.Whitepaper)]
    [InlineData("云岭县召开法治政府建设推进会", DocumentType.News)]
    [InlineData("县政府召开常务会议听取法治政府建设年度情况报告", DocumentType.News)]
    [InlineData("关于召开2023年述法会议的通知", DocumentType.Notice)]
    [InlineData("法治云岭", null)]
    public void Title_TellsTheKindOfDocument(string title, DocumentType? type) =>
        Assert.Equal(type, ReportLoader.Load(Encoding.UTF8.GetBytes($"<html><head><meta name='ArticleTitle' content='{title}'></head><body><p>{Opening}</p></body></html>"), "a.html").Report!.Type);

    [Theory]
    [InlineData("<meta name='SiteName' content='云岭县人民政府门户网站'><title>报告_政务公开_明州市人民政府网</title>", "云岭县人民政府门户网站")]
    [InlineData("<meta name='SITENAME' content=''><meta name='sitename' content='云岭县司法局'>", "云岭县司法局")]
    [InlineData("<title>云岭县人民政府2023年法治政府建设情况报告_法治政府建设_明州市人民政府网</title>", "明州市人民政府网")]
    [InlineData("<title>云岭县人民政府2023年法治政府建设情况报告 - 云岭司法</title><link rel='canonical' href='https://sfj.example.gov.cn/a.html'>", "sfj.example.gov.cn")]
    [InlineData("<title>中共云岭县委 云岭县人民政府 2023年法治政府建设情况报告</title>", null)]
    public void Page_TellsItsSite(string head, string? site)
    {
        var result = ReportLoader.Load(Encoding.UTF8.GetBytes($"<html><head>{head}</head><body><h1>云岭县人民政府2023年法治政府建设情况报告</h1><p>{Opening}</p></body></html>"), "a.html");
        Assert.Equal(site, result.Report!.Site);
        Assert.NotEmpty(result.Evidence.Single(e => e.Field == "site").Reason);
    }
}
