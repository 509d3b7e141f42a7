namespace ReportMiner.Loading.Pages;

/// <summary>A stretch of a page without a break in it: a paragraph, a heading, a table row.</summary>
/// <param name="Text">Inline nodes joined, white space collapsed, cells of a row parted by a tab.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
/// <param name="IsRow">True for a row of a data table.</param>
/// <param name="IsHeading">True for h1 to h6.</param>
/// <param name="IsAside">True where its element is named as a comment, a list of related texts, a foot …</param>
internal sealed record Block(string Text, int LinkLength, bool IsRow, bool IsHeading, bool IsAside)
{
    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>What it adds to the case that its surroundings are the main text: prose counts for it, links and furniture against.</summary>
    public double Weight
    {
        get
        {
            if (IsRow && !Furniture.IsAboutText(Text)) return 0.3 * Text.Length;
            if (Furniture.IsFoot(Text) || Furniture.IsAboutText(Text) || Furniture.IsTrail(Text)) return -Math.Min(Text.Length, 100);
            if (LinkDensity > 0.5) return -Math.Max(Text.Length, 4);
            if (Prose.IsProse(Text)) return (IsAside ? -0.5 : 1) * Text.Length - 2 * LinkLength;
            return IsHeading || Prose.IsHeading(Text) ? 0 : -0.5 * Math.Min(Text.Length, 30);
        }
    }

    /// <summary>A line of nothing but links, which no report has between its paragraphs.</summary>
    public bool IsLinks => LinkDensity > 0.8 && !IsRow && !Prose.IsProse(Text);
}
