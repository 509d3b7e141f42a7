using ReportMiner.Model;

namespace ReportMiner.Loading.Pages;

/// <summary>Finds where the report itself begins and ends in a text that still carries the page's lines around it.</summary>
internal static class BodyTrimmer
{
    private const int LeadLines = 40;
    private const int WeakLines = 6;
    private const int ListLines = 15;

    /// <param name="text">Cleaned text, lines ended by <c>\n</c>.</param>
    /// <param name="known">The title as known from elsewhere, so that its repetition is cut; may be null.</param>
    public static Trimmed Trim(string text, string? known)
    {
        var lines = TextLine.Split(text);
        var (first, titleLine) = FindFirst(lines, known);
        var end = FindEnd(lines, first);
        // A line alone is the text, however much it reads like a title or like furniture.
        if (lines.Skip(first).Take(end - first).All(l => l.Text.Length == 0)) (first, end, titleLine) = (0, lines.Count, known);
        while (first < end && lines[first].Text.Length == 0) first++;
        while (end > first && lines[end - 1].Text.Length == 0) end--;
        var body = first == end ? new TextSpan(0, 0) : new TextSpan(lines[first].Start, lines[end - 1].End);
        return new Trimmed(body, titleLine, Texts(lines, 0, first), Texts(lines, end, lines.Count));
    }

    private static List<string> Texts(List<TextLine> lines, int from, int to) =>
        [.. lines.Skip(from).Take(to - from).Select(l => l.Text).Where(t => t.Length > 0)];

    /// <summary>The first line of the body, and the title above it.</summary>
    private static (int First, string? Title) FindFirst(List<TextLine> lines, string? known)
    {
        var (titleEnd, title) = TitleLines.Find(lines, Prose.FirstLine(lines, LeadLines), known);
        var first = titleEnd;
        for (var i = titleEnd; i < Math.Min(lines.Count, titleEnd + LeadLines); i++)
        {
            var line = lines[i].Text;
            if (line.Length == 0) continue;
            if (Furniture.IsAboutText(line) || Furniture.IsTrail(line) || Furniture.IsStray(line) || (title is not null && IsSubtitle(line, title))) first = i + 1;
            else break;
        }
        return (first, title);
    }

    /// <summary>What may stand between title and text: the title again, the issuer alone, a date or number in brackets.</summary>
    private static bool IsSubtitle(string line, string title)
    {
        if (line.Length > 60 || Prose.IsProse(line)) return false;
        return TitleLines.Same(line, title) || Metadata.BodyName.IsBody(line) || Metadata.DocumentNumber.IsNumber(line);
    }

    /// <summary>The line after the last one of the body: what follows is furniture, with a few unmarked lines in between.</summary>
    private static int FindEnd(List<TextLine> lines, int first)
    {
        var end = FindClose(lines, first);
        var weak = 0;
        for (var i = end - 1; i >= first; i--)
        {
            var line = lines[i].Text;
            if (line.Length == 0) continue;
            if (Furniture.IsFoot(line) || Furniture.IsStray(line) || Furniture.IsTrail(line))
            {
                var opens = Furniture.OpensList(line);
                if (weak > (opens ? ListLines : WeakLines)) break;
                end = i;
                weak = 0;
                continue;
            }
            if (Prose.IsProse(line) || Prose.IsHeading(line)) break;
            weak++;
            if (weak > ListLines) break;
        }
        return end;
    }

    /// <summary>The first line that closes the text, where the smaller part of the prose follows it; else the number of lines.</summary>
    private static int FindClose(List<TextLine> lines, int first)
    {
        var prose = lines.Skip(first).Where(line => Prose.IsProse(line.Text)).Sum(line => line.Text.Length);
        var above = 0;
        for (var i = first; i < lines.Count; i++)
        {
            if (i > first && above > prose - above && Furniture.ClosesText(lines[i].Text)) return i;
            if (Prose.IsProse(lines[i].Text)) above += lines[i].Text.Length;
        }
        return lines.Count;
    }
}
