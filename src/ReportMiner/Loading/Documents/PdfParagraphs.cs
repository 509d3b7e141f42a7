using System.Text;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Documents;

/// <summary>Joins the lines of a PDF to paragraphs; rows of tables are lines of their own, with tabs between their cells.</summary>
internal sealed class PdfParagraphs
{
    private const double LargerType = 1.15;
    private const double WiderLeading = 1.45;
    private const double DeepestIndent = 4.5;

    // One line in so many begins where the first line of a paragraph does: then only indents begin paragraphs.
    private const int FewestIndents = 12;

    // A part with less does not show its margins.
    private const int FewestLines = 6;

    private readonly StringBuilder _text = new();
    private readonly double _size;
    private readonly double _height;
    private readonly (double Margin, double Edge) _usual;
    private readonly double _leading;
    private readonly bool _indents;
    private PdfLine? _last;
    private readonly List<PdfLine> _table = []; // goes on over pages
    private (double Margin, double Edge, bool OpensParagraph) _at;

    private PdfParagraphs(List<PdfPage> parts)
    {
        _height = Median(parts.SelectMany(part => part.Lines).Select(line => line.Height));
        _usual = parts.MaxBy(part => part.Lines.Count) is { } longest ? (longest.Margin, longest.Edge) : default;
        _size = Median(parts.SelectMany(part => part.Lines).Select(line => line.Size));
        _leading = Median(parts.SelectMany(part => part.Lines.Zip(part.Lines.Skip(1), (a, b) => b.Middle - a.Middle)));
        _indents = parts.Sum(part => part.Lines.Count(line => line.Left - part.Margin > 1.4 * _size && line.Left - part.Margin < 2.6 * _size)) * FewestIndents > parts.Sum(part => part.Lines.Count);
    }

    /// <param name="boxes">What <c>pdftotext -bbox</c> writes.</param>
    public static string Join(string boxes)
    {
        List<PdfPage> parts = [.. PdfPage.Split(PdfWords.Read(boxes)).SelectMany(PdfColumns.Part)];
        if (parts.Count == 0) return "";
        var paragraphs = new PdfParagraphs(parts);
        for (var i = 0; i < parts.Count; i++) paragraphs.Add(parts[i], i + 1 < parts.Count && parts[i + 1].Lines[0].Cells.Count >= 2);
        paragraphs.EndTable();
        return paragraphs._text.ToString();
    }

    /// <summary>What stands between two lines that are one.</summary>
    public static string Joint(string last, string next) => char.IsAsciiLetter(last[^1]) && char.IsAsciiLetter(next[0]) ? " " : "";

    private void Add(PdfPage part, bool rowFollows)
    {
        var (margin, edge) = part.Lines.Count >= FewestLines ? (part.Margin, part.Edge) : _usual;
        var isFirst = true;
        for (var i = 0; i < part.Lines.Count; isFirst = false)
        {
            if (PdfTable.Find(part.Lines, i, end => isFirst && _table.Count > 0 || rowFollows && end == part.Lines.Count) is { } end)
            {
                var below = _table.Count == 0 ? 0 : _table[^1].Bottom - part.Lines[i].Top + 0.5 * part.Lines[i].Size;
                _table.AddRange(part.Lines.Skip(i).Take(end - i).Select(row => row.Lower(below)));
                (i, _last) = (end, null);
                continue;
            }
            EndTable();
            var line = part.Lines[i++];
            var goesOn = _last is not null && GoesOn(_last, line, margin, isFirst);
            _text.Append(goesOn ? Joint(_last!.Text, line.Text) : _text.Length == 0 ? "" : "\n").Append(line.Text);
            (_last, _at) = (line, (margin, edge, !goesOn));
        }
    }

    private void EndTable()
    {
        if (_table.Count == 0) return;
        foreach (var row in PdfTable.Rows(_table)) _text.Append(_text.Length == 0 ? "" : "\n").Append(row);
        _table.Clear();
    }

    private bool GoesOn(PdfLine last, PdfLine next, double margin, bool isNextPart)
    {
        // A title over several lines is centred: only its type tells.
        if (last.Height > LargerType * _height || next.Height > LargerType * _height) return Math.Abs(last.Height - next.Height) < 0.05 * _height && !isNextPart && next.Middle - last.Middle < 2 * next.Height;
        if (!isNextPart && next.Middle - last.Middle > WiderLeading * _leading) return false;
        var (from, to) = ((last.Left - _at.Margin) / _size, (next.Left - margin) / _size);
        if (from > DeepestIndent) return false; // centred, or a signature
        var hangs = _at.OpensParagraph && Prose.IsHeading(last.Text) && to > from + 0.7;
        if (_at.OpensParagraph ? to > 0.7 && !hangs : Math.Abs(to - from) > 0.7) return false;
        var closed = last.Text[^1] is '。' or '！' or '？' or '；' or '：' or '”' or '）';
        if (closed && !_indents && Prose.IsHeading(next.Text)) return false;
        if (last.Text[^1] is '，' or '、') return true;
        var room = (_at.Edge - last.Right) / _size;
        return room < FirstPiece(next.Text) + (closed ? 0.6 : _indents ? 6 : 2);
    }

    /// <summary>The width of what is not parted at the start of a line: a number, a word, a character with the marks behind it.</summary>
    private static double FirstPiece(string line)
    {
        var end = 1;
        if (!PdfLine.IsWide(line[0])) while (end < line.Length && !PdfLine.IsWide(line[end]) && line[end] != ' ') end++;
        for (; end < line.Length && "，。；：！？、）》”’%％（《“‘".Contains(line[end], StringComparison.Ordinal); end++)
        {
            // An opening mark keeps what follows it.
            if ("（《“‘".Contains(line[end], StringComparison.Ordinal)) return end + 2;
        }
        return line[..end].Sum(c => PdfLine.IsWide(c) ? 1 : 0.5);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } ordered ? ordered[ordered.Count / 2] : 0;
}
