using ReportMiner.Extracting;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>An analysis laid out for a person, or as data for a program.</summary>
internal sealed class Explanation(PatternSet patterns, Analysis analysis, IReadOnlyList<Evidence> evidence)
{
    private readonly Dictionary<string, string> _labels = patterns.Indicators.ToDictionary(pattern => pattern.Indicator.Id, pattern => pattern.Indicator.LabelZh, StringComparer.Ordinal);

    private string Text => analysis.Extraction.Report.Text;

    public void Print(TextWriter to)
    {
        foreach (var fact in evidence) to.WriteLine($"{fact.Field,-12} {fact.Value ?? "–"}  ({fact.Reason})");
        if (evidence.Count > 0) to.WriteLine();
        foreach (var sentence in SentencesWithFigures())
        {
            to.WriteLine(sentence.Span.Of(Text).Trim());
            to.WriteLine($"  words   {string.Join(' ', WordsOf(sentence.Span))}");
            foreach (var figure in analysis.Figures.Where(figure => sentence.Span.Contains(figure.Quantity.Span.Start))) Print(figure, to);
            to.WriteLine();
        }
        if (analysis.Figures.Count == 0) to.WriteLine("No figure was found.");
        else to.WriteLine($"{MineReport.Count(analysis.Figures.Count, "figure")}, {analysis.Figures.Count(figure => figure.Observations.Count > 0)} given to an indicator.");
    }

    private void Print(FigureAnalysis figure, TextWriter to)
    {
        var quantity = figure.Quantity;
        to.WriteLine($"  {quantity.Text}");
        to.WriteLine($"    value   {Value(quantity)}, {Name(quantity.Bound)}, {Name(quantity.Kind)}{(quantity.UnitClass.Length > 0 ? $", counted in {quantity.UnitClass}" : "")}");
        to.WriteLine(figure.Topic is null
            ? "    topic   none rules it"
            : $"    topic   {figure.Topic}, from “{figure.TopicWord}” in {Place(figure.TopicSource)}");
        for (var i = 0; i < figure.Observations.Count; i++)
        {
            var observation = figure.Observations[i];
            var flags = observation.Flags.Count > 0 ? $"  flags: {string.Join(", ", observation.Flags)}" : "";
            to.WriteLine($"    → {observation.Indicator} {_labels[observation.Indicator]}, {Name(observation.Scope)}{(figure.Because[i] is { } because ? $" ({because})" : "")}{flags}");
            to.WriteLine($"      by {observation.Pattern}");
        }
        if (figure.Observations.Count == 0) to.WriteLine($"    → nobody claims it: {WhyNot(figure)}");
        foreach (var match in figure.Matches.Where(match => match.Reason is not null))
            to.WriteLine($"    ✗ {match.Pattern} matched “{match.Text}”{(match.Gate is { } gate ? $", gate {Name(gate)}" : "")}: {match.Reason}");
    }

    public object ForPrograms() => new
    {
        Words = analysis.Words.Select(word => word.Span.Of(Text)).Where(word => !string.IsNullOrWhiteSpace(word)),
        Metadata = evidence.Select(fact => new { fact.Field, fact.Value, fact.Reason }),
        Figures = analysis.Figures.Select(figure => new
        {
            figure.Quantity.Text,
            Start = new CodePointIndex(Text).ToCodePoints(figure.Quantity.Span.Start),
            figure.Quantity.Value,
            figure.Quantity.ValueMax,
            Bound = Name(figure.Quantity.Bound),
            Kind = Name(figure.Quantity.Kind),
            figure.Quantity.Unit,
            figure.Quantity.UnitClass,
            figure.Topic,
            figure.TopicWord,
            TopicSource = Name(figure.TopicSource),
            Observations = figure.Observations.Select((observation, i) => new { observation.Indicator, Scope = Name(observation.Scope), Because = figure.Because[i], observation.Pattern, observation.Flags }),
            WhyNot = figure.Observations.Count == 0 ? WhyNot(figure) : null,
            Matches = figure.Matches.Select(match => new { match.Pattern, match.Text, match.Score, Gate = match.Gate is { } gate ? Name(gate) : null, match.Reason }),
        }),
    };

    private IEnumerable<Sentence> SentencesWithFigures() =>
        analysis.Sentences.Where(sentence => analysis.Figures.Any(figure => sentence.Span.Contains(figure.Quantity.Span.Start)));

    private IEnumerable<string> WordsOf(TextSpan span) =>
        analysis.Words.Where(word => span.Contains(word.Span)).Select(word => word.Span.Of(Text)).Where(word => !string.IsNullOrWhiteSpace(word));

    private static string WhyNot(FigureAnalysis figure) => figure.Matches.Count == 0
        ? "no phrase of any pack matches in its clause"
        : "every phrase that matches was rejected";

    private static string Value(Quantity quantity) =>
        $"{(quantity.Value is { } value ? $"{value}" : "none")}{(quantity.ValueMax is { } max ? $" to {max}" : "")}{(quantity.Unit.Length > 0 ? $" {quantity.Unit}" : "")}";

    private static string Place(TopicSource source) => source switch
    {
        TopicSource.Clause => "its clause",
        TopicSource.Sentence => "its sentence",
        TopicSource.Paragraph => "its paragraph",
        TopicSource.Heading => "a heading",
        TopicSource.EarlierParagraph => "an earlier paragraph",
        _ => "the title",
    };

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
