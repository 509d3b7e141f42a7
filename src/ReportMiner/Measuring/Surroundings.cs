using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Judges by what stands around a numeral whether it is a figure.</summary>
internal sealed class Surroundings(string text)
{
    private const int LongestTitle = 300;

    private int _noCloseBefore; // no 》 or 〉 stands before this position
    private int _ordinalEnd = -1;

    /// <summary>Past the title that opens here: numbers in the names of documents are no figures.</summary>
    internal int TitleEnd(int start)
    {
        var close = text[start] == '《' ? '》' : '〉';
        if (start < _noCloseBefore) return start + 1;
        var end = text.AsSpan(start, Math.Min(LongestTitle, text.Length - start)).IndexOf(close);
        if (end > 0) return start + end + 1;
        _noCloseBefore = close == '》' ? start + LongestTitle : _noCloseBefore;
        return start + 1;
    }

    internal int FixedEnd(int start) => Context.Shared.FixedEnd(text, start);

    internal int SkipBlanks(int p)
    {
        var q = p;
        while (q < text.Length && q - p < 8 && Chars.IsBlank(text[q])) q++;
        return q;
    }

    /// <summary>Past one line break, which mark-up can leave between a number and its unit.</summary>
    internal int SkipLineBreak(int p)
    {
        p = SkipBlanks(p);
        if (Is(p, '\r')) p++;
        return Is(p, '\n') ? SkipBlanks(p + 1) : p;
    }

    internal bool Is(int p, char c) => p < text.Length && text[p] == c;

    /// <summary>数 before 十 or 百 means several, unless it ends a word (件数, 人数).</summary>
    internal bool IsSeveral(int start) =>
        start > 0 && text[start - 1] == '数' && !PreviousIsAny(start - 1, "人件次总个户名例项字点份基参倍指函岁票频系多少半");

    internal bool PreviousIsAny(int start, string characters) => start > 0 && characters.Contains(text[start - 1]);

    /// <summary>第 before the number, or an ordinal that goes on: 第3、4条.</summary>
    internal bool IsOrdinal(int start)
    {
        var p = start;
        while (p > 0 && start - p < 3 && Chars.IsBlank(text[p - 1])) p--;
        if (p == 0) return false;
        if (text[p - 1] == '第') return true;
        return p - 1 == _ordinalEnd && text[p - 1] is '、' or '和' or '及' or '与' or '至' or '到' or '-' or '—' or '~' or '或';
    }

    internal int EndOrdinal(int end) => _ordinalEnd = end;

    /// <summary>1. or 3、 or (1) at the start of a line or sentence: returns where the item begins, else -1.</summary>
    internal int Enumerator(int start)
    {
        var p = start;
        while (p < text.Length && p - start < 3 && Chars.IsArabic(text[p])) p++;
        if (p >= text.Length || p - start > 2) return -1;
        if (start > 0 && text[start - 1] is '(' or '（' or '[' or '〔' or '【') return text[p] is ')' or '）' or ']' or '〕' or '】' ? p + 1 : -1;
        if (text[p] is not ('.' or '．' or '、' or ')' or '）') || !IsStart(start)) return -1;
        if (text[p] is '.' or '．' && p + 1 < text.Length && Chars.IsArabic(text[p + 1])) return IsYear(p + 1) ? p + 1 : -1;
        return p + 1;
    }

    /// <summary>Dates: 2023年, 3月, 十二月, 14时30分, 5日 after a month. Returns where the date ends, else -1.</summary>
    internal int DateEnd(in Numeral n, int place)
    {
        if (place >= text.Length || n.HasFraction || n.Openness != Bound.Exact) return -1;
        switch (text[place])
        {
            case '年':
                if (n.IsDigitString && n.IntegerDigits is 4) return place + 1;
                if (!n.IsPlainInteger) return -1;
                if (n.Value is >= 1000) return place + 1; // and years that ran together
                return n.IntegerDigits == 2 && MonthFollows(place + 1) ? place + 1 : -1;
            case '月':
                return place + 1;
            case '日' when PreviousIs(n.Start, '月'):
                return place + 1;
            case '分' when PreviousIs(n.Start, '时') || PreviousIs(n.Start, '点'):
                return place + 1;
            default:
                return -1;
        }
    }

