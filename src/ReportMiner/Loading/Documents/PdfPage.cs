using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Documents;

/// <summary>The lines of a page, or of one of its columns.</summary>
internal sealed partial class PdfPage
{
    private const int EdgeLines = 2;
    private const int LongestRepeat = 60;

    private readonly List<PdfLine> _lines;

    public PdfPage(List<PdfLine> lines) => _lines = lines;

    public IReadOnlyList<PdfLine> Lines => _lines;

    /// <summary>Where lines begin that open no paragraph: the leftmost place at which more than a stray line begins.</summary>
    public double Margin => _lines.Count == 0 ? 0 : _lines.Select(line => line.Left).Order().ElementAt(_lines.Count / 8);

    /// <summary>Where full lines end.</summary>
    public double Edge => _lines.Count == 0 ? 0 : _lines.Select(line => line.Right).Order().ElementAt(_lines.Count * 9 / 10);

    /// <summary>The pages without running heads, feet and page numbers.</summary>
    public static List<PdfPage> Split(List<List<PdfWord>> words)
    {
        List<PdfPage> pages = [.. words.Where(page => page.Count > 0).Select(page => new PdfPage(PdfLine.Gather(page)))];
        foreach (var page in pages) page.Strip(line => PageNumber().IsMatch(line));
        // On even and odd pages they may differ.
        var repeated = pages.SelectMany(page => page.Edges().Distinct()).CountBy(line => line).Where(line => line.Value >= 2 && line.Value * 3 >= pages.Count).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages) page.Strip(line => PageNumber().IsMatch(line) || repeated.Contains(Key(line)));
        return [.. pages.Where(page => page._lines.Count > 0)];
    }

    private IEnumerable<string> Edges() => _lines.Take(EdgeLines).Concat(_lines.TakeLast(EdgeLines)).Select(line => Key(line.Text)).Where(key => key.Length is > 1 and < LongestRepeat);

    private void Strip(Predicate<string> isFurniture)
    {
        for (var i = 0; i < EdgeLines && _lines.Count > 0 && isFurniture(_lines[0].Text); i++) _lines.RemoveAt(0);
        for (var i = 0; i < EdgeLines && _lines.Count > 0 && isFurniture(_lines[^1].Text); i++) _lines.RemoveAt(_lines.Count - 1);
    }

    private static string Key(string line) => Digits().Replace(line, "");

    [GeneratedRegex("""^[\s\-—–－―_·•|]*(第\s*)?([0-9０-９]{1,4}|[ivxlc]{1,6})(\s*页)?([\s/／，,]*(共\s*)?[0-9]{1,4}(\s*页)?)?[\s\-—–－―_·•|]*$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[\s0-9０-９]+")]
    private static partial Regex Digits();
}
