using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Tells tables of data from tables that lay out a page, and writes the former as lines with cells parted by tabs.</summary>
internal static class TableText
{
    private const int LongestCell = 400;

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

    public static IEnumerable<string> Rows(IElement table)
    {
        foreach (var row in OwnRows(table))
        {
            // colspan and rowspan are not spread out: a figure stands once in the text.
            var line = string.Join('\t', row.Children.Where(c => !Visibility.IsHidden(c)).Select(Squeeze)).Trim();
            if (line.Length > 0) yield return line;
        }
    }

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
