namespace ReportMiner.Loading.Documents;

/// <summary>Which styles of a Word document make their paragraphs items of a list.</summary>
internal sealed class ListStyles
{
    private const int MaxAncestors = 20;

    private readonly Dictionary<string, (string? BasedOn, int? List, int? Level)> _styles = new(StringComparer.Ordinal);

    public static ListStyles Read(byte[]? part)
    {
        var styles = new ListStyles();
        if (part is null) return styles;
        var (id, basedOn, list, level) = ("", (string?)null, (int?)null, (int?)null);
        XmlParts.Walk(part, (name, attribute) =>
        {
            if (name == "style") (id, basedOn, list, level) = (attribute("styleId") ?? "", null, null, null);
            else if (name == "basedOn") basedOn = attribute("val");
            else if (name == "numId") list = XmlParts.Number(attribute("val"));
            else if (name == "ilvl") level = XmlParts.Number(attribute("val"));
        }, name =>
        {
            if (name == "style") styles._styles.TryAdd(id, (basedOn, list, level));
        });
        return styles;
    }

    /// <summary>The list, its level where the style says it, and the style that says so; null where the style's paragraphs are no items.</summary>
    public (int List, int? Level, string Style)? Of(string? style)
    {
        int? level = null;
        for (var n = 0; n < MaxAncestors && style is not null && _styles.TryGetValue(style, out var found); n++)
        {
            level ??= found.Level;
            if (found.List is { } list) return (list, level, style);
            style = found.BasedOn;
        }
        return null;
    }
}
