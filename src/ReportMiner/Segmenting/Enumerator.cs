namespace ReportMiner.Segmenting;

/// <summary>Reads the mark that opens a numbered heading or item: 一、 （一） 1. （1） 一是.</summary>
internal static class Enumerator
{
    /// <summary>Depth of an inline item (一是…二是…); everything lower is a heading's.</summary>
    public const int ItemDepth = 5;

    private const string Digits = "一二三四五六七八九十";

    /// <summary>The mark at <paramref name="start"/>: its depth (1–5) and length; depth 0 where there is none.</summary>
    public static (int Depth, int Length) Read(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.Length < 2) return default;
        var chinese = CountWhile(line, Digits);
        if (chinese is > 0 and <= 3 && chinese < line.Length)
        {
            if (line[chinese] is '、' or '.' or '．') return (1, chinese + 1);
            if (line[chinese] is '是' && chinese == 1) return (ItemDepth, 2);
        }
        if (line[0] is '(' or '（')
        {
            var inner = line[1..];
            chinese = CountWhile(inner, Digits);
            if (chinese is > 0 and <= 3 && chinese < inner.Length && inner[chinese] is ')' or '）') return (2, chinese + 2);
            var ascii = CountWhile(inner, "0123456789");
            if (ascii is > 0 and <= 2 && ascii < inner.Length && inner[ascii] is ')' or '）') return (4, ascii + 2);
        }
        var digits = CountWhile(line, "0123456789");
        if (digits is > 0 and <= 2 && digits + 1 < line.Length && line[digits] is '.' or '、' or '．' && !char.IsAsciiDigit(line[digits + 1]))
            return (3, digits + 1);
        if (line[0] is >= '①' and <= '⑳') return (4, 1);
        if (line[0] == '第' && (chinese = CountWhile(line[1..], Digits)) is > 0 and <= 3)
        {
            var after = line[(1 + chinese)..];
            if (after.StartsWith("部分") || after.StartsWith("方面")) return (1, chinese + 3);
            if (after.Length > 0 && after[0] is '章' or '节') return (1, chinese + 2);
        }
        return default;
    }

    private static int CountWhile(ReadOnlySpan<char> text, string allowed)
    {
        var other = text.IndexOfAnyExcept(allowed);
        return other < 0 ? text.Length : other;
    }
}
