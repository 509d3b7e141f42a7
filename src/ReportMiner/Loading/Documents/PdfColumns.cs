namespace ReportMiner.Loading.Documents;

/// <summary>Parts a page that is set in two columns, as gazettes are, in the order of reading.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 8;

    /// <summary>The page itself where it has one column.</summary>
    public static IEnumerable<PdfPage> Part(PdfPage page)
    {
        if (FindGutter(page.Lines) is not { } gutter) return [page];
        List<PdfPage> parts = [];
        List<PdfLine> band = [];
        // Titles and tables may cross the gutter: what stands above them is read before.
        bool Crosses(PdfLine line) => line.Cells.Any(cell => Covers(cell, gutter));
        foreach (var line in page.Lines)
        {
            if (band.Count > 0 && Crosses(line) != Crosses(band[0])) Flush();
            band.Add(line);
        }
        Flush();
        return parts;

        void Flush()
        {
            if (Crosses(band[0])) parts.Add(new PdfPage(band));
            else AddColumns(parts, band, gutter);
            band = [];
        }
    }

    private static void AddColumns(List<PdfPage> parts, List<PdfLine> band, double gutter)
    {
        foreach (var column in band.SelectMany(line => line.Cells).GroupBy(cell => cell.Left > gutter).OrderBy(side => side.Key)) parts.Add(new PdfPage(PdfLine.Gather(column)));
    }

    /// <summary>The middle of the blank strip that most lines leave, where both sides of it are filled with text; null where there is none.</summary>
    private static double? FindGutter(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count < FewestLines) return null;
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var best = lines.Where(line => line.Cells.Count >= 2).SelectMany(line => line.Cells.Zip(line.Cells.Skip(1), (a, b) => (a.Right + b.Left) / 2))
            .Where(x => x > left + 0.35 * (right - left) && x < left + 0.65 * (right - left))
            .Select(x => (X: x, Both: lines.Where(line => line.Left < x && line.Right > x && !line.Cells.Any(cell => Covers(cell, x))).ToList()))
            .DefaultIfEmpty().MaxBy(found => found.Both?.Count ?? 0);
        if (best.Both is not { } both || both.Count < FewestLines || both.Count * 2 < lines.Count) return null;
        if (lines.Count(line => line.Cells.Any(cell => Covers(cell, best.X))) * 10 > lines.Count * 3) return null;
        double Filled(Func<PdfWord, bool> isSide, double width) => Median(both.Select(line => line.Cells.Where(isSide).Sum(cell => cell.Right - cell.Left) / width));
        return Filled(cell => cell.Right <= best.X, best.X - left) > 0.75 && Filled(cell => cell.Left >= best.X, right - best.X) > 0.75 ? best.X : null;
    }

    private static bool Covers(PdfWord cell, double x) => cell.Left < x && cell.Right > x;

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : 0;
}
