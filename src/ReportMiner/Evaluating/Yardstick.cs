using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>Scores positions by one of two measures: headlines alone, or headline and subset figures together.</summary>
internal sealed class Yardstick(bool headlines, IReadOnlySet<string> scored)
{
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Score> Scores => _scores;

    public Score Total => _scores.Values.Aggregate(Score.None, Score.Add);

    /// <returns>The observations that are right, with the figure that each stands for.</returns>
    public List<(Found<Observation> Found, GoldFigure Gold)> Measure(IReadOnlyList<GoldFigure> gold, IReadOnlyList<Found<Observation>> found, List<EvaluationError> errors)
    {
        var right = new List<(Found<Observation>, GoldFigure)>();
        var settled = new HashSet<GoldFigure>(ReferenceEqualityComparer.Instance);
        foreach (var one in found.Where(one => Counts(one.What.Scope)))
        {
            var indicator = one.What.Indicator;
            var there = one.In(gold).ToList();
            var hit = there.Find(figure => figure.Indicator == indicator && !settled.Contains(figure) && (!headlines || Counts(figure.Scope)));
            var defensible = there.Where(figure => headlines ? figure.AcceptsHeadline(indicator) : figure.Accepts(indicator)).ToList();
            if (hit is not null && Counts(hit.Scope))
            {
                settled.Add(hit);
                right.Add((one, hit));
                Count(indicator, new Score(1, 0, 0));
            }
            else if (hit is not null || defensible.Count > 0)
            {
                settled.UnionWith(defensible);
            }
            else
            {
                Count(indicator, new Score(0, 1, 0));
                errors.Add(Extra(one.What, there, gold[0].Document));
            }
        }
        foreach (var figure in gold.Where(figure => IsRequired(figure) && !settled.Contains(figure)))
        {
            Count(figure.Indicator, new Score(0, 0, 1));
            errors.Add(Missed(figure, found));
        }
        return right;
    }

    private bool Counts(Scope scope) => scope == Scope.Headline || !headlines && scope == Scope.Subset;

    private bool IsRequired(GoldFigure figure) => scored.Contains(figure.Indicator) && Counts(figure.Scope) && !(headlines ? figure.MayBeNoHeadline : figure.MayBeLeftOut);

    private void Count(string indicator, Score score) => _scores[indicator] = _scores.GetValueOrDefault(indicator, Score.None) + score;

    private EvaluationError Extra(Observation observation, List<GoldFigure> there, string document) => new(
        headlines ? ErrorKind.HeadlineExtra : ErrorKind.Extra,
        observation.Indicator,
        document,
        observation.Scope,
        observation.Text,
        there.Count == 0 ? "no figure" : string.Join(", ", there.Select(figure => figure.Indicator.Length == 0 ? "no indicator" : Reading(figure.Indicator, figure.Scope))),
        observation.Quote);

    private EvaluationError Missed(GoldFigure figure, IEnumerable<Found<Observation>> found)
    {
        var there = found.Where(one => one.Span.Overlaps(figure.Span)).Select(one => Reading(one.What.Indicator, one.What.Scope)).ToList();
        return new EvaluationError(
            headlines ? ErrorKind.HeadlineMissed : ErrorKind.Missed,
            figure.Indicator,
            figure.Document,
            figure.Scope,
            figure.Text,
            there.Count == 0 ? "nothing" : string.Join(", ", there),
            figure.Quote);
    }

    private static string Reading(string indicator, Scope scope) => $"{indicator}/{scope.ToString().ToLowerInvariant()}";
}
