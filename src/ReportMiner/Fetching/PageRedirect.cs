using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportMiner.Fetching;

/// <summary>Finds where a page sends its reader on: by <c>meta refresh</c>, or by a script that does nothing else.</summary>
internal static partial class PageRedirect
{
    private const int LongestPage = 1 << 18;
    private const int LongestWait = 10;

    // A page with more text than a notice is what was asked for.
    private const int Notice = 200;
    private const int Nothing = 20;

    /// <returns>The address as the page has it; null where the page stays.</returns>
    public static string? Target(WebResponse page, PageTools tools)
    {
        if (page.Status != 200 || page.Body.Length > LongestPage || FileNaming.Ending(page, page.Url) != ".html") return null;
        var source = tools.Decode(page.Body);
        if (!Hint().IsMatch(source)) return null;
        using var document = new HtmlParser().ParseDocument(tools.Tame(source));
        var letters = document.Body?.TextContent.Count(char.IsLetterOrDigit) ?? 0;
        if (letters > Notice) return null;
        var target = document.QuerySelectorAll("meta").Where(meta => "refresh".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase)).Select(Refreshed).OfType<string>().FirstOrDefault()
            ?? (letters <= Nothing && Script().Matches(source) is [var only] ? only.Groups[2].Value : null);
        return target is null || !Uri.TryCreate(page.Url, target, out var next) || Addresses.Normal(next) == page.Url ? null : target;
    }

    private static string? Refreshed(IElement meta) =>
        Refresh().Match(meta.GetAttribute("content") ?? "") is { Success: true } match && double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) <= LongestWait ? match.Groups[3].Value.Trim() : null;

    [GeneratedRegex("refresh|location", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    [GeneratedRegex("""^\s*([0-9]{1,4}(?:\.[0-9]{0,3})?)\s*[;,]\s*url\s*=\s*(["']?)([^"'\s][^"']{0,3999}?)\2\s*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refresh();

    [GeneratedRegex("""\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*(["'])([^"'\r\n]{1,4000})\1\s*(?=[;)}<\r\n]|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Script();
}
