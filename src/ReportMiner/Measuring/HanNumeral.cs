using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Reads numerals in Chinese characters: 一百零二 · 两千三 · 壹佰 · 三点一四 · 数十 · 十几 · 两三百 · 五十多万.</summary>
internal static class HanNumeral
{
    /// <summary>Reads the numeral at <paramref name="start"/>; false where the characters there are no well-formed one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral n)
    {
        n = new Numeral { Start = start, Scale = 1, IsHan = true };
        var reader = new Composer();
        var p = start;
        n.IsBareScale = Chars.Scale(text[p]) >= 100;
        var digitString = DigitString(text, start);
        if (digitString > 0)
        {
            ReadDigitString(text, start, digitString, ref n);
            return true;
        }
        for (; p < text.Length; p++)
        {
            var c = text[p];
            var next = p + 1 < text.Length ? text[p + 1] : '\0';
            if (Chars.Han(c) is >= 0 and var d)
            {
                if (!reader.Digit(d)) return Fail(text, p, ref n);
            }
            else if (c is '几' or '幾' && (Chars.Scale(next) > 0 || reader.JustTen))
            {
                n.Openness = Bound.Over;
                if (!reader.JustTen || Chars.Scale(next) > 0) reader.Digit(1);
                else
                {
                    n.End = p;
                    p++;
                    break;
                }
            }
            else if (c is '廿' or '卅' or '卌')
            {
                if (!reader.Digit(c == '廿' ? 2 : c == '卅' ? 3 : 4) || !reader.Scale(10)) return Fail(text, p, ref n);
            }
            else if (Chars.Scale(c) is > 0 and var scale)
            {
                if (!reader.Scale(scale)) return Fail(text, p, ref n);
            }
            else if (reader.EndsInScale && IsVague(c, next))
            {
                n.Openness = c == '来' ? Bound.About : Bound.Over;
                n.End = p;
                if (Chars.Scale(next) < 10_000)
                {
                    p++;
                    break;
                }
                n.End = 0;
            }
            else break;
        }
        if (p == start) return Fail(text, p + 1, ref n);
        n.Next = p;
        if (n.End == 0) n.End = p;
        reader.Finish(ref n);
        if (n.Openness == Bound.Exact) ReadDecimals(text, ref n);
        return true;
    }

    private static bool Fail(ReadOnlySpan<char> text, int p, ref Numeral n)
    {
        while (p < text.Length && (Chars.Han(text[p]) >= 0 || Chars.Scale(text[p]) > 0)) p++;
        n.End = n.Next = p;
        return false;
    }

    private static bool IsVague(char c, char next) =>
        c is '余' or '餘' or '多' || (c is '来' && next is '个' or '名' or '件' or '家' or '人' or '次' or '年' or '万' or '场' or '项' or '天');

    /// <summary>The length of a run of three or more digits without a multiplier, else 0.</summary>
    private static int DigitString(ReadOnlySpan<char> text, int start)
    {
        var p = start;
        while (p < text.Length && Chars.Han(text[p]) >= 0) p++;
        var length = p - start;
        if (p < text.Length && Chars.Scale(text[p]) is > 0 and < 10_000) return 0;
        if (length == 2 && p < text.Length && text[p] == '折') return 2; // 八五折
        return length >= 3 || (length == 2 && Chars.Han(text[start]) == 0) ? length : 0;
    }

    private static void ReadDigitString(ReadOnlySpan<char> text, int start, int length, ref Numeral n)
    {
        n.End = n.Next = start + length;
        n.IsDigitString = true;
        n.IntegerDigits = length;
        if (length > 28)
        {
            n.Flag = "too_large";
            return;
        }
        var value = 0m;
        foreach (var c in text.Slice(start, length)) value = value * 10 + Chars.Han(c);
        n.Value = value;
    }

    /// <summary>点一四, and a multiplier after it (三点五万).</summary>
    private static void ReadDecimals(ReadOnlySpan<char> text, ref Numeral n)
    {
        var p = n.End;
        if (p + 1 >= text.Length || text[p] is not ('点' or '點') || Chars.Han(text[p + 1]) < 0 || n.High is not null || n.Value is not { } value) return;
        var factor = 1m;
        var q = p + 1;
        for (; q < text.Length && Chars.Han(text[q]) is >= 0 and var d; q++)
        {
            if (q - p > 20) continue;
            factor /= 10;
            value += d * factor;
        }
        if (q < text.Length && text[q] is '十' or '分' or '刻') return; // a time: 三点十分
        n.HasFraction = true;
        n.Value = value;
        for (; q < text.Length && Chars.Scale(text[q]) is >= 100 and var scale; q++) n.Multiply(scale);
        n.End = n.Next = q;
        if (q < text.Length && text[q] is '余' or '餘' or '多')
        {
            n.Openness = Bound.Over;
            n.Next++;
        }
    }
}
