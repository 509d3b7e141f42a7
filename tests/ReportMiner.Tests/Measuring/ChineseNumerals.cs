using System.Text;

namespace ReportMiner.Tests.Measuring;

/// <summary>Prints whole numbers in Chinese, written independently of what reads them.</summary>
internal static class ChineseNumerals
{
    internal static string Print(int n) => Print(n, "零一二三四五六七八九", "十百千");

    internal static string PrintFormal(int n) => Print(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");

    private static string Print(int n, string digits, string places)
    {
        if (n == 0) return digits[..1];
        var text = new StringBuilder();
        foreach (var (size, mark) in new[] { (100_000_000, "亿"), (10_000, "万"), (1, "") })
        {
            var group = n / size % 10_000;
            if (group == 0)
            {
                if (text.Length > 0 && n % size > 0 && text[^1] != digits[0]) text.Append(digits[0]);
                continue;
            }
            if (text.Length > 0 && group < 1000 && text[^1] != digits[0]) text.Append(digits[0]);
            Group(text, group, digits, places);
            text.Append(mark);
        }
        return text.ToString();
    }

    private static void Group(StringBuilder text, int group, string digits, string places)
    {
        var begun = false;
        for (int power = 1000, place = 2; power > 0; power /= 10, place--)
        {
            var digit = group / power % 10;
            if (digit == 0)
            {
                if (begun && group % power > 0 && text[^1] != digits[0]) text.Append(digits[0]);
                continue;
            }
            begun = true;
            text.Append(digits[digit]);
            if (place >= 0) text.Append(places[place]);
        }
    }
}
