using ReportMiner.Model;

namespace ReportMiner.Evaluating;

/// <summary>What was found in a document, with its place in code points, as the gold counts.</summary>
internal sealed record Found<T>(T What, TextSpan Span)
{
    public static List<Found<T>> All(IEnumerable<T> items, Func<T, TextSpan> span, string text)
    {
        var index = new CodePointIndex(text);
        return [.. items.Select(item => new Found<T>(item, index.ToCodePoints(span(item))))];
    }

    /// <summary>The figures of the gold that share a character with it, in the gold's order.</summary>
    public IEnumerable<GoldFigure> In(IEnumerable<GoldFigure> gold) => gold.Where(figure => figure.Span.Overlaps(Span));
}
