using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Leaves at most one headline an indicator and report.</summary>
/// <remarks>
/// Of several, one of the body itself (我县) wins over one of a tier above it (全省); then one of the reporting year (本年度新增) wins over a cumulative one (累计); then the one that no 其中 precedes; then one by an ordinary phrase; then one whose topic is
/// named in its own paragraph; then the larger count; then the exact one; then the first. Siblings of one list, stated alike and without a total, are all
/// subsets. A loser with the winner's value is flagged <c>repeat</c>.
/// </remarks>
internal sealed class Headlines(FoldedText folded, PatternHits hits, IReadOnlyList<Figure> figures, int? year)
{
    private static readonly SearchValues<string> ThisYear = SearchValues.Create(["本年", "今年", "年内", "当年"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Cumulative = SearchValues.Create(["累计", "历年", "以来", "总量"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Wholes = SearchValues.Create(["全", "共", "总", "合计", "累计", "年", "各", "已", "现", "新", "建", "有"], StringComparison.Ordinal);

    private static readonly string[][] Tiers = [["国"], ["省"], ["市", "州", "盟"], ["县", "区", "旗"], ["镇", "乡", "街道"]]; // from above

    private readonly int _ownTier = OwnTier(folded.Text);
    private readonly Dictionary<Claim, int> _tiers = [];
    private readonly string? _year = year is null ? null : $"{year}年";

    private const int LongestList = 100;
    private const int ShortestList = 3;
    private const int LongestPartName = 6;
    private const int LongestName = 14;
    private const int SharedNoun = 2;
    private const int LongestSegment = 1000;
    private const decimal NearlyEqual = 0.05m;

    public void Settle(IReadOnlyList<Claim> claims)
    {
        foreach (var stated in claims.GroupBy(claim => (claim.Indicator, claim.Figure.SentenceIndex))) SettleParts([.. stated.OrderBy(claim => claim.Figure.Index).Take(LongestList)]);
        foreach (var group in claims.Where(claim => claim.Scope == Scope.Headline).GroupBy(claim => claim.Indicator).Where(group => group.Count() > 1))
        {
            var rivals = group.ToList();
            var rows = RowsOfMany(rivals);
            var winner = AreSiblings(rivals) || AreAllParts(rivals) ? null : rivals.Where(claim => !rows.Contains(claim)).Order(Comparer<Claim>.Create(Compare)).FirstOrDefault();
            foreach (var claim in rivals.Where(claim => claim != winner))
            {
                claim.Scope = Scope.Subset;
                claim.Because = winner is null ? "one part of several, no total" : $"the report's own figure is {winner.Figure.Quantity.Text}";
                if (winner is not null && IsRepeat(claim.Figure.Quantity, winner.Figure.Quantity)) claim.Flags.Add("repeat");
            }
        }
    }

    /// <summary>Of one indicator in one sentence: parts behind parts are no headlines.</summary>
    private void SettleParts(List<Claim> stated)
    {
        if (stated.Count >= ShortestList && stated.TrueForAll(claim => claim.Scope == Scope.Headline) && AreNamedApart(stated[1..]) && stated[0].Value < stated.Skip(1).Sum(claim => claim.Value))
            foreach (var claim in stated) (claim.Scope, claim.Because) = (Scope.Subset, "one part of several, no total"); // 开展地震演练1次,消防演练2次,防汛演练2次
        for (var i = 1; i < stated.Count; i++)
        {
            if (stated[i].Scope != Scope.Headline || stated[i].Via is not null) continue;
            if (stated[i - 1].Scope == Scope.Subset && FollowsParts(stated[i])) (stated[i].Scope, stated[i].Because) = (Scope.Subset, "a part of a part"); // 牵头宣讲12场次,其中进社区2场次
            else if (i > 1 && stated.GetRange(0, i).TrueForAll(claim => claim.Scope == Scope.Subset) && AreSiblings(stated.GetRange(0, i + 1)))
                (stated[i].Scope, stated[i].Because) = (Scope.Subset, "one part of several, no total"); // 镇级调委会14个,村级调委会186个,企业调委会9个
        }
    }

    /// <summary>The cells beside others of their column: parts, whether or not the table has a total. Rows of 其中 are parts of the row above.</summary>
    private HashSet<Claim> RowsOfMany(List<Claim> rivals)
    {
        var parts = new HashSet<Claim>();
        foreach (var column in rivals.Where(claim => claim.Figure.Cell is not null).GroupBy(claim => (claim.Figure.Cell!.Table, claim.Figure.Cell.Column)))
        {
            var rows = column.ToList();
            var whole = rows.Count(claim => !IsPartRow(claim.Figure.Cell!));
            foreach (var claim in rows)
                if (!claim.Figure.Cell!.RowIsTotal && (IsPartRow(claim.Figure.Cell) ? rows.Count > 1 : whole > 1)) parts.Add(claim);
        }
        return parts;
    }

    private bool IsPartRow(TableCell cell) => cell.Names.Count > 0 && cell.Names[0].Of(folded.Text).StartsWith("其中", StringComparison.Ordinal);

    private int Compare(Claim a, Claim b)
    {
        var order = IsOfAHigherTier(a).CompareTo(IsOfAHigherTier(b));
        if (order == 0) order = (IsOfTheYear(b) && IsCumulative(a) && !IsOfTheYear(a)).CompareTo(IsOfTheYear(a) && IsCumulative(b) && !IsOfTheYear(b));
        if (order == 0 && a.Value == b.Value && a.Figure.Quantity.Bound == b.Figure.Quantity.Bound) return a.Figure.Index.CompareTo(b.Figure.Index);
        if (order == 0) order = FollowsParts(a).CompareTo(FollowsParts(b));
        if (order == 0) order = a.Candidate.Phrase.Weak.CompareTo(b.Candidate.Phrase.Weak);
        if (order == 0) order = IsFromAfar(a).CompareTo(IsFromAfar(b));
        if (order == 0 && IsRepeat(a.Figure.Quantity, b.Figure.Quantity)) order = (a.Figure.Quantity.Bound != Bound.Exact).CompareTo(b.Figure.Quantity.Bound != Bound.Exact);
        if (order == 0 && a.Candidate.Pattern.Indicator.Measure is Measure.Rate) order = (a.Figure.Quantity.Bound is Bound.Under).CompareTo(b.Figure.Quantity.Bound is Bound.Under);
        if (order == 0 && a.Candidate.Pattern.Indicator.Measure is Measure.Count or Measure.Amount) order = b.Value.CompareTo(a.Value);
        return order != 0 ? order : a.Figure.Index.CompareTo(b.Figure.Index);
    }

    /// <summary>True where 其中 opens its sentence, or stands in front of it there behind a total of the same unit.</summary>
    private bool FollowsParts(Claim claim)
    {
        var from = Math.Max(claim.Figure.SentenceSpan.Start, claim.Figure.Span.Start - LongestSegment);
        var segment = folded.Text.LastIndexOf(';', claim.Figure.Span.Start, claim.Figure.Span.Start - from + 1) + 1;
        if (hits.LastWithin(new TextSpan(Math.Max(segment, from), claim.Figure.Span.Start), Cue.Parts, cue => !folded.ClosesBetween(cue.Span.End, claim.Figure.Span.Start)) is not { } cue) return false;
        if (cue.Span.Start == claim.Figure.SentenceSpan.Start) return true; // 其中,医疗纠纷调委会受理94件,调结89件: the total is in a sentence before
        for (var i = claim.Figure.Index - 1; i >= 0 && claim.Figure.Index - i <= LongestList && figures[i].SentenceIndex == claim.Figure.SentenceIndex; i--)
            if (figures[i].Span.End <= cue.Span.Start) return figures[i].Quantity.UnitClass == claim.Figure.Quantity.UnitClass;
        return false;
    }

    /// <summary>True for what the sentence says of all of a tier above the body that calls itself 我县: 全省受理5.6万件。我县受理412件.</summary>
    private bool IsOfAHigherTier(Claim claim)
    {
        if (_ownTier < 0) return false;
        if (!_tiers.TryGetValue(claim, out var tier)) _tiers.Add(claim, tier = LastTier(Told(claim)));
        return tier >= 0 && tier < _ownTier;
    }

    /// <summary>The tier that the text names last (全省, 我县); -1 where it names none.</summary>
    private static int LastTier(ReadOnlySpan<char> told)
    {
        var tier = -1;
        for (int i = 0, last = -1; i < Tiers.Length; i++)
            foreach (var place in Tiers[i])
                foreach (var whole in (string[])[$"全{place}", $"我{place}"])
                    if (told.LastIndexOf(whole, StringComparison.Ordinal) is var at && at > last) (last, tier) = (at, i);
        return tier;
    }

    /// <summary>The tier of the first place that the text calls its own (我市, 我县); -1 where it calls none so.</summary>
    private static int OwnTier(string text)
    {
        var (first, tier) = (int.MaxValue, -1);
        for (var i = 0; i < Tiers.Length; i++)
            foreach (var place in Tiers[i])
                if (text.IndexOf($"我{place}", StringComparison.Ordinal) is >= 0 and var at && at < first) (first, tier) = (at, i);
        return tier;
    }

    /// <summary>True where the clause says that it counts the reporting year alone, or the sentence does, by its number.</summary>
    private bool IsOfTheYear(Claim claim) => Contains(claim, ThisYear) || (_year is not null && Told(claim).IndexOf(_year, StringComparison.Ordinal) >= 0 && !Told(claim).ContainsAny(Cumulative));

    /// <summary>True where the sentence counts from the beginning on, and does not say that this is the year's: 今年以来,累计办理90件.</summary>
    private bool IsCumulative(Claim claim) => Told(claim).ContainsAny(Cumulative) && Told(claim).IndexOf("今年") < 0;

    /// <summary>What the sentence says in front of the figure.</summary>
    private ReadOnlySpan<char> Told(Claim claim)
    {
        var from = Math.Max(claim.Figure.SentenceSpan.Start, claim.Figure.Span.Start - LongestSegment);
        return folded.Text.AsSpan(from, claim.Figure.Span.Start - from);
    }

    private bool Contains(Claim claim, SearchValues<string> words) =>
        folded.Text.AsSpan(claim.Figure.Clause.Start, claim.Figure.Span.Start - claim.Figure.Clause.Start).ContainsAny(words);

    /// <summary>True for one statement after another of the same phrase: joined by 、 or 和, or by commas where each names its own part (镇级调委会14个,村级调委会186个).</summary>
    private bool AreSiblings(List<Claim> claims)
    {
        if (claims[0].Candidate.Pattern.Indicator.Measure is not (Measure.Count or Measure.Amount)) return false; // a rate has no parts
        for (var i = 1; i < claims.Count; i++)
        {
            var (before, after) = (claims[i - 1].Figure.Span.End, claims[i].Figure.Span.Start);
            if (after <= before || (claims[i].Via is null && claims[i].Candidate.Reference != claims[i - 1].Candidate.Reference) || claims[i - 1].Figure.SentenceIndex != claims[i].Figure.SentenceIndex) return false;
            var between = folded.Text.AsSpan(before, after - before);
            if (between.Contains(';') || (i == 1 && between.IndexOf("其中") >= 0)) return false;
            if (between.Contains(',') ? !(NamesItsPart(claims[i - 1]) && NamesItsPart(claims[i])) : between.IndexOfAny("、和及") < 0) return false;
        }
        return true;
    }

    /// <summary>True for a sentence that 其中 opens: 其中:州人大代表建议2件;县人大代表建议4件.</summary>
    private bool AreAllParts(List<Claim> claims) =>
        claims[0].Candidate.Pattern.Indicator.Measure is Measure.Count or Measure.Amount
        && claims.TrueForAll(claim => claim.Figure.Cell is null && claim.Figure.SentenceIndex == claims[0].Figure.SentenceIndex && claim.Candidate.Reference == claims[0].Candidate.Reference)
        && hits.LastWithin(claims[0].Figure.SentenceSpan, Cue.Parts, cue => cue.Span.Start == claims[0].Figure.SentenceSpan.Start) is not null;

    /// <summary>True where the clause begins with a few words in front of the phrase, and none of them says that it is the whole.</summary>
    private bool NamesItsPart(Claim claim)
    {
        var (start, end) = (claim.Figure.Clause.Start, claim.Candidate.Match.Start);
        return claim.Via is null && end - start is >= 1 and <= LongestPartName && !folded.Text.AsSpan(start, end - start).ContainsAny(Wholes);
    }

    /// <summary>True for counts in clauses of a few words each that end in one noun, no two alike and none of the whole: 消防演练2次,防汛演练2次.</summary>
    private bool AreNamedApart(List<Claim> claims)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        string? noun = null;
        foreach (var claim in claims)
        {
            var (start, end) = (claim.Figure.Clause.Start, claim.Figure.Span.Start);
            if (claim.Via is not null || claim.Figure.Cell is not null || claim.Candidate.Pattern.Indicator.Measure is not Measure.Count || end - start > LongestName) return false;
            var name = folded.Text.AsSpan(start, end - start);
            if (name.Length < SharedNoun || !name.EndsWith(noun ??= name[^SharedNoun..].ToString()) || name.ContainsAny(Wholes) || !names.Add(name.ToString())) return false;
        }
        return true;
    }

    /// <summary>True for a topic that only a heading or an earlier paragraph names; what a title names is what the whole report is about.</summary>
    private static bool IsFromAfar(Claim claim) => claim.Candidate.Topic.Source is TopicSource.Heading or TopicSource.EarlierParagraph;

    private static bool IsRepeat(Quantity a, Quantity b) =>
        a.Value == b.Value
        || ((a.Bound != Bound.Exact || b.Bound != Bound.Exact) && Math.Abs(a.Value!.Value - b.Value!.Value) <= NearlyEqual * Math.Max(a.Value.Value, b.Value.Value));
}
