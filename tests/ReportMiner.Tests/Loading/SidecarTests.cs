using ReportMiner.Loading;

namespace ReportMiner.Tests.Loading;

public sealed class SidecarTests : IDisposable
{
    private const string Text = "全年受理行政复议案件36件，审结31件，均已按期办结。";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sidecar_TellsWhatTheDocumentDoesNot()
    {
        _folder.Write("a.txt.json", """{"url":"http://a.example/x","final_url":"https://a.example/t20240118_1.txt","title":"云岭县2023年法治政府建设情况报告.txt.pdf","published":"2024-01-20","file":"a.txt"}""");
        var report = ReportLoader.Load(_folder.Write("a.txt", Text)).Report!;
        Assert.Equal(("https://a.example/t20240118_1.txt", "云岭县2023年法治政府建设情况报告.txt", 2023), (report.Url, report.Title, report.Year));
        Assert.Equal("2024-01-18", report.Published?.ToString("yyyy-MM-dd")); // of the address, which is the document's own
        Assert.Equal("a.example", report.Site);
    }

    [Fact]
    public void WhatTheDocumentTells_Stands()
    {
        _folder.Write("a.html.json", """{"url":"http://a.example/x","title":"另一个标题","published":"2024-01-20","file":"a.html"}""");
        var report = ReportLoader.Load(_folder.Write("a.html", $"<html><head><link rel='canonical' href='http://b.example/y'></head><body><h1>云岭县2023年法治政府建设情况报告</h1><p>发布日期：2024-01-16</p><p>{Text}</p></body></html>")).Report!;
        Assert.Equal(("http://a.example/x", "云岭县2023年法治政府建设情况报告", "2024-01-16"), (report.Url, report.Title, report.Published?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"url\":\"http://a.example/x\"}")]
    [InlineData("{\"url\":\"http://a.example/x\",\"file\":\"b.txt\"}")]
    [InlineData("{\"url\":\"javascript:alert(1)\",\"file\":\"a.txt\"}")]
    [InlineData("{\"url\":\"http://a.example/\\ud800\",\"file\":\"a.txt\"}")]
    [InlineData("{\"url\":7,\"file\":\"a.txt\"}")]
    public void WhatIsNoSidecar_IsNotBelieved(string json)
    {
        _folder.Write("a.txt.json", json);
        var report = ReportLoader.Load(_folder.Write("a.txt", Text)).Report!;
        Assert.Null(report.Url);
        Assert.Equal(Text, report.Text);
    }
}
