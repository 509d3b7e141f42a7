using System.Diagnostics;
using System.Text;
using ReportMiner.Loading;

namespace ReportMiner.Tests.Loading;

public class HostileInputTests
{
    private const string Sentence = "全年受理行政复议案件36件，审结31件，均已按期办结。";

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "empty_file" },
        { [0xEF, 0xBB, 0xBF], "no_text" },
        { [0xFF, 0xFE], "no_text" },
        { " \r\n\t　\n"u8.ToArray(), "no_text" },
        { [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))], "binary_file" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], "unsupported_image" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "unsupported_doc" },
        { "PK\u0003\u0004......a.txt"u8.ToArray(), "broken_archive" },
        { "{\\rtf1 a}"u8.ToArray(), "unsupported_rtf" },
        { "<html><frameset><frame src=http://127.0.0.1/a></frameset></html>"u8.ToArray(), "no_text" },
        { "<html><body><p>现予公布。</p><a href='/files/report.pdf'>2023年报告.pdf</a></body></html>"u8.ToArray(), "attachment_only" },
    };

    [Fact]
    public void AnyBytes_AreNoTextInAnyEncoding()
    {
        var random = new Random(3);
        foreach (var length in new[] { 60, 61, 300, 1001, 5000, 70_000, 200_001 })
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            Assert.Equal("binary_file", ReportLoader.Load(bytes, "a.html").Failure?.Code);
            if (length < 1000) continue; // a few odd characters after a mark or in a page are no proof
            Assert.Equal("binary_file", ReportLoader.Load((byte[])[0xFF, 0xFE, .. bytes], "a.html").Failure?.Code);
            Assert.Equal("binary_file", ReportLoader.Load((byte[])[.. "<html><body><p>"u8, .. bytes, .. "</p></body></html>"u8], "a.html").Failure?.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void UnreadableContent_GivesAStableCode(byte[] bytes, string code)
    {
        var result = ReportLoader.Load(bytes, "a.txt");
        Assert.Null(result.Report);
        Assert.Equal(code, result.Failure!.Code);
        Assert.Equal("load", result.Failure.Stage);
        Assert.True(result.Failure.Fatal);
        Assert.Equal("a.txt", result.Failure.Path);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<p><b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<font><div><x-y>")]
    public void DeepNesting_IsReadToTheEnd(string tags)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(tags, 20_000)) + "<p>" + Sentence + "</p>";
        Assert.Contains(Sentence, ReportLoader.Load(Encoding.UTF8.GetBytes(page), "a.html").Report!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>" + Sentence + "<p>二、下一步打算<table><tr><td>a")]
    [InlineData("<html></html><body><div>" + Sentence + "</div></body></html>")]
    [InlineData("<html><body></body></html><div>" + Sentence)]
    [InlineData("<html><body><p>" + Sentence + "</p><script>document.write('隐藏999件，不应出现。')")]
    [InlineData("<html><body><!-- " + Sentence + " --><p>" + Sentence + "<!-- 未关闭")]
    [InlineData("<html><body><p title='a>b'>" + Sentence + "</p><img alt=\"未关闭的引号>")]
    public void BrokenMarkup_StillGivesTheText(string page)
    {
        var text = ReportLoader.Load(Encoding.UTF8.GetBytes(page), "a.html").Report!.Text;
        Assert.Contains(Sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain("999", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A--")]
    [InlineData("打印 ")]
    [InlineData("1>")]
    [InlineData("[12] ")]
    [InlineData("来源:")]
    public void LineThatNearlyIsFurniture_CostsNoTime(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 180 / part.Length)) + "Ω";
        var text = line + "\n" + Sentence + "\n" + line;
        Assert.Contains(Sentence, ReportLoader.Load(Encoding.UTF8.GetBytes(text), "a.txt").Report!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("createPageHTML(3, 0, 't20240118_1', 'html');", 1)]
    [InlineData("createPageHTML(1, 0, 't20240118_1', 'html');", 0)]
    [InlineData("function createPageHTML(n, i) { }", 0)]
    [InlineData("createPageHTML(2, 0, 'index', 'html')</script><p>#PAGE_BREAK#</p><script>", 0)]
    public void PageOfAPagedArticle_SaysThatOthersAreMissing(string script, int doubts)
    {
        var report = ReportLoader.Load(Encoding.UTF8.GetBytes($"<html><body><p>{Sentence}</p><script>{script}</script></body></html>"), "a.html").Report!;
        Assert.Equal(doubts, report.Problems.Count(p => p is { Code: "one_page_of_several", Fatal: false }));
    }

    [Fact]
    public void ImpossibleCharacterReference_DoesNoHarm()
    {
        var text = ReportLoader.Load(Encoding.UTF8.GetBytes($"<html><body><p>&#x110000;&#xD800;{Sentence}</p>"), "a.html").Report!.Text;
        Assert.EndsWith(Sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsSurrogate);
    }

    [Fact]
    public void Pipe_IsRefusedWithoutBeingOpened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no named pipes in folders");
        using var folder = new TempFolder();
        var pipe = Path.Combine(folder.Root, "a.txt");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        Assert.Equal("empty_file", ReportLoader.Load(pipe).Failure!.Code);
    }

    [Fact]
    public void SparseGiant_IsRefusedUnread()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Root, "a.txt");
        using (var file = File.Create(path)) file.SetLength(3L << 30);
        Assert.Equal("too_large", ReportLoader.Load(path).Failure!.Code);
    }

    [Fact]
    public void DeletedAfterListing_IsAProblem() =>
        Assert.Equal("not_found", ReportLoader.Load("/nowhere/a.txt").Failure!.Code);
}
