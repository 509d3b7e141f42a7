using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
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
            links.Add(new PageLink(target, Tidy(element.TextContent), Tidy(element.GetAttribute("title") ?? ""), element.GetAttribute("rel") ?? "", DateBeside(element)));
        }
        return links;
    }

    /// <summary>The one date of the item that the link is alone in.</summary>
    private static DateOnly? DateBeside(IElement link)
    {
        if (link.Closest("li, tr, dl, p") is not { } item || item.QuerySelectorAll("a[href]").Length != 1) return null;
        var dates = Date().Matches(item.TextContent);
        return dates is [var date] && DateOnly.TryParseExact($"{date.Groups[1].Value}-{date.Groups[2].Value}-{date.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static string Tidy(string text) => Blanks().Replace(text.Trim(), " ");

    [GeneratedRegex("(?<![0-9])(20[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
