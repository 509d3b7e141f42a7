using FsCheck;
using FsCheck.Fluent;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

public class JiebaSegmenterTests
{
    private readonly JiebaSegmenter _segmenter = new();

    [Theory]
    [InlineData("依法行政是法治政府建设的关键", "依法行政/是/法治/政府/建设/的/关键")]
    [InlineData("出庭率达90.9%，同比增长3.5倍", "出庭/率达/90.9%/，/同比/增长/3.5/倍")]
    public void Cut_Text_GivesWords(string text, string expected) => Assert.Equal(expected, string.Join('/', _segmenter.Cut(text)));

    [Fact]
    public void Cut_EmptyText_GivesNothing()
    {
        Assert.Empty(_segmenter.Cut(""));
        Assert.Empty(_segmenter.Cut("", cutAll: true));
        Assert.Empty(_segmenter.CutForSearch(""));
        Assert.Empty(_segmenter.Tokenize(""));
        Assert.Equal(0, _segmenter.Cut("", Span<int>.Empty));
    }

    [Theory]
    [InlineData("😀😀", "😀/😀")]
    [InlineData("一\r\n\n\r", "一/\r\n/\n/\r")]
    public void Cut_OutsideOfWords_GivesCodePoints(string text, string expected) =>
        Assert.Equal(expected, string.Join('/', _segmenter.Cut(text)));

    [Fact]
    public void Cut_LoneSurrogates_AreCharacters()
    {
        // Not as InlineData: attributes are stored in UTF-8.
        Assert.Equal(["法", "\ud83d", "治"], _segmenter.Cut("法\ud83d治"));
        Assert.Equal(["\udc00", "\ud83d"], _segmenter.Cut("\udc00\ud83d"));
    }

    [Fact]
    public void Cut_HugeLineWithoutABreak_GivesAllOfIt()
    {
        var text = string.Concat(Enumerable.Repeat("行政复议案件审结率百分之九十九", 20_000));
        Assert.Equal(text, string.Concat(_segmenter.Cut(text)));
    }

    [Fact]
    public void Cut_IntoBuffer_GivesTheEndsOfTheWords()
    {
        var ends = new int[8];
        Assert.Equal(3, _segmenter.Cut("受理全部案件", ends));
        Assert.Equal([2, 4, 6], ends[..3]);
    }

    [Fact]
    public void Cut_IntoList_Appends()
    {
        List<int> ends = [7];
        _segmenter.Cut("受理全部案件", ends);
        Assert.Equal([7, 2, 4, 6], ends);
    }

    [Fact]
    public void Cut_BufferTooShort_Throws() => Assert.Throws<ArgumentException>(() => _segmenter.Cut("受理", new int[1]));

    [Fact]
    public async Task Cut_FromManyThreads_GivesTheSame()
    {
        const string Text = "全面推行行政执法公示制度，李小福是创新办主任";
        var expected = _segmenter.Cut(Text);
        await Parallel.ForAsync(0, 2_000, (_, _) =>
        {
            Assert.Equal(expected, _segmenter.Cut(Text));
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void CutForSearch_LongWord_GivesItsPartsFirst() =>
        Assert.Equal(["中华", "华人", "人民", "共和", "共和国", "中华人民共和国"], _segmenter.CutForSearch("中华人民共和国"));

    [Fact]
    public void Tokenize_Search_TellsThePlaceOfParts() =>
        Assert.Equal(
            [new("在", 0, 1), new("人民", 1, 3), new("民法", 2, 4), new("法院", 3, 5), new("人民法院", 1, 5)],
            _segmenter.Tokenize("在人民法院", TokenizerMode.Search));

    [Fact]
    public void Cut_Full_GivesWhatLiesBetweenWhiteSpaceWhole() =>
        Assert.Equal(["受理", "", " ", "", "行政", "，。", "\n", "", "好"], _segmenter.Cut("受理 行政，。\n好", cutAll: true));

    [Fact]
    public void Cut_AnyText_LosesNothing() =>
        Prop.ForAll<string?>(text => string.Concat(_segmenter.Cut(text ?? "")) == (text ?? "")).QuickCheckThrowOnFailure();
}
