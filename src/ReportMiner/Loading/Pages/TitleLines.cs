using System.Text;
using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Pages;

/// <summary>Finds the title among the lines above a text.</summary>
internal static partial class TitleLines
{
    private const int Longest = 90;

    /// <summary>The index after the title's last line (0 where there is none), and the title.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="limit">Where the text begins at the latest.</param>
    /// <param name="known">The title as known from elsewhere; may be null.</param>
    public static (int End, string? Title) Find(List<TextLine> lines, int limit, string? known)
    {
        if (known is not null) return FindKnown(lines, limit, known);
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < limit; i++)
        {
            var line = lines[i].Text;
            var score = Score(line);
            // Of equals the later one stands nearer to the text.
            if (score > 0 && score >= bestScore) (best, bestScore) = (i, score);
        }
        if (best < 0) return (0, null);
        var title = lines[best].Text;
        var start = best;
        while (start > 0 && lines[start - 1].Text is { Length: > 0 } above && title.Length + above.Length <= Longest && IsUpperPart(above, title))
        {
            title = above + title;
            start--;
        }
        var end = best + 1;
        if (end < limit && lines[end].Text is { Length: > 0 and <= 30 } below && IsLowerPart(title, below))
        {
            title += below;
            end++;
        }
        return (end, title);
    }

    /// <summary>The lines that repeat the known title, which may be broken over three of them.</summary>
    private static (int End, string? Title) FindKnown(List<TextLine> lines, int limit, string known)
    {
        for (var i = 0; i < limit; i++)
        {
            var text = "";
            for (var end = i; end < Math.Min(limit, i + 3); end++)
            {
                text += lines[end].Text;
                if (Same(text, known)) return (end + 1, known);
            }
        }
        return (0, known);
    }

    /// <summary>True where both are the same but for blanks and marks.</summary>
    public static bool Same(string line, string title) => Bare(line) is { Length: > 3 } bare && bare == Bare(title);

    /// <summary>True where the words contain the title, blanks and marks aside.</summary>
    public static bool Holds(string words, string title) => Bare(title) is { Length: > 3 } bare && Bare(words).Contains(bare, StringComparison.Ordinal);

    /// <summary>How much a single line reads like a title; 0 for not at all.</summary>
    public static int Score(string line)
    {
        if (line.Length is < 6 or > Longest || Prose.IsProse(line) || Prose.IsHeading(line)) return 0;
        if (Furniture.IsAboutText(line) || Furniture.IsFoot(line) || Furniture.IsTrail(line)) return 0;
        if (line[^1] is '。' or '；' or '，' or '：' or ':') return 0;
        var score = 0;
        if (Genre().IsMatch(line)) score += 2;
        if (EndsAsTitle().IsMatch(line)) score += 2;
        if (line.Contains("关于", StringComparison.Ordinal)) score++;
        if (Year().IsMatch(line)) score++;
        if (Place().IsMatch(line)) score++;
        if (line.AsSpan().ContainsAny("，,。；：")) score -= 2;
        return score >= 3 ? score : 0;
    }

    /// <summary>True where the line above a title is its first part: the issuers on lines of their own.</summary>
    public static bool IsUpperPart(string above, string title)
    {
        if (title.StartsWith(above, StringComparison.Ordinal) || Furniture.IsAboutText(above) || Furniture.IsTrail(above) || Furniture.IsFoot(above)) return false;
        if (above.EndsWith("关于", StringComparison.Ordinal)) return true;
        // The name of a site stands above a title that is complete: only a party committee goes before a government.
        return Metadata.BodyName.IsBodies(above)
            && (title.StartsWith("关于", StringComparison.Ordinal) || char.IsAsciiDigit(title[0]) || above.StartsWith('中') || Metadata.BodyName.IsBodies(title));
    }

    private static bool IsLowerPart(string title, string below) => !EndsAsTitle().IsMatch(title) && EndsAsTitle().IsMatch(below) && Score(title + below) > 0 && !Prose.IsProse(below);

    private static string Bare(string s)
    {
        var bare = new StringBuilder(s.Length);
        foreach (var c in s) if (char.IsLetterOrDigit(c)) bare.Append(c);
        return bare.ToString();
    }

    [GeneratedRegex("法治|依法|司法|行政执法|政务公开|政府信息公开|普法|政府工作|年度|工作", RegexOptions.CultureInvariant)]
    private static partial Regex Genre();

    [GeneratedRegex("(报告|总结|情况|要点|通报|汇报|综述|方案|计划|通知|意见|公告|规划|办法|规定|决定)([（(][^）)]{1,20}[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAsTitle();

    [GeneratedRegex("(19|20)[0-9]{2}|二[〇○零Ｏ][一二三][〇○零Ｏ一二三四五六七八九]", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("[省市县区州盟旗镇乡局厅委]|街道|政府", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
