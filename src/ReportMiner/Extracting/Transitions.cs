namespace ReportMiner.Extracting;

/// <summary>Reads 败诉率从10%降到8%, 由62项扩展到102项: both figures share the label, and the first is where the change began.</summary>
internal static class Transitions
{
    private const int LongestLead = 12;
    private const int LongestVerb = 8;

    /// <param name="text">The folded text.</param>
    /// <param name="figures">The figures of one sentence.</param>
    public static void Anchor(string text, IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (origin, end) = (figures[i], figures[i + 1]);
            if (origin.Quantity.UnitClass != end.Quantity.UnitClass) continue;
            var verb = text.AsSpan(origin.Span.End, end.Span.Start - origin.Span.End);
            if (verb.Length is < 2 or > LongestVerb || ContainsMark(verb) || verb.IndexOfAny('至', '到', '为') < 0) continue;
            var start = Math.Max(origin.SentenceSpan.Start, origin.Span.Start - LongestLead);
            var lead = text.LastIndexOfAny(['从', '由'], origin.Span.Start - 1, origin.Span.Start - start);
            if (lead < 0 || ContainsMark(text.AsSpan(lead, origin.Span.Start - lead))) continue;
            origin.Anchor = end.Anchor = lead;
            origin.IsOrigin = true;
        }
    }

    private static bool ContainsMark(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (ContextView.IsClauseMark(c) || c == '、') return true;
        return false;
    }
}
