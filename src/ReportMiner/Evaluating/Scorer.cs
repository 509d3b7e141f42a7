using System.Globalization;
using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>Compares what was found with annotated figures, document by document.</summary>
/// <remarks>
/// A figure is found where its indicator was reported at a place that overlaps it. A reading that a careful annotator could defend is neither
/// required nor punished. Goals and earlier years are not scored.
/// </remarks>
/// <param name="scored">The indicators that count.</param>
public sealed class Scorer(IReadOnlySet<string> scored)
{
    private const double Tolerance = 1e-6;
    private const double YuanIn10000 = 1e4; // an amount may be in yuan or in 万元

    private readonly Yardstick _headlines = new(headlines: true, scored);
    private readonly Yardstick _all = new(headlines: false, scored);
    private readonly List<EvaluationError> _errors = [];
    private readonly SortedDictionary<string, int> _notScored = new(StringComparer.Ordinal);
    private QuantityScore _quantities = new(0, 0, 0, 0);
    private int _documents;
    private int _valuesRight;

    /// <param name="gold">The figures of one document.</param>
    /// <param name="extraction">What was found; null where it could not be read, and all is missed.</param>
    public void Add(IReadOnlyList<GoldFigure> gold, Extraction? extraction)
    {
        ArgumentNullException.ThrowIfNull(gold);
        _documents++;
        var text = extraction?.Report.Text ?? "";
        var observations = Found<Observation>.All(extraction?.Observations ?? [], observation => observation.Span, text);
        var counted = observations.FindAll(found => scored.Contains(found.What.Indicator));
        foreach (var left in observations.Except(counted)) _notScored[left.What.Indicator] = _notScored.GetValueOrDefault(left.What.Indicator) + 1;
        foreach (var (found, figure) in _headlines.Measure(gold, counted, _errors)) CompareValues(found.What, figure);
        _all.Measure(gold, counted, _errors);
        CompareQuantities(gold, Found<Quantity>.All(extraction?.Quantities ?? [], quantity => quantity.Span, text));
    }

    public Evaluation Result()
    {
        var names = _headlines.Scores.Keys.Union(_all.Scores.Keys).Order(StringComparer.Ordinal);
        return new Evaluation(
            _documents,
            _headlines.Total,
            _all.Total,
            Score.Rounded((double)_valuesRight / Math.Max(1, _headlines.Total.Right)),
            _quantities,
            [.. names.Select(name => new IndicatorScore(name, _headlines.Scores.GetValueOrDefault(name, Score.None), _all.Scores.GetValueOrDefault(name, Score.None)))],
            _errors,
            _notScored);
    }

    private void CompareValues(Observation observation, GoldFigure figure)
    {
        if (figure.Value is { } value && IsClose((double)observation.Value, value)) _valuesRight++;
        else _errors.Add(new EvaluationError(ErrorKind.HeadlineValue, figure.Indicator, figure.Document, figure.Scope, figure.Text, Number((double)observation.Value), figure.Quote));
    }

    private void CompareQuantities(IReadOnlyList<GoldFigure> gold, List<Found<Quantity>> quantities)
    {
        var (read, missed, bounds) = (0, 0, 0);
        foreach (var figure in gold.Where(figure => figure.Kind is QuantityKind.Count or QuantityKind.Rate or QuantityKind.Amount))
        {
            var there = quantities.FindAll(quantity => quantity.Span.Overlaps(figure.Span));
            var right = there.FindAll(quantity => IsSameNumber(quantity.What, figure));
            if (right.Count > 0) read++;
            else missed++;
            if (right.Exists(quantity => quantity.What.Bound == figure.Bound)) bounds++;
            if (right.Count > 0) continue;
            var instead = there.Count == 0 ? "nothing" : string.Join(", ", there.Select(quantity => quantity.What.Value is { } value ? Number((double)value) : "no value"));
            _errors.Add(new EvaluationError(ErrorKind.Quantity, figure.Indicator, figure.Document, figure.Scope, figure.Text, instead, figure.Quote));
        }
        var strange = quantities.Count(quantity => !quantity.In(gold).Any());
        _quantities = new QuantityScore(_quantities.Found + read, _quantities.Missed + missed, _quantities.NotInGold + strange, _quantities.BoundsRight + bounds);
    }

    private static bool IsSameNumber(Quantity quantity, GoldFigure figure)
    {
        if (quantity.Value is not { } read || figure.Value is not { } value) return false;
        return IsClose((double)read, value) || figure.Kind == QuantityKind.Amount && (IsClose((double)read, value * YuanIn10000) || IsClose((double)read, value / YuanIn10000));
    }

    private static bool IsClose(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
