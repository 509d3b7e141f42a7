using ReportMiner.Extracting;
using ReportMiner.Model;

namespace ReportMiner.Tests.Patterns;

public sealed class PatternTesterTests
{
    private const string Planted = "parks.trees_planted";

    [Fact]
    public void FoundAsExpected_Passes_AndUnusedPhrasesAreTold()
    {
        var result = Run(text => text switch
        {
            "全年公园共栽种树苗300株。" => Found(text, "300株", 300, Planted, "栽种<株类>?{n}"),
            "其中东区栽种20株。" => Found(text, "20株", 20, Planted, "栽种<株类>?{n}", Scope.Subset),
            _ => Found(text, "5株", 5, Planted, "栽种<株类>?{n}"),
        }, "公园计划栽种80株。");

        Assert.Empty(result.Failures);
        Assert.Equal((1, 2, 1), (result.Indicators, result.Examples, result.CounterExamples));
        Assert.Equal(["{n}(树苗|苗木)栽种"], result.Unused.Select(phrase => phrase.Text));
    }

    [Fact]
    public void OtherIndicatorClaimed_FailureNamesIt()
    {
        var result = Run(text => Found(text, "300株", 300, "parks.trees_bought", "苗木{n}"));

        var failure = result.Failures[0];
        Assert.Equal((Planted, 25, "300 headline", "nothing"), (failure.Indicator, failure.Location.Line, failure.Expected, failure.Got));
        Assert.Equal(["300株 went to parks.trees_bought#苗木{n}", "no phrase of the indicator matched at 300株 (unit class item)"], failure.Why);
    }

    [Fact]
    public void WrongScope_FailureTellsWhatWasGot()
    {
        var result = Run(text => Found(text, "20株", 20, Planted, "栽种<株类>?{n}"));

        var failure = result.Failures.Single(failure => failure.Text == "其中东区栽种20株。");
        Assert.Equal(("20 subset", "20 headline by parks.trees_planted#栽种<株类>?{n}"), (failure.Expected, failure.Got));
    }

    [Fact]
    public void PhraseRejected_FailureTellsTheReason()
    {
        var failure = Run(text => Analysed(text, [], Figure(text, "300株", 300), new PhraseMatch($"{Planted}#栽种<株类>?{{n}}", "栽种树苗", 8, Gate.Topic, "no topic rules the figure"))).Failures[0];

        Assert.Equal(["栽种<株类>?{n} matched at 300株, but no topic rules the figure"], failure.Why);
    }

    [Fact]
    public void FigureNotRead_FailureSaysSo()
    {
        var failure = Run(Nothing).Failures[0];

        Assert.Equal("no figure of value 300 was read in the sentence", failure.Why[0]);
    }

    [Fact]
    public void CounterExampleFound_Failure_ButWithAValueOnlyThatOneCounts()
    {
        var result = Run(text => text.StartsWith("公园", StringComparison.Ordinal) ? Found(text, "80株", 80, Planted, "栽种<株类>?{n}") : Nothing(text));

        var failure = Assert.Single(result.Failures, failure => failure.Location.Line >= 28);
        Assert.Equal(("公园计划栽种80株。", "nothing"), (failure.Text, failure.Expected));
    }

    /// <summary>Tests the first indicator of the valid pack; the sentence <paramref name="nothingIn"/> has no finds.</summary>
    private static PatternTestResult Run(Func<string, Analysis> explain, string nothingIn = "")
    {
        using var folder = PackFolder.With(PackFolder.Valid);
        var planted = folder.Load().Packs[0].Indicators[0];
        var only = nothingIn.Length == 0 ? planted : planted with { CounterExamples = [planted.CounterExamples[0]] };
        return PatternTester.Run([only], text => text == nothingIn ? Nothing(text) : explain(text));
    }

    private static Analysis Nothing(string text) => new(new Extraction(new Report { Id = "", Text = text }, [], [], []), [], [], []);

    private static Analysis Found(string text, string figure, decimal value, string indicator, string phrase, Scope scope = Scope.Headline)
    {
        if (!text.Contains(figure, StringComparison.Ordinal))
            return Nothing(text);
        var quantity = Figure(text, figure, value);
        return Analysed(text, [new() { Indicator = indicator, Value = value, Unit = "株", Scope = scope, Span = quantity.Span, Text = figure, Quote = text, Pattern = $"{indicator}#{phrase}" }], quantity);
    }

    private static Analysis Analysed(string text, IReadOnlyList<Observation> observations, Quantity quantity, params PhraseMatch[] matches) => new(
        new Extraction(new Report { Id = "", Text = text }, observations, [quantity], []),
        [],
        [],
        [new FigureAnalysis(quantity, null, null, TopicSource.None, matches, observations, [.. observations.Select(_ => (string?)null)])]);

    private static Quantity Figure(string text, string figure, decimal value)
    {
        var start = text.IndexOf(figure, StringComparison.Ordinal);
        var span = new TextSpan(start, start + figure.Length);
        return new Quantity { Span = span, Numeral = new TextSpan(start, start + figure.Length - 1), Text = figure, Value = value, Unit = "株", UnitClass = "item" };
    }
}
