using System.Text.Json;
using ReportMiner.Tests.Fetching;
using ReportMiner.Tests.Loading;

namespace ReportMiner.Tests.Cli;

public sealed class FetchTests
{
    [Fact]
    public async Task Loopback_IsNotContactedUnlessAllowed()
    {
        await using var server = await LocalServer.StartAsync();
        server.Page("/a.html", Pages.Report());
        using var folder = new TemporaryFolder();

        var refused = ReportMinerProgram.Run(folder, "fetch", server.At("/a.html").AbsoluteUri, "--delay", "0");
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("no public address", refused.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        var fetched = ReportMinerProgram.Run(folder, "fetch", server.At("/a.html").AbsoluteUri, "--delay", "0", "--allow-private", "--json");
        Assert.Equal(0, fetched.ExitCode);
        using var summary = JsonDocument.Parse(fetched.Output);
        Assert.Equal(1, summary.RootElement.GetProperty("fetched").GetInt32());
    }

    [Fact]
    public async Task WhatWasFetched_CanBeMined()
    {
        await using var server = await LocalServer.StartAsync();
        server.Page("/a.html", Pages.Report(1)).Page("/b.html", Pages.Report(2));
        using var folder = new TemporaryFolder();
        folder.Write("list.txt", $"# addresses\n\n{server.At("/a.html")}\n{server.At("/b.html")}\n{server.At("/b.html#again")}\n");

        Assert.Equal(0, ReportMinerProgram.Run(folder, "fetch", "--list", "list.txt", "-o", "报告 1", "--delay", "0", "--allow-private").ExitCode);
        var read = ReportMinerProgram.Run(folder, "read", "报告 1");

        Assert.Equal(0, read.ExitCode);
        Assert.Equal(2, read.Lines.Count);
    }

    [Fact]
    public async Task PageThatOnlyLinks_IsOneReportWithItsDocument()
    {
        const string title = "云岭县人民政府2023年法治政府建设情况报告";
        await using var server = await LocalServer.StartAsync();
        var word = Archives.Docx(Archives.Paragraph("2023年，云岭县扎实推进法治政府建设各项工作，取得新的成效。") + Archives.Paragraph("全年共化解码头纠纷36件，群众满意。"));
        server.Page("/list.html", Pages.List($"<li><a href='/cover.html' title='{title}'>云岭县人民政府2023年法治…</a><span>2024-01-15</span></li>"));
        server.Page("/cover.html", $"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>发布日期：2024-01-16</div><p>现将报告予以公布，详见附件。</p><iframe src='/view/viewer.html?file=%2Ffiles%2Fx7.docx'></iframe></body></html>");
        server.On("/files/x7.docx", context => context.Response.Body.WriteAsync(word).AsTask());
        using var folder = new TemporaryFolder().Write("patterns/docks.yaml", SmallPack.Yaml);

        Assert.Equal(0, ReportMinerProgram.Run(folder, "fetch", server.At("/list.html").AbsoluteUri, "--follow", "法治政府建设.*报告", "-o", "f", "--delay", "0", "--allow-private").ExitCode);
        var mined = ReportMinerProgram.Run(folder, "mine", "f", "--csv", "out.csv");
        var again = ReportMinerProgram.Run(folder, "mine", "f", "--csv", "again.csv");

        Assert.Equal(0, mined.ExitCode);
        Assert.Contains("1 report mined, 1 that only links to another file", mined.Error, StringComparison.Ordinal);
        Assert.Contains("0 reports mined, 1 unchanged, 1 that only links to another file", again.Error, StringComparison.Ordinal);
        var row = Assert.Single(CsvText.Rows(File.ReadAllText(folder["out.csv"])));
        Assert.Equal((title, "2024-01-16", server.At("/files/x7.docx").AbsoluteUri, "36"), (row["title"], row["published"], row["url"], row["value"]));
        Assert.Matches(@"^f/127\.0\.0\.1_cover_\w+\.html;f/127\.0\.0\.1_x7_\w+\.docx$", row["source"]);
        Assert.Equal(File.ReadAllBytes(folder["out.csv"]), File.ReadAllBytes(folder["again.csv"]));
        Assert.Single(ReportMinerProgram.Run(folder, "read", "f").Lines);
    }

    [Fact]
    public async Task AttachmentThatIsGone_LeavesThePageAsAProblem()
    {
        await using var server = await LocalServer.StartAsync();
        server.Page("/cover.html", "<html><body><h1>云岭县2023年法治政府建设情况报告</h1><p>详见附件。</p><a href='/x7.docx'>报告.docx</a></body></html>");
        server.On("/x7.docx", context => context.Response.Body.WriteAsync(Archives.Docx(Archives.Paragraph("全年共化解码头纠纷36件。"))).AsTask());
        using var folder = new TemporaryFolder().Write("patterns/docks.yaml", SmallPack.Yaml);
        ReportMinerProgram.Run(folder, "fetch", server.At("/cover.html").AbsoluteUri, "-o", "f", "--delay", "0", "--allow-private");
        ReportMinerProgram.Run(folder, "mine", "f");
        File.Delete(Directory.GetFiles(folder["f"], "*.docx").Single());

        var pruned = ReportMinerProgram.Run(folder, "mine", "f", "--prune", "--csv", "out.csv");

        Assert.Equal(3, pruned.ExitCode);
        Assert.Contains("[load/attachment_only]", pruned.Error, StringComparison.Ordinal);
        Assert.Empty(CsvText.Rows(File.ReadAllText(folder["out.csv"])));
    }

    [Fact]
    public void Sidecar_TellsWhereTheReportIsFrom_AndAChangedOneIsSeen()
    {
        static string Sidecar(string file, string url) => JsonSerializer.Serialize(new { url, final_url = url, title = "云岭县2023年法治政府建设情况报告", published = "2024-01-15", file });
        using var folder = new TemporaryFolder().Write("patterns/docks.yaml", SmallPack.Yaml);
        foreach (var file in (string[])["a.txt", "b.txt"]) folder.Write($"f/{file}", "全年共化解码头纠纷36件，群众满意。");
        folder.Write("f/b.txt.json", Sidecar("b.txt", "https://sf.example.gov.cn/b.txt"));
        List<string> Rows()
        {
            ReportMinerProgram.Run(folder, "mine", "f", "--csv", "out.csv", "--prune");
            return [.. CsvText.Rows(File.ReadAllText(folder["out.csv"])).Select(row => $"{row["source"]} {row["url"]} {row["title"]} {row["published"]}")];
        }

        Assert.Equal(["f/a.txt;f/b.txt   "], Rows()); // the first of the files describes the report
        folder.Write("f/a.txt.json", Sidecar("a.txt", "https://www.example.gov.cn/a.txt"));
        Assert.Equal(["f/a.txt;f/b.txt https://www.example.gov.cn/a.txt 云岭县2023年法治政府建设情况报告 2024-01-15"], Rows());
        File.Delete(folder["f/a.txt"]);
        Assert.Equal(["f/b.txt https://sf.example.gov.cn/b.txt 云岭县2023年法治政府建设情况报告 2024-01-15"], Rows());
        File.Delete(folder["f/b.txt.json"]);
        Assert.Equal(["f/b.txt   "], Rows());
    }

    [Fact]
    public async Task BadLineOfList_FailsAloneAndTheRestIsFetched()
    {
        await using var server = await LocalServer.StartAsync();
        server.Page("/a.html", Pages.Report());
        using var folder = new TemporaryFolder();
        folder.Write("list.txt", $"file:///etc/passwd\n{server.At("/a.html")}\n");

        var result = ReportMinerProgram.Run(folder, "fetch", "--list", "list.txt", "-o", "out", "--delay", "0", "--allow-private", "--json");

        Assert.Equal(3, result.ExitCode);
        using var summary = JsonDocument.Parse(result.Output);
        Assert.Equal((1, 1), (summary.RootElement.GetProperty("fetched").GetInt32(), summary.RootElement.GetProperty("failed").GetInt32()));
    }

    [Theory]
    [InlineData]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://site.test/", "--follow", "(")]
    [InlineData("http://site.test/", "--delay", "-1")]
    [InlineData("--list", "missing.txt")]
    public void Misuse_StopsBeforeAnyWork(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = ReportMinerProgram.Run(folder, ["fetch", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, "fetched"));
    }

    [Fact]
    public void EmptyList_IsNothingFound()
    {
        using var folder = new TemporaryFolder();
        folder.Write("list.txt", "# nothing yet\n");

        Assert.Equal(4, ReportMinerProgram.Run(folder, "fetch", "--list", "list.txt").ExitCode);
    }
}
