using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class HostileServerTests
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/secret", "refused_address")]
    [InlineData("http://localhost:{0}/secret", "refused_address")]
    [InlineData("http://2130706433:{0}/secret", "refused_address")]
    [InlineData("http://0x7f.1:{0}/secret", "refused_address")]
    [InlineData("http://[::1]:{0}/secret", "refused_address")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/secret", "refused_address")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "refused_address")]
    [InlineData("http://10.0.0.8/secret", "refused_address")]
    [InlineData("http://100.64.0.1/secret", "refused_address")]
    [InlineData("//192.168.0.1/secret", "refused_address")]
    [InlineData("http://inside.test:{0}/secret", "refused_address")]
    [InlineData("file:///etc/passwd", "refused_scheme")]
    [InlineData("ftp://site.test/secret", "refused_scheme")]
    [InlineData("data:text/html,secret", "refused_scheme")]
    [InlineData("http://", "bad_redirect")]
    public async Task Redirect_ToWhatIsNotPublic_IsNotFollowed(string target, string code)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Names["inside.test"] = new Queue<string>(["192.168.7.7"]);
        rig.Server.Redirect("/a", string.Format(null, target, rig.Server.Port)).Page("/secret", "secret");

        var summary = await rig.RunAsync("/a");

        Assert.Equal((FetchFate.Failed, code), (summary.Outcomes[0].Fate, summary.Outcomes[0].Code));
        Assert.All(rig.Contacted, to => Assert.Equal(FetchRig.Public, to.Address.ToString()));
        Assert.Equal(0, rig.Server.Count("/secret"));
        Assert.Empty(rig.Documents());
    }

    [Theory]
    [InlineData("<meta http-equiv='refresh' content='0;url=http://127.0.0.1:{0}/secret'>", "refused_address")]
    [InlineData("<META HTTP-EQUIV=REFRESH CONTENT=\"3; URL='http://169.254.169.254/secret'\">", "refused_address")]
    [InlineData("<meta http-equiv='refresh' content='0;url=file:///etc/passwd'>", "refused_scheme")]
    [InlineData("<script>window.location.href='http://10.0.0.8/secret';</script>", "refused_address")]
    [InlineData("<script>location.replace(\"ftp://site.test/secret\")</script>", "refused_scheme")]
    [InlineData("<meta http-equiv='refresh' content='0;url=/private/secret'>", "robots")]
    [InlineData("<meta http-equiv='refresh' content='0;url=/b'>", "redirect_loop")]
    public async Task PageThatSendsOn_MeetsTheRulesOfRedirects(string head, string code)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/robots.txt", "User-agent: *\nDisallow: /private/", "text/plain").Page("/private/secret", "secret").Page("/secret", "secret");
        rig.Server.Page("/a", $"<html><head>{string.Format(null, head, rig.Server.Port)}</head></html>").Page("/b", "<meta http-equiv='refresh' content='0;url=/a'>");

        var summary = await rig.RunAsync("/a");

        Assert.Equal(code, summary.Outcomes[0].Code);
        Assert.All(rig.Contacted, to => Assert.Equal(FetchRig.Public, to.Address.ToString()));
        Assert.DoesNotContain(rig.Server.Requests, request => request.EndsWith("secret", StringComparison.Ordinal));
        Assert.Empty(rig.Documents());
    }

    [Fact]
    public async Task NameThatChangesItsAddress_IsCheckedAtEveryConnection()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Names["site.test"] = new Queue<string>([FetchRig.Public, "127.0.0.1"]);
        rig.Server.On("/robots.txt", Closing).Page("/a", Pages.Report());

        var summary = await rig.RunAsync("/a");

        Assert.Equal("refused_address", summary.Outcomes[0].Code);
        Assert.Equal(FetchRig.Public, Assert.Single(rig.Contacted).Address.ToString());
        Assert.Equal(0, rig.Server.Count("/a"));

        static Task Closing(HttpContext context)
        {
            context.Response.Headers.Connection = "close";
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task LinkLocalAddress_StaysRefusedWherePrivateOnesAreAllowed()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.AllowPrivate = true;
        rig.Server.Redirect("/a", "http://169.254.169.254/").Page("/b", Pages.Report());

        var summary = await rig.RunAsync([rig.Server.At("/a"), rig.Server.At("/b")], CancellationToken.None);

        Assert.Equal(["refused_address", ""], summary.Outcomes.Select(outcome => outcome.Code));
        Assert.All(rig.Contacted, to => Assert.Equal(IPAddress.Loopback, to.Address));
    }

    [Fact]
    public async Task Redirects_InCircleOrWithoutEnd_AreLeft()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Redirect("/a", "/b").Redirect("/b", "/a");
        for (var i = 0; i < 50; i++) rig.Server.Redirect($"/{i}", $"/{i + 1}");

        var summary = await rig.RunAsync("/a", "/0");

        Assert.All(summary.Outcomes, outcome => Assert.Equal((FetchFate.Failed, "redirect_loop"), (outcome.Fate, outcome.Code)));
        Assert.Equal(0, rig.Server.Count("/11"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Bomb_IsStoppedAtTheLimit(string encoding)
    {
        await using var rig = await FetchRig.StartAsync();
        var bomb = new MemoryStream();
        using (Stream packed = encoding switch { "br" => new BrotliStream(bomb, CompressionLevel.Fastest, true), "gzip" => new GZipStream(bomb, CompressionLevel.Fastest, true), _ => new ZLibStream(bomb, CompressionLevel.Fastest, true) })
        {
            for (var i = 0; i < 64; i++) packed.Write(new byte[1 << 20]);
        }
        rig.Server.On("/a", context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.Body.WriteAsync(bomb.ToArray()).AsTask();
        });

        var summary = await rig.RunAsync("/a");

        Assert.True(bomb.Length < rig.MaxBytes);
        Assert.Equal("too_large", summary.Outcomes[0].Code);
        Assert.Empty(rig.Documents());
    }

    [Fact]
    public async Task Body_WithoutEnd_IsStoppedAtTheLimit()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.On("/a", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(new byte[1 << 16]);
        });

        var summary = await rig.RunAsync("/a");

        Assert.Equal("too_large", summary.Outcomes[0].Code);
        Assert.Equal(1, rig.Server.Count("/a"));
    }

    [Fact]
    public async Task AnnouncedLength_BeyondTheLimit_IsNotRead()
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.On("/a", async context =>
        {
            context.Response.ContentLength = 1L << 40;
            await context.Response.StartAsync();
        });

        var summary = await rig.RunAsync("/a");

        Assert.Equal("too_large", summary.Outcomes[0].Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_ThatDoesNotEnd_RunsOutOfTime(bool begins)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Timeout = TimeSpan.FromSeconds(2);
        rig.Server.On("/a", async context =>
        {
            if (begins) await context.Response.WriteAsync("<html>");
            if (begins) await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var summary = await rig.RunAsync("/a");

        Assert.Equal((FetchFate.Failed, "timeout"), (summary.Outcomes[0].Fate, summary.Outcomes[0].Code));
        Assert.Equal(3, rig.Server.Count("/a"));
        Assert.Empty(rig.Documents());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compression_ThatIsNone_FailsAlone(string encoding)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/b", Pages.Report()).On("/a", context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.Body.WriteAsync("\u00ff no compression at all"u8.ToArray()).AsTask();
        });

        var summary = await rig.RunAsync("/a", "/b");

        Assert.Equal([(FetchFate.Failed, "broken_answer"), (FetchFate.Fetched, "")], summary.Outcomes.Select(outcome => (outcome.Fate, outcome.Code)));
    }

    [Theory]
    [InlineData("http://a..b/")]
    [InlineData("http://xn--/")]
    [InlineData("http://-.test:1/%zz")]
    [InlineData("/\u0001\u4e00 x")]
    [InlineData("http://[fe80::1%25eth0]/")]
    public async Task Redirect_ToOddAddress_FailsAlone(string target)
    {
        await using var rig = await FetchRig.StartAsync();
        rig.Server.Page("/b", Pages.Report()).On("/a", context =>
        {
            context.Response.StatusCode = 301;
            context.Response.Headers.Location = Uri.EscapeDataString(target).Replace("%2F", "/").Replace("%3A", ":").Replace("%5B", "[").Replace("%5D", "]").Replace("%25", "%");
            return Task.CompletedTask;
        });

        var summary = await rig.RunAsync("/a", "/b");

        Assert.Equal([FetchFate.Failed, FetchFate.Fetched], summary.Outcomes.Select(outcome => outcome.Fate));
    }

    [Fact]
    public async Task Answer_ThatBreaksOff_IsAskedForAgain()
    {
        await using var rig = await FetchRig.StartAsync();
        var turn = 0;
        rig.Server.On("/a", async context =>
        {
            if (turn++ > 0)
            {
                await context.Response.WriteAsync(Pages.Report());
                return;
            }
            context.Response.ContentLength = 5000;
            await context.Response.WriteAsync("<html>");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        var summary = await rig.RunAsync("/a");

        Assert.Equal(FetchFate.Fetched, summary.Outcomes[0].Fate);
        Assert.Equal(Pages.Report(), File.ReadAllText(Assert.Single(rig.Documents())));
    }
}
