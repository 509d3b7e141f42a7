namespace ReportMiner.Evaluating;

/// <summary>How well what was found agrees with annotated figures.</summary>
/// <param name="Documents">How many annotated documents there are.</param>
/// <param name="Headline">(indicator, position) of the reports' own overall figures; the score that counts most.</param>
/// <param name="All">(indicator, position) of headline and subset figures, whichever of the two each was taken for.</param>
/// <param name="Value">Of the headlines found, the share whose value is equal.</param>
/// <param name="Quantities">Numbers, whether or not an indicator claims them.</param>
/// <param name="Indicators">Those that occur in the gold or were found, by id (ordinal).</param>
/// <param name="Errors">In order of documents and texts.</param>
/// <param name="NotScored">How many figures were found for indicators that are not scored, by id (ordinal).</param>
public sealed record Evaluation(
    int Documents,
    Score Headline,
    Score All,
    double Value,
    QuantityScore Quantities,
    IReadOnlyList<IndicatorScore> Indicators,
    IReadOnlyList<EvaluationError> Errors,
    IReadOnlyDictionary<string, int> NotScored)
{
    /// <summary>The same by theme.</summary>
    public IEnumerable<IndicatorScore> Themes =>
        from indicator in Indicators
        group indicator by indicator.Name.Split('.')[0] into theme
        select new IndicatorScore(theme.Key, theme.Select(i => i.Headline).Aggregate(Score.None, Score.Add), theme.Select(i => i.All).Aggregate(Score.None, Score.Add));
}
