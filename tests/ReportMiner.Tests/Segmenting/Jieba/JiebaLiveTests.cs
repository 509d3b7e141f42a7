using System.Globalization;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>Equality with the live Python package, where it is installed.</summary>
/// <remarks>REPORTMINER_JIEBA_LINES sets how many lines are made up; 200,000 take some three minutes.</remarks>
public class JiebaLiveTests
{
    private const string Missing = "Debian's python3-jieba is not installed.";

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

    [Fact]
    public void ChangesOfWords_HaveTheEffectsOfPython()
    {
        Assert.SkipUnless(PythonJieba.IsInstalled, Missing);
        var segmenter = new JiebaSegmenter();
        foreach (var line in PythonJieba.Lines($"changes:{Lines}:{Lines / 4}"))
        {
            if (line.Split('\t', 4) is not [var kind, var parts, var frequency, var record])
                throw new InvalidDataException(line);
            Assert.Equal($"{parts} {frequency}", $"{parts} {Change(segmenter, kind, parts, long.Parse(frequency, CultureInfo.InvariantCulture))}");
            Assert.Equal("", ReferenceRecord.Parse(record).Differences(segmenter));
        }
    }

    private static long Change(JiebaSegmenter segmenter, string kind, string parts, long frequency)
    {
        var words = parts.Split(' ').Select(ReferenceRecord.Unescape).ToList();
        switch (kind)
        {
            case "add":
                segmenter.AddWord(words[0], frequency);
                return frequency;
            case "delete":
                segmenter.DeleteWord(words[0]);
                return frequency;
            case "split":
                return segmenter.SuggestFreq(words, tune: true);
            default:
                return segmenter.SuggestFreq(words[0], tune: kind == "tune");
        }
    }

    private static void Compare(JiebaSegmenter segmenter, params string[] source)
    {
        Assert.SkipUnless(PythonJieba.IsInstalled, Missing);
        var compared = 0;
        foreach (var line in PythonJieba.Lines(source))
        {
            compared++;
            Assert.Equal("", ReferenceRecord.Parse(line).Differences(segmenter));
        }
        TestContext.Current.SendDiagnosticMessage($"{compared} lines compared, 0 differ");
        Assert.NotEqual(0, compared);
    }
}
