using System.Text;
using ReportMiner.Exporting;

namespace ReportMiner.Tests.Exporting;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("\uFEFFa\r\n\n \nb\n", "1:a 4:b")]
    public void Text_IsCutAtLineFeeds(string text, string lines) => Assert.Equal(lines, Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void LineLongerThanAnyBuffer_StaysWhole()
    {
        var line = new string('x', 1 << 20);

        Assert.Equal($"1:{line} 2:y", Read(Encoding.UTF8.GetBytes($"{line}\ny")));
    }

    private static string Read(byte[] bytes) =>
        string.Join(' ', LineReader.Read(new MemoryStream(bytes)).Select(line => $"{line.Number}:{Encoding.UTF8.GetString(line.Line.Span)}"));
}
