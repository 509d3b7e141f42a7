using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Documents;

/// <summary>Finds tables among the lines of a page, and puts the lines of each row together.</summary>
internal static class PdfTable
{
    // Lines without a second cell that may stand between rows: more lines of a cell, or headings of parts.
    private const int MostSingleLines = 4;

    // Of the part's width: a line that may be a cell.
    private const double LongestCell = 0.4;

    // Of the distance between rows: the lines of one cell lie closer.
    private const double SameRow = 0.85;

    /// <summary>The index after a table that begins at the line; null where none begins there.</summary>
    /// <param name="lines">Of a page or column.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="isSplit">Tells whether a single row is one too, if it ends there: a table may go on over pages.</param>
    public static int? Find(IReadOnlyList<PdfLine> lines, int start, Predicate<int> isSplit)
    {
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        bool MayBelong(PdfLine line) => line.Cells.Count >= 2 || line.Right - line.Left < LongestCell * width && !Prose.IsHeading(line.Text);
        var (first, end, rows) = (-1, start, 0);
        for (var i = start; i < lines.Count && i - end <= MostSingleLines && MayBelong(lines[i]); i++)
        {
            if (lines[i].Cells.Count < 2) continue;
            if (first < 0) first = i;
            (end, rows) = (i + 1, rows + 1);
        }
        if (rows < 2 && !(rows == 1 && isSplit(end)) || first > start + 1) return null;
        while (end < lines.Count && lines[end].Cells.Count == 1 && MayBelong(lines[end]) && EndsCell(lines[end - 1], lines[end])) end++;
        // What stands above a table is none of its rows, unless it stands half beside one.
        return PdfBand.Gather(lines.Skip(start).Take(end - start))[0].Columns.Count < 2 ? null : end;
    }

    /// <summary>The rows, with tabs between their cells.</summary>
    public static List<string> Rows(IEnumerable<PdfLine> lines)
    {
        var bands = PdfBand.Gather(lines);
        var most = bands.Max(band => band.Columns.Count);
        var columns = Columns(bands.Where(band => band.Columns.Count == most).SelectMany(band => band.Cells));
        var full = bands.Where(IsFull).ToList();
        var pitch = full.Zip(full.Skip(1), (a, b) => b.Middle - a.Middle).DefaultIfEmpty(full[0].Bottom - full[0].Top).Min();
        List<string> rows = [];
        List<PdfBand> row = [];
        for (var i = 0; i < bands.Count; i++)
        {
            if (row.Count > 0 && IsNewRow(row, bands, i))
            {
                rows.Add(Write(row, columns));
                row = [];
            }
            row.Add(bands[i]);
        }
        rows.Add(Write(row, columns));
        return rows;

        // Where a label takes several lines, the figures stand beside one of them or between two.
        bool IsFull(PdfBand band) => band.Columns.Count >= Math.Max(2, most - 1);

        bool IsNewRow(List<PdfBand> row, List<PdfBand> bands, int i)
        {
            var (last, next) = (row[^1], bands[i]);
            var gap = next.Middle - last.Middle;
            if (gap < 1.15 * pitch && IsRestOfHead(last, next)) return false;
            if (IsFull(next) && row.Exists(IsFull)) return true;
            // A part of a cell between two rows belongs to the nearer one.
            if (row.Exists(IsFull) && i + 1 < bands.Count && IsFull(bands[i + 1]) && bands[i + 1].Middle - next.Middle < 0.9 * gap) return true;
            if (!IsFull(next) && gap < 1.15 * pitch && next.Cells.All(cell => FillsColumn(last, cell))) return false;
            return gap >= SameRow * pitch;
        }

        // 受理数 over （件）: nothing in the first column, and no figure.
        bool IsRestOfHead(PdfBand last, PdfBand next) =>
            next.Cells.All(cell => cell.Left >= columns[0].Right && !cell.Text.Any(char.IsAsciiDigit) && last.Cells.Any(above => above.Left < cell.Right && above.Right > cell.Left && !above.Text.Any(char.IsAsciiDigit)));

        // The cell goes on in the next line: it is as wide as its column, and the next line has nothing beside it.
        bool FillsColumn(PdfBand last, PdfWord cell)
        {
            var column = columns.FindIndex(c => Meets(c, cell));
            return column >= 0 && !Prose.IsHeading(cell.Text) && last.Cells.Any(above => Meets(columns[column], above) && above.Right - above.Left > 0.9 * (columns[column].Right - columns[column].Left));
        }
    }

    /// <summary>True for a line below the last row of a table that is the rest of a cell: half beside it, or right under a cell that is no shorter.</summary>
    private static bool EndsCell(PdfLine last, PdfLine next) =>
        next.Top < last.Bottom
        || next.Top - last.Bottom < 0.75 * next.Size && last.Cells.Any(cell => cell.Left < next.Left + 0.5 * next.Size && cell.Right > next.Right - 0.5 * next.Size && !char.IsAsciiDigit(cell.Text[^1]));

    /// <summary>The stretches that the cells take up, those that overlap as one.</summary>
    public static List<(double Left, double Right)> Columns(IEnumerable<PdfWord> cells)
    {
        List<(double Left, double Right)> columns = [];
        foreach (var cell in cells.OrderBy(cell => cell.Left))
        {
            if (columns.Count > 0 && cell.Left < columns[^1].Right) columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, cell.Right));
            else columns.Add((cell.Left, cell.Right));
        }
        return columns;
    }

    private static bool Meets((double Left, double Right) column, PdfWord cell) => cell.Left < column.Right && cell.Right > column.Left;

    private static string Write(List<PdfBand> row, List<(double Left, double Right)> columns)
    {
        var cells = new string[columns.Count];
        foreach (var words in row.SelectMany(band => band.Lines).SelectMany(line => line.Words.GroupBy(ColumnOf).Select(words => (Column: words.Key, new PdfLine(words).Text))))
        {
            var before = cells[words.Column];
            cells[words.Column] = before is null ? words.Text : before + PdfParagraphs.Joint(before, words.Text) + words.Text;
        }
        return string.Join('\t', cells).TrimEnd();

        int ColumnOf(PdfWord word)
        {
            double Shared((double Left, double Right) column) => Math.Min(column.Right, word.Right) - Math.Max(column.Left, word.Left);
            return Enumerable.Range(0, columns.Count).MaxBy(i => Shared(columns[i]));
        }
    }
}
