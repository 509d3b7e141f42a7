namespace ReportMiner.Loading.Documents;

/// <summary>A line of a page: its words from left to right, and the cells that wide gaps part them into.</summary>
internal sealed class PdfLine
{
    // In widths of a character. Programs put a quarter between Chinese and Latin characters, which is no blank.
    private const double CellGap = 0.9;
    private const double BlankBesideWide = 0.4;
    private const double BlankBetweenWide = 0.25;
    private const double Blank = 0.12;

    // So many characters that stand alone: the line is spread out to its full width.
    private const int SpreadWords = 5;

    public PdfLine(IEnumerable<PdfWord> words)
    {
        List<PdfWord> ordered = [.. words.OrderBy(word => word.Left)];
        Words = ordered;
        Size = SizeOf(ordered);
        Height = ordered.MaxBy(word => word.Text.Length).Height;
        Cells = Split(ordered, Size);
        (Left, Right) = (ordered[0].Left, ordered.Max(word => word.Right));
        (Top, Bottom) = (ordered.Min(word => word.Top), ordered.Max(word => word.Bottom));
        Text = string.Join(' ', Cells.Select(cell => cell.Text));
    }

    public IReadOnlyList<PdfWord> Words { get; }

    public IReadOnlyList<PdfWord> Cells { get; }

    public string Text { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Middle => (Top + Bottom) / 2;

    /// <summary>The width of a Chinese character; more in a line that is spread out.</summary>
    public double Size { get; }

    /// <summary>That of its type.</summary>
    public double Height { get; }

    /// <summary>Words that stand beside each other, from the top down.</summary>
    public static List<PdfLine> Gather(IEnumerable<PdfWord> words)
    {
        List<PdfLine> lines = [];
        List<PdfWord> line = [];
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (line.Count > 0 && word.Middle - line.Average(w => w.Middle) > 0.4 * Math.Min(word.Height, line.Max(w => w.Height)))
            {
                lines.Add(new PdfLine(line));
                line = [];
            }
            line.Add(word);
        }
        if (line.Count > 0) lines.Add(new PdfLine(line));
        return lines;
    }

    /// <summary>The same line farther down.</summary>
    public PdfLine Lower(double by) => new(Words.Select(word => word with { Top = word.Top + by, Bottom = word.Bottom + by }));

    public static bool IsWide(char c) => c >= '\u2e80' || c is '“' or '”' or '‘' or '’' or '—' or '…';

    private static double SizeOf(List<PdfWord> words)
    {
        var longest = words.Where(word => word.Text.All(IsWide)).DefaultIfEmpty(words.MaxBy(word => word.Height)).MaxBy(word => word.Text.Length);
        return longest.Text.All(IsWide) ? (longest.Right - longest.Left) / longest.Text.Length : longest.Height / 1.2;
    }

    private static List<PdfWord> Split(List<PdfWord> words, double size)
    {
        List<PdfWord> cells = [words[0]];
        var isSpread = words.Count(word => word.Text is [var c] && IsWide(c)) >= SpreadWords;
        foreach (var word in words.Skip(1))
        {
            var last = cells[^1];
            var gap = word.Left - last.Right;
            if (gap >= CellGap * size) cells.Add(word);
            else cells[^1] = new PdfWord(last.Text + (isSpread ? "" : Between(last.Text[^1], word.Text[0], gap / size)) + word.Text, last.Left, Math.Min(last.Top, word.Top), Math.Max(last.Right, word.Right), Math.Max(last.Bottom, word.Bottom));
        }
        return cells;
    }

    private static string Between(char last, char next, double gap) =>
        gap >= (IsWide(last) && IsWide(next) ? BlankBetweenWide : IsWide(last) || IsWide(next) ? BlankBesideWide : Blank) ? " " : "";
}
