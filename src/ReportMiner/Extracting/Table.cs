using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Consecutive lines of as many cells: header rows without figures, then rows whose figures take their names from labels, headers and caption.</summary>
internal sealed class Table
{
    private const int LongestCaption = 60;
    private const int MostHeaders = 10;

    /// <summary>Headers of columns that name no row, though they hold words.</summary>
    private static readonly string[] Asides = ["单位", "计量单位", "责任单位", "牵头单位", "承办单位", "责任部门", "备注", "说明"];

    private static readonly string[] Totals = ["合计", "总计", "总数", "共计", "全部"];

    private readonly string _text;
    private readonly IReadOnlyList<TableLine> _rows;
    private readonly Figure?[][] _figures; // by row and column; null where the cell is not a figure and nothing else
    private readonly int _headers;

    private readonly List<TextSpan>[] _headersOf; // by column, from the nearest
    private readonly int?[] _labelOf; // by column: the column of its row labels
    private readonly Dictionary<int, TextSpan[]> _labels = []; // by column of labels, by row
    private readonly int? _units;

    private Table(string text, IReadOnlyList<TableLine> rows, Figure?[][] figures, TextSpan caption)
    {
        (_text, _rows, _figures, Caption) = (text, rows, figures, caption);
        while (_headers < rows.Count && figures[_headers].All(figure => figure is null)) _headers++;
        var columns = rows[0].Cells.Count;
        _headersOf = [.. Enumerable.Range(0, columns).Select(HeadersOver)];
        var words = Enumerable.Range(0, columns).Where(IsOfWords).ToList();
        var labels = words.FindAll(column => !_headersOf[column].Exists(header => Asides.Contains(header.Of(text))));
        if (labels.Count == 0) labels = words;
        _labelOf = [.. Enumerable.Range(0, columns).Select(column => labels.FindLastIndex(label => label < column) is >= 0 and var at ? labels[at] : (int?)null)];
        _units = words.Except(labels).Where(column => _headersOf[column].Exists(header => header.Of(text) is "单位" or "计量单位")).Select(column => (int?)column).FirstOrDefault();
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
            if (filled[0].Any(figure => figure is not null) && !IsRow(lines[first].Parting, filled[0])) continue;
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
            if (rows.Count > 1 && table.BodyRows > 0) yield return table;
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

    /// <summary>What names the row of a cell: the nearest column of words to its left that says more than a unit or a body in charge; empty where there is none.</summary>
    public TextSpan RowLabel(int row, int column)
    {
        if (_labelOf[column] is not { } label) return default;
        if (!_labels.TryGetValue(label, out var labels)) _labels.Add(label, labels = Labels(label));
        return labels[row];
    }

    /// <summary>The unit that a column of units states for the row; empty where there is none.</summary>
    public TextSpan Unit(int row) => _units is { } column ? At(row, column) : default;

    /// <summary>The cells over a column, from the nearest; a header that spans several columns stands in the first of them.</summary>
    public IReadOnlyList<TextSpan> Headers(int column) => _headersOf[column];

    /// <summary>The labels of the rows above, from the nearest.</summary>
    public IEnumerable<TextSpan> RowLabelsAbove(int row, int column, int most) =>
        Enumerable.Range(1, Math.Min(most, row - _headers)).Select(up => RowLabel(row - up, column)).Where(label => label.Length > 0);

    public bool IsTotal(TextSpan name) => IsTotal(_text, name);

    private static bool IsTotal(string text, TextSpan name)
    {
        var said = TextNormalizer.FoldWord(name.Of(text));
        var unit = said.IndexOf('(', StringComparison.Ordinal);
        var row = unit > 0 ? said[..unit] : said;
        return Array.Exists(Totals, total => row.EndsWith(total, StringComparison.Ordinal)); // 全县合计
    }

    /// <summary>True for what may be a row of figures; blanks and colons part prose as well, so that all behind the label, which a running number may precede, must be figures there.</summary>
    private static bool IsRow(TableParting parting, Figure?[] row) =>
        parting is TableParting.Tabs or TableParting.Bars || row.Skip(row[0] is not null && row.Length > 2 ? 2 : 1).All(figure => figure is not null);

    private List<TextSpan> HeadersOver(int column)
    {
        var headers = new List<TextSpan>();
        var top = Enumerable.Range(0, _headers).FirstOrDefault(row => At(row, column).Length > 0, _headers);
        for (var row = Math.Min(_headers, MostHeaders) - 1; row >= 0; row--)
        {
            if (At(row, column).Length == 0 && top < row) continue; // it spans rows
            var at = column;
            while (at > 0 && At(row, at).Length == 0) at--;
            if (At(row, at).Length > 0) headers.Add(At(row, at));
        }
        return headers;
    }

    /// <summary>True for a column without figures that says something in some row: no dashes, no 无.</summary>
    private bool IsOfWords(int column)
    {
        var says = false;
        for (var row = _headers; row < _rows.Count; row++)
        {
            if (column < _figures[row].Length && _figures[row][column] is not null) return false;
            var cell = At(row, column);
            says = says || (cell.Of(_text).Any(char.IsLetter) && cell.Of(_text) != "无");
        }
        return says;
    }

    /// <summary>The label of every row: its cell in the column, or the one that spans it from the left, or from above.</summary>
    private TextSpan[] Labels(int column)
    {
        var labels = new TextSpan[_rows.Count];
        for (var row = _headers; row < _rows.Count; row++)
        {
            for (var left = column; left >= 0 && labels[row].Length == 0; left--)
                if (_figures[row][left] is null) labels[row] = At(row, left);
            if (labels[row].Length == 0 && row > _headers) labels[row] = labels[row - 1];
        }
        return labels;
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
