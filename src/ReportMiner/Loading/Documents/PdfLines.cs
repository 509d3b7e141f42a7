using System.Text;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Documents;

/// <summary>Joins the lines of <c>pdftotext -layout</c> to paragraphs, and parts the cells of table rows by tabs.</summary>
internal static partial class PdfLines
{
    // In half characters: how much shorter than a full line one may be that goes on, before a sentence's end and elsewhere
    // (a number is not broken over lines, nor is a line begun with a closing mark).
    private const int ClosedSlack = 5;
    private const int OpenSlack = 13;
    private const double SetByProgram = 0.7;

    public static string Join(string layout)
    {
        var pages = PdfPage.Split(Radicals.Replace(layout));
        var full = FullWidth(pages);
        var text = new StringBuilder(layout.Length);
        PdfLine? last = null;
        foreach (var page in pages)
        {
            var margin = page.Margin;
            for (var i = 0; i < page.Lines.Count; i++)
            {
                var line = page.Lines[i];
                var isRow = IsRow(line) && (i > 0 && IsRow(page.Lines[i - 1]) || i + 1 < page.Lines.Count && IsRow(page.Lines[i + 1]));
                if (last is not null) text.Append(!isRow && GoesOn(last, line, margin, full) ? Joint(last.Text, line.Text) : "\n");
                text.Append(Gap().Replace(line.Text, isRow ? "\t" : " "));
                last = isRow ? null : line with { Indent = Math.Max(0, line.Indent - margin) };
                if (isRow) text.Append('\n');
            }
        }
        return WithoutAutospace(text.ToString());
    }

    /// <summary>Word processors set a gap between Chinese and digits or letters that nobody typed; where it is nearly everywhere, it is theirs.</summary>
    private static string WithoutAutospace(string text)
    {
        var gaps = Autospace().Count(text);
        if (gaps < SetByProgram * (gaps + Seam().Count(text))) return text;
        return string.Join('\n', text.Split('\n').Select(line => Cells().IsMatch(line) ? line : Autospace().Replace(line, "")));
    }

    /// <summary>The width that most of the longest lines have.</summary>
    private static int FullWidth(List<PdfPage> pages)
    {
        var widths = pages.SelectMany(page => page.Lines).Where(line => !IsRow(line)).Select(line => line.Width).Order().ToList();
        return widths.Count == 0 ? 0 : widths[widths.Count * 3 / 4];
    }

    private static bool GoesOn(PdfLine last, PdfLine next, int margin, int full)
    {
        if (next.Indent >= margin + 2) return false; // the first line of a paragraph, or a centred one
        var closed = last.Text[^1] is '。' or '！' or '？' or '；' or '：' or '”' or '）';
        if (closed && Prose.IsHeading(next.Text)) return false;
        return 2 * last.Indent + last.Width >= full - (closed ? ClosedSlack : OpenSlack);
    }

    private static string Joint(string last, string next) => char.IsAsciiLetter(last[^1]) && char.IsAsciiLetter(next[0]) ? " " : "";

    private static bool IsRow(PdfLine line) => Gap().IsMatch(line.Text);

    [GeneratedRegex("(?<=[\u4e00-\u9fff]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Autospace();

    [GeneratedRegex("(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Seam();

    // A label and its figures: the blanks part cells.
    [GeneratedRegex("^[^\\s0-9，。；,;]{1,20}( [0-9][0-9.,%]*){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    [GeneratedRegex(" {3,}")]
    private static partial Regex Gap();
}
