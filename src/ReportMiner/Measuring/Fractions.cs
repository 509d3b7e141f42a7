using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Reads 百分之三十四点七, 三分之一, 1/3, 二又三分之一, 八成半, 八五折, 3:1, 三比一.</summary>
internal static class Fractions
{
    /// <summary>A fraction, as a percentage; one with a whole part (2又1/2) is a number and <paramref name="isRate"/> false.</summary>
    internal static bool TryRead(string text, in Numeral n, Units units, out Numeral fraction, out bool isRate)
    {
        isRate = true;
        fraction = n;
        var rest = text.AsSpan(n.End);
        if (n.Openness != Bound.Exact) return false;
        if (rest.StartsWith("又"))
        {
            if (!Numerals.TryRead(text, n.End + 1, units, out var denominator) || n.Value is not { } whole
                || !TryPart(text, denominator, units, out var part) || part.Value is not { } share || whole >= Decimals.Limit) return false;
            isRate = false;
            fraction = part with { Start = n.Start, Value = whole + share / 100 };
            return true;
        }
        return TryPart(text, n, units, out fraction);
    }

    /// <summary>三分之一, 1/3.</summary>
    private static bool TryPart(string text, in Numeral n, Units units, out Numeral fraction)
    {
        fraction = n;
        var rest = text.AsSpan(n.End);
        if (rest.StartsWith("分之"))
        {
            if (!Numerals.TryRead(text, n.End + 2, units, out var numerator) || n.Value is null or 0 || numerator.Value is null) return false;
            fraction = numerator with { Start = n.Start, Value = Percent(numerator.Value, n.Value), High = Percent(numerator.High, n.Value), IsBareScale = false, IsHan = true };
            if (fraction.Value is null) fraction.Flag = "too_large";
            return true;
        }
        if (!n.IsPlainInteger || rest.Length < 2 || rest[0] is not ('/' or '／') || !Chars.IsArabic(rest[1])) return false;
        if (n.Start > 0 && text[n.Start - 1] is '/' or '／') return false;
        var bottom = ArabicNumeral.Read(text, n.End + 1, units);
        if (!bottom.IsPlainInteger || bottom.LeadingZero || bottom.Value is null or 0 || bottom.Value > 1000 || n.Value >= bottom.Value) return false;
        if (bottom.End < text.Length && text[bottom.End] is '/' or '／' or '月') return false;
        fraction = n with { End = bottom.End, Next = bottom.Next, Value = Percent(n.Value, bottom.Value) };
        return true;
    }

    /// <summary>百分之二十至百分之三十, 百分之十到二十: the upper end of a range that starts with a fraction.</summary>
    internal static bool TryUpper(string text, in Numeral left, Units units, out decimal high, out int end)
    {
        (high, end) = (0, left.End);
        if (left.Value is not { } low || left.High is not null || left.Openness != Bound.Exact || !Ranges.TryConnector(text, left.End, out var start)
            || !Numerals.TryRead(text, start, units, out var right)) return false;
        if (TryRead(text, right, units, out var fraction, out var isRate) && isRate) (high, end) = (fraction.Value ?? 0, fraction.End);
        else if (text.AsSpan(left.Start).StartsWith("百分之") && right.IsHan) (high, end) = (right.Value ?? 0, right.End);
        return high > low;
    }

    /// <summary>成 and 折: 八成 is 80 %, 三成五 35 %, 七成半 75 %, 八五折 85 %.</summary>
    internal static bool TryTenths(string text, in Numeral n, out Numeral tenths)
    {
        tenths = n;
        var p = n.Next;
        if (p >= text.Length || text[p] is not ('成' or '折') || n.Value is not { } value) return false;
        if (p + 1 < text.Length && "功为立员果效本年绩交熟都型长就人品分批套规片叠算合旧射磨腾返".Contains(text[p + 1])) return false;
        if (text[p] == '折' && value is > 10 and < 100) value /= 10;
        if (n.IsHan && text[p] == '折' && n.High is not null) (value, tenths.High) = (value + (n.High.Value / 10), null); // 七八折 is read as 7.8
        if (value is <= 0 or > 10) return false;
        var end = p + 1;
        var extra = 0m;
        if (text[p] == '成' && end < text.Length)
        {
            if (text[end] == '半') (extra, end) = (5, end + 1);
            else if (Chars.Han(text[end]) is > 0 and var ones && !(end + 1 < text.Length && Chars.IsHan(text[end + 1]) && Chars.Scale(text[end + 1]) > 0)) (extra, end) = (ones, end + 1);
        }
        tenths.Value = Decimals.Trim(value * 10 + extra);
        tenths.High *= 10;
        tenths.End = tenths.Next = end;
        return true;
    }

    /// <summary>A:B and A比B; three parts are no ratio, but end like one.</summary>
    internal static bool TryRatio(string text, in Numeral n, Units units, out Numeral ratio, out int end)
    {
        ratio = n;
        end = n.End;
        if (end + 1 >= text.Length || n.Value is null || n.Openness != Bound.Exact) return false;
        var isWord = text[end] == '比';
        if (!isWord && text[end] is not (':' or '∶' or '：' or '︰')) return false;
        if (!isWord && n.IsHan) return false;
        if (!Numerals.TryRead(text, end + 1, units, out var right) || right.IsHan != n.IsHan || right.Value is not { } b || right.LeadingZero) return false;
        if (units.TryFind(text, right.Next, out _) || (isWord && right.Next < text.Length && Chars.IsHan(text[right.Next]) && n.IsHan)) return false;
        end = right.Next;
        if (end + 1 < text.Length && text[end] == text[n.End] && Chars.IsArabic(text[end + 1]))
        {
            end = SkipParts(text, end, text[n.End]);
            ratio.Value = null;
            return true;
        }
        if (Decimals.TryDivide(n.Value.Value, b) is not { } quotient) return false;
        ratio.Value = quotient;
        ratio.End = ratio.Next = end;
        return true;
    }

    private static decimal? Percent(decimal? part, decimal? whole) =>
        part is { } p && whole is { } w && p < Decimals.Limit / 100 ? Decimals.TryDivide(p * 100, w) : null;

    private static int SkipParts(string text, int p, char mark)
    {
        while (p < text.Length && (Chars.IsArabic(text[p]) || ((text[p] == mark || text[p] == '.') && p + 1 < text.Length && Chars.IsArabic(text[p + 1])))) p++;
        return p;
    }
}
