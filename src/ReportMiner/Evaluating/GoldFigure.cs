using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>A figure as an annotator read it.</summary>
/// <param name="Document">The file's name without its extension.</param>
/// <param name="Span">In code points.</param>
/// <param name="Text">The figure as printed.</param>
/// <param name="Value">Normalised, money in 万元; null where it is no number.</param>
/// <param name="Indicator">Empty where it states none.</param>
/// <param name="Accept">Other readings that a careful annotator could defend: <c>indicator/scope</c>, or <c>none</c> where it need not be found.</param>
public sealed record GoldFigure(
    string Document,
    TextSpan Span,
    string Text,
    double? Value,
    Bound Bound,
    QuantityKind Kind,
    string Indicator,
    Scope Scope,
    string Quote,
    IReadOnlyList<string> Accept)
{
    private const string Nothing = "none";
    private const string AsHeadline = "/headline";

    /// <summary>Every indicator that the figure is, or may be, read as.</summary>
    public IEnumerable<string> Indicators => Accept.Where(reading => reading != Nothing).Select(IndicatorOf).Prepend(Indicator).Where(indicator => indicator.Length > 0);

    internal bool MayBeLeftOut => Accept.Contains(Nothing);

    internal bool MayBeNoHeadline => Accept.Any(reading => !reading.EndsWith(AsHeadline, StringComparison.Ordinal));

    internal bool Accepts(string indicator) => Accept.Any(reading => IndicatorOf(reading) == indicator);

    internal bool AcceptsHeadline(string indicator) => Accept.Contains(indicator + AsHeadline);

    private static string IndicatorOf(string reading) => reading.Split('/')[0];
}
