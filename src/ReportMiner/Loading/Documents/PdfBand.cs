namespace ReportMiner.Loading.Documents;

/// <summary>Lines of a table that stand beside each other, such as a label over two lines and the figures at the middle of it.</summary>
internal sealed class PdfBand
{
    // Of the lower line's height: neighbouring rows overlap less, however tight they are set.
    private const double Overlap = 0.12;

    private PdfBand(List<PdfLine> lines)
    {
        Lines = lines;
        Cells = [.. lines.SelectMany(line => line.Cells)];
        (Top, Bottom) = (lines.Min(line => line.Top), lines.Max(line => line.Bottom));
        Columns = PdfTable.Columns(Cells);
    }

    public IReadOnlyList<PdfLine> Lines { get; }

    public IReadOnlyList<PdfWord> Cells { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Middle => (Top + Bottom) / 2;

    /// <summary>The stretches that its cells take up.</summary>
    public IReadOnlyList<(double Left, double Right)> Columns { get; }

    public static List<PdfBand> Gather(IEnumerable<PdfLine> lines)
    {
        List<PdfBand> bands = [];
        List<PdfLine> band = [];
        foreach (var line in lines)
        {
            if (band.Count > 0 && band.Max(l => l.Bottom) - line.Top < Overlap * (line.Bottom - line.Top))
            {
                bands.Add(new PdfBand(band));
                band = [];
            }
            band.Add(line);
        }
        bands.Add(new PdfBand(band));
        return bands;
    }
}
