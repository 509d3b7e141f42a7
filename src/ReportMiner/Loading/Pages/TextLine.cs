namespace ReportMiner.Loading.Pages;

/// <summary>A line without the blanks at its ends.</summary>
/// <param name="Text">The trimmed line; empty for a blank one.</param>
/// <param name="Start">Where the trimmed line begins in the whole text.</param>
internal readonly record struct TextLine(string Text, int Start)
{
    public int End => Start + Text.Length;

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (offset, length) = range.GetOffsetAndLength(text.Length);
            var line = text.AsSpan(offset, length);
            var trimmed = line.Trim();
            var start = trimmed.IsEmpty ? offset : offset + line.IndexOf(trimmed[0]);
            lines.Add(new TextLine(trimmed.ToString(), start));
        }
        return lines;
    }
}
