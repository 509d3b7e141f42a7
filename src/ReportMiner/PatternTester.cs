using ReportMiner.Extracting;
using ReportMiner.Model;

namespace ReportMiner;

/// <summary>Runs the examples and counter-examples of patterns as the documents of one sentence that they are.</summary>
public static class PatternTester
{
    /// <param name="patterns">Whose examples are run.</param>
    /// <param name="explain">Text → what all packs together find in it, with reasons.</param>
    public static PatternTestResult Run(IReadOnlyList<IndicatorPattern> patterns, Func<string, Analysis> explain)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(explain);
        var failures = new List<PatternTestFailure>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            foreach (var example in pattern.Examples)
            {
                var analysis = explain(example.Text);
                used.UnionWith(analysis.Extraction.Observations.Select(observation => observation.Pattern));
                if (Check(pattern, example, analysis) is { } failure)
                    failures.Add(failure);
            }

            failures.AddRange(pattern.CounterExamples.Select(example => Check(pattern, example, explain(example.Text))).OfType<PatternTestFailure>());
        }

        return new PatternTestResult(
            patterns.Count,
            patterns.Sum(pattern => pattern.Examples.Count),
            patterns.Sum(pattern => pattern.CounterExamples.Count),
            failures,
            [.. patterns.SelectMany(pattern => pattern.Phrases.Where(phrase => !used.Contains($"{pattern.Indicator.Id}#{phrase.Text}")))]);
    }

    private static PatternTestFailure? Check(IndicatorPattern pattern, Example example, Analysis analysis)
    {
        var own = Own(pattern, analysis.Extraction);
        if (own.Any(observation => observation.Value == example.Value && observation.Scope == example.Scope))
            return null;
        var got = own.Count == 0 ? "nothing" : string.Join(", ", own.Select(Told));
        return new PatternTestFailure(pattern.Indicator.Id, example.Location, example.Text, Told(example.Value, example.Scope), got, Why(pattern, example, analysis));
    }

    private static PatternTestFailure? Check(IndicatorPattern pattern, CounterExample example, Analysis analysis)
    {
        var own = Own(pattern, analysis.Extraction).Where(observation => example.Value is null || observation.Value == example.Value).ToList();
        if (own.Count == 0)
            return null;
        var expected = example.Value is { } value ? $"not {Number(value)}" : "nothing";
        return new PatternTestFailure(pattern.Indicator.Id, example.Location, example.Text, expected, string.Join(", ", own.Select(Told)), []);
    }

    private static List<Observation> Own(IndicatorPattern pattern, Extraction extraction) =>
        [.. extraction.Observations.Where(observation => observation.Indicator == pattern.Indicator.Id)];

    /// <summary>What became of the figures that have the value asked for.</summary>
    private static List<string> Why(IndicatorPattern pattern, Example example, Analysis analysis)
    {
        var figures = analysis.Figures.Where(figure => figure.Quantity.Value == example.Value).ToList();
        return figures.Count == 0
            ? [$"no figure of value {Number(example.Value)} was read in the sentence"]
            : [.. figures.SelectMany(figure => Why(pattern.Indicator.Id, figure))];
    }

    private static IEnumerable<string> Why(string indicator, FigureAnalysis figure)
    {
        var text = figure.Quantity.Text;
        foreach (var (claim, because) in figure.Observations.Zip(figure.Because))
        {
            if (claim.Indicator != indicator)
                yield return $"{text} went to {claim.Pattern}";
            else if (because is not null)
                yield return $"{text} is {Name(claim.Scope)} because: {because}";
        }

        var own = figure.Matches.Where(match => match.Pattern.StartsWith(indicator + "#", StringComparison.Ordinal)).ToList();
        foreach (var match in own.Where(match => match.Reason is not null))
            yield return $"{match.Pattern[(indicator.Length + 1)..]} matched at {text}, but {match.Reason}";
        if (own.Count == 0)
            yield return $"no phrase of the indicator matched at {text} (unit class {(figure.Quantity.UnitClass is { Length: > 0 } name ? name : "none")})";
    }

    private static string Told(Observation observation) => $"{Told(observation.Value, observation.Scope)} by {observation.Pattern}";

    private static string Told(decimal value, Scope scope) => $"{Number(value)} {Name(scope)}";

    private static string Name(Scope scope) => scope.ToString().ToLowerInvariant();

    private static string Number(decimal value) => value.ToString("0.############################");
}
