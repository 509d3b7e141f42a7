namespace ReportMiner.Loading.Documents;

/// <summary>A line of a page as <c>pdftotext -layout</c> sets it.</summary>
/// <param name="Text">Without the blanks at its ends.</param>
/// <param name="Indent">Columns before it.</param>
internal sealed record PdfLine(string Text, int Indent)
{
    /// <summary>In half characters: a Chinese one counts two.</summary>
    public int Width { get; } = Text.Sum(c => c < '\u2e80' ? 1 : 2);

    public static PdfLine Of(string line)
    {
        var text = line.Trim();
        return new PdfLine(text, text.Length == 0 ? 0 : line.IndexOf(text[0], StringComparison.Ordinal));
    }
}
