using System.Collections.Frozen;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Puts the quantities of a report in their places: sentence, clause, neighbours, and the text that belongs to each.</summary>
internal sealed class FigureReader(FoldedText folded, IReadOnlyList<Sentence> sentences, int? reportYear)
{
    /// <summary>Classes of unit in which documents and pieces of information are counted alike.</summary>
    public static readonly FrozenSet<string> Pieces = FrozenSet.Create("record", "document", "case", "item");

    private const int LongestListed = 16;
    private const int MostListed = 20;
    private const int PassedOver = -1; // a duration or a number of kinds, which a label may hold: 连续三年保持100%, 宣传单28种6万份

    private static readonly string[] SharedVerbs = ["进行", "开展", "予以", "实施", "提出", "作出", "出具"];

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
        Tables.Place(folded, figures, reportYear);
        foreach (var figure in figures)
        {
            if (figure.Cell is { } cell)
            {
                figure.Before = cell.Label;
                continue;
            }
            figure.After = ContextView.Forward(folded.Text, figure.Span.End, figure.SentenceSpan.End, NeighbourOf(figure));
            figure.Before = Backward(figure, figure.Anchor, keepParentheses: false);
            if (StandsAlone(figure) && SharedLabelEnd(figure) is { } anchor) figure.Before = Backward(figure, anchor, keepParentheses: false);
        }
        return figures;
    }

    /// <summary>The view in front of another anchor of the figure, or one that reads parentheses too.</summary>
    public ContextView Backward(Figure figure, int anchor, bool keepParentheses) =>
        ContextView.Backward(folded.Text, anchor, figure.LabelLimit, NeighbourOf(figure), keepParentheses);

    /// <summary>The first of the figures that 、 joins to it from the front; itself where there is none.</summary>
    public Figure FirstOfList(Figure figure)
    {
        var first = figure;
        while (figure.Index - first.Index < MostListed && first.Index > 0 && _figures[first.Index - 1] is var front && IsListedBehind(front, first)) first = front;
        return first;
    }

    /// <summary>The view in front of a figure that is listed behind others, as if those were not there: 审查议题147件、规范性文件26件; empty where it is not listed.</summary>
    public ContextView BeforeItsList(Figure figure)
    {
        var first = FirstOfList(figure);
        if (first == figure || figure.Before.Length == 0) return ContextView.Empty;
        var neighbour = NeighbourOf(figure);
        var joint = figure.Before.PositionOf(figure.Before.Length - 1);
        return ContextView.Backward(folded.Text, figure.Anchor, figure.LabelLimit, position => position >= first.Span.Start && position < joint && neighbour(position) == Neighbour.Figure ? Neighbour.Aside : neighbour(position), keepParentheses: false);
    }

    /// <summary>The view behind a figure that is listed in front of others, on to the verb that all of them share: 对17件文件、36份协议进行合法性审查; empty where there is none.</summary>
    public ContextView BehindItsList(Figure figure)
    {
        var last = figure;
        while (last.Index - figure.Index < MostListed && last.Index + 1 < _figures.Count && _figures[last.Index + 1] is var next && next.SentenceIndex == figure.SentenceIndex
            && folded.Text.AsSpan(last.Span.End, next.Span.Start - last.Span.End) is { Length: <= LongestListed } between && between.ContainsAny("、和及") && between.IndexOfAny(",;:(") < 0) last = next;
        if (last == figure) return ContextView.Empty;
        foreach (var verb in SharedVerbs)
            for (var i = 0; i + verb.Length <= last.After.Length; i++)
                if (last.After.Reads(verb, i, backward: false)) return ContextView.Of(folded.Text, [.. figure.After.Positions, .. last.After.Positions.Skip(i)]);
        return ContextView.Empty;
    }

    private bool IsListedBehind(Figure front, Figure figure)
    {
        if (front.SentenceIndex != figure.SentenceIndex || front.Quantity.UnitClass == "percent") return false;
        var between = folded.Text.AsSpan(front.Span.End, figure.Span.Start - front.Span.End);
        return between.Length is > 1 and <= LongestListed && between[0] is '、' or '和' or '及' && between.IndexOfAny(",;:(") < 0;
    }

    /// <summary>
    /// Where the label ends that a figure without one shares with the figure of another unit right in front of it (培训126期、2.35万人次; 培训4次,共40人次), or
    /// has in front of the parenthesis that holds nothing but the figure (法律顾问(2名)); null where there is none.
    /// </summary>
    private int? SharedLabelEnd(Figure figure)
    {
        if (figure.Anchor != figure.Span.Start || figure.After.Length > 0) return null;
        var text = folded.Text;
        var front = figure.Index > 0 ? _figures[figure.Index - 1] : null;
        if (figure.Span.Start > 0 && text[figure.Span.Start - 1] == '(' && figure.Span.End < text.Length && text[figure.Span.End] == ')')
            return front?.Span.End == figure.Span.Start - 1 ? null : figure.Span.Start - 1;
        if (front is null || front.SentenceIndex != figure.SentenceIndex || front.Quantity.UnitClass == figure.Quantity.UnitClass || front.Quantity.Kind != QuantityKind.Count || figure.Quantity.Kind != QuantityKind.Count) return null;
        if (Pieces.Contains(front.Quantity.UnitClass) && Pieces.Contains(figure.Quantity.UnitClass)) return null; // 合同36份,合计48件
        return text[front.Span.End..figure.Span.Start] is "" or "、" or "," or ",共" or ",计" or ",共计" or ",合计" or ",累计" or ",约" or ",近" or ",共有" ? front.Anchor : null;
    }

    /// <summary>The view in front of the figure and on into the clause in front, where that holds no figure: 公布许可事项清单,共计268项; empty elsewhere.</summary>
    public ContextView BeforeItsClause(Figure figure)
    {
        var mark = figure.Clause.Start - 1;
        if (figure.Anchor != figure.Span.Start || figure.Before.Length == 0 || mark <= figure.SentenceSpan.Start || folded.Text[mark] != ',') return ContextView.Empty;
        if (figure.Before.PositionOf(figure.Before.Length - 1) > figure.Clause.Start) return ContextView.Empty;
        var start = ContextView.ClauseStart(folded.Text, mark, figure.SentenceSpan.Start);
        if (figure.Index > 0 && _figures[figure.Index - 1].Span.End > start) return ContextView.Empty;
        var front = ContextView.Backward(folded.Text, mark, start, NeighbourOf(figure), keepParentheses: false);
        return ContextView.Of(folded.Text, [.. figure.Before.Positions, .. front.Positions]);
    }

    /// <summary>True where nothing but 共 stands between the figure and the mark in front of it.</summary>
    private static bool StandsAlone(Figure figure) => figure.Before.Length <= 2 && figure.Before.First(figure.Before.Length) is "" or "共" or "计" or "计共" or "计合" or "计累" or "约" or "近" or "有共";

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
