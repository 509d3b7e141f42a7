using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Totals that are printed beside their parts: behind them (12件、30件,共计42件), or in a table (合计).</summary>
internal sealed class Totals(FoldedText folded, IReadOnlyList<Figure> figures)
{
    private const int LongestList = 100;
    private const int LongestTable = 500;
    private const int LongestLead = 4;

    /// <param name="claims">By figure; totals behind their parts, and parts that nothing claims, are added.</param>
    public void Assign(SortedDictionary<int, List<Claim>> claims)
    {
        for (var i = 2; i < figures.Count; i++)
            if (PartsOfTotal(i, claims) is { } parts) Label(claims, figures[i], parts);
    }

    /// <summary>The claimed total (合计) of the cell's row, or else of its column.</summary>
    public Claim? OfCell(Figure figure, SortedDictionary<int, List<Claim>> claims)
    {
        var cell = figure.Cell!;
        var totals = new List<Claim>();
        for (var i = Math.Max(0, figure.Index - LongestTable); i < figures.Count && i - figure.Index < LongestTable; i++)
            if (figures[i].Cell is { } other && other.Table == cell.Table && ((other.ColumnIsTotal && other.Row == cell.Row) || (other.RowIsTotal && other.Column == cell.Column))
                && claims.TryGetValue(i, out var claim) && claim[0].Via is null && claim[0].Value >= figure.Quantity.Value && figures[i].Quantity.UnitClass == figure.Quantity.UnitClass)
                totals.Add(claim[0]);
        return totals.MinBy(total => total.Figure.Cell!.Row == cell.Row ? 0 : 1);
    }

    /// <summary>The figures in front that add up to one that stands for itself behind them: 劳动纠纷12件、邻里纠纷30件,共计42件; null where it is no such total.</summary>
    private List<Figure>? PartsOfTotal(int i, SortedDictionary<int, List<Claim>> claims)
    {
        var total = figures[i];
        if (total.Cell is not null || !Parts.CanBePart(total) || !IsTotalLead(folded.Text.AsSpan(total.Clause.Start, total.Span.Start - total.Clause.Start))) return null;
        var (sum, parts) = (0m, new List<Figure>());
        string? indicator = null;
        for (var j = i - 1; j >= 0 && parts.Count < LongestList && sum < total.Quantity.Value; j--)
        {
            var part = figures[j];
            if (part.SentenceIndex != total.SentenceIndex || !Parts.SameUnit(part, total) || !Parts.CanBePart(part)) return null;
            if (claims.TryGetValue(j, out var claim) && (claim[0].Scope is Scope.Target or Scope.Prior || (indicator ??= claim[0].Indicator) != claim[0].Indicator)) return null;
            sum += part.Quantity.Value!.Value;
            parts.Insert(0, part);
        }
        return sum == total.Quantity.Value && parts.Count > 1 && indicator is not null ? parts : null;
    }

    private static bool IsTotalLead(ReadOnlySpan<char> text) => text.Length <= LongestLead && (text is "共" or "共计" or "合计" or "总计" or "共有" or "合计共" or "计" or "总共" or "累计" or "以上共计" or "以上合计"); // the length first: a list of words is compared by a hash of the whole text

    /// <summary>Gives the total the label of its parts, and makes them parts.</summary>
    private static void Label(SortedDictionary<int, List<Claim>> claims, Figure total, List<Figure> parts)
    {
        var first = parts.Select(part => claims.GetValueOrDefault(part.Index)?[0]).First(claim => claim is not null)!;
        var whole = new Claim { Figure = total, Candidate = first.Candidate, Via = first, Scope = Scope.Headline, Year = first.Year, Because = "its parts add up to it" };
        claims[total.Index] = [whole];
        foreach (var part in parts)
            if (claims.TryGetValue(part.Index, out var claim)) (claim[0].Scope, claim[0].Because) = (Scope.Subset, $"a part of {total.Quantity.Text}");
            else claims[part.Index] = [Claim.PartOf(whole, part, $"a part of {total.Quantity.Text}")];
    }
}
