using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class FileNamingTests
{
    [Theory]
    [InlineData("http://www.a.test/x/t20240328_1.html", "www.a.test_t20240328-1_")]
    [InlineData("http://www.a.test/", "www.a.test_")]
    [InlineData("http://www.a.test/%E6%B3%95%E6%B2%BB%E6%8A%A5%E5%91%8A.pdf", "www.a.test_法治报告_")]
    [InlineData("http://www.a.test/x/..%2f..%2fetc%2fpasswd", "www.a.test_passwd_")]
    public void Name_TellsWhereItIsFrom(string url, string start)
    {
        var name = FileNaming.Name(new Uri(url), ".html");

        Assert.StartsWith(start, name, StringComparison.Ordinal);
        Assert.Equal(name, Path.GetFileName(name));
        Assert.Equal(name, FileNaming.Name(new Uri(url), ".html"));
    }

    [Theory]
    [InlineData("%PDF-1.7", "text/html", "/a.html", ".pdf")]
    [InlineData("<html>", "text/html; charset=gb2312", "/a.jsp", ".html")]
    [InlineData("<p>", "", "/a.shtml", ".html")]
    [InlineData("一", "text/plain", "/a", ".txt")]
    [InlineData("<html>", "text/plain", "/a", ".html")]
    [InlineData("x", "application/octet-stream", "/a.WPS", ".wps")]
    public void Ending_FollowsTheContent(string body, string type, string path, string ending)
    {
        var url = new Uri("http://a.test" + path);
        var answer = new WebResponse(url, 200, new Dictionary<string, string> { ["content-type"] = type }, System.Text.Encoding.UTF8.GetBytes(body));

        Assert.Equal(ending, FileNaming.Ending(answer, url));
    }

    [Fact]
    public void LongestName_FitsIntoAFolder()
    {
        var host = string.Join('.', Enumerable.Repeat(new string('a', 60), 4));
        var name = FileNaming.Name(new Uri($"http://{host}/{new string('报', 200)}.html"), ".docx");
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(name + ".json") <= 255);
        Assert.NotEqual(name, FileNaming.Name(new Uri($"http://{host[..^1]}b/{new string('报', 200)}.html"), ".docx"));
    }
}
