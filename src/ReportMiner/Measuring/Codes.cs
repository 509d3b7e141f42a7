namespace ReportMiner.Measuring;

/// <summary>Finds what holds Arabic digits and is no figure: dates, times, telephone numbers, addresses, names such as 5G and 1+9.</summary>
internal sealed class Codes(string text)
{
    private int _wordEnd; // end of the run of address characters that was looked at last
    private bool _wordIsAddress;

    /// <summary>Where the code ends that the digit at <paramref name="start"/> belongs to, else -1.</summary>
    internal int End(int start)
    {
        if (start > 0 && BelongsToWord(text[start - 1], start)) return SkipWord(start);
        if (IsAddress(start)) return _wordEnd;
        var p = SkipDigits(start);
        if (p >= text.Length) return -1;
        var length = p - start;
        return text[p] switch
        {
            '-' or '/' or '.' or '．' or '–' or '—' or '－' when length == 4 => DateEnd(start, p),
            ':' or '∶' or '：' or '︰' when length <= 2 => TimeEnd(start, p),
            '·' or '•' or '・' when length <= 2 && IsDigit(p + 1) => SkipDigits(p + 1),
            '-' => ChainEnd(p),
            '+' or '＋' or '×' or '*' or '✕' when p + 1 < text.Length && (Chars.IsAsciiWord(text[p + 1]) || Chars.Han(text[p + 1]) >= 0) => SkipWord(p + 1),
            _ => -1,
        };
    }

    /// <summary>The end of a word of letters and digits with + and - in it.</summary>
    internal int SkipWord(int p)
    {
        while (p < text.Length && (Chars.IsAsciiWord(text[p]) || (text[p] is '+' or '＋' or '×' or '-' or '_' or '.' && p + 1 < text.Length && Chars.IsAsciiWord(text[p + 1])))) p++;
        return p;
    }

    /// <summary>A letter, or 1+, 3×, COVID- before the digits.</summary>
    private bool BelongsToWord(char before, int start)
    {
        if (Chars.IsLetter(before) || before == '_') return !IsCurrency(start);
        if (start < 2) return false;
        var second = text[start - 2];
        return before switch
        {
            '+' or '＋' or '×' or '✕' => Chars.IsAsciiWord(second) || Chars.IsHan(second),
            '-' or '.' or '/' => Chars.IsLetter(second),
            _ => false,
        };
    }

    /// <summary>RMB3000, US$3: the letters before are money.</summary>
    private bool IsCurrency(int start) =>
        text.AsSpan(0, start).EndsWith("RMB", StringComparison.Ordinal) || text.AsSpan(0, start).EndsWith("CNY", StringComparison.Ordinal);

    /// <summary>2024-02-29, 2024/2/29, 2024.2.29 and what there is of a time after it.</summary>
    private int DateEnd(int start, int mark)
    {
        var year = Number(start, mark);
        if (year is < 1900 or > 2100) return -1;
        var monthEnd = SkipDigits(mark + 1);
        if (monthEnd - mark is < 2 or > 3 || Number(mark + 1, monthEnd) is < 1 or > 12) return -1;
        var end = monthEnd;
        if (end < text.Length && text[end] == text[mark] && SkipDigits(end + 1) is var dayEnd && dayEnd - end is 2 or 3) end = dayEnd;
        else if (text[mark] is '.' or '．' && end < text.Length && (Chars.IsHan(text[end]) || text[end] is '%' or '％')) return -1;
        var time = end;
        while (time < text.Length && time - end < 4 && (Chars.IsBlank(text[time]) || text[time] == 'T')) time++;
        var minutes = time > end ? SkipDigits(time) : time;
        if (minutes > time && minutes < text.Length && text[minutes] is ':' or '∶' or '：' && TimeEnd(time, minutes) is > 0 and var clock) end = clock;
        return end;
    }

    /// <summary>8:30, 15:58:39; but not 3:1 and not what a 比 stands by.</summary>
    private int TimeEnd(int start, int mark)
    {
        var end = SkipDigits(mark + 1);
        if (end - mark != 3 || Number(start, mark) > 24 || Number(mark + 1, end) > 59 || IsRatio(start, end)) return -1;
        if (end < text.Length && text[end] == text[mark] && IsDigit(end + 1)) end = SkipDigits(end + 1);
        if (end < text.Length && text[end] is '.' && IsDigit(end + 1)) end = SkipDigits(end + 1);
        return end;
    }

    private bool IsRatio(int start, int end) =>
        text.AsSpan(Math.Max(0, start - 8), start - Math.Max(0, start - 8)).ContainsAny('比', '例')
        || text.AsSpan(end, Math.Min(4, text.Length - end)).ContainsAny('比', '例');

    /// <summary>12-3-45: digits with two or more hyphens.</summary>
    private int ChainEnd(int p)
    {
        var links = 0;
        while (p < text.Length && text[p] == '-' && IsDigit(p + 1))
        {
            links++;
            p = SkipDigits(p + 1);
        }
        return links >= 2 ? p : -1;
    }

    /// <summary>Whether the digit stands in a URL, an e-mail address or a file name.</summary>
    private bool IsAddress(int start)
    {
        if (start < _wordEnd) return _wordIsAddress;
        var from = start;
        while (from > 0 && from > _wordEnd && IsAddressCharacter(text[from - 1])) from--;
        var to = start;
        var letters = 0;
        while (to < text.Length && IsAddressCharacter(text[to]))
            if (Chars.IsLetter(text[to++])) letters++;
        for (var p = from; p < start; p++)
            if (Chars.IsLetter(text[p])) letters++;
        _wordEnd = to;
        return _wordIsAddress = letters > 0 && LooksLikeAddress(text.AsSpan(from, to - from));
    }

    private static bool LooksLikeAddress(ReadOnlySpan<char> word)
    {
        for (var p = 0; p < word.Length; p++)
        {
            var after = p + 1 < word.Length ? word[p + 1] : '\0';
            switch (word[p])
            {
                case '@' or '=' or '\\':
                    return true;
                case '.' or '_' or '/' when p > 0 && Chars.IsAsciiWord(word[p - 1]) && Chars.IsLetter(after):
                    return true;
                case '/' when after == '/':
                    return true;
            }
        }
        return false;
    }

    private static bool IsAddressCharacter(char c) =>
        Chars.IsAsciiWord(c) || c is '/' or '.' or ':' or '@' or '_' or '=' or '&' or '?' or '#' or '%' or '~' or '+' or '-' or '\\';

    private bool IsDigit(int p) => p < text.Length && Chars.IsArabic(text[p]);

    private int SkipDigits(int p)
    {
        while (p < text.Length && Chars.IsArabic(text[p])) p++;
        return p;
    }

    /// <summary>The value of a few digits; large for many.</summary>
    private int Number(int start, int end)
    {
        if (end - start > 8) return int.MaxValue;
        var value = 0;
        for (var p = start; p < end; p++) value = value * 10 + Chars.Arabic(text[p]);
        return value;
    }
}
