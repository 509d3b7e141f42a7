using AngleSharp.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Tells what a reader of the page does not see.</summary>
internal static class Visibility
{
    /// <summary>True where line ends in the source are shown as such.</summary>
    public static bool KeepsLines(IElement element) =>
        element.LocalName is "pre" || element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("white-space:pre", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for an inline element that is set as a paragraph.</summary>
    public static bool IsBlock(IElement element) =>
        element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:block", StringComparison.OrdinalIgnoreCase);

    public static bool IsHidden(IElement element, bool takesInvisible = false)
    {
        if (element.LocalName is "script" or "style" or "head" or "template" or "noscript" or "iframe" or "object" or "select" or "textarea" or "button" or "svg" or "rp") return true;
        if (element.HasAttribute("hidden")) return true;
        var style = element.GetAttribute("style");
        if (style is null) return false;
        var bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || !takesInvisible && bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
