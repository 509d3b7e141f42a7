using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Gives figures that no phrase claims to the total that they break down, or to the sibling whose label they share.</summary>
/// <remarks>
/// A run of unclaimed figures in the total's unit is its breakdown where a word says so (其中, 分为, 包括 …), where it stands in parentheses
/// behind it, or where the run adds up to it. A sibling is joined by 、 or 和 and ends in the same noun.
/// </remarks>
internal sealed class Parts(FoldedText folded, IReadOnlyList<Figure> figures, PatternHits hits)
{
    private const int SharedNoun = 2;
    private const decimal Rounding = 0.01m;

    /// <param name="claims">By figure; parts are added.</param>
    public void Assign(SortedDictionary<int, List<Claim>> claims)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (claims.ContainsKey(i) || figures[i].Quantity.Value is null || figures[i].Quantity.Kind != QuantityKind.Count) continue;
            if (Sibling(i, claims) is { } sibling) Add(claims, figures[i], sibling, "listed beside it");
            else if (Breakdown(i, claims) is { } found)
                foreach (var part in found.Run) Add(claims, part, found.Total, found.Because);
        }
    }

    private static void Add(SortedDictionary<int, List<Claim>> claims, Figure part, Claim via, string because)
    {
        var claim = new Claim { Figure = part, Candidate = via.Candidate, Via = via, Scope = via.Scope is Scope.Target or Scope.Prior ? via.Scope : Scope.Subset, Year = via.Year, Because = because };
        claims[part.Index] = [claim];
    }

    private Claim? Sibling(int i, SortedDictionary<int, List<Claim>> claims)
    {
        if (i == 0 || figures[i - 1] is not { } before || before.SentenceIndex != figures[i].SentenceIndex) return null;
        if (!claims.TryGetValue(i - 1, out var previous) || previous.Count != 1 || !SameUnit(before, figures[i])) return null;
        var between = folded.Text.AsSpan(before.Span.End, figures[i].Span.Start - before.Span.End);
        if (between.Length == 0 || between.IndexOfAny(',', ';', ':') >= 0 || between.IndexOfAny("、和及") < 0) return null;
        var label = before.After.Length >= SharedNoun && previous[0].Candidate.Match.End > before.Span.End
            ? LastOf(before.After)                                                  // 2件行政规范性文件、27件政策性文件
            : FirstOf(before.Before);                                               // 规范性文件37件、其他文件58件
        var own = previous[0].Candidate.Match.End > before.Span.End ? LastOf(figures[i].After) : FirstOf(figures[i].Before);
        return label.Length == SharedNoun && label == own ? previous[0] : null;
    }

    private (Claim Total, List<Figure> Run, string Because)? Breakdown(int i, SortedDictionary<int, List<Claim>> claims)
    {
        var total = TotalFor(i, claims);
        if (total is null) return null;
        var run = Run(i, total.Figure, claims);
        var lead = new TextSpan(figures[i - 1].Span.End, figures[i].Span.Start);
        var limit = total.Value;
        var sum = run.Sum(figure => figure.Quantity.Value!.Value);
        var rounding = IsRounded(total.Figure.Quantity) ? Rounding * limit : 0;
        if (sum > limit + rounding) return null;
        if (run.Count > 1 && Math.Abs(sum - limit) <= rounding) return (total, run, "they add up to it");
        if (figures[i].Depth > total.Figure.Depth) return (total, run, "in parentheses behind it");
        if (hits.LastWithin(lead, Cue.Parts) is { } cue) return (total, run, cue.Word);
        if (hits.LastWithin(new TextSpan(Math.Max(lead.Start, lead.End - 8), lead.End), Cue.Subset) is { } subset) return (total, [figures[i]], subset.Word);
        return null;
    }

    /// <summary>The nearest claimed figure in front, in the same unit, of the same sentence or the one before.</summary>
    private Claim? TotalFor(int i, SortedDictionary<int, List<Claim>> claims)
    {
        for (var j = i - 1; j >= 0 && figures[i].SentenceIndex - figures[j].SentenceIndex <= 1; j--)
        {
            if (figures[j].Sentence.Paragraph != figures[i].Sentence.Paragraph) return null;
            if (!SameUnit(figures[j], figures[i]) || figures[j].Depth > figures[i].Depth) continue;
            if (!claims.TryGetValue(j, out var claim)) continue;
            if (claim[0].Via is { } via && figures[j].Depth == figures[i].Depth) return via.Value >= figures[i].Quantity.Value ? via : null;
            if (claim[0].Value > figures[i].Quantity.Value || (claim[0].Value == figures[i].Quantity.Value && figures[i].Depth > figures[j].Depth)) return claim[0];
        }
        return null;
    }

    private List<Figure> Run(int start, Figure total, SortedDictionary<int, List<Claim>> claims)
    {
        var run = new List<Figure>();
        for (var j = start; j < figures.Count && figures[j].SentenceIndex == figures[start].SentenceIndex; j++)
        {
            if (figures[j].Depth > figures[start].Depth || figures[j].Quantity.Kind == QuantityKind.Rate) continue;
            if (figures[j].Depth < figures[start].Depth || claims.ContainsKey(j) || !SameUnit(figures[j], total) || figures[j].Quantity.Value is null) break;
            if (j > start && folded.Text.AsSpan(figures[j - 1].Span.End, figures[j].Span.Start - figures[j - 1].Span.End).IndexOf(';') >= 0) break;
            run.Add(figures[j]);
        }
        return run;
    }

    private static bool IsRounded(Quantity quantity) => quantity.Bound != Bound.Exact || quantity.Text.AsSpan().IndexOfAny('万', '亿') >= 0;

    private static bool SameUnit(Figure a, Figure b) => a.Quantity.UnitClass.Length > 0 && a.Quantity.UnitClass == b.Quantity.UnitClass;

    /// <summary>The last characters of a view in front of a figure, as the text reads.</summary>
    private static string FirstOf(ContextView before) =>
        before.Length < SharedNoun ? "" : string.Concat(before.First(SharedNoun).ToString().Reverse());

    private static string LastOf(ContextView after) => after.Length < SharedNoun ? "" : new string([after[after.Length - 2], after[after.Length - 1]]);
}
