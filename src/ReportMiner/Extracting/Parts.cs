using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Gives figures that no phrase claims to the total that they break down, or to the sibling whose label they share.</summary>
/// <remarks>
/// A run of unclaimed figures in the total's unit is its breakdown where a word says so (其中, 分为, 包括 …), where it stands in parentheses
/// behind it, or where the run adds up to it. A sibling is joined by 、 or 和 and ends in the same noun. Percentages and totals that are printed come first (<see cref="Shares"/>, <see cref="Totals"/>).
/// </remarks>
internal sealed class Parts(FoldedText folded, IReadOnlyList<Figure> figures, PatternHits hits)
{
    private const int SharedNoun = 2;
    private const int LongestList = 100;
    private const int FarthestSentence = 2;
    private const decimal Rounding = 0.01m;
    private const int ShortestList = 3;
    private const int LongestCategory = 10;

    private static readonly string[] ListLeads = ["是", "有", "为", "即", "构成:", "类别:", "分类:"];

    private static readonly SearchValues<string> YearBefore = SearchValues.Create(["上年", "去年"], StringComparison.Ordinal);

    private readonly Shares _shares = new(folded, figures);
    private readonly Totals _totals = new(folded, figures);

    /// <param name="claims">By figure; parts are added.</param>
    public void Assign(SortedDictionary<int, List<Claim>> claims)
    {
        _shares.Assign(claims);
        _totals.Assign(claims);
        for (var i = 0; i < figures.Count; i++)
        {
            if (claims.ContainsKey(i) || !CanBePart(figures[i])) continue;
            if (figures[i].Cell is not null)
            {
                if (_totals.OfCell(figures[i], claims) is { } whole) claims[i] = [Claim.PartOf(whole, figures[i], "a part of the table's total")];
            }
            else if (Sibling(i, claims) is { } sibling)
            {
                claims[i] = [Claim.PartOf(sibling, figures[i], "listed beside it")];
                if (sibling.Scope == Scope.Headline && (figures[i].Before.Length == 0 || figures[i].ListEnd is not null)) (sibling.Scope, sibling.Because) = (Scope.Subset, "one part of several, no total");
            }
            else if (Breakdown(i, claims) is { } found)
                foreach (var part in found.Run) claims[part.Index] = [IsEarlier(part) ? Claim.EarlierOf(found.Total, part) : Claim.PartOf(found.Total, part, found.Because)];
        }
    }

    public static bool CanBePart(Figure figure) =>
        figure.Quantity is { Kind: QuantityKind.Count, Value: not null } && figure.Lead is { Change: null, Share: null };

    public static bool SameUnit(Figure a, Figure b) => a.Quantity.UnitClass.Length > 0 && a.Quantity.UnitClass == b.Quantity.UnitClass;

    private Claim? Sibling(int i, SortedDictionary<int, List<Claim>> claims)
    {
        if (figures[i].ListEnd is { } last && last != i && claims.TryGetValue(last, out var listed) && SameUnit(figures[i], figures[last])) return listed[0]; // 甲市、乙市的收案分别为3件、5件
        if (i == 0 || figures[i - 1] is not { } before || before.SentenceIndex != figures[i].SentenceIndex) return null;
        if (!claims.TryGetValue(i - 1, out var previous) || previous.Count != 1 || !SameUnit(before, figures[i])) return null;
        var between = folded.Text.AsSpan(before.Span.End, figures[i].Span.Start - before.Span.End);
        if (between.Length == 0 || between.IndexOfAny(',', ';', ':') >= 0 || between.IndexOfAny("、和及") < 0) return null;
        if (figures[i].Before.Length == 0 && figures[i].After.Length == 0) return previous[0]; // 调解58件、203件和311件
        if (previous[0].Scope == Scope.Headline && NamesARival(figures[i], previous[0])) return null; // 行政调解1512件、司法调解2610件
        var label = before.After.Length >= SharedNoun && previous[0].Candidate.Match.End > before.Span.End
            ? LastOf(before.After)                                                  // 2件行政规范性文件、27件政策性文件
            : FirstOf(before.Before);                                               // 规范性文件37件、其他文件58件
        var own = previous[0].Candidate.Match.End > before.Span.End ? LastOf(figures[i].After) : FirstOf(figures[i].Before);
        return label.Length == SharedNoun && label == own && !SpeaksOfOther(figures[i], previous[0]) ? previous[0] : null;
    }

