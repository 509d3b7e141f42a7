using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>Equality with what Python's jieba was recorded to do.</summary>
public class JiebaReferenceTests
{
    [Fact]
    public void RecordedTexts_AreCutAsByPython() => Check("recorded.txt", new JiebaSegmenter());

    [Fact]
    public void RecordedTexts_WithUserDictionary_AreCutAsByPython()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(PythonJieba.Fixture("userdict.txt"));
        Check("recorded-userdict.txt", segmenter);
    }

    private static void Check(string file, JiebaSegmenter segmenter)
    {
        foreach (var line in File.ReadLines(PythonJieba.Fixture(file)))
            Assert.Equal("", ReferenceRecord.Parse(line).Differences(segmenter));
    }
}
