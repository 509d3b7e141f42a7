namespace ReportMiner.Measuring;

/// <summary>Looks at what stands beside a place of the text.</summary>
internal readonly struct Around(string text)
{
    internal bool Is(int p, char c) => (uint)p < (uint)text.Length && text[p] == c;

    internal char At(int p) => (uint)p < (uint)text.Length ? text[p] : '\0';

    internal bool PreviousIsAny(int start, string characters) => start > 0 && characters.Contains(text[start - 1]);

    /// <summary>The character before the place, blanks left out; NUL at the start.</summary>
    internal char Previous(int start)
    {
        var p = start;
        while (p > 0 && start - p < 3 && Chars.IsBlank(text[p - 1])) p--;
        return At(p - 1);
    }

    internal int SkipBlanks(int p) => Chars.SkipBlanks(text, p);

    /// <summary>Past one line break, which mark-up can leave between a number and its unit.</summary>
    internal int SkipLineBreak(int p)
    {
        p = SkipBlanks(p);
        if (Is(p, '\r')) p++;
        return Is(p, '\n') ? SkipBlanks(p + 1) : p;
    }

    internal int SkipDigits(int p)
    {
        while (p < text.Length && Chars.IsArabic(text[p])) p++;
        return p;
    }

    /// <summary>Whether no word goes on here.</summary>
    internal bool EndsClause(int p) => p >= text.Length || !(Chars.IsHan(text[p]) || Chars.IsAsciiWord(text[p]) || Chars.IsOpenQuote(text[p]));

    /// <summary>Whether the text, a line or a sentence starts here, blanks left out.</summary>
    internal bool StartsLine(int start)
    {
        var p = start;
        while (p > 0 && start - p < 8 && Chars.IsBlank(text[p - 1])) p--;
        if (p == 0) return true;
        var before = text[p - 1];
        return before is '\n' or '\r' or '。' or ';' or '；' or ':' or '：' or '!' or '?' or '！' or '？' or '\u2028' or '\u2029'
            || (p < start && !Chars.IsHan(before) && !Chars.IsAsciiWord(before));
    }

    /// <summary>Within a short quotation.</summary>
    internal bool IsInQuotes(int start)
    {
        for (var p = start - 1; p >= 0 && start - p <= 12; p--)
        {
            if (Chars.IsOpenQuote(text[p])) return true;
            if (Chars.IsCloseQuote(text[p])) return false;
        }
        return false;
    }
}
