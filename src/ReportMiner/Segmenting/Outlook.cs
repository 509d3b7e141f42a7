namespace ReportMiner.Segmenting;

/// <summary>Tells a paragraph that turns to the time ahead: 下一步…, 2024年,我县将….</summary>
internal static class Outlook
{
    private static readonly string[] Openings = ["下一步", "下步", "今后", "接下来", "下一年", "下一阶段", "新的一年", "来年"];

    private static readonly string[] ObjectVerbs = ["纳入", "作为", "列入", "列为", "摆在", "融入", "贯穿"];

    public static bool Opens(ReadOnlySpan<char> sentence)
    {
        foreach (var opening in Openings)
            if (sentence.StartsWith(opening)) return true;
        var year = sentence.Length > 5 && sentence[0] == '2' && sentence[1] == '0' && char.IsAsciiDigit(sentence[2])
            && char.IsAsciiDigit(sentence[3]) && sentence[4] == '年';
        return year && sentence[..Math.Min(sentence.Length, 30)].Contains('将') && !TakesAnObject(sentence);
    }

    /// <summary>将 as 把: 某镇将法治政府建设纳入….</summary>
    private static bool TakesAnObject(ReadOnlySpan<char> sentence)
    {
        foreach (var verb in ObjectVerbs)
            if (sentence.Contains(verb, StringComparison.Ordinal)) return true;
        return false;
    }
}
