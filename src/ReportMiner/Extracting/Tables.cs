using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Finds tables (consecutive lines of as many cells, divided by tabs) and gives their figures a label, a unit and a year.</summary>
/// <remarks>The first row is the header, the first column holds the row labels; the line above may be a caption (…统计表(单位:件)).</remarks>
internal static class Tables
{
    private const int RowsAbove = 20;

    /// <summary>Sets <see cref="Figure.Cell"/> of every figure that is a cell of a table.</summary>
    public static void Place(FoldedText folded, IReadOnlyList<Sentence> sentences, IReadOnlyList<Figure> figures)
    {
        if (!folded.Original.Contains('\t')) return;
        var rows = sentences.Select(sentence => Cells(folded.Original, sentence.Span)).ToList();
        var headers = new int[rows.Count];
        for (var i = 1; i < rows.Count; i++) headers[i] = rows[i].Count == rows[i - 1].Count ? headers[i - 1] : i;
        foreach (var figure in figures)
        {
            var row = rows[figure.SentenceIndex];
            var column = row.FindIndex(cell => cell.Contains(figure.Quantity.Span));
            if (column < 1) continue;
            var header = headers[figure.SentenceIndex];
            if (header == figure.SentenceIndex) continue;
            var caption = header > 0 && rows[header - 1].Count == 1 ? sentences[header - 1].Span : default;
            var names = new[] { row[0], rows[header][column], caption };
            figure.Quantity = TableUnit.Apply(figure.Quantity, names.Select(name => name.Of(folded.Original)));
            figure.Cell = new TableCell(
                Label(folded, names[0], names[1]),
                [.. names.Take(2).Concat(Enumerable.Range(1, Math.Min(RowsAbove, figure.SentenceIndex - header - 1)).Select(up => rows[figure.SentenceIndex - up][0])).Append(caption).Select(folded.FromOriginal)],
                names.Take(2).Select(name => YearOf(name.Of(folded.Original))).FirstOrDefault(year => year is not null));
        }
    }

    private static List<TextSpan> Cells(string text, TextSpan line)
    {
        var cells = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && text[i] != '\t') continue;
            cells.Add(new TextSpan(start, i));
            start = i + 1;
        }
        return cells;
    }

    /// <summary>The row label, then the column header, each without its parentheses and year.</summary>
    private static ContextView Label(FoldedText folded, TextSpan row, TextSpan column)
    {
        var positions = new List<int>();
        foreach (var span in new[] { folded.FromOriginal(row), folded.FromOriginal(column) })
        {
            var depth = 0;
            for (var i = span.Start; i < span.End; i++)
            {
                var c = folded.Text[i];
                if (c == '(') depth++;
                else if (c == ')') depth--;
                else if (depth == 0 && !char.IsAsciiDigit(c) && c is not ('年' or '度' or ':' or '\t' or '%')) positions.Add(i);
            }
        }
        positions.Reverse();
        return ContextView.Of(folded.Text, positions);
    }

    private static int? YearOf(string header)
    {
        var at = header.IndexOf('年', StringComparison.Ordinal);
        return at >= 4 && int.TryParse(header.AsSpan(at - 4, 4), out var year) && year is >= 1949 and <= 2100 ? year : null;
    }
}
