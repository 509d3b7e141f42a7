using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Reads numerals that start with an Arabic digit: 85,122 · 3.5万 · 10余万 · 3亿1,230万 · 1e5.</summary>
internal static class ArabicNumeral
{
    internal static Numeral Read(ReadOnlySpan<char> text, int start, Units units) => Read(text, start, units, long.MaxValue);

    // What follows is added only if its multiplier is smaller, as in 3亿1230万: so the recursion ends soon.
    private static Numeral Read(ReadOnlySpan<char> text, int start, Units units, long below)
    {
        var n = new Numeral { Start = start, Scale = 1 };
        var p = ReadMantissa(text, start, ref n);
        p = ReadExponent(text, p, ref n);
        n.End = n.Next = p;
        ReadScale(text, ref n, units, below);
        return n;
    }

    private static int ReadMantissa(ReadOnlySpan<char> text, int p, ref Numeral n)
    {
        var m = new Mantissa();
        n.LeadingZero = Chars.Arabic(text[p]) == 0 && p + 1 < text.Length && Chars.IsArabic(text[p + 1]);
        p = Digits(text, p, ref m);
        if (m.Digits <= 3)
            while (IsGroup(text, p)) p = Digits(text, p + 1, ref m);
        n.IntegerDigits = m.Digits;
        if (IsPoint(text, p))
        {
            n.HasFraction = true;
            m.StartDecimals();
            p = Digits(text, p + 1, ref m);
        }
        if (IsPoint(text, p))
        {
            n.Flag = "malformed";
            while (IsPoint(text, p)) p = SkipDigits(text, p + 1);
        }
        else if (m.IsTooLarge) n.Flag = "too_large";
        n.Value = n.Flag is null ? m.Value : null;
        return p;
    }

    private static int Digits(ReadOnlySpan<char> text, int p, ref Mantissa m)
    {
        for (; p < text.Length; p++)
        {
            var d = Chars.Arabic(text[p]);
            if (d >= 0)
            {
                m.Add(d);
                continue;
            }
            if (!Chars.IsZeroWidth(text[p])) return p;
            var after = p + 1;
            while (after < text.Length && Chars.IsZeroWidth(text[after])) after++;
            if (after == text.Length || !Chars.IsArabic(text[after])) return p;
            p = after - 1;
        }
        return p;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int p)
    {
        while (p < text.Length && Chars.IsArabic(text[p])) p++;
        return p;
    }

    /// <summary>A thousands mark with exactly three digits after it.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int p) =>
        p + 3 < text.Length
        && text[p] is ',' or '，' or '\'' or '\u00a0' or '\u2009' or '\u202f'
        && Chars.IsArabic(text[p + 1]) && Chars.IsArabic(text[p + 2]) && Chars.IsArabic(text[p + 3])
        && !(p + 4 < text.Length && Chars.IsArabic(text[p + 4]));

    private static bool IsPoint(ReadOnlySpan<char> text, int p) =>
        p + 1 < text.Length && text[p] is '.' or '．' && Chars.IsArabic(text[p + 1]);

    private static int ReadExponent(ReadOnlySpan<char> text, int p, ref Numeral n)
    {
        if (p + 1 >= text.Length || text[p] is not ('e' or 'E')) return p;
        var q = p + 1;
        var negative = text[q] == '-';
        if (text[q] is '+' or '-') q++;
        var end = q;
        var exponent = 0;
        for (; end < text.Length && text[end] is >= '0' and <= '9'; end++)
            if (exponent < 1000) exponent = exponent * 10 + text[end] - '0';
        if (end == q || (end < text.Length && Chars.IsLetter(text[end]))) return p;
        n.HasFraction = true;
        if (n.Value is { } value)
        {
            for (var i = 0; i < exponent && n.Value is not null && value != 0; i++)
            {
                if (negative) n.Value = value = value / 10;
                else if (value < Decimals.Limit / 10) n.Value = value *= 10;
                else (n.Value, n.Flag) = (null, "too_large");
            }
        }
        return end;
    }

    /// <summary>万, 亿, 百万, with 余 or 多 before them, and what follows in the way of 3亿1,230万 and 1万2.</summary>
    private static void ReadScale(ReadOnlySpan<char> text, ref Numeral n, Units units, long below)
    {
        var p = Chars.SkipBlanks(text, n.End);
        var vague = Vague(text, ref n);
        if (vague) p = n.Next;
        if (p >= text.Length || Chars.Scale(text[p]) < (p > n.Next ? 10_000 : 100) || units.Starts(text, p)) return;
        if (text[p..].StartsWith("百分")) return; // 3个百分点, 3 百分之一
        while (p < text.Length && Chars.Scale(text[p]) is >= 100 and var scale && !(n.Scale > 1 && (scale < 10_000 || units.Starts(text, p))))
        {
            n.Multiply(scale);
            p++;
        }
        n.End = n.Next = p;
        if (n.Scale < below) Compose(text, ref n, units);
        Vague(text, ref n);
    }

    private static void Compose(ReadOnlySpan<char> text, ref Numeral n, Units units)
    {
        if (n.HasFraction || n.Openness != Bound.Exact || n.Value is null || n.End >= text.Length) return;
        Numeral low;
        if (Chars.IsArabic(text[n.End])) low = Read(text, n.End, units, n.Scale);
        else if (!TryHan(text, n.End, out low)) return;
        if (low.Value is not { } value || low.High is not null) return;
        if (!low.IsHan && low.Scale == 1 && low.IntegerDigits == 1 && !low.HasFraction) value *= n.Scale / 10; // 1万2 is 12,000
        if (value >= n.Scale) return;
        n.Value += value;
        (n.End, n.Next, n.Openness) = (low.End, low.Next, low.Openness);
        n.Scale = 1;
    }

    /// <summary>零三千, 五千; not 三 alone, which counts something else (2万三类).</summary>
    private static bool TryHan(ReadOnlySpan<char> text, int start, out Numeral low)
    {
        low = default;
        var hasZero = text[start] is '零' or '〇';
        if (hasZero) start++;
        return start < text.Length && Chars.Han(text[start]) > 0 && HanNumeral.TryRead(text, start, out low) && (hasZero || low.Value >= 100);
    }

    /// <summary>余, 多, 几, 来 or + after the numeral.</summary>
    private static bool Vague(ReadOnlySpan<char> text, ref Numeral n)
    {
        var p = Chars.SkipBlanks(text, n.End);
        if (p >= text.Length) return false;
        var next = p + 1 < text.Length ? text[p + 1] : '\0';
        switch (text[p])
        {
            case '余' or '餘':
            case '多' or '几' or '幾' when p == n.End:
            case '+' or '＋' when p == n.End && !Chars.IsAsciiWord(next):
                n.Openness = Bound.Over;
                break;
            case '来' when next is '个' or '名' or '件' or '家' or '人' or '次' or '年' or '万' or '场' or '项' or '天':
                n.Openness = Bound.About;
                break;
            default:
                return false;
        }
        n.Next = p + 1;
        return true;
    }
}
