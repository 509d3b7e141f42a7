using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Finds the page after a list page.</summary>
/// <remarks>
/// By its link (下一页), by the call that draws the links (TRS: <c>createPageHTML(9, 0, "index", "html")</c>, pages index.html, index_1.html …), or by
/// a link to a neighbour of a higher number (index_2.html).
/// </remarks>
internal static partial class Paging
{
    /// <param name="source">As decoded, with its scripts.</param>
    /// <param name="links">Of the page.</param>
    /// <param name="at">The page's address.</param>
    /// <returns>An address of the same host, or null where this is the last page.</returns>
    public static Uri? Next(string source, IReadOnlyList<PageLink> links, Uri at)
    {
        var next = Called(links) ?? Drawn(source, at) ?? Neighbour(links, at);
        return next is null || next.Host != at.Host || next == at ? null : next;
    }

    private static Uri? Called(IReadOnlyList<PageLink> links) =>
        links.FirstOrDefault(link => link.Rel.Equals("next", StringComparison.OrdinalIgnoreCase) || NextText().IsMatch(link.Text) || link.Text.Length == 0 && NextText().IsMatch(link.Title))?.Target;

    private static Uri? Drawn(string source, Uri at)
    {
        foreach (Match call in PageCall().Matches(source))
        {
            var values = call.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries);
            var numbers = values.Select(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).Where(n => n >= 0).Take(2).ToList();
            var names = values.Where(v => v.Length > 2 && v[0] is '"' or '\'' && v[^1] == v[0]).Select(v => v[1..^1]).ToList();
            if (numbers is not [var total, var here] || names.Count < 2 || !Ending().IsMatch(names[^1])) continue;
            var last = values[0].Length > 0 && char.IsAsciiDigit(values[0][0]) ? total - 1 : total; // with the element's id in front, it counts from 1
            return here < last ? Addresses.Parse($"{names[^2]}_{here + 1}.{names[^1].TrimStart('.')}", at) : null;
        }
        return null;
    }

    private static Uri? Neighbour(IReadOnlyList<PageLink> links, Uri at)
    {
        var here = Parts(at);
        return links
            .Select(link => (link.Target, Parts: Parts(link.Target)))
            .Where(link => link.Parts.Number > here.Number && link.Parts.Folder == here.Folder && link.Parts.Stem == here.Stem && link.Target.Query == at.Query)
            .OrderBy(link => link.Parts.Number)
            .FirstOrDefault().Target;
    }

    private static (string Folder, string Stem, int Number) Parts(Uri url)
    {
        var cut = url.AbsolutePath.LastIndexOf('/') + 1;
        var (folder, file) = (url.AbsolutePath[..cut], url.AbsolutePath[cut..]);
        if (file.Length == 0) return (folder, "index", 0);
        var match = Numbered().Match(file);
        return match.Success ? (folder, match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) : (folder, Path.GetFileNameWithoutExtension(file), 0);
    }

    [GeneratedRegex(@"^(\W*(下一页|下页|后一页|下一頁|next( page)?)\W*|[>›])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextText();

    [GeneratedRegex(@"createPage(?:HTML)?\s*\(([^()]{1,300})\)", RegexOptions.CultureInvariant)]
    private static partial Regex PageCall();

    [GeneratedRegex(@"^\.?(s?html?|jsp|jhtml)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(.+?)[_-]([0-9]{1,4})\.\w+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
