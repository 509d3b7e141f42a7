namespace ReportMiner.Measuring;

/// <summary>Tells numbers that only count along: 第3条, 1., 2、, (3).</summary>
internal sealed class Ordinals(string text)
{
    private readonly Around _around = new(text);
    private readonly Dates _dates = new(text);
    private int _lastEnd = -1;

    /// <summary>第 before the number, or an ordinal that goes on: 第3、4条.</summary>
    internal bool IsOrdinal(int start)
    {
        var before = _around.Previous(start);
        return before == '第' || (start - 1 == _lastEnd && before is '、' or '和' or '及' or '与' or '至' or '到' or '-' or '—' or '~' or '或');
    }

    /// <summary>Remembers where an ordinal ended, so that the next one of its list is known.</summary>
    internal int Pass(int end) => _lastEnd = end;

    /// <summary>Where the item begins whose mark, 1. or 3、 at the start of a line or sentence or (1) anywhere, stands here; else -1.</summary>
    internal int EnumeratorEnd(int start)
    {
        var p = _around.SkipDigits(start);
        if (p - start > 2) return -1;
        var mark = _around.At(p);
        if (start > 0 && text[start - 1] is '(' or '（' or '[' or '〔' or '【') return mark is ')' or '）' or ']' or '〕' or '】' ? p + 1 : -1;
        if (mark is not ('.' or '．' or '、' or ')' or '）') || !_around.StartsLine(start)) return -1;
        if (mark is '.' or '．' && Chars.IsArabic(_around.At(p + 1))) return _dates.IsYearAt(p + 1) ? p + 1 : -1;
        return p + 1;
    }
}
