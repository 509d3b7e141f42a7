using System.Text;
using ReportMiner.Loading;

namespace ReportMiner.Tests.Loading;

public sealed class WebArchiveTests
{
    private const string Url = "http://www.qingshi.example/zw/t20240118_1.html";
    private const string Page = "<html><head><title>某网站</title></head><body><p>全年受理行政复议案件36件，审结31件，均已按期办结。</p></body></html>";
    private const string Text = "全年受理行政复议案件36件，审结31件，均已按期办结。";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Record(string type, string url, byte[] block) =>
        [.. Utf8($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={type}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Response(string url, byte[] body, string headers = "Content-Type: text/html; charset=gb2312\r\n", string status = "200 OK") =>
        Record("response", url, [.. Utf8($"HTTP/1.1 {status}\r\n{headers}\r\n"), .. body]);

    private static string[] Read(byte[] archive)
    {
        using var folder = new TempFolder();
        return [.. ReportLoader.Open(folder.Write("a.warc", archive)).Select(ReportLoader.Load).Select(loaded => loaded.Failure?.Code ?? $"{loaded.Report!.Url} {loaded.Report.Text}")];
    }

    [Fact]
    public void Warc_GivesEveryPageWithItsUrl()
    {
        byte[] archive =
        [
            .. Record("warcinfo", "", "software: x"u8.ToArray()),
            .. Record("request", Url, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Response(Url, Utf8(Page)),
            .. Response(Url + "?a", Utf8(Page), status: "404 Not Found"),
            .. Response(Url + "?b", Utf8(Page), "Content-Type: image/png\r\n"),
            .. Response(Url + "?c", [.. Utf8("3\r\n<ht\r\n"), .. Utf8($"{Utf8(Page).Length - 3:x}\r\n{Page[3..]}\r\n0\r\n\r\n")], "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"),
            .. Response(Url + "?d", Archives.Gzip(Utf8(Page)), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"),
        ];
        string[] expected = [$"{Url} {Text}", $"{Url}?c {Text}", $"{Url}?d {Text}"];
        Assert.Equal(expected, Read(archive));
        Assert.Equal(expected, Read(Archives.Gzip(archive)));
        Assert.Equal([.. expected, .. expected], Read([.. Archives.Gzip(archive), .. Archives.Gzip(archive)]));
    }

    [Fact]
    public void Path_EndsWithTheUrl() =>
        Assert.Equal("a.warc!/" + Url, ReportLoader.Load(Response(Url, Utf8(Page)), "a.warc").Report!.Path);

    [Fact]
    public void CutOrBrokenWarc_KeepsWhatWasRead()
    {
        var page = Response(Url, Utf8(Page));
        Assert.Equal([$"{Url} {Text}", "broken_archive"], Read([.. page, .. page[..^30]]));
        Assert.Equal([$"{Url} {Text}", "broken_archive"], Read([.. page, .. "rubbish\n"u8]));
        Assert.Equal(["broken_archive"], Read(Utf8("WARC/1.0\r\nContent-Length: -1\r\n\r\n")));
        Assert.Equal(["empty_archive"], Read(Record("request", Url, [])));
    }

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void Mht_GivesThePage(string encoding)
    {
        var body = encoding switch
        {
            "base64" => Convert.ToBase64String(Utf8(Page), Base64FormattingOptions.InsertLineBreaks),
            "8bit" => Page,
            _ => string.Join("=\r\n", Utf8(Page).Select(b => b is >= 128 or (byte)'=' ? $"={b:X2}" : $"{(char)b}").Chunk(24).Select(part => string.Concat(part))),
        };
        var file = $"From: <Saved by Blink>\r\nSnapshot-Content-Location: {Url}\r\nSubject: =?utf-8?Q?=E6=8A=A5?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x--y\"\r\n\r\n\r\n"
            + $"----x--y\r\nContent-Type: text/css\r\n\r\np{{}}\r\n----x--y\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n----x--y--\r\n";
        var report = ReportLoader.Load(Utf8(file), "a.mht").Report!;
        Assert.Equal(Text, report.Text);
        Assert.Equal(Url, report.Url);
    }

    [Fact]
    public void MhtWithoutAPage_IsAProblem() =>
        Assert.Equal("broken_mht", ReportLoader.Load(Utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np\n--x--"), "a.mht").Failure!.Code);
}
