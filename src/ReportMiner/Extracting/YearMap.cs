using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The years that a text names, and which of them a figure is about. Positions are folded.</summary>
internal sealed class YearMap
{
    private const int FarthestWord = 400;
    private const int LongestListed = 40;
    private const int LongestPlan = 20;
    private const int YearLength = 5; // 2023年

    private static readonly SearchValues<string> Plans = SearchValues.Create(["将", "力争", "计划", "规划", "目标", "年底前", "年末前", "拟"], StringComparison.Ordinal);
    private static readonly string[] Here = ["今年", "本年"];

    private readonly string _text;
    private readonly List<(int Position, int Year, bool IsCompared)> _years = [];

    /// <param name="text">The folded text.</param>
    /// <param name="reportYear">What the report is about, where it is known.</param>
    public YearMap(string text, int? reportYear)
    {
        _text = text;
        var titles = BookTitles.Of(text);
        var edge = -LongestListed;
        for (var i = text.IndexOf('年', StringComparison.Ordinal); i >= 0; i = text.IndexOf('年', i + 1))
        {
            var at = i - 4;
            if (YearAt(at) is not { } year || titles.Contains(i)) continue;
            if (IsPeriodEdge(at) || IsListedWith(edge, at)) edge = at;
            else _years.Add((at, year, IsCompared(at, _years.Count > 0 ? _years[^1] : default)));
        }
        ReportYear = reportYear ?? Latest();
    }

    /// <summary>The year that the report is about; where it is not known, the latest that the text tells of.</summary>
    public int? ReportYear { get; }

    /// <summary>The last year named in the stretch, 今年 and 本年 being the report's; null where none is. A year compared with (比2022年) does not count.</summary>
    public int? LastWithin(TextSpan span)
    {
        var (last, year) = (-1, default(int?));
        for (var i = FirstAtOrAfter(span.End) - 1; i >= 0 && _years[i].Position >= span.Start; i--)
            if (!_years[i].IsCompared)
            {
                (last, year) = (_years[i].Position, _years[i].Year);
                break;
            }
        var start = Math.Max(span.Start, Math.Max(last, span.End - FarthestWord));
        foreach (var word in Here)
            if (span.End > start && _text.LastIndexOf(word, span.End - 1, span.End - start, StringComparison.Ordinal) >= 0) return ReportYear;
        return year;
    }

    /// <summary>The last year in the stretch that something is compared with: 比2022年, 与2022年的; null where none is.</summary>
    public int? ComparedWithin(TextSpan span)
    {
        for (var i = FirstAtOrAfter(span.End) - 1; i >= 0 && _years[i].Position >= span.Start; i--)
            if (_years[i].IsCompared) return _years[i].Year;
        return null;
    }

    /// <summary>The first year that a title names; null where it names none.</summary>
    public static int? In(string? title)
    {
        if (title is null) return null;
        var named = new YearMap(TextNormalizer.FoldWord(title), null)._years;
        return named.Count > 0 ? named[0].Year : null;
    }

    /// <summary>The latest year that the text tells of, single days and plans left out; where there is none, the first it names.</summary>
    private int? Latest()
    {
        var told = _years.FindAll(named => !named.IsCompared && !IsDay(named.Position) && !IsAhead(named.Position));
        return told.Count > 0 ? told.Max(named => named.Year) : _years.Count > 0 ? _years[0].Year : null;
    }

    /// <summary>2024年1月5日: when something happened, not what is reported on.</summary>
    private bool IsDay(int position) => _text[DateEnd(position) - 1] is '日' or '号';

    /// <summary>到2025年底, 2025年将…, 2025年,力争….</summary>
    private bool IsAhead(int position)
    {
        var (start, end) = (ContextView.ClauseStart(_text, position, Math.Max(0, position - LongestPlan)), DateEnd(position));
        if (end < _text.Length && _text[end] == ',') end++;
        while (end < _text.Length && end - position < LongestPlan && !ContextView.IsClauseMark(_text[end])) end++;
        return _text.AsSpan(start, end - start).ContainsAny(Plans);
    }

    private int FirstAtOrAfter(int position) => Ordered.FirstNot(_years, named => named.Position < position);

    /// <summary>比2022年, 与2019年的1342件、2018年的1509件相比: in front of the year, or of the one that it is listed with.</summary>
    private bool IsCompared(int position, (int Position, int Year, bool IsCompared) before) =>
        position > 0 && (_text[position - 1] is '比' or '较' or '与' or '同' or '由' or '是' || (before.IsCompared && IsListedWith(before.Position, position)));

    /// <summary>True where 、 or 和 joins the year to an earlier one: 从2018年的10件、2019年的9件.</summary>
    private bool IsListedWith(int before, int position) =>
        position > 0 && _text[position - 1] is '、' or '和' && position - before <= LongestListed && before >= 0 && !_text.AsSpan(before, position - before).ContainsAny(',', ';', '。');

    private int? YearAt(int i)
    {
        if (i < 0 || (i > 0 && char.IsAsciiDigit(_text[i - 1]))) return null;
        return int.TryParse(_text.AsSpan(i, 4), out var year) && year is >= 1949 and <= 2100 ? year : null;
    }

    /// <summary>True for an end of a period (2021—2025年, 自2019年…以来, 从2018年的 2004年7月至2009年6月, 到2025年底前), which is no year of a figure.</summary>
    private bool IsPeriodEdge(int i)
    {
        if (i > 0 && _text[i - 1] is '自' or '从' or '-' or '—' or '–' or '~' or '至') return true;
        var end = DateEnd(i);
        if (end < _text.Length && _text[end] is '底' or '末') return end + 1 < _text.Length && _text[end + 1] is '以' or '前' or '起';
        return end < _text.Length && _text[end] is '以' or '前' or '起' or '至' or '-' or '—';
    }

    /// <summary>Where the year at the position ends, with the month and the day behind it.</summary>
    private int DateEnd(int i)
    {
        var end = i + YearLength;
        foreach (var unit in "月日号")
        {
            var digits = end;
            while (digits < _text.Length && char.IsAsciiDigit(_text[digits])) digits++;
            if (digits > end && digits < _text.Length && _text[digits] == unit) end = digits + 1;
        }
        return end;
    }
}
