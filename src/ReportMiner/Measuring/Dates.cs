using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>Tells years, months, days and hours from quantities.</summary>
internal readonly struct Dates(string text)
{
    private readonly Around _around = new(text);

    /// <summary>Where the date ends that the numeral is of: 2023年, 3月, 十二月, 5日 after a month, 30分 after an hour; else -1.</summary>
    internal int End(in Numeral n, int place)
    {
        if (place >= text.Length || n.HasFraction || n.Openness != Bound.Exact) return -1;
        var isDate = text[place] switch
        {
            '年' => IsYear(n, place + 1),
            '月' => true,
            '日' => _around.Previous(n.Start) == '月',
            '分' => _around.Previous(n.Start) is '时' or '点',
            _ => false,
        };
        return isDate ? place + 1 : -1;
    }

    /// <summary>Four digits and 年 stand at the place.</summary>
    internal bool IsYearAt(int start)
    {
        var end = _around.SkipDigits(start);
        return end - start == 4 && _around.Is(_around.SkipBlanks(end), '年');
    }

    /// <summary>1、2月, 12、15号: what follows in the list says what the number before <paramref name="end"/> is.</summary>
    internal bool IsListed(int end)
    {
        if (_around.At(end) is not ('、' or '和' or '及' or '与')) return false;
        var next = _around.SkipDigits(end + 1);
        return next - end is 2 or 3 && _around.At(next) is '月' or '号' or '时';
    }

    private bool IsYear(in Numeral n, int after)
    {
        if (n.IsDigitString) return n.IntegerDigits == 4; // 二〇二三年
        if (!n.IsPlainInteger) return false;
        return n.Value >= 1000 || (n.IntegerDigits == 2 && MonthFollows(after)); // 20212025年 ran together
    }

    private bool MonthFollows(int p)
    {
        p = _around.SkipBlanks(p);
        var end = _around.SkipDigits(p);
        return end - p is 1 or 2 && _around.Is(end, '月');
    }
}
