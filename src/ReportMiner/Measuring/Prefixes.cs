namespace ReportMiner.Measuring;

/// <summary>Reads what belongs to a figure and stands before its numeral: signs and currencies.</summary>
internal readonly struct Prefixes(string text)
{
    private readonly Around _around = new(text);

    /// <summary>Where the number starts with its minus or 负, which is no hyphen and no end of a word (担负).</summary>
    internal int Sign(int start, out bool isNegative)
    {
        var before = _around.At(start - 2);
        isNegative = _around.At(start - 1) switch
        {
            '负' or '負' => !Chars.IsHan(before) || before is '为' or '是' or '到' or '达',
            '-' or '−' or '－' or '﹣' => !(Chars.IsAsciiWord(before) || Chars.IsArabic(before)
                || before is '-' or '%' or '％' or ')' or '）' or '月' or '日' or '条' or '号'),
            _ => false,
        };
        return isNegative ? start - 1 : start;
    }

    /// <summary>Where the amount starts with 人民币, ¥ or $; gives the number its unit if it has none.</summary>
    internal int Currency(int start, ref string unit, ref string unitClass)
    {
        if (start == 0 || unitClass is not ("" or "money" or "currency")) return start;
        var head = text.AsSpan(0, start);
        if (text[start - 1] is '币' or 'B' or 'Y' && unitClass != "currency" && (head.EndsWith("人民币") || head.EndsWith("RMB") || head.EndsWith("CNY")))
        {
            unitClass = "money";
            return start - 3;
        }
        var name = text[start - 1] switch { '¥' or '￥' => "元", '$' or '＄' => "美元", '€' => "欧元", '£' => "英镑", _ => "" };
        if (name.Length == 0) return start;
        (unit, unitClass) = (name, name == "元" ? "money" : "currency");
        return start - 1;
    }
}
