using System.Text;
using Microsoft.Data.Sqlite;
using static ReportMiner.Tests.Loading.Archives;

namespace ReportMiner.Tests.Cli;

/// <summary>A report that was saved from two sites, or in two formats, counts once.</summary>
public sealed class SavedTwiceTests : IDisposable
{
    private const string Title = "云岭县人民政府2023年法治政府建设情况报告";

    private static readonly string[] Text =
    [
        "2023年，云岭县坚持以人民为中心的发展思想，围绕建设法治政府的目标任务，统筹推进各项工作，取得了新的成效。现将有关情况报告如下。",
        "一、依法全面履行政府职能",
        "深化放管服改革，压减审批环节26个，群众办事更加便捷。组织执法人员培训14场，参训人员达到890人次，队伍素质稳步提升。",
        "二、有效化解社会矛盾纠纷",
        "健全大调解工作格局，全年化解码头纠纷{0}件。沿江各站点安排专人值守，群众诉求当日受理、限期办结，没有发生一起因调解不及时引发的案件。",
        "推动行政争议实质性化解，建立府院联动机制，定期会商重大疑难案件，形成工作合力，群众的获得感进一步增强。",
        "三、下一步工作打算",
        "聚焦重点领域执法监管，持续优化法治化营商环境，扎实做好普法宣传教育，奋力谱写法治云岭建设新篇章。",
    ];

    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("patterns/docks.yaml", SmallPack.Yaml);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OtherSiteAndOtherFormats_CountOnceWithAllSources()
    {
        _folder.Write("reports/县政府.html", Page());
        _folder.Write("reports/市司法局.html", Page(site: "明州市司法局", published: "2024-03-08", title: Title + "公示"));
        _folder.Write("reports/b.docx", Word());
        _folder.Write("reports/c.txt", Title + "\n" + string.Join("\n\n", Lines(78)));

        var run = Mine();

        var row = Assert.Single(Rows());
        Assert.Equal("reports/b.docx;reports/c.txt;reports/县政府.html;reports/市司法局.html", row["source"]);
        Assert.Equal(("78", "2024-01-15", Title), (row["value"], row["published"], row["title"])); // the first to publish it
        Assert.Contains("Counted once: 3 documents", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("4", Scalar("SELECT count(*) FROM documents"));
        Assert.Equal("reports/b.docx reports/c.txt reports/市司法局.html", Scalar("SELECT group_concat(source, ' ') FROM (SELECT source FROM sources s JOIN documents d USING (report) WHERE same_as IS NOT NULL ORDER BY source)"));
    }

    [Fact]
    public void CorrectedFigure_CountsAndIsADoubt()
    {
        _folder.Write("reports/a.html", Page());
        _folder.Write("reports/b.html", Page(79));

        var run = Mine();

        Assert.Equal(["78", "79"], Rows().Select(row => row["value"]));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("reports/a.html: reports/b.html has nearly the same words but other figures (78件 here, 79件 there)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrectedFigureThatNoPatternFinds_CountsAndIsADoubt()
    {
        _folder.Write("reports/a.html", Page());
        _folder.Write("reports/b.html", Page().Replace("890人次", "980人次", StringComparison.Ordinal));

        Assert.Contains("(890人次 here, 980人次 there)", Mine().Error, StringComparison.Ordinal);
        Assert.Equal(2, Rows().Count);
    }

    [Theory]
    [InlineData(Title, "云岭县青石镇人民政府2023年法治政府建设情况报告")]
    [InlineData(Title, "云岭县人民政府2022年法治政府建设情况报告")]
    public void SameWordsUnderAnotherName_AreAnotherReport(string one, string other)
    {
        _folder.Write("reports/a.txt", one + "\n" + string.Join('\n', Lines(78)));
        _folder.Write("reports/b.txt", other + "\n" + string.Join('\n', Lines(78)));

        Mine();

        Assert.Equal(2, Rows().Count);
    }

    [Fact]
    public void CopyWithoutYear_DoesNotMakeSeveralYearsOne()
    {
        foreach (var year in (string[])["2021", "2022", "2024"]) _folder.Write($"reports/{year}.txt", string.Join('\n', Lines(78).Prepend(Title)).Replace("2023", year, StringComparison.Ordinal));
        _folder.Write("reports/undated.txt", string.Join('\n', Lines(78).Prepend(Title)).Replace("2023年，", "", StringComparison.Ordinal).Replace("2023年", "", StringComparison.Ordinal));

        Mine();

        Assert.Equal(["2021", "2022", "2024"], Rows().Select(row => row["report_year"]));
        Assert.Equal("reports/undated.txt", Scalar("SELECT group_concat(source) FROM sources s JOIN documents d USING (report) WHERE same_as IS NOT NULL"));
    }

    [Fact]
    public void FileThatCountedGoes_AndAnotherCountsInItsPlace()
    {
        _folder.Write("reports/a.html", Page()).Write("reports/b.txt", Title + "\n" + string.Join('\n', Lines(78)));
        Mine();
        File.Delete(_folder["reports/a.html"]);

        Mine("--prune");

        Assert.Equal(("reports/b.txt", "78"), Assert.Single(Rows().Select(row => (row["source"], row["value"]))));
        Assert.Equal("0", Scalar("SELECT count(*) FROM documents WHERE same_as IS NOT NULL"));
    }

    [Fact]
    public void FileThatIsCorrected_CountsByItself_AndAgainTogetherOnceBothAre()
    {
        _folder.Write("reports/a.html", Page()).Write("reports/b.txt", Title + "\n" + string.Join('\n', Lines(78)));
        Mine();
        _folder.Write("reports/b.txt", Title + "\n" + string.Join('\n', Lines(80)));
        Mine();
        var corrected = Rows().Select(row => $"{row["source"]} {row["value"]}").ToList();
        _folder.Write("reports/a.html", Page(80));
        var both = Mine();

        Assert.Equal(["reports/a.html 78", "reports/b.txt 80"], corrected);
        Assert.Equal("reports/a.html;reports/b.txt 80", Assert.Single(Rows().Select(row => $"{row["source"]} {row["value"]}")));
        Assert.DoesNotContain("other_version", both.Error, StringComparison.Ordinal);
        Assert.Equal("0", Scalar("SELECT count(*) FROM problems"));
    }

    [Fact]
    public void OrderOfReading_DoesNotMatter()
    {
        _folder.Write("reports/a.html", Page()).Write("reports/b.docx", Word()).Write("reports/c.txt", Title + "\n" + string.Join('\n', Lines(78)));
        _folder.Write("reports/d.html", Page(79)).Write("reports/e.html", Page(79, site: "明州市司法局"));
        Mine();
        var together = File.ReadAllBytes(_folder["out.csv"]);
        foreach (var file in (string[])["e.html", "c.txt", "d.html", "a.html", "b.docx"]) ReportMinerProgram.Run(_folder, "mine", $"reports/{file}", "--db", "other.db", "--csv", "other.csv");

        Assert.Equal(together, File.ReadAllBytes(_folder["other.csv"]));
        Assert.Equal(["reports/a.html;reports/b.docx;reports/c.txt 78", "reports/d.html;reports/e.html 79"], Rows().Select(row => $"{row["source"]} {row["value"]}"));
    }

    [Fact]
    public void FewLines_MustBeEqual()
    {
        const string title = "云岭县2023年法治政府建设情况报告";
        _folder.Write("reports/a.txt", $"{title}\n\n全年化解码头纠纷9件。").Write("reports/b.txt", $"{title}\n全年化解码头纠纷9件。\n");
        _folder.Write("reports/c.txt", $"{title}\n\n全年共化解码头纠纷9件。").Write("reports/d.txt", $"{title}\n\n全年化解码头纠纷8件。");

        Mine();

        Assert.Equal(["reports/a.txt;reports/b.txt 9", "reports/c.txt 9", "reports/d.txt 8"], Rows().Select(row => $"{row["source"]} {row["value"]}"));
    }

    [Fact]
    public void FileRenamedWhileAnotherTakesItsName_IsFoundAgain()
    {
        _folder.Write("reports/a.txt", SmallPack.Report(5));
        Mine();
        _folder.Write("reports/a.txt", SmallPack.Report(6)).Write("reports/b.txt", SmallPack.Report(5));

        var run = Mine();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["reports/a.txt 6", "reports/b.txt 5"], Rows().Select(row => $"{row["source"]} {row["value"]}"));
    }

    private static IEnumerable<string> Lines(int cases) => Text.Select(line => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, cases));

    private static string Page(int cases = 78, string site = "云岭县人民政府", string published = "2024-01-15", string title = Title) => $"""
        <html><head><meta charset="utf-8"><meta name="SiteName" content="{site}"><title>{title}_{site}</title></head><body><div class="nav"><a href="/">首页</a> <a href="/xxgk">政务公开</a></div>
        <h1>{title}</h1><div>发布日期：{published} 浏览次数：{published.Length + cases}次 字号：[大 中 小]</div>
        <div class="content">{string.Concat(Lines(cases).Select(line => $"<p>　　{line}</p>"))}</div>
        <div class="foot"><p>主办：{site} 备案号12345</p></div></body></html>
        """;

    private static byte[] Word() => Docx(Paragraph(Title) + string.Concat(Lines(78).Select(Paragraph)));

    private ProgramResult Mine(params string[] more) => ReportMinerProgram.Run(_folder, ["mine", "reports", "--csv", "out.csv", .. more]);

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Rows() => CsvText.Rows(File.ReadAllText(_folder["out.csv"], Encoding.UTF8));

    private string Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["reports.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return $"{command.ExecuteScalar()}";
    }
}
