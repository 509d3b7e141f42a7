using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>Words added and taken out; the expected values are those of Python's jieba.</summary>
public class JiebaWordsTests
{
    private readonly JiebaSegmenter _segmenter = new();

    [Fact]
    public void AddWord_WithoutFrequency_IsCutOut()
    {
        Assert.Equal(["年度", "考核", "纠错", "率", "较", "高"], _segmenter.Cut("年度考核纠错率较高"));
        _segmenter.AddWord("纠错率");
        Assert.Equal(["年度", "考核", "纠错率", "较", "高"], _segmenter.Cut("年度考核纠错率较高"));
    }

    [Fact]
    public void AddWord_LeavesOtherSegmentersAlone()
    {
        _segmenter.AddWord("纠错率");
        Assert.Equal(["纠错", "率"], new JiebaSegmenter().Cut("纠错率"));
    }

    [Fact]
    public void DeleteWord_IsNotFoundAgainByTheModel()
    {
        Assert.Equal(["王小明", "参加", "培训"], _segmenter.Cut("王小明参加培训"));
        _segmenter.DeleteWord("王小明");
        Assert.Equal(["王", "小", "明", "参加", "培训"], _segmenter.Cut("王小明参加培训"));
    }

    [Fact]
    public void DeleteWord_OfTheDictionary_IsTakenOut()
    {
        _segmenter.DeleteWord("法治");
        Assert.Equal(["法", "治", "政府"], _segmenter.Cut("法治政府"));
        Assert.DoesNotContain("法治", _segmenter.CutForSearch("法治政府"));
        Assert.DoesNotContain("法治", _segmenter.Cut("法治政府", cutAll: true));
    }

    [Theory]
    [InlineData("行政复议直接纠错率", 1)]
    [InlineData("行政复议", 4)]
    [InlineData("γ", 1)]
    [InlineData("台中", 69)]
    public void SuggestFreq_Word_IsEnoughToKeepItWhole(string word, long expected) =>
        Assert.Equal(expected, _segmenter.SuggestFreq(word));

    [Fact]
    public void SuggestFreq_Tuned_JoinsAWord()
    {
        Assert.Equal(["台", "中", "正确"], _segmenter.Cut("台中正确", hmm: false));
        Assert.Equal(69, _segmenter.SuggestFreq("台中", tune: true));
        Assert.Equal(["台中", "正确"], _segmenter.Cut("台中正确", hmm: false));
    }

    [Fact]
    public void SuggestFreq_Parts_SplitsAWord()
    {
        Assert.Equal(494, _segmenter.SuggestFreq(["中", "将"], tune: true));
        Assert.Equal(["如果", "放到", "post", "中", "将", "出错"], _segmenter.Cut("如果放到post中将出错", hmm: false));
    }

    [Theory]
    [InlineData("双随机一公开 3 n")]
    [InlineData("双随机一公开 3")]
    [InlineData("双随机一公开 n")]
    [InlineData("双随机一公开")]
    [InlineData("\uFEFF双随机一公开 3 n\r")]
    [InlineData("\n\n  双随机一公开 3 \n")]
    public void LoadUserDict_LineForms_AddTheWord(string dictionary)
    {
        _segmenter.LoadUserDict(new StringReader(dictionary));
        Assert.Equal(["推行", "双随机一公开"], _segmenter.Cut("推行双随机一公开"));
    }

    [Fact]
    public void LoadUserDict_FrequencyZero_TakesTheWordOut()
    {
        _segmenter.LoadUserDict(new StringReader("法治 0"));
        Assert.Equal(["法", "治", "政府"], _segmenter.Cut("法治政府"));
    }

    [Theory]
    [InlineData(new byte[] { 0xB7, 0xA8, 0xD6, 0xCE })]
    [InlineData(new byte[] { 0x61, 0x20, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39, 0x39 })]
    public void LoadUserDict_Unreadable_Throws(byte[] content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            Assert.Throws<InvalidDataException>(() => _segmenter.LoadUserDict(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
