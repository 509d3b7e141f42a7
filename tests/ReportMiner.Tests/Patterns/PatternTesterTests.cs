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
        Assert.Equal("300株 went to parks.trees_bought#苗木{n}", Assert.Single(failure.Elsewhere));
    }

    [Fact]
    public void WrongScope_FailureTellsWhatWasGot()
    {
        var result = Run(text => Found(text, "20株", 20, Planted, "栽种<株类>?{n}"));

        var failure = result.Failures.Single(failure => failure.Text == "其中东区栽种20株。");
        Assert.Equal(("20 subset", "20 headline by parks.trees_planted#栽种<株类>?{n}"), (failure.Expected, failure.Got));
    }

    [Fact]
    public void NobodyClaimed_FailureTellsTheUnitClass()
    {
        var failure = Run(text => new Extraction(Report(text), [], [Figure(text, "300株", 300)], [])).Failures[0];

        Assert.Equal("300株 (unit class item) was read, and nobody claimed it", Assert.Single(failure.Elsewhere));
    }

    [Fact]
    public void FigureNotRead_FailureSaysSo()
    {
        var failure = Run(text => new Extraction(Report(text), [], [], [])).Failures[0];

        Assert.Equal("no figure of value 300 was read in the sentence", Assert.Single(failure.Elsewhere));
    }

    [Fact]
    public void CounterExampleFound_Failure_ButWithAValueOnlyThatOneCounts()
    {
        var result = Run(text => text.StartsWith("公园", StringComparison.Ordinal) ? Found(text, "80株", 80, Planted, "栽种<株类>?{n}") : new Extraction(Report(text), [], [], []));

        var failure = Assert.Single(result.Failures, failure => failure.Location.Line >= 28);
        Assert.Equal(("公园计划栽种80株。", "nothing"), (failure.Text, failure.Expected));
    }

    /// <summary>Tests the first indicator of the valid pack; the sentence <paramref name="nothingIn"/> has no finds.</summary>
    private static PatternTestResult Run(Func<string, Extraction> extract, string nothingIn = "")
    {
        using var folder = PackFolder.With(PackFolder.Valid);
        var planted = folder.Load().Packs[0].Indicators[0];
        var only = nothingIn.Length == 0 ? planted : planted with { CounterExamples = [planted.CounterExamples[0]] };
        return PatternTester.Run([only], text => text == nothingIn ? new Extraction(Report(text), [], [], []) : extract(text));
    }

    private static Extraction Found(string text, string figure, decimal value, string indicator, string phrase, Scope scope = Scope.Headline)
    {
        if (!text.Contains(figure, StringComparison.Ordinal))
            return new Extraction(Report(text), [], [], []);
        var quantity = Figure(text, figure, value);
        var observation = new Observation { Indicator = indicator, Value = value, Unit = "株", Scope = scope, Span = quantity.Span, Text = figure, Quote = text, Pattern = $"{indicator}#{phrase}" };
        return new Extraction(Report(text), [observation], [quantity], []);
    }

    private static Quantity Figure(string text, string figure, decimal value)
    {
        var start = text.IndexOf(figure, StringComparison.Ordinal);
        var span = new TextSpan(start, start + figure.Length);
        return new Quantity { Span = span, Numeral = new TextSpan(start, start + figure.Length - 1), Text = figure, Value = value, Unit = "株", UnitClass = "item" };
    }

    private static Report Report(string text) => new() { Id = "example", Text = text };
}
