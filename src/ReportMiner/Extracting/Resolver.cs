namespace ReportMiner.Extracting;

/// <summary>Gives every figure to at most one indicator, unless the text itself shares it out.</summary>
/// <remarks>
/// An ordinary phrase wins over a weak one, then the more specific (more words, less gap), then the one whose topic was named nearer, then
/// the one that stands first in its pack.
/// </remarks>
internal static class Resolver
{
    private static readonly Comparer<Candidate> Best = Comparer<Candidate>.Create((a, b) =>
    {
        var order = a.Phrase.Weak.CompareTo(b.Phrase.Weak);
        if (order == 0) order = b.Score.CompareTo(a.Score);
        if (order == 0) order = a.Topic.Source.CompareTo(b.Topic.Source);
        return order != 0 ? order : a.Reference.Order.CompareTo(b.Reference.Order);
    });

    /// <summary>The winners among one figure's candidates: one, or one a label where the text shares the figure; none where all were rejected.</summary>
    public static IReadOnlyList<Candidate> Choose(IReadOnlyList<Candidate> candidates)
    {
        var passed = candidates.Where(candidate => candidate.Rejection is null && candidate.Figure.Quantity.Value is not null).Order(Best).ToList();
        if (passed.Count == 0) return [];
        var winners = new List<Candidate> { passed.FirstOrDefault(candidate => !candidate.Shared) ?? passed[0] };
        foreach (var shared in passed.Where(candidate => candidate.Shared))
            if (winners.TrueForAll(winner => winner.Indicator != shared.Indicator)) winners.Add(shared);
        return winners;
    }
}
