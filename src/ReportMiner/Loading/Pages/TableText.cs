using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Tells tables of data from tables that lay out a page, and writes the former as lines with cells parted by tabs.</summary>
internal static class TableText
{
    private const int LongestCell = 400;
    private const int MostSpanned = 100;

    /// <summary>True for a table without another one in it, with at least two rows and columns and no long text in a cell.</summary>
    public static bool IsData(IElement table)
    {
        if (table is not IHtmlTableElement || table.QuerySelector("table, form, ul, h1, h2, h3") is not null) return false;
        var rows = 0;
        var wide = 0;
        foreach (var row in OwnRows(table))
        {
            rows++;
            var cells = 0;
            foreach (var cell in row.Children)
            {
                if (cell.TextContent.Length > LongestCell * 4 || Squeeze(cell).Length > LongestCell) return false;
                cells++;
            }
            if (cells >= 2) wide++;
        }
        return rows >= 2 && wide * 2 >= rows;
    }

    /// <summary>The rows, each cell in its column: one that spans several columns or rows stands in the first of them, the others are empty.</summary>
    public static IEnumerable<string> Rows(IElement table)
    {
        var spanned = new Dictionary<int, int>(); // column → rows that a cell above still covers
        foreach (var row in OwnRows(table))
        {
            var cells = new List<string>();
            foreach (var cell in row.Children.Where(c => !Visibility.IsHidden(c)))
            {
                while (IsCovered(spanned, cells.Count)) cells.Add("");
                var (columns, rows) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                for (var i = 0; i < columns; i++)
                {
                    if (rows > 1) spanned[cells.Count] = rows - 1;
                    cells.Add(i == 0 ? Squeeze(cell) : "");
                }
            }
            while (IsCovered(spanned, cells.Count)) cells.Add("");
            if (cells.Exists(cell => cell.Length > 0)) yield return string.Join('\t', cells);
        }
    }

    /// <summary>Takes one row off what covers the column; false where nothing does.</summary>
    private static bool IsCovered(Dictionary<int, int> spanned, int column)
    {
        if (!spanned.TryGetValue(column, out var rows) || rows == 0) return false;
        spanned[column] = rows - 1;
        return true;
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) ? Math.Clamp(span, 1, MostSpanned) : 1;

    private static IEnumerable<IElement> OwnRows(IElement table) => table.QuerySelectorAll("tr").Where(row => !Visibility.IsHidden(row));

    /// <summary>The cell's text on one line; its paragraphs are parted by a blank.</summary>
    private static string Squeeze(IElement cell)
    {
        var text = new StringBuilder();
        Add(cell, text);
        return text.ToString().Trim();
    }

    private static void Add(IElement element, StringBuilder text)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words)
            {
                InlineText.Append(text, words.Data.Replace('\t', ' '));
            }
            else if (child is IElement inner && !Visibility.IsHidden(inner))
            {
                if (inner.LocalName is "p" or "div" or "br" && text.Length > 0 && text[^1] != ' ') text.Append(' ');
                Add(inner, text);
            }
        }
    }
}
