using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>A range as found in the text.</summary>
internal readonly record struct FoundRange(decimal Low, decimal High, FoundUnit? Unit, int NumeralEnd, int End, bool IsDate, string? Flag);

/// <summary>Reads 3-5亿元, 90%—95%, 三至五个, 3到5万.</summary>
internal static class Ranges
{
    internal static bool TryRead(string text, in Numeral left, FoundUnit? leftUnit, Units units, out FoundRange range)
    {
        range = default;
        var mark = leftUnit?.End ?? left.Next;
        if (left.Openness != Bound.Exact || left.Value is not { } low || !TryConnector(text, mark, out var start)) return false;
        if (!Numerals.TryRead(text, start, units, out var right) || right.Value is not { } high || right.High is not null || left.High is not null) return false;
        if (IsYear(left) && IsYear(right) && leftUnit is null or { Name: "年" })
        {
            var end = Chars.SkipBlanks(text, right.End);
            range = new FoundRange(low, high, null, right.End, end < text.Length && text[end] == '年' ? end + 1 : right.End, IsDate: true, null);
            return true;
        }
        var place = Chars.SkipBlanks(text, right.Next);
        if (place < text.Length && text[place] is '月' or '时' or '号' && leftUnit is null)
        {
            range = new FoundRange(low, high, null, right.End, place + 1, IsDate: true, null);
            return true;
        }
        FoundUnit? unit = units.TryFind(text, right.IsHan ? right.Next : place, out var found) ? found : null;
        if (leftUnit is { } u && (unit is null || unit.Value.Name != u.Name || IsChange(text, left.Start))) return false;
        if (left.Scale == 1 && right.Scale > 1 && leftUnit is null && low < high / right.Scale) low *= right.Scale;
        if (low >= high || right.LeadingZero) return false;
        if (unit is null && !(left.IsHan == right.IsHan && !Chars.IsHan(At(text, right.Next)) && !Chars.IsLetter(At(text, right.Next)))) return false;
        if (unit is null && At(text, right.Next) is '-' or '/' or '.') return false;
        range = new FoundRange(low, high, unit, right.End, unit?.End ?? right.Next, IsDate: false, right.Flag);
        return true;
    }

    internal static bool TryConnector(string text, int p, out int next)
    {
        p = Chars.SkipBlanks(text, p);
        next = p;
        if (p >= text.Length || text[p] is not ('-' or '–' or '—' or '－' or '~' or '～' or '至' or '到' or '―' or '‐' or '−' or '─' or '〜')) return false;
        next = p + 1;
        if (next < text.Length && text[p] is '—' or '-' && text[next] == text[p]) next++;
        next = Chars.SkipBlanks(text, next);
        return true;
    }

    /// <summary>由62项到102项 tells a change, not a range.</summary>
    private static bool IsChange(string text, int start) => start > 0 && text[start - 1] is '由' or '从' or '自';

    private static bool IsYear(in Numeral n) => n.IsPlainInteger && n.IntegerDigits == 4 && n.Value is >= 1900 and <= 2100;

    private static char At(string text, int p) => p < text.Length ? text[p] : '\0';
}
