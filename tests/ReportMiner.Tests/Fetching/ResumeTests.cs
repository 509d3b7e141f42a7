using System.Text.Json.Nodes;
using ReportMiner.Fetching;
using ReportMiner.Tests.Cli;

namespace ReportMiner.Tests.Fetching;

public sealed class ResumeTests
{
    [Fact]
    public async Task StoppedRun_GoesOnWhereItWas()
    {
        await using var rig = await FetchRig.StartAsync();
        var paths = Enumerable.Range(0, 6).Select(i => $"/{i}.html").ToArray();
        for (var i = 0; i < paths.Length; i++) rig.Server.Page(paths[i], Pages.Report(i));
        using var stop = new CancellationTokenSource();
        var first = await rig.RunAsync([.. paths.Select(path => rig.At(path))], stop.Token, outcome =>
        {
            if (outcome.Url.EndsWith("/2.html", StringComparison.Ordinal)) stop.Cancel();
        });
        Assert.True(first.Interrupted);

        var rest = await rig.RunAsync(paths);

        Assert.False(rest.Interrupted);
        Assert.Equal(first.Outcomes.Count, rest.Earlier.Count);
        Assert.Equal(6, rest.Earlier.Count + rest.Outcomes.Count);
        Assert.Equal(6, rig.Documents().Count);
        Assert.All(first.Outcomes, outcome => Assert.Equal(1, rig.Server.Count(new Uri(outcome.Url).AbsolutePath)));
    }

    [Fact]
    public async Task StoppedRun_MayBeFollowedByAnother()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Follow = "报告";
        rig.Server.Page("/list", Pages.List(Pages.Link("a.html", "报告"), "<a href='/more'>下一页</a>")).Page("/a.html", Pages.Report(1)).Page("/b.html", Pages.Report(2));
        using var stop = new CancellationTokenSource();
        await rig.RunAsync([rig.At("/list")], stop.Token, _ => stop.Cancel());
        rig.Follow = null;

        var second = await rig.RunAsync("/b.html");

        Assert.Equal((2, false), (second.Count(FetchFate.Fetched), second.AnyFailed));
        Assert.Equal(0, rig.Server.Count("/more"));
    }

    [Fact]
    public async Task SecondRunInOneFolder_IsRefused()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/a", Pages.Report());
        using var queue = new FetchQueue(Path.Combine(rig.Folder, "fetch.db"), null);

        var fault = await Assert.ThrowsAsync<IOException>(() => rig.RunAsync("/a"));

        Assert.Contains("another fetch", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForeignFile_InPlaceOfTheQueue_IsLeft()
    {
        await using var rig = await FetchRig.StartAsync();
        File.WriteAllText(Path.Combine(rig.Folder, "fetch.db"), new string('x', 5000));

        await Assert.ThrowsAsync<IOException>(() => rig.RunAsync("/a"));
    }

    [Theory]
    [InlineData("/list/3.html")]
    [InlineData("/list/9.html")]
    [InlineData("/list/index_1.html")]
    public async Task KilledRun_EndsWithTheSameFolder(string at)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        await using var server = await LocalServer.StartAsync();
        using var folder = new TemporaryFolder();
        server
            .Page("/list/", Pages.List(string.Concat(Enumerable.Range(0, 6).Select(i => Pages.Link($"{i}.html", $"报告{i}"))), "<a href='index_1.html'>下一页</a>"))
            .Page("/list/index_1.html", Pages.List(string.Concat(Enumerable.Range(6, 6).Select(i => Pages.Link($"{i}.html", $"报告{i}")))));
        for (var i = 0; i < 12; i++) server.Page($"/list/{i}.html", Pages.Report(i));
        string[] arguments = ["fetch", server.At("/list/").AbsoluteUri, "--follow", "报告", "--delay", "0", "--allow-private"];
        Assert.Equal(0, ReportMinerProgram.Run(folder, [.. arguments, "-o", "whole"]).ExitCode);

        var reached = new TaskCompletionSource();
        var usual = server.Replace(at, async context =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var process = ReportMinerProgram.Start(folder.Path, [.. arguments, "-o", "killed"]);
        await reached.Task;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        server.Replace(at, usual);
        var rest = ReportMinerProgram.Run(folder, [.. arguments, "-o", "killed"]);

        Assert.Equal(0, rest.ExitCode);
        Assert.Equal(Content(folder["whole"]), Content(folder["killed"]));
    }

    /// <summary>Names and content of all files but the queue; sidecars without the times.</summary>
    private static SortedDictionary<string, string> Content(string folder)
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (name.StartsWith("fetch.db", StringComparison.Ordinal)) continue;
            var text = File.ReadAllText(file);
            if (name.EndsWith(".json", StringComparison.Ordinal))
            {
                var sidecar = JsonNode.Parse(text)!.AsObject();
                sidecar.Remove("fetched");
                sidecar["headers"]!.AsObject().Remove("date");
                text = sidecar.ToJsonString();
            }
            content.Add(name, text);
        }
        return content;
    }
}
