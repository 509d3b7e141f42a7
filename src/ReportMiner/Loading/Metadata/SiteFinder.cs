using System.Text.RegularExpressions;
using ReportMiner.Loading.Pages;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides which site published a page: its name, else its host, else who keeps it. It tells nothing about the issuer.</summary>
internal static partial class SiteFinder
{
    private const int Longest = 40;

    public static Finding<string> Find(Page page)
    {
        foreach (var name in (ReadOnlySpan<string>)["SiteName", "og:site_name", "application-name"])
        {
            if (page.Meta[name] is { } stated && !Address().IsMatch(stated)) return new(stated, $"meta {name}");
        }
        if (InHead(page.HeadTitle) is { } head) return new(head, "the end of the page's title element");
        if (page.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0) return new(address.IdnHost, "the host of the address");
        if (page.Meta["SiteDomain"] is { } domain) return new(domain, "meta SiteDomain");
        foreach (var line in page.Tail)
        {
            if (Keeper().Match(Furniture.Joined(line)) is { Success: true } match) return new(match.Groups[1].Value, "the foot names who keeps the site");
        }
        return new(null, "neither the page nor its address tells the site");
    }

    /// <summary>云岭县2023年法治政府建设情况报告_云岭县人民政府门户网站 → 云岭县人民政府门户网站.</summary>
    private static string? InHead(string? title)
    {
        var parts = title?.Split(['_', '|', '-', '—', '–', '>', '<'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return Array.FindLast(parts[Math.Min(1, parts.Length)..], part => part.Length <= Longest && Site().IsMatch(part));
    }

    [GeneratedRegex("(网|网站|门户|在线|政务公开|信息公开|平台)$|(人民政府|[局厅委办院])$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();

    [GeneratedRegex("主办(?:单位)?\\s*[:：]\\s*([\\u4e00-\\u9fff]{3,30}?)(?=承办|协办|主管|地址|维护|建设|技术|联系|电话|邮|网站标|备案|版权|[\\u4e00-\\u9fff](?:公网安备|ICP)|[^\\u4e00-\\u9fff]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Keeper();

    [GeneratedRegex("^(https?:|www\\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