    /// <summary>The nearest total that the run beginning at the figure breaks down; null where none does.</summary>
    private (Claim Total, List<Figure> Run, string Because)? Breakdown(int i, SortedDictionary<int, List<Claim>> claims)
    {
        var run = Run(i, claims);
        var sum = run.Sum(figure => figure.Quantity.Value!.Value);
        var lead = new TextSpan(i == 0 ? figures[i].SentenceSpan.Start : figures[i - 1].Span.End, figures[i].Span.Start);
        var cue = hits.LastWithin(lead, Cue.Parts);
        var list = run.Count >= ShortestList && IsList(run) ? ListLead(lead) : null;
        var totals = TotalsFor(i, claims, named: cue is { Word: "其中" } || list is not null).Where(total => sum <= total.Value + RoundingOf(total)).ToList();
        if (run.Count > 1 && totals.Find(total => Math.Abs(sum - total.Value) <= RoundingOf(total)) is { } exact) return (exact, run, "they add up to it");
        if (totals.Count == 0) return null;
        if (figures[i].Depth > totals[0].Figure.Depth && figures[i].SentenceIndex == totals[0].Figure.SentenceIndex) return (totals[0], run, "in parentheses behind it");
        if (Viewpoint(lead) is { } viewpoint) return (totals[^1], run, viewpoint);
        if (run.Count > 1 && run.TrueForAll(part => part.Before.Length > 1 && part.Before[0] == '类')) return (totals.MaxBy(total => total.Figure.Index)!, run, "by kind");
        if (figures[i].SentenceIndex - totals[0].Figure.SentenceIndex > FarthestSentence) return null;
        if (cue is not null) return (totals[0], run, cue.Value.Word);
        if (list is not null) return (totals[0], run, list);
        return totals[0].Figure.SentenceIndex == figures[i].SentenceIndex && hits.LastWithin(lead, Cue.Subset) is { } subset && subset.Span.Length == figures[i].Before.Length ? (totals[0], [figures[i]], subset.Word) : null; // 专职480人
    }

    /// <summary>受理412件(上年320件): in the parenthesis stands the same of the year before.</summary>
    private bool IsEarlier(Figure part)
    {
        var front = folded.Text.AsSpan(Math.Max(part.SentenceSpan.Start, part.Span.Start - LongestCategory), Math.Min(LongestCategory, part.Span.Start - part.SentenceSpan.Start));
        return front.LastIndexOf('(') is >= 0 and var open && front[open..].ContainsAny(YearBefore);
    }

    /// <summary>The word that opens a list of categories: 居前列的是行政处罚2100件、…, 即机构职能6条、…; null where none stands in front of a short label.</summary>
    private string? ListLead(TextSpan lead)
    {
        var text = folded.Text.AsSpan(lead.Start, lead.Length);
        foreach (var word in ListLeads)
            if (text.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at && text.Length - at - word.Length is > 0 and <= LongestCategory && !text[(at + word.Length)..].Contains(',')) return word;
        return null;
    }

    /// <summary>True where 、 joins all of it, parentheses left out.</summary>
    private bool IsList(List<Figure> run)
    {
        for (var i = 1; i < run.Count; i++)
        {
            var between = folded.Text.AsSpan(run[i - 1].Span.End, run[i].Span.Start - run[i - 1].Span.End);
            if (between.IndexOf('、') < 0 || between.IndexOfAny(',', ';') >= 0 || between.Length > LongestCategory + 2) return false;
        }
        return true;
    }

    /// <summary>
    /// The claimed figures in front, of the same paragraph and unit: of the same sentence the nearest first, then of earlier sentences the first
    /// of each first; for a part, the total that it belongs to.
    /// </summary>
    /// <param name="named">其中 makes it a part, whatever its label speaks of: 其中刑事案件860件.</param>
    private List<Claim> TotalsFor(int i, SortedDictionary<int, List<Claim>> claims, bool named)
    {
        var totals = new List<Claim>();
        for (var j = i - 1; j >= 0 && i - j <= LongestList && figures[j].Sentence.Paragraph == figures[i].Sentence.Paragraph; j--)
            if (AreKin(figures[j], figures[i]) && figures[j].Depth <= figures[i].Depth && claims.TryGetValue(j, out var claim) && (named || !SpeaksOfOther(figures[i], claim[0])))
                totals.Add(claim[0].Via is { } via && figures[j].Depth == figures[i].Depth ? via : claim[0]);
        if (totals.Exists(total => SameUnit(total.Figure, figures[i]))) totals.RemoveAll(total => !SameUnit(total.Figure, figures[i]));
        return [.. totals.OrderByDescending(total => total.Figure.SentenceIndex).ThenBy(total => total.Figure.SentenceIndex == figures[i].SentenceIndex ? -total.Figure.Index : total.Figure.Index)];
    }

