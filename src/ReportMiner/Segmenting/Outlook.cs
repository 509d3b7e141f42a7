namespace ReportMiner.Segmenting;

/// <summary>Tells a paragraph that turns to the time ahead: 下一步…, 2024年,我县将….</summary>
internal static class Outlook
{
    private static readonly string[] Openings = ["下一步", "下步", "今后", "接下来", "下一年", "下一阶段", "新的一年", "来年"];

    public static bool Opens(ReadOnlySpan<char> sentence)
    {
        foreach (var opening in Openings)
            if (sentence.StartsWith(opening)) return true;
        var year = sentence.Length > 5 && sentence[0] == '2' && sentence[1] == '0' && char.IsAsciiDigit(sentence[2])
            && char.IsAsciiDigit(sentence[3]) && sentence[4] == '年';
        return year && sentence[..Math.Min(sentence.Length, 30)].Contains('将');
    }
}
