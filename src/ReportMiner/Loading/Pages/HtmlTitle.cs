namespace ReportMiner.Loading.Pages;

/// <summary>Decides a page's title from its headings, its <c>title</c> and its meta tags.</summary>
internal static class HtmlTitle
{
    private const int Reach = 30;

    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="first">Where the main text begins.</param>
    /// <param name="headTitle">The content of <c>title</c>.</param>
    /// <param name="meta">The page's meta tags.</param>
    public static string? Find(List<Block> blocks, int first, string? headTitle, MetaTags meta)
    {
        var article = meta["ArticleTitle"];
        var best = (Text: (string?)null, Score: 0.0);
        for (var i = 0; i < Math.Min(blocks.Count, first + 6); i++)
        {
            var block = blocks[i];
            if (block.Text.Length is < 4 or > 120 || block.IsRow || block.LinkDensity > 0.5 || Furniture.IsAboutText(block.Text) || Furniture.IsTrail(block.Text) || Furniture.IsFoot(block.Text)) continue;
            var score = 0.5 * TitleLines.Score(block.Text);
            if (block.IsHeading) score += 2;
            if (headTitle is not null && headTitle.Contains(block.Text, StringComparison.Ordinal)) score += 3;
            if (article is not null && TitleLines.Same(block.Text, article)) score += 4;
            score -= Math.Abs(first - i) / (double)Reach;
            if (score > best.Score) best = (block.Text, score);
        }
        if (best.Score >= 2) return best.Text;
        return article ?? FromHead(headTitle) ?? best.Text;
    }

    /// <summary>The head's title without the site's name behind it.</summary>
    private static string? FromHead(string? headTitle)
    {
        if (headTitle is null) return null;
        var parts = headTitle.Split(['_', '|', '-', '—', '–', '>', '<'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : parts.MaxBy(p => TitleLines.Score(p) * 100 + p.Length);
    }
}
