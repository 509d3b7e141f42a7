using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Finds the tables of a report and gives their figures a label, a unit and a year.</summary>
internal static class Tables
{
    private const int RowsAbove = 20;

    private static readonly SearchValues<char> TableNumber = SearchValues.Create("表一二三四五六七八九十0123456789:");
    private static readonly string[] Earlier = ["同期", "上年", "去年"];
    private static readonly string[] CaptionNoise = ["统计表", "情况表", "一览表", "汇总表", "明细表", "统计", "情况", "数据", "表"];

    /// <summary>Sets <see cref="Figure.Cell"/> of every figure that is a cell of a table.</summary>
    /// <param name="reportYear">What the report is about; null where that is unknown.</param>
    public static void Place(FoldedText folded, IReadOnlyList<Figure> figures, int? reportYear)
    {
        foreach (var table in Table.Of(folded.Original, figures))
        {
            var caption = Words(folded, table.Caption, isCaption: true);
            foreach (var (figure, row, column) in table.Cells())
            {
                var label = table.RowLabel(row, column);
                var headers = table.Headers(column);
                var names = new List<TextSpan> { label };
                names.AddRange(headers);
                var (rowIsTotal, columnIsTotal) = (table.IsTotal(label), headers.Count > 0 && table.IsTotal(headers[0]));
                figure.Quantity = TableUnit.Apply(figure.Quantity, names.Append(table.Unit(row)).Append(table.Caption).Select(name => name.Of(folded.Original)));
                var own = Words(folded, label);
                var over = headers.Reverse().SelectMany(header => Words(folded, header)).ToList();
                figure.Cell = new TableCell(
                    View(folded, rowIsTotal ? [.. caption, .. own, .. over] : columnIsTotal ? [.. own, .. caption, .. over] : [.. own, .. over]),
                    View(folded, [.. caption, .. over]),
                    [.. names.Concat(table.RowLabelsAbove(row, column, RowsAbove)).Append(table.Caption).Where(name => name.Length > 0).Select(folded.FromOriginal)],
                    [.. names.Take(2).Where(name => name.Length > 0).Select(folded.FromOriginal)],
                    names.Select(name => YearOf(name.Of(folded.Original), reportYear)).FirstOrDefault(year => year is not null),
                    table,
                    row,
                    column,
                    rowIsTotal,
                    columnIsTotal);
            }
        }
    }

    private static ContextView View(FoldedText folded, List<int> positions)
    {
        positions.Reverse();
        return ContextView.Of(folded.Text, positions);
    }

    /// <summary>The folded positions of a name without its parentheses, year and, of a caption, the number and kind of the table: 表1 行政处罚情况表(单位:件).</summary>
    private static List<int> Words(FoldedText folded, TextSpan name, bool isCaption = false)
    {
        var (span, positions, depth) = (folded.FromOriginal(name), new List<int>(), 0);
        if (isCaption)
        {
            var text = span.Of(folded.Text);
            var unit = text.IndexOf("单位", StringComparison.Ordinal);
            if (unit > 0) span = span with { End = span.Start + unit };
            var from = text.StartsWith('表') ? text.AsSpan().IndexOfAnyExcept(TableNumber) : 0;
            span = span with { Start = Math.Min(span.End, span.Start + Math.Max(0, from)) };
        }
        for (var i = span.Start; i < span.End; i++)
        {
            var c = folded.Text[i];
            if (c == '(') depth++;
            else if (c == ')') depth--;
            else if (depth == 0 && !char.IsAsciiDigit(c) && c is not ('年' or '度' or ':' or '\t' or '%' or '\n' or '\r')) positions.Add(i);
        }
        if (isCaption)
            foreach (var noise in CaptionNoise)
                if (positions.Count > noise.Length && noise.Select((c, k) => folded.Text[positions[positions.Count - noise.Length + k]] == c).All(same => same)) positions.RemoveRange(positions.Count - noise.Length, noise.Length);
        return positions;
    }

    private static int? YearOf(string header, int? reportYear)
    {
        if (Earlier.Any(word => header.Contains(word, StringComparison.Ordinal))) return reportYear - 1;
        var at = header.Length == 4 ? 4 : header.IndexOf('年', StringComparison.Ordinal);
        return at >= 4 && int.TryParse(header.AsSpan(at - 4, 4), out var year) && year is >= 1949 and <= 2100 ? year : null;
    }
}
