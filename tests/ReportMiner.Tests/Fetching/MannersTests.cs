using Microsoft.AspNetCore.Http;
using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class MannersTests
{
    [Fact]
    public async Task Robots_AreObeyedAtEveryHop()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/robots.txt", "User-agent: *\nDisallow: /private/", "text/plain").Page("/private/a", "x").Redirect("/b", "/private/a").Page("/c", Pages.Report());

        var summary = await rig.RunAsync("/private/a", "/b", "/c");

        Assert.Equal([(FetchFate.Skipped, "robots"), (FetchFate.Skipped, "robots"), (FetchFate.Fetched, "")], summary.Outcomes.Select(outcome => (outcome.Fate, outcome.Code)));
        Assert.Equal(0, rig.Server.Count("/private/a"));
        Assert.Equal(1, rig.Server.Count("/robots.txt"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task SiteWithoutAnswerForRobots_IsLeftAlone(int status)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Status("/robots.txt", status).Page("/a", Pages.Report());

        var summary = await rig.RunAsync("/a");

        Assert.Equal((FetchFate.Failed, "robots_unknown"), (summary.Outcomes[0].Fate, summary.Outcomes[0].Code));
        Assert.Equal(0, rig.Server.Count("/a"));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task SiteWithoutRobots_MayBeRead(int status)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Status("/robots.txt", status).Page("/a", Pages.Report());

        Assert.Equal(FetchFate.Fetched, (await rig.RunAsync("/a")).Outcomes[0].Fate);
    }

    [Fact]
    public async Task BusyServer_IsAskedAgainWhenItSays()
    {
        await using var rig = await FetchRig.StartAsync();
        var turn = 0;
        rig.Server.On("/a", context =>
        {
            if (turn++ > 0) return context.Response.WriteAsync(Pages.Report());
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });

        var summary = await rig.RunAsync("/a");

        Assert.Equal(FetchFate.Fetched, summary.Outcomes[0].Fate);
        Assert.Equal([TimeSpan.FromSeconds(7)], rig.Waits);
    }

    [Fact]
    public async Task BusyServer_IsAskedThreeTimesEverLater()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Status("/a", 503);

        var summary = await rig.RunAsync("/a");

        Assert.Equal((FetchFate.Failed, "http_503"), (summary.Outcomes[0].Fate, summary.Outcomes[0].Code));
        Assert.Equal(3, rig.Server.Count("/a"));
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)], rig.Waits);
    }

    [Fact]
    public async Task LongWait_IsLeftToAnotherRun()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.On("/a", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });

        var summary = await rig.RunAsync("/a");

        Assert.Contains("3600 s", summary.Outcomes[0].Reason, StringComparison.Ordinal);
        Assert.Equal(1, rig.Server.Count("/a"));
        Assert.Empty(rig.Waits);
    }

    [Fact]
    public async Task Host_GetsOneRequestAtATimeWithPauses()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Delay = TimeSpan.FromMinutes(1);
        var paths = Enumerable.Range(0, 12).Select(i => $"/{i}.html").ToArray();
        foreach (var path in paths) rig.Server.Page(path, Pages.Report());

        var summary = await rig.RunAsync(paths);

        Assert.Equal(12, summary.Count(FetchFate.Fetched));
        Assert.Equal(1, rig.Server.MostAtOnce);
        Assert.Equal(12, rig.Waits.Count);
        Assert.All(rig.Waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public async Task PauseThatSiteAsksFor_IsKept()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/robots.txt", "User-agent: *\nCrawl-delay: 20", "text/plain").Page("/a", Pages.Report());

        await rig.RunAsync("/a");

        Assert.InRange(Assert.Single(rig.Waits), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(40));
    }
}
