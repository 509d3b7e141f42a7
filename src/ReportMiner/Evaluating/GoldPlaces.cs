namespace ReportMiner.Evaluating;

/// <summary>Finds out in which of several texts annotated figures stand where they say.</summary>
public static class GoldPlaces
{
    /// <summary>How many of the figures do not stand at their place in the text.</summary>
    public static int CountMisplaced(IReadOnlyList<GoldFigure> gold, string text)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var runes = text.EnumerateRunes().ToArray();
        return gold.Count(figure => figure.Span.End > runes.Length || !runes.AsSpan(figure.Span.Start, figure.Span.Length).SequenceEqual([.. figure.Text.EnumerateRunes()]));
    }
}
