using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportMiner.Extracting;

/// <summary>
/// Reads 甲、乙和丙分别为1件、2件、3件: gives every figure the end of its own label as anchor; and 2022年、2023年收案分别为1件、2件, or 2022年至2023年: its own year.
/// </summary>
internal static partial class RespectiveLists
{
    private const string Cue = "分别";
    private const string Changes = "降升增减高低少落长";
    private const int LongestLead = 6;
    private const int LongestYears = 100;

    /// <param name="text">The folded text.</param>
    /// <param name="figures">The figures of one sentence.</param>
    public static void Anchor(string text, IReadOnlyList<Figure> figures)
    {
        List<int>? years = null;
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var lead = Math.Max(figures[i].SentenceSpan.Start, figures[i].Span.Start - LongestLead - Cue.Length);
            var cue = text.LastIndexOf(Cue, figures[i].Span.Start, figures[i].Span.Start - lead, StringComparison.Ordinal);
            var isSaid = cue >= 0 && IsLead(text.AsSpan(cue + Cue.Length, figures[i].Span.Start - cue - Cue.Length));
            var last = i;
            while (last + 1 < figures.Count && IsListed(text, figures[last].Span.End, figures[last + 1].Span.Start)) last++;
            if (last == i) continue;
            if (!isSaid)
            {
                if (cue >= 0 || !AreBare(text, figures, i, last))
                {
                    i = last; // no figure within a list begins another
                    continue;
                }
                cue = figures[i].Span.Start;
            }
            var count = last - i + 1;
            var listed = !isSaid ? null : YearsWithin(text.AsSpan(Math.Max(figures[i].SentenceSpan.Start, cue - LongestYears), Math.Min(LongestYears, cue - figures[i].SentenceSpan.Start)), count);
            if (isSaid && (years = listed ?? (years?.Count == count ? years : null)) is not null)
            {
                for (var k = 0; k < count; k++) (figures[i + k].Anchor, figures[i + k].Year) = (cue, years[k]);
                i = last;
                continue;
            }
            var ends = LabelEnds(text, LabelStart(text, cue, figures[i].SentenceSpan.Start), cue);
            if (ends.Count < count) continue;
            for (var k = 0; k < count; k++)
            {
                figures[i + k].Anchor = ends[ends.Count - count + k];
                figures[i + k].ListEnd = figures[last].Index;
                if (ends.Count - count + k > 0) figures[i + k].LabelLimit = ends[ends.Count - count + k - 1] + 1;
            }
            i = last;
        }
    }

    /// <summary>As many labels as figures of one unit, and no change in front of them: 受理行政复议、行政诉讼案件412件、155件.</summary>
    private static bool AreBare(string text, IReadOnlyList<Figure> figures, int first, int last)
    {
        var end = figures[first].Span.Start;
        if (end == 0 || Changes.Contains(text[end - 1])) return false;
        for (var k = first; k < last; k++)
            if (figures[k].Quantity.UnitClass != figures[last].Quantity.UnitClass) return false;
        return LabelEnds(text, LabelStart(text, end, figures[first].SentenceSpan.Start), end).Count == last - first + 1;
    }

    /// <summary>As many years as there are figures, listed (2022年、2023年和2024年) or as a span (2022年至2024年); null where the text names no such.</summary>
    private static List<int>? YearsWithin(ReadOnlySpan<char> text, int count)
    {
        List<int>? found = null;
        foreach (var match in SeveralYears().EnumerateMatches(text))
        {
            var named = new List<int>();
            foreach (var year in FourDigits().EnumerateMatches(text.Slice(match.Index, match.Length))) named.Add(int.Parse(text.Slice(match.Index + year.Index, 4), CultureInfo.InvariantCulture));
            if (named.Count == 2 && count > 2 && named[1] - named[0] + 1 == count) named = [.. Enumerable.Range(named[0], count)];
            if (named.Count == count) found = named;
        }
        return found;
    }

    [GeneratedRegex("20[0-9]{2}年?(?:(?:、|和|与|及|至|到|-|—|~)20[0-9]{2}年?)+", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralYears();

    [GeneratedRegex("20[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    /// <summary>The ends of the labels that 、 和 与 及 join between the two positions.</summary>
    public static List<int> LabelEnds(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ',' or ':') end--;
        var ends = new List<int>();
        for (var i = start + 1; i < end; i++)
            if (IsJoint(text, i) && !IsJoint(text, i - 1)) ends.Add(i);
        ends.Add(end);
        return ends;
    }

    /// <summary>True where no verb of its own stands between 分别 and the figure (分别为, 分别达到; not 分别调解).</summary>
    private static bool IsLead(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is not ('为' or '是' or '达' or '到' or '有' or '约' or '近' or '共' or '计' or '超' or '过' or '了' or ':')) return false;
        return true;
    }

    private static int LabelStart(string text, int cue, int sentenceStart)
    {
        var i = cue;
        while (i > sentenceStart && text[i - 1] is ',' or ':') i--; // 一审、二审案件,分别为…
        return ContextView.ClauseStart(text, i, sentenceStart);
    }

    private static bool IsListed(string text, int start, int end)
    {
        var between = text.AsSpan(start, end - start);
        return between.Length is > 0 and <= 2 && IsJointOnly(between);
    }

    private static bool IsJointOnly(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
            if (c is not ('、' or ',' or '和' or '与' or '及' or '以')) return false;
        return true;
    }

    private static bool IsJoint(string text, int i) => text[i] switch
    {
        '、' or '与' => true,
        '和' => i + 1 >= text.Length || text[i + 1] is not ('解' or '谐' or '平'),
        '及' => text[i - 1] != '涉' && (i + 1 >= text.Length || text[i + 1] is not ('时' or '格')),
        '以' => i + 1 < text.Length && text[i + 1] == '及',
        _ => false,
    };
}
