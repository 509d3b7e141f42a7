namespace ReportMiner.Measuring;

/// <summary>What single characters mean in numbers.</summary>
internal static class Chars
{
    // Every character at which a figure can start, and the marks that open a title.
    private const string Starts =
        "0123456789０１２３４５６７８９零〇○一二三四五六七八九两壹贰叁肆伍陆柒捌玖貳參陸兩十百千万亿拾佰仟萬億廿卅卌几幾半《〈";

    private const string HanDigits = "零一二三四五六七八九";

    private static readonly bool[] IsStart = BuildStarts();

    private static readonly sbyte[] DigitValues = BuildDigits();

    private static readonly long[] Scales = BuildScales();

    /// <summary>The first place from <paramref name="start"/> on at which a figure or a title can start, else the length.</summary>
    internal static int NextStart(string text, int start)
    {
        // In report text a candidate comes every few characters: a table look-up beats a vectorised search.
        var table = IsStart;
        for (var p = start; p < text.Length; p++)
            if (table[text[p]]) return p;
        return text.Length;
    }

    /// <summary>0–9 for ASCII and full-width digits, else -1.</summary>
    internal static int Arabic(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    internal static bool IsArabic(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>0–9 for Chinese digits, simple and formal, else -1.</summary>
    internal static int Han(char c) => DigitValues[c];

    /// <summary>10, 100, 1000, 10⁴, 10⁸ or 10¹² for a Chinese multiplier, else 0.</summary>
    internal static long Scale(char c) => Scales[c];

    internal static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    internal static bool IsAsciiWord(char c) => IsLetter(c) || c is >= '0' and <= '9';

    /// <summary>A Chinese character.</summary>
    internal static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or '〇' or >= '\uf900' and <= '\ufaff';

    /// <summary>White space within a line, and characters that have no width.</summary>
    internal static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\u00a0' or '\u3000' or (>= '\u2000' and <= '\u200d') or '\u202f' or '\u205f' or '\u2060' or '\ufeff' or '\u00ad';

    /// <summary>Past up to eight blanks.</summary>
    internal static int SkipBlanks(ReadOnlySpan<char> text, int p)
    {
        var q = p;
        while (q < text.Length && q - p < 8 && IsBlank(text[q])) q++;
        return q;
    }

    internal static bool IsZeroWidth(char c) => c is (>= '\u200b' and <= '\u200d') or '\u2060' or '\ufeff' or '\u00ad';

    internal static bool IsOpenQuote(char c) => c is '“' or '‘' or '「' or '『' or '"';

    internal static bool IsCloseQuote(char c) => c is '”' or '’' or '」' or '』' or '"';

    private static bool[] BuildStarts()
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var c in Starts) table[c] = true;
        return table;
    }

    private static sbyte[] BuildDigits()
    {
        var table = new sbyte[char.MaxValue + 1];
        Array.Fill(table, (sbyte)-1);
        foreach (var digits in new[] { HanDigits, "〇壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖" })
            for (var i = 0; i < digits.Length; i++) table[digits[i]] = (sbyte)i;
        table['两'] = table['兩'] = 2;
        return table;
    }

    private static long[] BuildScales()
    {
        var table = new long[char.MaxValue + 1];
        table['十'] = table['拾'] = 10;
        table['百'] = table['佰'] = 100;
        table['千'] = table['仟'] = 1000;
        table['万'] = table['萬'] = 10_000;
        table['亿'] = table['億'] = 100_000_000;
        table['兆'] = 1_000_000_000_000;
        return table;
    }
}
