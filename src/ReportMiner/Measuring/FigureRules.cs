using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Judges by what stands around a numeral whether it is a figure.</summary>
internal readonly struct FigureRules(string text)
{
    private readonly Around _around = new(text);
    private readonly Dates _dates = new(text);

    /// <summary>Whether a Chinese numeral with a unit counts something: 两地 does, 一项重要工作 does not.</summary>
    internal bool IsHanFigure(in Numeral n, FoundUnit unit, Bound after)
    {
        if (n.Length > 1 && !n.IsBareScale) return unit.Name != "届" && !(n.IsDigitString && n.IntegerDigits < 3);
        if ("伍陆叁柒捌玖壹贰肆".Contains(text[n.Start])) return false; // 队伍人员
        if (n.Openness != Bound.Exact || after != Bound.Exact || Bounds.Shared.Before(text, n.Start, n.IsBareScale, out _) != Bound.Exact) return true;
        if (n.IsBareScale) return n.Length > 1 && unit.Class is "money" or "person_time";
        if (n.Value == 0 || Context.Shared.IsLoose(unit.Name) || _around.PreviousIsAny(n.Start, "届初") || _around.IsInQuotes(n.Start)) return false; // “四个意识”
        if (unit.Name == "次" && text.AsSpan(unit.End).StartsWith("会议") && _around.PreviousIsAny(n.Start, "大会协")) return false; // 人大三次会议
        return text[n.Start] is not ('一' or '二') || IsFigureOne(n.Start, unit.End);
    }

    /// <summary>一 and 二 count where the clause ends after them: 规章一件。</summary>
    private bool IsFigureOne(int start, int end) =>
        _around.EndsClause(end) && _around.At(end) is not ('(' or '（')
        && !_around.PreviousIsAny(start, "统同唯逐单专每另这那任某下上前后进再又之首为其万第不合如惟");

    /// <summary>Whether the figure is part of a name: “惠企50条”, “15分钟服务圈”, or a rank: 前30名.</summary>
    internal bool IsNamed(in Numeral n, FoundUnit unit, Bound after)
    {
        if (unit.Name is "名" or "位" && _around.Previous(n.Start) == '前') return true;
        if (unit.Class == "duration" && after == Bound.Exact)
        {
            if (Chars.IsOpenQuote(_around.At(n.Start - 1)) && Chars.IsHan(_around.At(unit.End))) return true;
            if (unit.Name is "分钟" or "小时" or "公里" && text.AsSpan(unit.End, Math.Min(10, text.Length - unit.End)).Contains('圈')) return true;
        }
        if (unit.Name != "条" || !Chars.IsCloseQuote(_around.At(unit.End))) return false;
        var p = n.Start;
        while (n.Start - p < 12 && Chars.IsHan(_around.At(p - 1))) p--;
        return p < n.Start && Chars.IsOpenQuote(_around.At(p - 1));
    }

    /// <summary>零 that says there was none: 零败诉, 败诉率为零.</summary>
    internal bool IsNone(int start) =>
        Context.Shared.IsZeroOf(text, start + 1)
        || (_around.PreviousIsAny(start, "为到达于是") && (_around.EndsClause(start + 1) || _around.Is(start + 1, '的')));

    /// <summary>数 before 十 or 百 means several, unless it ends a word (件数, 人数).</summary>
    internal bool IsSeveral(int start) =>
        _around.Is(start - 1, '数') && !_around.PreviousIsAny(start - 1, "人件次总个户名例项字点份基参倍指函岁票频系多少半");

    /// <summary>近五年 and 最近3年 say when, not how long; 历时近五年 says how long.</summary>
    internal bool IsTimeFrame(int boundStart, string unit) =>
        unit == "年" && _around.Is(boundStart, '近') && !_around.PreviousIsAny(boundStart, "时达了用续超持已有长");

    /// <summary>Whether an Arabic number without a unit is a figure.</summary>
    internal bool IsNumber(in Numeral n)
    {
        if (n.Flag == "malformed") return false;
        var isName = Chars.IsOpenQuote(_around.At(n.Start - 1)) || Context.Shared.IsNameAfter(text, _around.SkipBlanks(n.Next)) || Context.Shared.IsLabelled(text, n.Start);
        if (!n.IsPlainInteger) return n.Scale > 1 || n.Openness != Bound.Exact || !isName;
        if (isName || Context.Shared.IsNumberName(n.Value) || _dates.IsListed(n.Next)) return false;
        if (Chars.IsLetter(_around.Previous(n.Start))) return false; // ISO 9001
        if (n.Length == 4 && n.Value is >= 1950 and < 2050) return false; // a year
        return n.Length < 9 || text.AsSpan(n.Start, n.Length).Contains(','); // else a code
    }

    /// <summary>Whether a Chinese numeral without a unit is a number: it has a multiplier or decimals, and no word goes on after it.</summary>
    internal bool IsHanNumber(in Numeral n)
    {
        var (before, after) = (_around.At(n.Start - 1), _around.At(n.Next));
        if (Chars.IsHan(after) && Bounds.Shared.After(text, n.Next, "", out _) == Bound.Exact) return false;
        if (Chars.IsLetter(after) || Chars.IsLetter(before) || Chars.IsOpenQuote(before)) return false;
        if ((after is '、' or '.' or '．' && !Chars.IsHan(before)) || (before is '(' or '（' && after is ')' or '）')) return false;
        if (n.IsDigitString) return !Chars.IsHan(before) && n.IntegerDigits != 4;
        if (n.IsBareScale && n.Openness == Bound.Exact) return false;
        if (n.Length > 2) return true;
        if (n.High is not null || (Chars.IsHan(before) && !_around.PreviousIsAny(n.Start, "为是达到至共计约近超过逾足满有"))) return false; // 双十一
        return n.Length > 1 || n.Openness != Bound.Exact || (before == '\0' && after == '\0');
    }
}
