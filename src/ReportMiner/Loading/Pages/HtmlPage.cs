using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportMiner.Loading.Pages;

/// <summary>Takes a saved web page apart. Nothing in it is run or fetched.</summary>
internal static partial class HtmlPage
{
    // Names mislead where asides hold most of the prose; a list of teasers is one unless nothing else is there.
    private const int MostlyAside = 4;
    private const int NothingButAside = 1000;

    // Elements whose name says that they hold the time of publication.
    private const string PublishTimes = "publishtime, #publish_time, #pubtime, #pubtime_baidu, #pubdate, .pubtime, .pub-time, .pub_time, .publish-time, .publish_time, .pubdate";

    // Where it stands in the text, a script shows one part after the other; all are there.
    private const string WholeMark = "#PAGE_BREAK#";

    public static Page Read(string source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, DisableElementPositionTracking = true });
        using var document = parser.ParseDocument(HtmlGuard.Sanitize(source));
        var meta = ReadMeta(source, document);
        var headTitle = Tidy(document.QuerySelector("head title, title")?.TextContent);
        var page = document.Body is { } body ? BlockCollector.Collect(body) : new BlockCollector(takesInvisible: false);
        page.ForgiveAsides(MostlyAside);
        Teasers.Mark(page);
        page.ForgiveAsides(NothingButAside);
        var extent = MainExtent.Find(page);
        var (first, end) = extent is null ? (0, 0) : (HtmlTitle.LastAbove(page.Blocks, extent, headTitle, meta), extent.End);
        while (first < end && page.Blocks[first].IsLinks) first++;
        var text = string.Join('\n', page.Blocks[first..end].Where(b => !b.IsLinks && !b.IsAside && !Furniture.IsStray(b.Text)).Select(b => b.Text));
        var lead = page.Blocks[..first].Select(b => b.Text).ToList();
        var title = HtmlTitle.Find(page.Blocks, first, headTitle, meta);
        var trimmed = BodyTrimmer.Trim(text, title);
        return new Page
        {
            Text = trimmed.Body.Of(text),
            Lead = [.. lead, .. trimmed.Lead],
            Tail = [.. trimmed.Tail, .. page.Blocks[end..].Select(b => b.Text)],
            TitleLine = title ?? trimmed.Title,
            HeadTitle = headTitle,
            Meta = meta,
            Url = FindUrl(source, document, meta),
            Attachments = FindAttachments(document),
            Pages = !source.Contains(WholeMark, StringComparison.Ordinal) && PageCall().Match(source) is { Success: true } call ? Math.Max(1, int.Parse(call.Groups[1].Value, CultureInfo.InvariantCulture)) : 1,
        };
    }

    private static MetaTags ReadMeta(string source, IDocument document)
    {
        var tags = document.QuerySelectorAll("meta").Select(m => (m.GetAttribute("name") ?? m.GetAttribute("property") ?? "", m.GetAttribute("content") ?? ""));
        var elements = document.QuerySelectorAll(PublishTimes).Select(e => ("publishtime", e.TextContent));
        // Articles of WeChat write the time into the page by script.
        var scripted = ScriptedTime().Matches(source).Take(1).Select(match => ("publishtime", match.Groups[1].Value));
        return new MetaTags(elements.Concat(scripted).Concat(tags));
    }

    private static string? FindUrl(string source, IDocument document, MetaTags meta)
    {
        var saved = SavedFrom().Match(source, 0, Math.Min(source.Length, 4096));
        string?[] candidates =
        [
            saved.Success ? saved.Groups[1].Value : null,
            document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            meta["Url"],
            meta["og:url"],
        ];
        return Array.Find(candidates, u => u is not null && Uri.TryCreate(u, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    private static List<string> FindAttachments(IDocument document) =>
        [.. document.QuerySelectorAll("a[href], iframe[src], embed[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? "")
            .Where(u => Attachment().IsMatch(u))
            .Distinct(StringComparer.Ordinal)];

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : Blanks().Replace(text.Trim(), " ");

    [GeneratedRegex("""<!--\s*saved from url=\([0-9]+\)(\S+)\s*-->""", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();

    [GeneratedRegex("""\.(pdf|docx?|wps|xlsx?|ofd|zip|rar)([?#].*)?$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Attachment();

    [GeneratedRegex("""\bcreateTime\s*=\s*['"]([0-9]{4}-[0-9]{2}-[0-9]{2})""", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptedTime();

    // TRS draws the links to the other pages: how many there are, and which one this is, from 0.
    [GeneratedRegex(@"\bcreatePageHTML\s*\(\s*([0-9]{1,3})\s*,\s*[0-9]{1,3}\s*,", RegexOptions.CultureInvariant)]
    private static partial Regex PageCall();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
