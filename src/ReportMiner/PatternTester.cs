using ReportMiner.Model;

namespace ReportMiner;

/// <summary>Runs the examples and counter-examples of patterns as the documents of one sentence that they are.</summary>
public static class PatternTester
{
    /// <param name="patterns">Whose examples are run.</param>
    /// <param name="extract">Text → what all packs together find in it.</param>
    public static PatternTestResult Run(IReadOnlyList<IndicatorPattern> patterns, Func<string, Extraction> extract)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(extract);
        var failures = new List<PatternTestFailure>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            foreach (var example in pattern.Examples)
            {
                var extraction = extract(example.Text);
                used.UnionWith(extraction.Observations.Select(observation => observation.Pattern));
                if (Check(pattern, example, extraction) is { } failure)
                    failures.Add(failure);
            }

            failures.AddRange(pattern.CounterExamples.Select(example => Check(pattern, example, extract(example.Text))).OfType<PatternTestFailure>());
        }

        return new PatternTestResult(
            patterns.Count,
            patterns.Sum(pattern => pattern.Examples.Count),
            patterns.Sum(pattern => pattern.CounterExamples.Count),
            failures,
            [.. patterns.SelectMany(pattern => pattern.Phrases.Where(phrase => !used.Contains($"{pattern.Indicator.Id}#{phrase.Text}")))]);
    }

    private static PatternTestFailure? Check(IndicatorPattern pattern, Example example, Extraction extraction)
    {
        var own = Own(pattern, extraction);
        if (own.Any(observation => observation.Value == example.Value && observation.Scope == example.Scope))
            return null;
        var got = own.Count == 0 ? "nothing" : string.Join(", ", own.Select(Told));
        return new PatternTestFailure(pattern.Indicator.Id, example.Location, example.Text, Told(example.Value, example.Scope), got, Elsewhere(pattern, example, extraction));
    }

    private static PatternTestFailure? Check(IndicatorPattern pattern, CounterExample example, Extraction extraction)
    {
        var own = Own(pattern, extraction).Where(observation => example.Value is null || observation.Value == example.Value).ToList();
        if (own.Count == 0)
            return null;
        var expected = example.Value is { } value ? $"not {Number(value)}" : "nothing";
        return new PatternTestFailure(pattern.Indicator.Id, example.Location, example.Text, expected, string.Join(", ", own.Select(Told)), []);
    }

    private static List<Observation> Own(IndicatorPattern pattern, Extraction extraction) =>
        [.. extraction.Observations.Where(observation => observation.Indicator == pattern.Indicator.Id)];

    /// <summary>What became of the figures that have the value asked for.</summary>
    private static List<string> Elsewhere(IndicatorPattern pattern, Example example, Extraction extraction)
    {
        var figures = extraction.Quantities.Where(quantity => quantity.Value == example.Value).ToList();
        if (figures.Count == 0)
            return [$"no figure of value {Number(example.Value)} was read in the sentence"];
        return [.. figures.SelectMany(figure => WentTo(figure, pattern, extraction))];
    }

    private static IEnumerable<string> WentTo(Quantity figure, IndicatorPattern pattern, Extraction extraction)
    {
        var claims = extraction.Observations.Where(observation => observation.Span.Overlaps(figure.Span)).ToList();
        if (claims.Count == 0)
            return [$"{figure.Text} (unit class {(figure.UnitClass.Length > 0 ? figure.UnitClass : "none")}) was read, and nobody claimed it"];
        return claims.Where(claim => claim.Indicator != pattern.Indicator.Id).Select(claim => $"{figure.Text} went to {claim.Pattern}");
    }

    private static string Told(Observation observation) => $"{Told(observation.Value, observation.Scope)} by {observation.Pattern}";

    private static string Told(decimal value, Scope scope) => $"{Number(value)} {scope.ToString().ToLowerInvariant()}";

    private static string Number(decimal value) => value.ToString("0.############################");
}
