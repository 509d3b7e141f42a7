using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>
/// Reads 败诉率从10%降到8%, 由62项扩展到102项, 将87项事项缩减为47项: the first figure is where the change began, and the label is for both; and
/// 败诉率下降3个百分点,为6.5%, or 收案突破1.5万件,达15826件: the label is in front of the change, or of the round figure.
/// </summary>
internal static class Transitions
{
    private const int LongestLead = 12;
    private const int LongestVerb = 3;
    private const int LongestLevelWord = 4;

    private static readonly string[] Comparisons = ["同比", "环比", "较上", "较去", "较20", "较前", "较年初", "比上", "比去", "比20", "比前", "与上", "与去", "与20", "有所", "大幅", "明显", "持续", "连续", "连年", "逐年", "稳步", "不断", "进一步", "总体", "再次"];
    private static readonly string[] Years = ["今年", "去年", "本年", "上年", "当年", "目前", "现在", "年底", "年末", "全年"];

    private static readonly string[] Verbs =
    [
        "扩展", "扩大", "拓展", "充实", "扩充", "壮大", "发展", "扩容", "增补", "增加", "增长", "提高", "提升", "上升", "增", "升", "缩减", "精简", "压减", "压缩", "减少", "下降", "降低", "下调", "上调", "调整", "跃升", "攀升", "升高", "回升", "压降", "回落", "跃", "扩", "降", "减", "落", "提",
    ];

