using System.Globalization;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides when a report was published.</summary>
/// <remarks>
/// Order: <c>publishtime</c>, the labelled date (发布, 公开, 生成, 发文, 成文), the date in the address, what the page that led to it says, <c>meta PubDate</c>. The last often
/// is the time when the page was generated, and is not taken where the page says so.
/// </remarks>
internal static partial class PublishDate
{
    private static readonly string[] Labels = ["发布", "公开", "生成", "发文", "成文", "印发", "信息", ""];

    private static readonly string[] Stamps = ["publishtime", "firstpublishedtime", "article:published_time"];

    public static Finding<DateOnly?> Find(Page page)
    {
        foreach (var name in Stamps)
        {
            if (Parse(page.Meta[name]) is { } stamped) return new(stamped, name);
        }
        if (Labelled(page) is { } labelled) return labelled;
        if (Bare(page) is { } bare) return new(bare, "the date between title and text");
        if (page.Url is { } url && InAddress(url) is { } dated) return new(dated, "the date in the address");
        if (page.Origin?.Published is { } stated) return new(stated, "the page that led to it");
        if (Parse(page.Meta["PubDate"]) is not { } meta) return Parse(page.Meta["publishdate"]) is { } told ? new(told, "meta publishdate") : new(null, "the page tells no date of publication");
        if (IsGenerated(page.Meta)) return new(null, "meta PubDate is the time when the page was generated");
        return new(meta, "meta PubDate");
    }

    /// <summary>True where PubDate is, to the minute, the time that the page gives for its generation.</summary>
    private static bool IsGenerated(MetaTags meta) =>
        (meta["others"] ?? meta["Maketime"]) is { } generated && Moment().Match(generated) is { Success: true } made && Moment().Match(meta["PubDate"]!) is { Success: true } stated && made.Value == stated.Value;

    private static Finding<DateOnly?>? Labelled(Page page)
    {
        var best = Labels.Length;
        Finding<DateOnly?>? found = null;
        // Label and date may stand in two cells of a table, which are two lines here.
        var around = Furniture.Joined(string.Join(' ', page.Lead) + " \n " + string.Join(' ', page.Tail));
        foreach (Match match in Label().Matches(around))
        {
            var rank = Array.IndexOf(Labels, match.Groups[1].Value);
            if (rank < 0 || rank >= best || Parse(match.Groups[2].Value) is not { } date) continue;
            best = rank;
            found = new(date, $"labelled {match.Value.Trim()}");
        }
        return found;
    }

    private static DateOnly? Bare(Page page)
    {
        foreach (var line in page.Lead.Reverse().Take(12))
        {
            if (line.Length <= 120 && !NotPublished().IsMatch(line) && LineDate().Match(line) is { Success: true } match && Parse(match.Value) is { } date) return date;
        }
        return null;
    }

    private static DateOnly? InAddress(string url) =>
        TrsAddress().Match(url) is { Success: true } m && DateOnly.TryParseExact(string.Concat(m.Groups.Values.Skip(1).Select(g => g.Value)), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateOnly? Parse(string? text)
    {
        if (text is null || Date().Match(text) is not { Success: true } m) return null;
        var (year, month, day) = (int.Parse(m.Groups[1].Value), int.Parse(m.Groups[2].Value), int.Parse(m.Groups[3].Value));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex("""(?:【|\[)?\s*(?<!更新|修改|截止|生效|实施|废止|失效|页面|办公|服务|受理|有效)(发布|公开|生成|发文|成文|印发|信息|)\s*(?:日\s*期|时\s*间)\s*(?:】|\])?\s*[:：]?\s*((?:19|20)[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2})""", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("""20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?:[ T]+[0-9]{1,2}:[0-9]{2})?""", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    [GeneratedRegex("""((?:19|20)[0-9]{2})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})(?![0-9])""", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex("""^[\s\[【]*(?:19|20)[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}|(?:19|20)[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}\s*日?(?=.*(?:来源|作者|浏览|阅读|字号|点击))|(?<=(?:来源|作者|字号).*)(?:19|20)[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}""", RegexOptions.CultureInvariant)]
    private static partial Regex LineDate();

    [GeneratedRegex("更新|生成时间|有效|废止|今天|星期|publishdate", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotPublished();

    [GeneratedRegex("""/(?:t|W0)?(20[0-9]{2})(?:/?-?)((?:0[1-9])|(?:1[0-2]))(?:/?-?)(0[1-9]|[12][0-9]|3[01])(?=[_/.])""", RegexOptions.CultureInvariant)]
    private static partial Regex TrsAddress();
}
