using ReportMiner.Evaluating;
using ReportMiner.Model;

namespace ReportMiner.Tests.Evaluating;

public sealed class ScorerTests
{
    private const string Text = "受理申请100件,审结78件,其中维持44件。";
    private static readonly TextSpan Accepted = new(4, 8);
    private static readonly TextSpan Concluded = new(11, 14);
    private static readonly TextSpan Upheld = new(19, 22);

    [Theory]
    [InlineData(Scope.Headline, Scope.Headline, "1/0/0", "1/0/0")]
    [InlineData(Scope.Headline, Scope.Subset, "0/0/1", "1/0/0")] // the right figure, taken for a part
    [InlineData(Scope.Subset, Scope.Headline, "0/1/0", "1/0/0")]
    [InlineData(Scope.Subset, Scope.Subset, "0/0/0", "1/0/0")]
    [InlineData(Scope.Headline, Scope.Prior, "0/0/1", "0/0/1")]
    [InlineData(Scope.Prior, Scope.Headline, "0/1/0", "0/0/0")] // the figure is there, but of another year
    [InlineData(Scope.Target, Scope.Target, "0/0/0", "0/0/0")]
    public void Scope_DecidesWhichMeasureCounts(Scope annotated, Scope found, string headline, string all)
    {
        var result = Score([Gold("a.accepted", Accepted, annotated)], [Observation("a.accepted", Accepted, found)]);

        Assert.Equal((headline, all), (Told(result.Headline), Told(result.All)));
    }

    [Theory]
    [InlineData("none", null, "0/0/0", "0/0/0")]
    [InlineData("none", "a.accepted", "1/0/0", "1/0/0")]
    [InlineData("none", "a.concluded", "0/1/0", "0/1/0")]
    [InlineData("a.concluded/headline", "a.concluded", "0/0/0", "0/0/0")]
    [InlineData("a.concluded/headline", null, "0/0/1", "0/0/1")]
    [InlineData("a.concluded/subset", "a.concluded", "0/1/0", "0/0/0")] // not as a headline
    [InlineData("a.concluded/subset", null, "0/0/0", "0/0/1")] // as somebody may read a part there, no headline is required
    public void DefensibleReadings_AreNeitherRequiredNorPunished(string accept, string? found, string headline, string all)
    {
        var result = Score([Gold("a.accepted", Accepted, Scope.Headline, accept)], found is null ? [] : [Observation(found, Accepted, Scope.Headline)]);

        Assert.Equal((headline, all), (Told(result.Headline), Told(result.All)));
    }

    [Fact]
    public void SameFigureTwice_CountsOnce()
    {
        var result = Score([Gold("a.accepted", Accepted, Scope.Headline)], [Observation("a.accepted", Accepted, Scope.Headline), Observation("a.accepted", new TextSpan(4, 7), Scope.Headline)]);

        Assert.Equal("1/1/0", Told(result.Headline));
    }

    [Fact]
    public void Errors_SayWhatIsThereInstead()
    {
        var result = Score([Gold("a.accepted", Accepted, Scope.Headline), Gold("a.upheld", Upheld, Scope.Headline)], [Observation("a.concluded", Accepted, Scope.Subset)]);

        Assert.Equal(
            [(ErrorKind.HeadlineMissed, "a.accepted", "a.concluded/subset"), (ErrorKind.HeadlineMissed, "a.upheld", "nothing"), (ErrorKind.Extra, "a.concluded", "a.accepted/headline"), (ErrorKind.Missed, "a.accepted", "a.concluded/subset"), (ErrorKind.Missed, "a.upheld", "nothing")],
            result.Errors.Where(error => error.Kind != ErrorKind.Quantity).Select(error => (error.Kind, error.Indicator, error.Instead)));
    }

    [Fact]
    public void WrongValue_IsFoundAllTheSame()
    {
        var result = Score([Gold("a.accepted", Accepted, Scope.Headline)], [Observation("a.accepted", Accepted, Scope.Headline) with { Value = 101 }]);

        Assert.Equal(("1/0/0", 0.0), (Told(result.Headline), result.Value));
    }

    [Fact]
    public void IndicatorsThatAreNotScored_AreOnlyCounted()
    {
        var result = Score([Gold("b.other", Accepted, Scope.Headline)], [Observation("b.other", Concluded, Scope.Headline)]);

        Assert.Equal(("0/0/0", 1), (Told(result.All), result.NotScored["b.other"]));
    }

    [Fact]
    public void DocumentWithoutText_IsMissedAsAWhole()
    {
        var scorer = new Scorer(new HashSet<string> { "a.accepted" });

        scorer.Add([Gold("a.accepted", Accepted, Scope.Headline)], null);

        Assert.Equal(("0/0/1", 1), (Told(scorer.Result().Headline), scorer.Result().Quantities.Missed));
    }

    [Fact]
    public void Offsets_CountCodePoints()
    {
        const string text = "𠮷𠮷县受理100件";
        var gold = Gold("a.accepted", new TextSpan(5, 9), Scope.Headline);
        var observation = Observation("a.accepted", new TextSpan(7, 11), Scope.Headline);

        var result = Score([gold, gold with { Indicator = "", Span = new TextSpan(9, 10) }], [observation], text);

        Assert.Equal("1/0/0", Told(result.Headline));
        Assert.Equal(0, GoldPlaces.CountMisplaced([gold], text));
        Assert.Equal(1, GoldPlaces.CountMisplaced([gold], text[2..]));
    }

    private static Evaluation Score(IReadOnlyList<GoldFigure> gold, IReadOnlyList<Observation> found, string text = Text)
    {
        var scorer = new Scorer(new HashSet<string> { "a.accepted", "a.concluded", "a.upheld" });
        scorer.Add(gold, new Extraction(new Report { Id = "r", Text = text }, found, [], []));
        return scorer.Result();
    }

    private static GoldFigure Gold(string indicator, TextSpan span, Scope scope, string accept = "") => new(
        "r", span, "100件", 100, Bound.Exact, QuantityKind.Count, indicator, scope, "受理申请100件", accept.Split(';', StringSplitOptions.RemoveEmptyEntries));

    private static Observation Observation(string indicator, TextSpan span, Scope scope) => new()
    {
        Indicator = indicator,
        Value = 100,
        Unit = "件",
        Scope = scope,
        Span = span,
        Text = "100件",
        Quote = "受理申请100件",
        Pattern = indicator + "#{n}",
    };

    private static string Told(Score score) => $"{score.Right}/{score.Extra}/{score.Missed}";
}
