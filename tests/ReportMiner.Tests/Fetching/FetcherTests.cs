using System.Text;
using System.Text.Json;
using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class FetcherTests
{
    [Fact]
    public async Task Document_IsKeptAsItCameWithWhereItIsFrom()
    {
        await using var rig = await FetchRig.StartAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("gb18030").GetBytes(Pages.Report());
        rig.Server.Redirect("/old", "/t1.html").On("/t1.html", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ETag = "\"1\"";
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });

        var summary = await rig.RunAsync("/old#top");

        var outcome = Assert.Single(summary.Outcomes);
        Assert.Equal((FetchFate.Fetched, rig.At("/old").AbsoluteUri), (outcome.Fate, outcome.Url));
        Assert.Equal(bytes, File.ReadAllBytes(Assert.Single(rig.Documents())));
        using var sidecar = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(rig.Folder, outcome.File + ".json")));
        var root = sidecar.RootElement;
        Assert.Equal(rig.At("/old").AbsoluteUri, root.GetProperty("url").GetString());
        Assert.Equal(rig.At("/t1.html").AbsoluteUri, root.GetProperty("final_url").GetString());
        Assert.Equal(200, root.GetProperty("status").GetInt32());
        Assert.Equal("\"1\"", root.GetProperty("headers").GetProperty("etag").GetString());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), root.GetProperty("sha256").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SecondRun_FindsUnchangedDocuments(bool serverKnows)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.On("/a.html", context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Wed, 28 Feb 2024 08:00:00 GMT";
            var known = context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Wed, 28 Feb 2024 08:00:00 GMT";
            if (known && serverKnows) context.Response.StatusCode = 304;
            return known && serverKnows ? Task.CompletedTask : context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Pages.Report())).AsTask();
        });
        await rig.RunAsync("/a.html");

        var second = await rig.RunAsync("/a.html");

        Assert.Equal(FetchFate.Unchanged, Assert.Single(second.Outcomes).Fate);
        Assert.Empty(second.Earlier);
        Assert.Single(rig.Documents());
    }

    [Fact]
    public async Task LostOrDamagedCopy_IsFetchedAgain()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.On("/a.html", context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            if (context.Request.Headers.IfNoneMatch.Count > 0) context.Response.StatusCode = 304;
            return context.Request.Headers.IfNoneMatch.Count > 0 ? Task.CompletedTask : context.Response.Body.WriteAsync("一"u8.ToArray()).AsTask();
        });
        await rig.RunAsync("/a.html");
        File.WriteAllText(Assert.Single(rig.Documents()), "damaged");

        var second = await rig.RunAsync("/a.html");

        Assert.Equal(FetchFate.Fetched, Assert.Single(second.Outcomes).Fate);
        Assert.Equal("一", File.ReadAllText(Assert.Single(rig.Documents())));
    }

    [Fact]
    public async Task GoneDocument_FailsAndItsCopyStays()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/a.html", Pages.Report());
        await rig.RunAsync("/a.html");
        rig.Server.Status("/a.html", 404);

        var second = await rig.RunAsync("/a.html");

        var outcome = Assert.Single(second.Outcomes);
        Assert.Equal((FetchFate.Failed, "http_404"), (outcome.Fate, outcome.Code));
        Assert.Single(rig.Documents());
    }

    [Fact]
    public async Task Picture_IsSkipped()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/a.jpg", "x", "image/jpeg");

        var summary = await rig.RunAsync("/a.jpg");

        Assert.Equal((FetchFate.Skipped, "no_document"), (summary.Outcomes[0].Fate, summary.Outcomes[0].Code));
        Assert.Empty(rig.Documents());
    }

    [Theory]
    [InlineData("<html><head><meta http-equiv=\"Refresh\" content=\"0; url=../new/a.html\"></head><body>页面正在跳转，请稍候。</body></html>")]
    [InlineData("<html><head><meta http-equiv=refresh content='0.5,URL=/new/a.html'></head></html>")]
    [InlineData("<html><body><script type='text/javascript'>window.location.href = \"/new/a.html\";</script></body></html>")]
    public async Task PageThatSendsOn_IsFollowed(string page)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/old/a.html", page).Page("/new/a.html", Pages.Report());

        var summary = await rig.RunAsync("/old/a.html");

        Assert.Equal((FetchFate.Fetched, rig.At("/new/a.html").AbsoluteUri), (summary.Outcomes[0].Fate, summary.Outcomes[0].FinalUrl));
        Assert.Equal(Pages.Report(), File.ReadAllText(Assert.Single(rig.Documents())));
    }

    [Theory]
    [InlineData("<meta http-equiv='refresh' content='300'>")]
    [InlineData("<meta http-equiv='refresh' content='0;url=/a.html#top'>")]
    [InlineData("<meta http-equiv='refresh' content='60;url=/login'>")]
    [InlineData("<meta http-equiv='refresh' content='5;url=/login'>")]
    [InlineData("<!-- <meta http-equiv='refresh' content='0;url=/login'> --><noscript><meta http-equiv='refresh' content='0;url=/login'></noscript>")]
    [InlineData("<script>if (isPhone()) { location.href = '/login'; }</script>")]
    public async Task ReportThatReloadsItself_Stays(string head)
    {
        await using var rig = await FetchRig.StartAsync();
        var prose = string.Concat(Enumerable.Repeat("全县各级行政机关坚持依法行政，各项工作取得新的进展和成效，群众满意度稳步提升。", 8));
        rig.Server.Page("/a.html", $"<html><head>{head}</head><body><p>{prose}</p></body></html>");

        await rig.RunAsync("/a.html");

        Assert.Equal(0, rig.Server.Count("/login"));
        Assert.Single(rig.Documents());
    }

    [Fact]
    public async Task Attachments_OfPageThatOnlyHandsThemOver_ComeAlong()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server
            .Page("/cover.html", "<html><head><title>2023年法治政府建设情况报告</title></head><body><h1>2023年法治政府建设情况报告</h1><p>详见附件。</p><p>附件:<a href='P0.pdf'>2023年法治政府建设情况报告.pdf</a> <a href='/download?id=7'>报告.docx</a> <a href='/'>首页</a></p></body></html>")
            .Page("/P0.pdf", "%PDF-1.4 x", "application/pdf")
            .Page("/download?id=7", "x", "application/octet-stream");

        var summary = await rig.RunAsync("/cover.html");

        Assert.Equal(3, summary.Count(FetchFate.Fetched));
        Assert.Contains(rig.Documents(), file => file.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Equal(0, rig.Server.Count("/"));
    }

    [Fact]
    public async Task Attachments_OfReportPage_AreLeft()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/a.html", Pages.Report().Replace("</body>", "<a href='/a.pdf'>打印版.pdf</a></body>", StringComparison.Ordinal));

        await rig.RunAsync("/a.html");

        Assert.Equal(0, rig.Server.Count("/a.pdf"));
    }

    [Fact]
    public async Task List_IsFollowedThroughItsPages()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Follow = "法治政府建设.*报告";
        rig.Server
            .Page("/list/", Pages.List(Pages.Link("a.html", "云岭县2023年法治政府…", "云岭县2023年法治政府建设情况报告") + Pages.Link("news.html", "领导调研"), "<script>createPageHTML(3, 0, \"index\", \"html\");</script>"))
            .Page("/list/index_1.html", Pages.List(Pages.Link("b.html", "<span>2022年法治政府</span>建设情况\n报告") + Pages.Link("a.html", "云岭县2023年法治政府建设情况报告"), "<a href='index_2.html'>下一页</a>"))
            .Page("/list/index_2.html", Pages.List(Pages.Link("http://other.test:" + rig.Server.Port + "/c.html", "2021年法治政府建设年度报告"), "<a href='index_1.html'>上一页</a>"))
            .Page("/list/a.html", Pages.Report(1))
            .Page("/list/b.html", Pages.Report(2))
            .Page("/c.html", Pages.Report(3));

        var summary = await rig.RunAsync("/list/");

        Assert.Equal((3, 3, false), (summary.Count(FetchFate.Fetched), summary.Count(FetchFate.Listed), summary.AnyFailed));
        Assert.Equal(3, rig.Documents().Count);
        Assert.Equal(0, rig.Server.Count("/list/news.html"));
        Assert.Equal(1, rig.Server.Count("/list/a.html"));
    }

    [Fact]
    public async Task ListThatItsScriptDraws_IsFollowed()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Follow = "报告";
        rig.Server
            .Page("/list", "<html><body><script type=\"text/xml\"><datastore><recordset><record><![CDATA[<li><a href=\"/a.html\">年度报告</a></li>]]></record></recordset></datastore></script></body></html>")
            .Page("/a.html", Pages.Report());

        Assert.Equal(1, (await rig.RunAsync("/list")).Count(FetchFate.Fetched));
    }

    [Fact]
    public async Task EndlessList_IsLeft()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Follow = "报告";
        for (var i = 0; i < 300; i++) rig.Server.Page($"/list?page={i}", Pages.List(Pages.Link($"/{i % 2}.html", "报告"), $"<a href='?page={i + 1}'>下一页</a>"));

        var summary = await rig.RunAsync("/list?page=0");

        Assert.Equal(100, summary.Count(FetchFate.Listed));
        Assert.Contains(summary.Outcomes, outcome => outcome.Reason.Contains("100 pages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListAtSecondRun_BringsWhatIsNew()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Follow = "报告";
        rig.Server.Page("/a.html", Pages.Report(1)).Page("/b.html", Pages.Report(2)).Page("/list", Pages.List(Pages.Link("a.html", "报告")));
        await rig.RunAsync("/list");
        rig.Server.Page("/list", Pages.List(Pages.Link("b.html", "报告") + Pages.Link("a.html", "报告")));

        var second = await rig.RunAsync("/list");

        Assert.Equal((1, 1), (second.Count(FetchFate.Fetched), second.Count(FetchFate.Unchanged)));
    }
}
