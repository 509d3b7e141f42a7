using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Checks figures against what the report itself and the packs allow; flags doubts and never changes a value.</summary>
internal static class Audit
{
    public static void Flag(IReadOnlyList<Claim> claims)
    {
        var headlines = claims.Where(claim => claim.Scope == Scope.Headline)
            .GroupBy(claim => claim.Indicator, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Candidate.Topic.IsInherited) claim.Flags.Add("inherited_topic");
            if (claim.Via is not null) claim.Flags.Add("inherited_label");
            if (claim.Candidate.Pattern.Indicator.Measure == Measure.Rate && claim.Value is < 0 or > 100 && claim.Figure.Quantity.Kind == QuantityKind.Rate) claim.Flags.Add("rate_over_100");
            if (claim.Candidate.Pattern.Range is { } range && (claim.Value < range.Min || claim.Value > range.Max)) claim.Flags.Add("out_of_range");
            foreach (var flag in claim.Figure.Quantity.Flags) claim.Flags.Add(flag);
        }
        foreach (var headline in headlines.Values)
            foreach (var relation in headline.Candidate.Pattern.Relations)
            {
                if (Fails(headline, relation, headlines)) headline.Flags.Add(NameOf(relation.Kind));
                if (relation.Kind == RelationKind.Quotient && headlines.GetValueOrDefault(relation.Others[1]) is { } whole && IsOfNoWholeNumber(headline, whole)) headline.Flags.Add("no_whole_number");
            }
    }

    private static bool Fails(Claim claim, Relation relation, Dictionary<string, Claim> headlines)
    {
        var others = relation.Others.Select(headlines.GetValueOrDefault).ToList();
        switch (relation.Kind)
        {
            case RelationKind.AtMost:
                return others[0] is { } most && IsExact(claim) && IsExact(most) && claim.Value > most.Value;
            case RelationKind.SumOf:
                var parts = others.OfType<Claim>().ToList();
                return IsExact(claim) && parts.TrueForAll(IsExact) && parts.Sum(part => part.Value) > claim.Value;
            case RelationKind.Quotient:
                if (others[0] is not { } numerator || others[1] is not { Value: > 0 } denominator || !IsExact(numerator) || !IsExact(denominator) || !IsExact(claim)) return false;
                var unit = LastPlace(claim.Figure.Quantity.Text);
                return Math.Abs(100 * numerator.Value / denominator.Value - claim.Value) > unit;
            default:
                throw new InvalidOperationException($"unknown relation {relation.Kind}");
        }
    }

    /// <summary>True for a rate that no number of the cases gives: 50% of 7; rounding and cutting off are both allowed.</summary>
    private static bool IsOfNoWholeNumber(Claim rate, Claim whole)
    {
        if (!IsExact(rate) || !IsExact(whole) || whole.Value <= 0 || rate.Value is < 0 or > 100) return false;
        var below = decimal.Floor(rate.Value * whole.Value / 100);
        var unit = LastPlace(rate.Figure.Quantity.Text);
        return rate.Value - (100 * below / whole.Value) >= unit && (100 * (below + 1) / whole.Value) - rate.Value >= unit;
    }

    private static bool IsExact(Claim claim) => claim.Figure.Quantity.Bound == Bound.Exact;

    /// <summary>One unit of the last printed decimal: 0.01 for 17.39%.</summary>
    public static decimal LastPlace(string printed)
    {
        var point = printed.IndexOfAny(['.', '．']);
        if (point < 0) return 1;
        var unit = 1m;
        for (var i = point + 1; i < printed.Length && char.IsDigit(printed[i]); i++) unit /= 10;
        return unit;
    }

    private static string NameOf(RelationKind kind) => kind switch
    {
        RelationKind.AtMost => "exceeds_whole",
        RelationKind.SumOf => "parts_exceed_whole",
        _ => "quotient_mismatch",
    };
}
