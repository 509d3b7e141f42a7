using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Consecutive lines of as many cells: header rows without figures, then rows whose figures take their names from labels, headers and caption.</summary>
internal sealed class Table
{
    private const int LongestCaption = 60;

    private static readonly string[] Totals = ["合计", "总计", "总数", "共计", "全部"];

    private readonly string _text;
    private readonly IReadOnlyList<TableLine> _rows;
    private readonly Figure?[][] _figures; // by row and column; null where the cell is not a figure and nothing else
    private readonly int _headers;

    private Table(string text, IReadOnlyList<TableLine> rows, Figure?[][] figures, TextSpan caption)
    {
        (_text, _rows, _figures, Caption) = (text, rows, figures, caption);
        while (_headers < rows.Count && figures[_headers].All(figure => figure is null)) _headers++;
    }

    /// <summary>The line above, and the one over it where that only states the unit; empty where there is none.</summary>
    public TextSpan Caption { get; }

    /// <summary>How many rows hold figures.</summary>
    public int BodyRows => _rows.Count - _headers;

    /// <summary>The tables of a text.</summary>
    /// <param name="figures">By start; a table takes those that fill a cell.</param>
    public static IEnumerable<Table> Of(string text, IReadOnlyList<Figure> figures)
    {
        var lines = TableLine.Of(text);
        for (var first = 0; first < lines.Count; first++)
        {
            if (lines[first].Cells.Count < 2) continue;
            var rows = new List<TableLine> { lines[first] };
            var filled = new List<Figure?[]> { Fill(lines[first], figures) };
            var next = first + 1;
            for (; next < lines.Count && lines[next].Parting == lines[first].Parting; next++)
            {
                if (lines[next].IsRule(text)) continue;
                var missing = lines[first].Cells.Count - lines[next].Cells.Count;
                if (missing != 0 && !(missing > 0 && lines[next].Cells.Count > 1 && IsTotal(text, lines[next].Cells[0]))) break;
                var line = missing == 0 ? lines[next] : lines[next] with { Cells = [lines[next].Cells[0], .. new TextSpan[missing], .. lines[next].Cells.Skip(1)] }; // 合计 over several columns
                var row = Fill(line, figures);
                if (!IsRow(lines[next].Parting, row)) break;
                rows.Add(line);
                filled.Add(row);
            }
            var table = new Table(text, rows, [.. filled], CaptionAbove(text, lines, first));
            if (rows.Count < 2 || table.BodyRows == 0 || (table._headers == 0 && !IsRow(lines[first].Parting, filled[0]))) continue;
            yield return table;
            first = next - 1;
        }
    }

    /// <summary>The figures that fill a cell, with their places.</summary>
    public IEnumerable<(Figure Figure, int Row, int Column)> Cells()
    {
        for (var row = _headers; row < _rows.Count; row++)
            for (var column = 0; column < _figures[row].Length; column++)
                if (_figures[row][column] is { } figure) yield return (figure, row, column);
    }

    /// <summary>What names the row of a cell: the nearest column of words to its left; empty where there is none.</summary>
    public TextSpan RowLabel(int row, int column)
    {
        for (var left = column - 1; left >= 0; left--)
            if (IsOfWords(left)) return Spanning(row, left);
        return default;
    }

    /// <summary>The cells over a column, from the nearest; a header that spans several columns stands in the first of them.</summary>
    public IEnumerable<TextSpan> Headers(int column)
    {
        for (var row = _headers - 1; row >= 0; row--)
        {
            if (At(row, column).Length == 0 && Enumerable.Range(0, row).Any(above => At(above, column).Length > 0)) continue; // it spans rows
            var at = column;
            while (at > 0 && At(row, at).Length == 0) at--;
            if (At(row, at).Length > 0) yield return At(row, at);
        }
    }

    /// <summary>The labels of the rows above, from the nearest.</summary>
    public IEnumerable<TextSpan> RowLabelsAbove(int row, int column) =>
        Enumerable.Range(_headers, Math.Max(0, row - _headers)).Reverse().Select(above => RowLabel(above, column)).Where(label => label.Length > 0);

    public bool IsTotal(TextSpan name) => IsTotal(_text, name);

    private static bool IsTotal(string text, TextSpan name)
    {
        var said = TextNormalizer.FoldWord(name.Of(text));
        var unit = said.IndexOf('(', StringComparison.Ordinal);
        return Totals.Contains(unit > 0 ? said[..unit] : said);
    }

    /// <summary>True for what may be a row of figures; blanks and colons part prose as well, so that all behind the label must be figures there.</summary>
    private static bool IsRow(TableParting parting, Figure?[] row) => parting is TableParting.Tabs or TableParting.Bars || row.Skip(1).All(figure => figure is not null);

    private bool IsOfWords(int column)
    {
        for (var row = _headers; row < _rows.Count; row++)
            if (column < _figures[row].Length && _figures[row][column] is not null) return false;
        return true;
    }

    /// <summary>The cell, or the one that spans it: from its left, or from above.</summary>
    private TextSpan Spanning(int row, int column)
    {
        for (var left = column; left >= 0; left--)
            if (At(row, left).Length > 0 && _figures[row][left] is null) return At(row, left);
        for (var above = row - 1; above >= _headers; above--)
            if (At(above, column).Length > 0) return At(above, column);
        return default;
    }

    private TextSpan At(int row, int column) => column < _rows[row].Cells.Count ? _rows[row].Cells[column] : default;

    private static Figure?[] Fill(TableLine row, IReadOnlyList<Figure> figures)
    {
        var filled = new Figure?[row.Cells.Count];
        for (var column = 0; column < filled.Length; column++)
        {
            var cell = row.Cells[column];
            var at = Ordered.FirstNot(figures, figure => figure.Quantity.Span.Start < cell.Start);
            if (cell.Length > 0 && at < figures.Count && figures[at].Quantity.Span == cell) filled[column] = figures[at];
        }
        return filled;
    }

    private static TextSpan CaptionAbove(string text, List<TableLine> lines, int first)
    {
        if (first == 0) return default;
        var above = lines[first - 1].Span;
        if (above.Length > LongestCaption || text[above.End - 1] is '。' or '；' or ';') return default;
        return first > 1 && above.Of(text).TrimStart().TrimStart('(', '（').StartsWith("单位", StringComparison.Ordinal) && lines[first - 2].Span.Length <= LongestCaption
            ? new TextSpan(lines[first - 2].Span.Start, above.End)
            : above;
    }
}