    /// <summary>Whether a Chinese numeral with a unit counts something: 两地 does, 一项重要工作 does not.</summary>
    internal bool IsHanFigure(in Numeral n, FoundUnit unit, Bound after)
    {
        if (n.Length > 1 && !n.IsBareScale)
        {
            return !(unit.Name is "届" || n.IsDigitString && n.IntegerDigits < 3);
        }
        if ("伍陆叁柒捌玖壹贰肆".Contains(text[n.Start])) return false; // 队伍人员
        if (n.Openness != Bound.Exact || after != Bound.Exact) return true;
        var hasBound = Bounds.Shared.Before(text, n.Start, n.IsBareScale, out _) != Bound.Exact;
        if (n.IsBareScale && n.Length == 1) return hasBound;
        if (n.IsBareScale) return hasBound || unit.Class is "money" or "person_time";
        if (unit.Name is "届" or "分" or "期" or "市" or "县" or "区" or "国" or "字" or "度" or "面" or "门" or "方" or "口" or "里" or "班" or "站" or "版" or "单" or "案" or "元" or "圆" or "把" or "回") return hasBound;
        if (PreviousIsAny(n.Start, "届初")) return false;
        if (unit.Name == "次" && text.AsSpan(unit.End).StartsWith("会议") && PreviousIsAny(n.Start, "大会协")) return false; // 人大三次会议
        if (IsInQuotes(n.Start)) return false; // “四个意识”, “综合查一次”
        if (n.Value is 1 || text[n.Start] == '二') return hasBound || (EndsClause(unit.End) && !Is(unit.End, '(') && !Is(unit.End, '（') && !PreviousIsAny(n.Start, "统同唯逐单专每另这那任某下上前后进再又之首为其万第不合如惟"));
        if (n.Value is 0) return false;
        return true;
    }

    /// <summary>Within a short quotation.</summary>
    private bool IsInQuotes(int start)
    {
        for (var p = start - 1; p >= 0 && start - p <= 12; p--)
        {
            if (Chars.IsOpenQuote(text[p])) return true;
            if (Chars.IsCloseQuote(text[p])) return false;
        }
        return false;
    }

    /// <summary>零 that says there was none: 零败诉, 败诉率为零.</summary>
    internal bool IsNone(int start)
    {
        if (Context.Shared.IsZeroOf(text, start + 1)) return true;
        return PreviousIsAny(start, "为到达于是") && (EndsClause(start + 1) || Is(start + 1, '的'));
    }

    /// <summary>Whether the figure is part of a name: “锡政50条”, “15分钟服务圈”.</summary>
    internal bool IsNamed(in Numeral n, FoundUnit unit, Bound after)
    {
        if (unit.Name is "名" or "位" && PreviousIs(n.Start, '前')) return true; // a rank
        if (unit.Class == "duration" && after == Bound.Exact)
        {
            if (n.Start > 0 && Chars.IsOpenQuote(text[n.Start - 1]) && unit.End < text.Length && Chars.IsHan(text[unit.End])) return true;
            if (unit.Name is "分钟" or "小时" or "公里" && text.AsSpan(unit.End, Math.Min(10, text.Length - unit.End)).Contains('圈')) return true;
        }
        if (unit.Name == "条" && unit.End < text.Length && Chars.IsCloseQuote(text[unit.End]))
        {
            for (var p = n.Start - 1; p >= 0 && n.Start - p < 12 && Chars.IsHan(text[p]); p--)
                if (p > 0 && Chars.IsOpenQuote(text[p - 1])) return true;
        }
        return false;
    }

    /// <summary>Whether an Arabic number without a unit is a figure.</summary>
    internal bool IsNumber(in Numeral n)
    {
        if (n.Flag is "malformed") return false;
        if (!n.IsPlainInteger)
        {
            return !(n.Scale == 1 && n.Openness == Bound.Exact && (Context.Shared.IsNameAfter(text, n.Next) || IsQuoted(n) || IsLabelled(n)));
        }
        if (Context.Shared.IsNumberName(n.Value) || IsListedCode(n.Next)) return false;
        if (FollowsLetters(n.Start)) return false; // ISO 9001
        if (n.Value is >= 1950 and < 2050 && n.IntegerDigits == 4) return false;
        if (n.IntegerDigits >= 9 && n.Flag is null && !text.AsSpan(n.Start, n.Length).Contains(',')) return false;
        if (IsQuoted(n) || Context.Shared.IsNameAfter(text, SkipBlanks(n.Next)) || IsLabelled(n)) return false;
        return true;
    }

    /// <summary>Whether a Chinese numeral without a unit is a number: it has a multiplier or decimals, and no word goes on after it.</summary>
    internal bool IsHanNumber(in Numeral n)
    {
        var before = n.Start > 0 ? text[n.Start - 1] : '\0';
        var after = n.Next < text.Length ? text[n.Next] : '\0';
        if (Chars.IsHan(after) && Bounds.Shared.After(text, n.Next, "", out var end) == Bound.Exact) return false;
        if (Chars.IsLetter(after) || Chars.IsLetter(before) || Chars.IsOpenQuote(before)) return false;
        if (n.IsDigitString) return !Chars.IsHan(before) && n.IntegerDigits != 4;
        if (after is '、' or '.' or '．' && !Chars.IsHan(before) || before is '(' or '（' && after is ')' or '）') return false;
        if (n.IsBareScale && n.Openness == Bound.Exact) return false;
        if (n.Length <= 2 && Chars.IsHan(before) && !PreviousIsAny(n.Start, "为是达到至共计约近超过逾足满有")) return false; // 双十一
        if (n.Length <= 2 && n.High is not null) return false;
        if (n.Length == 1 && n.Openness == Bound.Exact) return !Chars.IsHan(before) && after == '\0' && before == '\0';
        return true;
    }

