using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Leaves at most one headline an indicator and report.</summary>
/// <remarks>
/// Of several, the one that no 其中 precedes wins over one that follows it; then one whose topic is named in its own paragraph; then one that
/// is not counted over several years; then the larger count; then the exact one; then the first. Siblings of one list, stated alike and without a total, are all
/// subsets. A loser with the winner's value is flagged <c>repeat</c>.
/// </remarks>
internal sealed class Headlines(FoldedText folded, PatternHits hits)
{
    private const decimal NearlyEqual = 0.05m;

    public void Settle(IEnumerable<Claim> claims)
    {
        foreach (var group in claims.Where(claim => claim.Scope == Scope.Headline).GroupBy(claim => claim.Indicator).Where(group => group.Count() > 1))
        {
            var rivals = group.ToList();
            var winner = AreSiblings(rivals) ? null : rivals.Order(Comparer<Claim>.Create(Compare)).First();
            foreach (var claim in rivals.Where(claim => claim != winner))
            {
                claim.Scope = Scope.Subset;
                claim.Because = winner is null ? "one part of several, no total" : $"the report's own figure is {winner.Figure.Quantity.Text}";
                if (winner is not null && IsRepeat(claim.Figure.Quantity, winner.Figure.Quantity)) claim.Flags.Add("repeat");
            }
        }
    }

    private int Compare(Claim a, Claim b)
    {
        var order = FollowsParts(a).CompareTo(FollowsParts(b));
        if (order == 0) order = (a.Candidate.Topic.Source > TopicSource.Paragraph).CompareTo(b.Candidate.Topic.Source > TopicSource.Paragraph);
        if (order == 0 && IsRepeat(a.Figure.Quantity, b.Figure.Quantity)) order = (a.Figure.Quantity.Bound != Bound.Exact).CompareTo(b.Figure.Quantity.Bound != Bound.Exact);
        if (order == 0 && a.Candidate.Pattern.Indicator.Measure is Measure.Rate) order = (a.Figure.Quantity.Bound is Bound.Under).CompareTo(b.Figure.Quantity.Bound is Bound.Under);
        if (order == 0 && a.Candidate.Pattern.Indicator.Measure is Measure.Count or Measure.Amount) order = b.Value.CompareTo(a.Value);
        return order != 0 ? order : a.Figure.Index.CompareTo(b.Figure.Index);
    }

    private bool FollowsParts(Claim claim) =>
        hits.LastWithin(new TextSpan(claim.Figure.SentenceSpan.Start, claim.Figure.Span.Start), Cue.Parts) is not null;

    private bool AreSiblings(List<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var (before, after) = (claims[i - 1].Figure.Span.End, claims[i].Figure.Span.Start);
            if (after <= before || (claims[i].Via is null && claims[i].Candidate.Reference != claims[i - 1].Candidate.Reference) || claims[i - 1].Figure.SentenceIndex != claims[i].Figure.SentenceIndex) return false;
            var between = folded.Text.AsSpan(before, after - before);
            if (between.IndexOfAny(',', ';') >= 0 || between.IndexOfAny("、和及") < 0) return false;
        }
        return true;
    }

    private static bool IsRepeat(Quantity a, Quantity b) =>
        a.Value == b.Value
        || ((a.Bound != Bound.Exact || b.Bound != Bound.Exact) && Math.Abs(a.Value!.Value - b.Value!.Value) <= NearlyEqual * Math.Max(a.Value.Value, b.Value.Value));
}
