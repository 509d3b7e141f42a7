using System.Globalization;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides which year a report is about.</summary>
internal static partial class ReportYear
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    public static Finding<int?> Find(string? title, Page page)
    {
        if (title is not null && InTitle(title) is { } named) return new(named, "the title names it");
        var opening = page.Text.AsSpan(0, Math.Min(page.Text.Length, 200)).ToString();
        var told = Opening().Matches(opening).Select(match => Parse(match.Groups[1].Value)).ToList();
        if (told.Count > 0) return new(told.Max(), "the opening words name it");
        return new(null, "neither the title nor the opening words name a year");
    }

    private static int? InTitle(string title)
    {
        // 2021—2022年度 is a report on two years, filed under the later one; 2021—2025年 is a plan.
        if (Span().Match(title) is { Success: true } span)
        {
            var (from, to) = (Parse(span.Groups[1].Value), Parse(span.Groups[2].Value));
            return to - from == 1 ? to : null;
        }
        return Single().Match(title) is { Success: true } match ? Parse(match.Groups[1].Value) : null;
    }

    private static int Parse(string digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            var digit = c is '零' or '○' or 'Ｏ' or 'O' ? 0 : char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c) : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            year = year * 10 + digit;
        }
        return year;
    }

    [GeneratedRegex("((?:20|２０)[0-9０-９]{2}|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})\\s*年?\\s*[—－–\\-~～至]+\\s*((?:20|２０)[0-9０-９]{2}|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})\\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("((?:20|２０)[0-9０-９]{2}|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})\\s*年?度?", RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    // no beginning or end of a period (从2018年, 2018年以来, 至2020年), no year compared with (比2018年), no single day, no plan (到2025年底, 2025年将)
    [GeneratedRegex("(?<![自从至到比较与同由—－–\\-~～])((?:20|２０)[0-9０-９]{2}|二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2})\\s*年(?!以来|来|起|以前|前|[—－–\\-~～至]|底前|末前|[0-9０-９]{1,2}月[0-9０-９]{1,2}[日号])(?![^，,。；;]{0,12}(?:将|力争|计划|规划|目标))(?:度)?[，,：:\\u4e00-\\u9fff0-9０-９]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
