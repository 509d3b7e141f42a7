using System.Globalization;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>Equality with the live Python package, where it is installed.</summary>
/// <remarks>REPORTMINER_JIEBA_LINES sets how many lines are made up; 200,000 take some three minutes.</remarks>
public class JiebaLiveTests
{
    private static readonly int Lines = int.Parse(
        Environment.GetEnvironmentVariable("REPORTMINER_JIEBA_LINES") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void MadeUpLines_AreCutAsByPython() => Compare(new(), $"{Lines}:{Lines}");

    [Fact]
    public void MadeUpLines_WithUserDictionary_AreCutAsByPython()
    {
        var dictionary = PythonJieba.Fixture("userdict.txt");
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(dictionary);
        Compare(segmenter, $"{Lines + 1}:{Lines / 2}", dictionary);
    }

    [Fact]
    public void WordsOfTheDictionary_AreCutAsByPython()
    {
        Assert.SkipWhen(Lines < 100_000, "Only in the long comparison: REPORTMINER_JIEBA_LINES is below 100000.");
        Compare(new(), "words");
    }

    private static void Compare(JiebaSegmenter segmenter, params string[] source)
    {
        Assert.SkipUnless(PythonJieba.IsInstalled, "Debian's python3-jieba is not installed.");
        var compared = 0;
        foreach (var record in PythonJieba.Records(source))
        {
            compared++;
            Assert.Equal("", record.Differences(segmenter));
        }
        TestContext.Current.SendDiagnosticMessage($"{compared} lines compared, 0 differ");
        Assert.NotEqual(0, compared);
    }
}
