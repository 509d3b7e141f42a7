using System.Text.Json;
using ReportMiner.Tests.Fetching;

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
