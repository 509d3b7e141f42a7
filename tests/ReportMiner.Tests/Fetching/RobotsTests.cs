using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("user-agent:*\r\ndisallow:/private # not here", "/private/x", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /*?session=", "/a?session=1", false)]
    [InlineData("User-agent: *\nDisallow: /报告", "/%e6%8a%a5%e5%91%8a/1", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: reportminer\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ReportMiner/1.0\nAllow: /", "/a", true)]
    [InlineData("User-agent: Other\nUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("Sitemap: https://a.test/map.xml\nUser-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("\ufeffUser-agent: *\nDisallow: /", "/a", false)]
    [InlineData("<html><body>404: 页面不存在</body></html>", "/a", true)]
    public void Rules_AreRead(string robots, string path, bool allowed) => Assert.Equal(allowed, Robots.Parse(robots).Allows(new Uri("http://site.test" + path)));

    [Fact]
    public void ManyStars_EndSoon() => Assert.True(Robots.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 900))}b").Allows(new Uri("http://site.test/" + new string('a', 4000))));

    [Theory]
    [InlineData("Crawl-delay: 5", 5)]
    [InlineData("Crawl-delay: 0.5", 0.5)]
    [InlineData("Crawl-delay: 99999", 30)]
    [InlineData("Crawl-delay: soon", 0)]
    public void Pause_IsRead(string line, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Robots.Parse("User-agent: *\n" + line).Pause);
}
