using System.Globalization;
using System.Text;

namespace ReportMiner.Tests.Loading;

/// <summary>Makes a PDF as a word processor sets a report: first lines indented, running heads, page numbers.</summary>
internal static class PdfFile
{
    private const int Size = 16;
    private const int Columns = 28;
    private const int LinesAPage = 22;

    /// <param name="head">The running head; empty for none.</param>
    /// <param name="paragraphs">Those that begin with # are centred.</param>
    public static byte[] Of(string head, params IEnumerable<string> paragraphs)
    {
        var pages = paragraphs.SelectMany(Lines).Chunk(LinesAPage).Select((lines, n) =>
            (List<(double, double, string)>)[(220, 810, head), .. lines.Select((line, i) => (line.X, 770 - 28.0 * i, line.Text)), (280, 40, $"— {n + 1} —")]);
        return Write([.. pages]);
    }

    /// <summary>A document whose pages are empty, as a scan's are to a reader of text.</summary>
    public static byte[] WithoutText() => Write([[], []]);

    private static IEnumerable<(double X, string Text)> Lines(string paragraph)
    {
        const int margin = 72;
        if (paragraph.StartsWith('#'))
        {
            yield return (margin + (Columns - Width(paragraph[1..])) * Size / 2, paragraph[1..]);
            yield break;
        }
        var line = new StringBuilder();
        var indent = 2;
        foreach (var c in paragraph)
        {
            if (indent + Width(line.ToString()) + Width(c.ToString()) > Columns && !"，。；、）”".Contains(c, StringComparison.Ordinal))
            {
                yield return (margin + indent * Size, line.ToString());
                line.Clear();
                indent = 0;
            }
            line.Append(c);
        }
        yield return (margin + indent * Size, line.ToString());
    }

    private static double Width(string text) => text.Sum(c => c < 128 ? 0.5 : 1);

    private static byte[] Write(List<List<(double X, double Y, string Text)>> pages)
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', pages.Select((_, i) => $"{7 + 2 * i} 0 R"))}]/Count {pages.Count}>>",
            Stream(CMap()),
            "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor 4 0 R>>",
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 3 0 R>>",
        ];
        foreach (var page in pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 6 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add(Stream("BT\n" + string.Concat(page.Select(line => string.Create(CultureInfo.InvariantCulture, $"/F {Size} Tf 1 0 0 1 {line.X} {line.Y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line.Text))}> Tj\n"))) + "ET"));
        }
        var file = new StringBuilder("%PDF-1.5\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>stream\n{content}\nendstream";

    /// <summary>The code of a character is its number in Unicode.</summary>
    private static string CMap()
    {
        var ranges = Enumerable.Range(0, 256).Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n").Chunk(64);
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + string.Concat(ranges.Select(chunk => $"{chunk.Length} beginbfrange\n{string.Concat(chunk)}endbfrange\n")) + "endcmap end end";
    }
}
