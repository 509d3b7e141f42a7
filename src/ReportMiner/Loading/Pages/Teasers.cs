namespace ReportMiner.Loading.Pages;

/// <summary>Recognises lists of teasers: like elements side by side, each a linked title with some lines of prose.</summary>
internal static class Teasers
{
    private const int Enough = 3;

    /// <summary>Marks the blocks of such lists as asides: their prose is about other texts.</summary>
    public static void Mark(BlockCollector page)
    {
        var groups = page.Extents
            .Where(e => e.Element.ParentElement is not null)
            .GroupBy(e => (e.Element.ParentElement, e.Element.LocalName, e.Element.ClassName));
        foreach (var group in groups)
        {
            var alike = group.ToList();
            if (alike.Count < Enough || alike.Count(e => IsTeaser(page, e)) * 10 < alike.Count * 7) continue;
            foreach (var extent in alike)
            {
                for (var i = extent.First; i < extent.End; i++) page.Blocks[i] = page.Blocks[i] with { IsAside = true };
            }
        }
    }

    /// <summary>A few blocks, one of which is a link alone and stands before the prose.</summary>
    private static bool IsTeaser(BlockCollector page, Extent extent)
    {
        if (extent.End - extent.First is < 2 or > 6) return false;
        var blocks = page.Blocks[extent.First..extent.End];
        var link = blocks.FindIndex(b => b.LinkDensity > 0.45); // a date may follow it
        var prose = blocks.FindIndex(b => b.LinkDensity < 0.3 && Prose.IsProse(b.Text));
        return link >= 0 && prose > link;
    }
}
