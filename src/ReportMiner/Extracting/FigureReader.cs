using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Puts the quantities of a report in their places: sentence, clause, neighbours, and the text that belongs to each.</summary>
internal sealed class FigureReader(FoldedText folded, IReadOnlyList<Sentence> sentences, YearMap years)
{
    private const int PassedOver = -1; // a duration or a number of kinds, which a label may hold: 连续三年保持100%, 宣传单28种6万份

    private readonly int[] _owner = new int[folded.Text.Length + 1]; // figure number + 1 of every folded position, 0 outside figures

    private readonly List<Figure> _figures = [];

    public List<Figure> Read(IReadOnlyList<Quantity> quantities)
    {
        var figures = _figures;
        var next = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            var span = folded.FromOriginal(sentence.Span);
            int depth = 0, counted = span.Start;
            while (next < quantities.Count && quantities[next].Span.Start < sentence.Span.End)
            {
                var quantity = quantities[next++];
                if (quantity.Span.Start < sentence.Span.Start) continue;
                var place = folded.FromOriginal(quantity.Span);
                for (; counted < place.Start; counted++) depth += folded.Text[counted] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
                var figure = new Figure
                {
                    Index = figures.Count,
                    Quantity = quantity,
                    Span = place,
                    Sentence = sentence,
                    SentenceIndex = s,
                    SentenceSpan = span,
                    Clause = ClauseAround(sentence, quantity.Span.Start),
                    Depth = depth,
                    Anchor = place.Start,
                    LabelLimit = span.Start,
                };
                figures.Add(figure);
                Array.Fill(_owner, quantity.Kind == QuantityKind.Duration || quantity.UnitClass == "kind" ? PassedOver : figures.Count, place.Start, place.Length);
            }
        }
        foreach (var sentence in figures.GroupBy(figure => figure.SentenceIndex).Select(group => group.ToList()))
        {
            RespectiveLists.Anchor(folded.Text, sentence);
            Transitions.Anchor(folded.Text, sentence);
        }
        Tables.Place(folded, figures, years.ReportYear);
        foreach (var figure in figures)
        {
            if (figure.Cell is { } cell)
            {
                figure.Before = cell.Label;
                continue;
            }
            figure.After = ContextView.Forward(folded.Text, figure.Span.End, figure.SentenceSpan.End, NeighbourOf(figure));
            figure.Before = Backward(figure, figure.Anchor, keepParentheses: false);
            if (figure.Before.Length == 0 && Companion(figure) is { } anchor) figure.Before = Backward(figure, anchor, keepParentheses: false);
        }
        return figures;
    }

    /// <summary>The view in front of another anchor of the figure, or one that reads parentheses too.</summary>
    public ContextView Backward(Figure figure, int anchor, bool keepParentheses) =>
        ContextView.Backward(folded.Text, anchor, figure.LabelLimit, NeighbourOf(figure), keepParentheses);

    /// <summary>
    /// Where the label ends that a figure without one shares with the figure of another unit right in front of it: 培训126期、2.35万人次; null where there is none.
    /// </summary>
    private int? Companion(Figure figure)
    {
        if (figure.Index == 0 || figure.Anchor != figure.Span.Start || figure.After.Length > 0) return null;
        var front = _figures[figure.Index - 1];
        var between = figure.Span.Start - front.Span.End;
        if (front.SentenceIndex != figure.SentenceIndex || front.Quantity.UnitClass == figure.Quantity.UnitClass || front.Quantity.Kind != QuantityKind.Count || figure.Quantity.Kind != QuantityKind.Count) return null;
        return between == 0 || (between == 1 && folded.Text[front.Span.End] == '、') ? front.Span.Start : null;
    }

    private Func<int, Neighbour> NeighbourOf(Figure figure) => position => _owner[position] switch
    {
        0 => Neighbour.None,
        PassedOver => Neighbour.Aside,
        var owner when owner == figure.Index + 1 => Neighbour.None,
        var owner => _figures[owner - 1].IsOrigin && owner == figure.Index ? Neighbour.Aside : Neighbour.Figure,
    };

    private TextSpan ClauseAround(Sentence sentence, int position)
    {
        var clause = Ordered.FirstNot(sentence.Clauses, clause => clause.End <= position);
        return folded.FromOriginal(sentence.Clauses[Math.Min(clause, sentence.Clauses.Count - 1)]);
    }
}
