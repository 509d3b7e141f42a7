namespace ReportMiner.Extracting;

/// <summary>Reads 败诉率从10%降到8%, 由62项扩展到102项, 将87项事项缩减为47项: the first figure is where the change began, and the label is for both.</summary>
internal static class Transitions
{
    private const int LongestLead = 12;

    private static readonly string[] Verbs =
    [
        "扩展", "扩大", "拓展", "增加", "增长", "提高", "提升", "上升", "增", "升", "缩减", "精简", "压减", "压缩", "减少", "下降", "降低", "下调", "上调", "调整", "降", "减",
    ];

    /// <param name="text">The folded text.</param>
    /// <param name="figures">The figures of one sentence.</param>
    public static void Anchor(string text, IReadOnlyList<Figure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (origin, end) = (figures[i], figures[i + 1]);
            if (origin.Quantity.UnitClass != end.Quantity.UnitClass || origin.Clause != end.Clause) continue;
            var between = text.AsSpan(origin.Span.End, end.Span.Start - origin.Span.End);
            if (ContainsMark(between) || VerbLength(between) is not (> 0 and var verb)) continue;
            if (IsAdverb(between[..^verb]) && Lead(text, origin) is { } lead) origin.Anchor = end.Anchor = lead;    // 败诉率从10%降到8%
            else if (verb < between.Length) end.Anchor = end.Span.Start - verb;                                 // 将87项执法事项缩减为47项
            else continue;
            origin.IsOrigin = true;
        }
    }

    /// <summary>The length of a verb of change with 至, 到 or 为 that ends the text; 0 where there is none.</summary>
    private static int VerbLength(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
            foreach (var particle in "至到为")
                if (text.Length > verb.Length && text[^1] == particle && text[..^1].EndsWith(verb)) return verb.Length + 1;
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
