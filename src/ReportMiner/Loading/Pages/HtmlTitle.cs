namespace ReportMiner.Loading.Pages;

/// <summary>Decides a page's title from its headings, its <c>title</c> and its meta tags.</summary>
internal static class HtmlTitle
{
    private const int Longest = 120;
    private const int Farthest = 300;
    private const int Reach = 30;
    private const int MaxLines = 3;

    // Below this a line above the text is as likely a menu entry.
    private const double Enough = 2;

    private const int ShortestTitle = 8;
    private const double MostProse = 0.6;

    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="first">Where the main text begins.</param>
    /// <param name="headTitle">The content of <c>title</c>.</param>
    /// <param name="meta">The page's meta tags.</param>
    public static string? Find(List<Block> blocks, int first, string? headTitle, MetaTags meta)
    {
        var article = meta["ArticleTitle"];
        var best = (Text: (string?)null, Score: 0.0, Start: 0);
        for (var i = Math.Max(0, first - Farthest); i < Math.Min(blocks.Count, first + 6); i++)
        {
            var text = "";
            for (var lines = 1; lines <= MaxLines && i + lines <= blocks.Count && CanBePart(blocks[i + lines - 1]); lines++)
            {
                text += blocks[i + lines - 1].Text;
                if (text.Length is < 4 or > Longest) continue;
                var score = Score(text, blocks[i].IsHeading, headTitle, article) - Math.Abs(first - i) / (double)Reach - 0.1 * lines;
                if (score > best.Score) best = (text, score, i);
            }
        }
        if (best.Score >= Enough) return WithBodiesAbove(blocks, best.Start, best.Text!);
        return article ?? FromHead(headTitle) ?? best.Text;
    }

    /// <summary>Where the text begins in an extent: at the title inside it, if most of the prose follows; what stands before is another's text.</summary>
    public static int LastAbove(List<Block> blocks, Extent extent, string? headTitle, MetaTags meta)
    {
        var article = meta["ArticleTitle"];
        var prose = blocks.Skip(extent.First).Take(extent.End - extent.First).Where(block => Prose.IsProse(block.Text)).Sum(block => block.Text.Length);
        var below = 0;
        for (var i = extent.End - 1; i > extent.First && below < prose; i--)
        {
            var text = blocks[i].Text;
            if (Prose.IsProse(text)) below += text.Length;
            if (below < MostProse * prose || text.Length < ShortestTitle || !CanBePart(blocks[i])) continue;
            var isTitle = article is not null && TitleLines.Same(text, article) || headTitle is not null && TitleLines.Holds(headTitle, text) && (blocks[i].IsHeading || TitleLines.Score(text) > 0);
            if (isTitle && below < prose) return FirstLine(blocks, i, extent.First);
        }
        return extent.First;
    }

    private static int FirstLine(List<Block> blocks, int title, int first)
    {
        while (title > first && CanBePart(blocks[title - 1]) && TitleLines.IsUpperPart(blocks[title - 1].Text, blocks[title].Text)) title--;
        return title;
    }

    /// <summary>The title with the issuers that stand on lines of their own above it.</summary>
    private static string WithBodiesAbove(List<Block> blocks, int start, string title)
    {
        while (start > 0 && CanBePart(blocks[start - 1]) && TitleLines.IsUpperPart(blocks[start - 1].Text, title)) title = blocks[--start].Text + title;
        return title;
    }

    private static bool CanBePart(Block block) =>
        block.Text.Length <= Longest && !block.IsRow && block.LinkDensity <= 0.5 && !Prose.IsProse(block.Text)
        && !Furniture.IsAboutText(block.Text) && !Furniture.IsTrail(block.Text) && !Furniture.IsFoot(block.Text);

    private static double Score(string text, bool heading, string? headTitle, string? article)
    {
        var score = 0.5 * TitleLines.Score(text);
        if (heading) score += 2;
        if (headTitle is not null && TitleLines.Holds(headTitle, text)) score += 1 + 3.0 * text.Length / headTitle.Length;
        if (article is not null && TitleLines.Same(text, article)) score += 4;
        return score;
    }

    /// <summary>The head's title without the site's name behind it.</summary>
    private static string? FromHead(string? headTitle)
    {
        if (headTitle is null) return null;
        var parts = headTitle.Split(['_', '|', '-', '—', '–', '>', '<'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : parts.MaxBy(p => TitleLines.Score(p) * 100 + p.Length);
    }
}
