using AngleSharp.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Finds the element that holds the main text: the one with most prose for least links and furniture.</summary>
/// <remarks>
/// The weights of blocks add up over an element, so the best element is the one that gains no more by taking in its surroundings.
/// Known containers of content systems are taken where they hold nearly all of what the generic choice holds.
/// </remarks>
internal static class MainExtent
{
    private const double KnownShare = 0.85;

    private static readonly string[] KnownIds = ["UCAP-CONTENT", "zoom", "zoomcon", "dochtmlcon", "vsb_content", "ivs_content", "vsb_newscontent", "ContentRegion"];

    private static readonly string[] KnownClasses =
    [
        "TRS_Editor", "trs_editor_view", "Custom_UnionStyle", "pages_content", "article-body", "articleBox", "zw-con", "detailCont", "detail-news", "v_news_content",
    ];

    /// <summary>The main extent; null for a page without visible text.</summary>
    public static Extent? Find(BlockCollector page)
    {
        var sums = new double[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) sums[i + 1] = sums[i] + page.Blocks[i].Weight;
        Extent? best = null;
        var most = 0.0;
        // Extents are listed when they close, so of equals the inner one comes first and stays.
        foreach (var extent in page.Extents)
        {
            var weight = sums[extent.End] - sums[extent.First];
            if (weight <= most) continue;
            best = extent;
            most = weight;
        }
        var known = page.Extents
            .Where(r => IsKnown(r.Element) && (best is null || r.First >= best.First && r.End <= best.End))
            .MaxBy(r => sums[r.End] - sums[r.First]);
        if (known is not null && sums[known.End] - sums[known.First] >= KnownShare * most) return known;
        return best ?? page.Extents.MaxBy(r => r.End - r.First);
    }

    private static bool IsKnown(IElement element) =>
        element.LocalName is "ucapcontent" || element.Id is { } id && Array.Exists(KnownIds, k => k.Equals(id, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(KnownClasses, element.ClassList.Contains);
}