    /// <summary>The words that say by what a total is broken down: 从行政管理领域看, 按被申请人划分; null where there are none.</summary>
    private string? Viewpoint(TextSpan lead)
    {
        var text = folded.Text;
        for (var end = lead.End; end > lead.Start; end--)
        {
            if (text[end - 1] is not (',' or ':')) continue;
            var start = ContextView.ClauseStart(text, end - 1, lead.Start);
            var clause = text.AsSpan(start, end - 1 - start);
            if (clause.Length >= 3 && clause[0] is '从' or '按' or '就' && (clause[^1] is '看' or '分' or '计' || clause.EndsWith("分类") || clause.EndsWith("而言"))) return clause.ToString();
        }
        return null;
    }

    private static decimal RoundingOf(Claim total) => IsRounded(total.Figure.Quantity) ? Rounding * total.Value : 0;

    /// <summary>The unclaimed figures from the first on, of its unit and depth, as far as the list goes.</summary>
    private List<Figure> Run(int start, SortedDictionary<int, List<Claim>> claims)
    {
        var run = new List<Figure>();
        for (var j = start; j < figures.Count && j - start < LongestList && figures[j].SentenceIndex == figures[start].SentenceIndex; j++)
        {
            if (figures[j].Depth > figures[start].Depth || figures[j].Quantity.Kind == QuantityKind.Rate) continue;
            if (figures[j].Depth < figures[start].Depth || claims.ContainsKey(j) || !AreKin(figures[j], figures[start]) || !CanBePart(figures[j])) break;
            if (j > start && folded.Text.AsSpan(figures[j - 1].Span.End, figures[j].Span.Start - figures[j - 1].Span.End).IndexOf(';') >= 0) break;
            run.Add(figures[j]);
        }
        return run;
    }

    private static bool IsRounded(Quantity quantity) => quantity.Bound != Bound.Exact || quantity.Text.AsSpan().IndexOfAny('万', '亿') >= 0;

    /// <summary>True where the figure's own words name a topic of another theme, and more than the bare name of a category (劳动争议11237宗).</summary>
    private bool SpeaksOfOther(Figure figure, Claim total)
    {
        var start = figure.Before.Length == 0 ? figure.Span.Start : figure.Before.PositionOf(figure.Before.Length - 1);
        var end = figure.After.Length == 0 ? figure.Span.End : figure.After.PositionOf(figure.After.Length - 1) + 1;
        var label = folded.Text.AsSpan(start, figure.Span.Start - start).TrimStart("、和及").Length;
        return hits.Topics.Within(new TextSpan(start, end)).Any(mention => mention.Span.Length < label && mention.Topics.All(topic => topic.Theme != total.Candidate.Pattern.Indicator.Theme));
    }

    /// <summary>True where the words between the figure and the one in front name a topic that does not rule the sibling's indicator.</summary>
    private bool NamesARival(Figure figure, Claim sibling)
    {
        var topics = sibling.Candidate.Pattern.Topics;
        return topics.Count > 0 && figure.Before.Length > 0
            && hits.Topics.Within(new TextSpan(figure.Before.PositionOf(figure.Before.Length - 1), figure.Span.Start)).LastOrDefault() is { } mention && !mention.Topics.Any(topics.Contains);
    }

    /// <summary>The same unit, or units in which documents and pieces of information are counted alike: 主动公开574条,包括文件6件、公告397条.</summary>
    private static bool AreKin(Figure a, Figure b) => SameUnit(a, b) || (FigureReader.Pieces.Contains(a.Quantity.UnitClass) && FigureReader.Pieces.Contains(b.Quantity.UnitClass));

    /// <summary>The last characters of a view in front of a figure, as the text reads.</summary>
    private static string FirstOf(ContextView before) =>
        before.Length < SharedNoun ? "" : string.Concat(before.First(SharedNoun).ToString().Reverse());

    private static string LastOf(ContextView after) => after.Length < SharedNoun ? "" : new string([after[after.Length - 2], after[after.Length - 1]]);
}