    /// <summary>A minus before the number: returns where the signed number starts.</summary>
    internal int Sign(int start, out bool negative)
    {
        negative = false;
        if (start == 0) return start;
        var mark = text[start - 1];
        if (mark is not ('-' or '−' or '－' or '﹣' or '负' or '負')) return start;
        var before = start > 1 ? text[start - 2] : '\0';
        if (mark is '负' or '負')
        {
            negative = !Chars.IsHan(before) || before is '为' or '是' or '到' or '达';
            return negative ? start - 1 : start;
        }
        if (Chars.IsAsciiWord(before) || Chars.IsArabic(before) || before is '-' or '%' or '％' or ')' or '）' or '月' or '日' or '条' or '号') return start;
        negative = true;
        return start - 1;
    }

    /// <summary>人民币, ¥ or $ before the amount.</summary>
    internal int CurrencyBefore(int start, ref string unit, ref string unitClass)
    {
        var head = text.AsSpan(0, start);
        if (head.EndsWith("人民币"))
        {
            if (unitClass is not ("" or "money")) return start;
            unitClass = "money";
            return start - 3;
        }
        if (head.EndsWith("RMB") || head.EndsWith("CNY"))
        {
            unitClass = "money";
            return start - 3;
        }
        if (start == 0 || unitClass is not ("" or "money" or "currency")) return start;
        var name = text[start - 1] switch { '¥' or '￥' => "元", '$' or '＄' => "美元", '€' => "欧元", '£' => "英镑", _ => "" };
        if (name.Length == 0) return start;
        (unit, unitClass) = (name, name == "元" ? "money" : "currency");
        return start - 1;
    }

    /// <summary>近五年 and 最近3年 say when, not how long; 历时近五年 says how long.</summary>
    internal bool IsTimeFrame(int boundStart, string unit) =>
        unit == "年" && text[boundStart] == '近' && !PreviousIsAny(boundStart, "时达了用续超持已有长");

    /// <summary>1、2月, 12、15号: what follows in the list says what it is.</summary>
    private bool IsListedCode(int p)
    {
        if (p >= text.Length || text[p] is not ('、' or '和' or '及' or '与')) return false;
        var end = ++p;
        while (end < text.Length && end - p < 4 && Chars.IsArabic(text[end])) end++;
        return end > p && end < text.Length && text[end] is '月' or '号' or '时';
    }

    private bool IsQuoted(in Numeral n) => n.Start > 0 && Chars.IsOpenQuote(text[n.Start - 1]);

    private bool IsLabelled(in Numeral n) => Context.Shared.IsLabelled(text, n.Start);

    private bool PreviousIs(int start, char c)
    {
        var p = start;
        while (p > 0 && start - p < 3 && Chars.IsBlank(text[p - 1])) p--;
        return p > 0 && text[p - 1] == c;
    }

    private bool FollowsLetters(int start)
    {
        var p = start;
        while (p > 0 && start - p < 2 && Chars.IsBlank(text[p - 1])) p--;
        return p > 0 && Chars.IsLetter(text[p - 1]);
    }

    private bool MonthFollows(int p)
    {
        p = SkipBlanks(p);
        var digits = 0;
        while (p < text.Length && digits < 3 && Chars.IsArabic(text[p])) (p, digits) = (p + 1, digits + 1);
        return digits is 1 or 2 && p < text.Length && text[p] == '月';
    }

    private bool IsYear(int p)
    {
        var end = p;
        while (end < text.Length && end - p < 5 && Chars.IsArabic(text[end])) end++;
        var place = SkipBlanks(end);
        return end - p == 4 && place < text.Length && text[place] == '年';
    }

    /// <summary>The start of the text, of a line or of a sentence.</summary>
    private bool IsStart(int start)
    {
        var p = start;
        while (p > 0 && start - p < 8 && Chars.IsBlank(text[p - 1])) p--;
        return p == 0 || text[p - 1] is '\n' or '\r' or '。' or ';' or '；' or ':' or '：' or '!' or '?' or '！' or '？' or '\u2028' or '\u2029' || (p < start && !Chars.IsHan(text[p - 1]) && !Chars.IsAsciiWord(text[p - 1]));
    }

    internal bool EndsClause(int p) => p >= text.Length || !(Chars.IsHan(text[p]) || Chars.IsAsciiWord(text[p]) || Chars.IsOpenQuote(text[p]));
}