    /// <param name="text">The folded text.</param>
    /// <param name="figures">The figures of one sentence.</param>
    public static void Anchor(string text, IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++) ReachOverTrend(text, i > 0 ? figures[i - 1] : null, figures[i]);
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (origin, end) = (figures[i], figures[i + 1]);
            var between = text.AsSpan(origin.Span.End, end.Span.Start - origin.Span.End);
            if (IsRestatement(between) && origin.Quantity.Bound != Bound.Exact && origin.Quantity.UnitClass == end.Quantity.UnitClass) end.Anchor = origin.Anchor;
            else if (IsRestatement(between)) ReachOverChange(text, origin, end);
            if (origin.Quantity.UnitClass != end.Quantity.UnitClass || origin.Clause != end.Clause) continue;
            between = WithoutYear(between);
            if (ContainsMark(between) || VerbLength(between) is not (> 0 and var verb)) continue;
            var first = i;
            while (first > 0 && IsListedYear(text, figures[first - 1], figures[first])) first--;
            if (IsAdverb(between[..^verb]) && Lead(text, figures[first]) is { } lead)
            {
                for (var k = first; k <= i + 1; k++) figures[k].Anchor = lead;    // 败诉率从10%降到8%, 从2018年的10%、2019年的9%降到2020年的8%
                for (var k = first; k < i; k++) figures[k].IsOrigin = true;
            }
            else if (verb < between.Length) end.Anchor = end.Span.Start - verb;                                 // 将87项执法事项缩减为47项
            else continue;
            origin.IsOrigin = true;
        }
    }

    /// <summary>True for what joins a level to the change in front of it: 下降3个百分点,为6.5%.</summary>
    private static bool IsRestatement(ReadOnlySpan<char> between) =>
        between.Length > 1 && between[0] == ',' && IsLevelWord(between[1..]);

    private static bool IsLevelWord(ReadOnlySpan<char> text)
    {
        if (text is ['已' or '现' or '则', ..]) text = text[1..];
        return text.Length <= LongestLevelWord && (text is "为" or "达" or "达到" or "达为" or "至" or "降至" or "降为" or "降到" or "升至" or "升为" or "升到" or "增至" or "减至" or "现为" or "约为" or "达到了" or "下降至" or "下降到" or "上升至" or "上升到" or "提高到" or "提高至" or "提升到" or "提升至" or "增加到" or "增加至" or "回落至" or "回落到" or "降低到" or "降低至" or "仅为");
    }

    /// <summary>The text without a year or 今年 that begins it: 2023年降至.</summary>
    private static ReadOnlySpan<char> WithoutYearInFront(ReadOnlySpan<char> text)
    {
        foreach (var word in Years)
            if (text.StartsWith(word)) return text[word.Length..];
        return text.Length >= 5 && text[4] == '年' && !text[..4].ContainsAnyExceptInRange('0', '9') ? text[5..] : text;
    }


    /// <summary>Gives the level the label that stands in front of the change: 败诉率较上年下降3个百分点,为6.5%.</summary>
    private static void ReachOverChange(string text, Figure change, Figure level) => ReachOver(text, new TextSpan(change.Clause.Start, change.Span.Start), level);

    /// <summary>The same for a change without a figure: 败诉率明显下降,2023年降至5.7%.</summary>
    private static void ReachOverTrend(string text, Figure? front, Figure level)
    {
        var mark = level.Clause.Start - 1;
        if (mark <= level.SentenceSpan.Start || text[mark] != ',' || level.Anchor != level.Span.Start) return;
        if (!IsLevelWord(WithoutYearInFront(text.AsSpan(level.Clause.Start, level.Span.Start - level.Clause.Start)))) return;
        var start = ContextView.ClauseStart(text, mark, level.SentenceSpan.Start);
        if (front is null || front.Span.End <= start) ReachOver(text, new TextSpan(start, mark), level);
    }

    /// <summary>Ends the level's label where the clause begins to tell of a change.</summary>
    private static void ReachOver(string text, TextSpan saying, Figure level)
    {
        var clause = text.AsSpan(saying.Start, saying.Length);
        var verb = clause.LastIndexOfAny("降升增减高低少落长".AsSpan());
        if (verb < clause.Length - LongestVerb || verb < 0) return;
        var end = Math.Max(0, verb - 1);
        foreach (var comparison in Comparisons)
            if (clause.IndexOf(comparison, StringComparison.Ordinal) is >= 0 and var at && at < end) end = at;
        if (end > 0) level.Anchor = saying.Start + end;
    }

    /// <summary>True for 、2019年的 between two figures of one unit.</summary>
    private static bool IsListedYear(string text, Figure a, Figure b)
    {
        if (a.Quantity.UnitClass != b.Quantity.UnitClass || a.Clause != b.Clause || b.Span.Start == a.Span.End) return false;
        var between = text.AsSpan(a.Span.End, b.Span.Start - a.Span.End);
        return between[0] == '、' && between.Length > 1 && WithoutYear(between).Length == 1;
    }

    /// <summary>The text without a year that its end states: 提升至2023年的.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> text)
    {
        var end = text is [.., '的'] ? text.Length - 1 : text.Length;
        foreach (var word in Years)
            if (text[..end].EndsWith(word)) return text[..(end - word.Length)];
        return end >= 5 && text[end - 1] == '年' && !text[(end - 5)..(end - 1)].ContainsAnyExceptInRange('0', '9') ? text[..(end - 5)] : text;
    }

    /// <summary>The length of a verb of change with 至, 到 or 为 that ends the text; 0 where there is none.</summary>
    private static int VerbLength(ReadOnlySpan<char> text)
    {
        var done = text is [.., '了'] ? 1 : 0;
        text = text[..^done];
        foreach (var verb in Verbs)
            foreach (var particle in "至到为")
                if (text.Length > verb.Length && text[^1] == particle && text[..^1].EndsWith(verb)) return verb.Length + 1 + done;
        return 0;
    }

    /// <summary>True for what may stand between the first figure and the verb: 由117项优化调整为86项.</summary>
    private static bool IsAdverb(ReadOnlySpan<char> text) => text.Length == 0 || text is "优化" or "收回" or "动态" or "逐步" or "大幅" or "进一步" or "再" or "左右" or "多";

    /// <summary>Where 从 or 由 stands in front of the figure that a change began at.</summary>
    private static int? Lead(string text, Figure origin)
    {
        var start = Math.Max(origin.SentenceSpan.Start, origin.Span.Start - LongestLead);
        var lead = text.LastIndexOfAny(['从', '由'], origin.Span.Start - 1, origin.Span.Start - start);
        return lead < 0 || ContainsMark(text.AsSpan(lead, origin.Span.Start - lead)) ? null : lead;
    }

    private static bool ContainsMark(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (ContextView.IsClauseMark(c) || c == '、') return true;
        return false;
    }
}
