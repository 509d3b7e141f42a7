using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>One line of a report, cut into the cells that its marks part.</summary>
/// <param name="Span">The line in the original text, without its end.</param>
/// <param name="Parting">What parts the cells.</param>
/// <param name="Cells">Their stretches of the original text, without blanks around; empty ones too.</param>
internal sealed record TableLine(TextSpan Span, TableParting Parting, IReadOnlyList<TextSpan> Cells)
{
    /// <summary>All lines of the text that hold anything.</summary>
    public static List<TableLine> Of(string text)
    {
        var lines = new List<TableLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
            var span = new TextSpan(start, end);
            if (Trim(text, span).Length > 0) lines.Add(Cut(text, span));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>True for the rule under the header of a Markdown table: |---|---|.</summary>
    public bool IsRule(string text) => Parting == TableParting.Bars && Span.Of(text).AsSpan().IndexOfAnyExcept("|｜-: ") < 0;

    private static TableLine Cut(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        if (content.Contains('\t')) return new(line, TableParting.Tabs, Split(text, line, c => c == '\t'));
        if (content.IndexOfAny('|', '｜') >= 0) return new(line, TableParting.Bars, Split(text, WithoutFrame(text, Trim(text, line)), c => c is '|' or '｜'));
        var colon = content.IndexOfAny(':', '：');
        if (colon > 0 && content[(colon + 1)..].IndexOfAny(':', '：') < 0) return new(line, TableParting.Colon, Split(text, line, c => c is ':' or '：'));
        return new(line, TableParting.Blanks, [.. Split(text, Trim(text, line), char.IsWhiteSpace).Where(cell => cell.Length > 0)]);
    }

    /// <summary>The line without the bars that stand at both of its ends.</summary>
    private static TextSpan WithoutFrame(string text, TextSpan line) =>
        line.Length > 1 && text[line.Start] is '|' or '｜' && text[line.End - 1] is '|' or '｜' ? new(line.Start + 1, line.End - 1) : line;

    private static List<TextSpan> Split(string text, TextSpan line, Func<char, bool> parts)
    {
        var cells = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && !parts(text[i])) continue;
            cells.Add(Trim(text, new TextSpan(start, i)));
            start = i + 1;
        }
        return cells;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
