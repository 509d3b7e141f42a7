using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Turns claims into observations, each with the clauses that it rests on.</summary>
internal sealed class Quotes(FoldedText folded)
{
    private const int Longest = 120;
    private const int LongestClause = 400;

    public Observation Observe(Claim claim)
    {
        var quantity = claim.Figure.Quantity;
        var indicator = claim.Candidate.Pattern.Indicator;
        return new Observation
        {
            Indicator = indicator.Id,
            Value = claim.Value,
            ValueMax = quantity.ValueMax,
            Unit = indicator.Unit,
            Bound = quantity.Bound,
            Scope = claim.Scope,
            Subset = claim.Scope == Scope.Subset ? PartName(claim) : null,
            Year = claim.Year,
            Span = quantity.Span,
            Text = quantity.Text,
            Quote = QuoteOf(claim),
            Pattern = claim.Candidate.PatternName,
            Flags = [.. claim.Flags],
        };
    }

    public string TextOf(TextSpan span) => folded.ToOriginal(span).Of(folded.Original);

    /// <summary>From the clause that begins the match (or names the topic, when near) to the end of the figure's clause, without closing marks.</summary>
    private string QuoteOf(Claim claim)
    {
        var figure = claim.Figure;
        if (figure.Cell is { } cell) return $"{NameOf(cell)} {figure.Quantity.Text}";
        var start = Math.Min(figure.Clause.Start, claim.Via is null ? claim.Candidate.Match.Start : figure.Clause.Start);
        if (claim.Candidate.Topic is { Mention: { } mention, Source: <= TopicSource.Sentence } && mention.Span.Start < start && mention.Span.Start >= figure.SentenceSpan.Start)
        {
            var clause = mention.Span.Start;
            while (clause > figure.SentenceSpan.Start && figure.Span.End - clause <= Longest && !ContextView.IsClauseMark(folded.Text[clause - 1])) clause--;
            if (figure.Span.End - clause <= Longest) start = clause;
        }
        start = Math.Max(start, figure.Span.End - LongestClause);
        var end = Math.Max(figure.Clause.End, figure.Span.End);
        if (end - start > Longest) end = Math.Max(figure.Span.End, Math.Min(end, start + Longest));
        while (end > figure.Span.End && ContextView.IsClauseMark(folded.Text[end - 1])) end--;
        return TextOf(new TextSpan(start, end));
    }

    /// <summary>Row label and column header.</summary>
    private string NameOf(TableCell cell) => string.Join(' ', cell.Own.Select(TextOf));

    /// <summary>What stands in front of the figure since the last figure or clause mark, or behind it, in the text's words.</summary>
    private string? PartName(Claim claim)
    {
        if (claim.Figure.Cell is { } cell) return claim.Via is null ? cell.Own.Select(TextOf).FirstOrDefault() : NameOf(cell);
        var (before, after) = (claim.Figure.Before, claim.Figure.After);
        if (before.Length > 0) return Slice(before.PositionOf(before.Length - 1), before.PositionOf(0) + 1);
        return after.Length > 0 ? Slice(after.PositionOf(0), after.PositionOf(after.Length - 1) + 1) : null;

        string? Slice(int start, int end)
        {
            var part = TextOf(new TextSpan(start, end)).Trim('、', '(', ')', '（', '）', ' ', '和', '与', '的', ':', '：');
            if (part.StartsWith("其中", StringComparison.Ordinal)) part = part[2..].TrimStart(',', '，', ':', '：');
            return part.Length == 0 ? null : part;
        }
    }
}
