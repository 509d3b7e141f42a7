using System.Globalization;
using System.Net;
using System.Text;

namespace ReportMiner.Tests.Loading;

/// <summary>Writes text as <c>pdftotext -bbox</c> would write a page set like it: a Chinese character is 12 points wide, a Latin one 6, a line 20 high.</summary>
internal static class PdfBoxes
{
    public static string Of(string text)
    {
        var boxes = new StringBuilder();
        foreach (var page in text.Split('\f', StringSplitOptions.RemoveEmptyEntries))
        {
            boxes.Append("<page width=\"595\" height=\"842\">\n");
            var top = 40.0;
            foreach (var line in page.Split('\n'))
            {
                AddWords(boxes, line, top);
                top += 20;
            }
            boxes.Append("</page>\n");
        }
        return boxes.ToString();
    }

    private static void AddWords(StringBuilder boxes, string line, double top)
    {
        var (left, start) = (0.0, 0);
        var x = 0.0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || line[i] == ' ')
            {
                if (i > start) boxes.Append(CultureInfo.InvariantCulture, $"    <word xMin=\"{left:F6}\" yMin=\"{top:F6}\" xMax=\"{x:F6}\" yMax=\"{top + 14:F6}\">{WebUtility.HtmlEncode(line[start..i])}</word>\n");
                start = i + 1;
                left = x + 6;
            }
            if (i < line.Length) x += line[i] < '\u2e80' && line[i] is not ('“' or '”' or '—') ? 6 : 12;
        }
    }
}
