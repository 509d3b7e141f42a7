using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Pages;

/// <summary>Tells running text and headings from the short lines of a page.</summary>
internal static partial class Prose
{
    private const int LongLine = 100;

    /// <summary>A sentence: closed by a full stop, or long with clause marks.</summary>
    public static bool IsProse(string line)
    {
        if (line.Length < 8 || Furniture.IsTrail(line)) return false;
        var marks = line.AsSpan().CountAny("，。；、：！？,;");
        if (line[^1] is '。' or '；' or '！' or '？' or '”' or ':' or '：') return marks >= 1 && line.Length >= 12;
        return marks >= 2 && line.Length >= 40 || line.Length >= LongLine;
    }

    /// <summary>一、… （一）… 1. … 一是…</summary>
    public static bool IsHeading(string line) => Enumerator().IsMatch(line);

    /// <summary>The index of the first line of running text or heading within the limit, else the number of lines looked at.</summary>
    public static int FirstLine(List<TextLine> lines, int limit)
    {
        var seen = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Text;
            if (line.Length == 0) continue;
            if (seen++ >= limit) return i;
            if (Furniture.IsAboutText(line) || Furniture.IsFoot(line)) continue;
            if (IsProse(line) || IsHeading(line)) return i;
        }
        return lines.Count;
    }

    [GeneratedRegex("""^\s*([一二三四五六七八九十]{1,3}\s*[、.．，]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分条]|[一二三四五六七八九十]是|[0-9]{1,2}\s*[、.．](?![0-9]))""", RegexOptions.CultureInvariant)]
    private static partial Regex Enumerator();
}
