using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class PagingTests
{
    [Theory]
    [InlineData("http://a.test/list/", "<a href='index_1.html'>下一页</a>", "http://a.test/list/index_1.html")]
    [InlineData("http://a.test/list/", "<a href='?page=2'>下一页 ></a>", "http://a.test/list/?page=2")]
    [InlineData("http://a.test/list?id=1", "<a href='?id=1&p=2'>&gt;</a><a href='?id=1&p=9'>&gt;&gt;</a>", "http://a.test/list?id=1&p=2")]
    [InlineData("http://a.test/list-1.html", "<a href='list-1.html'>1</a><a href='list-2.html'>2</a>", "http://a.test/list-2.html")]
    [InlineData("http://a.test/list/index_1.html", "<a href='index.html'>上一页</a><a href='index_2.html'>下页</a>", "http://a.test/list/index_2.html")]
    [InlineData("http://a.test/list/", "<script>createPageHTML(3, 0, \"index\", \"html\");</script>", "http://a.test/list/index_1.html")]
    [InlineData("http://a.test/list/index_1.shtml", "<script>createPageHTML(3, 1, 'index', 'shtml')</script>", "http://a.test/list/index_2.shtml")]
    [InlineData("http://a.test/list/index_2.html", "<script>createPageHTML(3, 2, \"index\", \"html\");</script>", null)]
    [InlineData("http://a.test/list/", "<script>createPageHTML('page_div', 9, 1, 'index', 'shtml', 170);</script>", "http://a.test/list/index_2.shtml")]
    [InlineData("http://a.test/list/index_9.shtml", "<script>createPageHTML('page_div', 9, 9, 'index', 'shtml', 170);</script>", null)]
    [InlineData("http://a.test/list/", "<a href='index_1.html'>2</a><a href='index_2.html'>3</a>", "http://a.test/list/index_1.html")]
    [InlineData("http://a.test/list/index_1.html", "<a href='index.html'>1</a><a href='index_2.html'>3</a>", "http://a.test/list/index_2.html")]
    [InlineData("http://a.test/list/", "<a href='/other/index_1.html'>2</a><a href='t20240328_1.html'>报告</a>", null)]
    [InlineData("http://a.test/list/", "<a href='http://b.test/2.html'>下一页</a>", null)]
    [InlineData("http://a.test/list/", "<a href='javascript:void(0)'>下一页</a>", null)]
    [InlineData("http://a.test/list/index_2.html", "<a href='index_2.html'>下一页</a>", null)]
    [InlineData("http://a.test/list/", "", null)]
    public void NextPage_IsFound(string at, string source, string? next) =>
        Assert.Equal(next, Paging.Next(source, PageLinks.Read(source, new Uri(at)), new Uri(at))?.AbsoluteUri);
}
