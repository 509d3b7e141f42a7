namespace ReportMiner.Loading.Documents;

/// <summary>A word of a PDF, as <c>pdftotext</c> means it (a run without a blank), and its box.</summary>
/// <remarks>In points, from the upper left corner of the page.</remarks>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;

    public double Height => Bottom - Top;
}
