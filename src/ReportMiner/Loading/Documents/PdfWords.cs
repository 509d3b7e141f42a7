using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Documents;

/// <summary>Reads what <c>pdftotext -bbox</c> writes: the words of every page with their boxes.</summary>
/// <remarks>Line by line and not as XML: control characters of a document stand in it as they are.</remarks>
internal static partial class PdfWords
{
    public static List<List<PdfWord>> Read(string boxes)
    {
        List<List<PdfWord>> pages = [];
        foreach (var line in boxes.AsSpan().EnumerateLines())
        {
            var element = line.Trim();
            if (element.StartsWith("<page ")) pages.Add([]);
            else if (element.StartsWith("<word ") && pages.Count > 0 && Word().Match(element.ToString()) is { Success: true } word) Add(pages[^1], word);
        }
        return pages;
    }

    private static void Add(List<PdfWord> page, Match word)
    {
        double Number(string name) => double.Parse(word.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        var text = Radicals.Replace(WebUtility.HtmlDecode(word.Groups["text"].Value)).Trim();
        if (text.Length > 0) page.Add(new PdfWord(text, Number("left"), Number("top"), Number("right"), Number("bottom")));
    }

    [GeneratedRegex("""^<word xMin="(?<left>-?[0-9.]+)" yMin="(?<top>-?[0-9.]+)" xMax="(?<right>-?[0-9.]+)" yMax="(?<bottom>-?[0-9.]+)">(?<text>.*)</word>""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
