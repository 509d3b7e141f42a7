using System.Globalization;
using System.Text;

namespace ReportMiner.Loading.Documents;

/// <summary>Writes the number of a list item in the formats of Word (ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const string Simple = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <param name="number">From 0.</param>
    /// <param name="format">As the document names it; what is not known here is written as a plain number.</param>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(c => (char)(c - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "numberInDash" => $"- {number} -",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting" => Counted(number, Simple, "十百千", "零"),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Counted(number, Legal, "拾佰仟", "零"),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" or "koreanDigital" => string.Concat(Plain(number).Select(c => Simple[c - '0'])),
        "ideographTraditional" => OneOf(number, Stems),
        "ideographZodiac" => OneOf(number, Branches),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Enclosed(int number, char one, int last) => number >= 1 && number <= last ? $"{(char)(one + number - 1)}" : Plain(number);

    private static string OneOf(int number, string words) => number >= 1 && number <= words.Length ? $"{words[number - 1]}" : Plain(number);

    private static string Letter(int number, char first) => number is >= 1 and <= 780 ? new string((char)(first + (number - 1) % 26), (number + 25) / 26) : Plain(number);

    /// <summary>十二, 一百零三; of 拾 the one before it is written: 壹拾贰.</summary>
    private static string Counted(int number, string digits, string units, string zero)
    {
        if (number is <= 0 or > 9999) return number == 0 ? zero : Plain(number);
        var text = new StringBuilder();
        var gap = false;
        for (var (unit, size) = (2, 1000); size > 0; unit--, size /= 10)
        {
            var digit = number / size % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }
            if (gap) text.Append(zero);
            gap = false;
            var isPlainTen = size == 10 && digit == 1 && text.Length == 0 && units[0] == '十';
            if (!isPlainTen) text.Append(digits[digit]);
            if (size > 1) text.Append(units[unit]);
        }
        return text.ToString();
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999) return Plain(number);
        var text = new StringBuilder();
        foreach (var (size, letters) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= size; number -= size) text.Append(letters);
        }
        return text.ToString();
    }
}
