using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReportMiner.Fetching;

/// <summary>Reads the links of a page, in its order.</summary>
internal static partial class PageLinks
{
    private const int MaxLinks = 20_000;

    /// <param name="source">Tamed.</param>
    /// <param name="at">The page's address.</param>
    public static IReadOnlyList<PageLink> Read(string source, Uri at)
    {
        using var document = new HtmlParser().ParseDocument(source);
        var ground = Addresses.Parse(document.QuerySelector("base[href]")?.GetAttribute("href") ?? "", at) ?? at;
        var links = new List<PageLink>();
        foreach (var element in document.QuerySelectorAll("a[href], area[href], iframe[src], embed[src]").Take(MaxLinks))
        {
            if (Addresses.Parse(element.GetAttribute("href") ?? element.GetAttribute("src") ?? "", ground) is not { } target) continue;
            links.Add(new PageLink(target, Tidy(element.TextContent), Tidy(element.GetAttribute("title") ?? ""), element.GetAttribute("rel") ?? ""));
        }
        return links;
    }

    private static string Tidy(string text) => Blanks().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
