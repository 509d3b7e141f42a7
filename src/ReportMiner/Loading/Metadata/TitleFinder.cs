using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides the title of a report.</summary>
internal static partial class TitleFinder
{
    public static Finding<string> Find(Page page)
    {
        if (page.TitleLine is { } line) return new(Tidy(line), "the line above the text");
        if (page.Meta["ArticleTitle"] is { } article) return new(Tidy(article), "meta ArticleTitle");
        if (page.HeadTitle is { } head) return new(Tidy(head), "the page's title element");
        if (page.Origin?.Title is { } linked) return new(Tidy(Ending().Replace(linked, "")), "the page that led to it");
        return new(null, "no line above the text reads like a title");
    }

    private static string Tidy(string title) => Blanks().Replace(title, " ").Trim();

    [GeneratedRegex(@"\.(pdf|docx?|wps|ofd|html?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
