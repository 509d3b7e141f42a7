using System.Text;

namespace ReportMiner.Loading.Pages;

/// <summary>Makes the source of a page harmless for a tree-building parser: bounded depth, no scripts, no embedded data.</summary>
/// <remarks>One linear pass. A tree of 100,000 levels takes a parser minutes; real pages stay below 100.</remarks>
internal static class HtmlGuard
{
    private const int MaxDepth = 200;
    private const int MaxTag = 4096;

    private static readonly string[] Opaque = ["script", "style", "svg", "template", "noscript", "iframe", "object", "textarea", "select", "math"];

    // Elements without content, and those whose end tag may be left out: they add no depth that matters.
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "hr", "img", "input", "meta", "link", "base", "col", "area", "embed", "param", "source", "wbr", "track",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "dd", "dt", "html", "head", "body", "title", "frame", "!doctype",
    };

    public static string Sanitize(string source)
    {
        var clean = new StringBuilder(source.Length);
        var depth = 0;
        var dropped = 0;
        var i = 0;
        while (i < source.Length)
        {
            var open = source.IndexOf('<', i);
            if (open < 0) open = source.Length;
            clean.Append(source, i, open - i);
            if (open == source.Length) break;
            if (string.CompareOrdinal(source, open, "<!--", 0, 4) == 0)
            {
                var close = source.IndexOf("-->", open + 4, StringComparison.Ordinal);
                i = close < 0 ? source.Length : close + 3;
                continue;
            }
            var name = NameAt(source, open);
            if (name.Length == 0)
            {
                // A lone < is text.
                clean.Append("&lt;");
                i = open + 1;
                continue;
            }
            var end = TagEnd(source, open);
            i = end;
            var closing = source[open + 1] == '/';
            var bare = closing ? name[1..] : name;
            if (!closing && FindOpaque(bare) is { } opaque)
            {
                i = SkipOpaque(source, end, opaque);
                if (opaque == "iframe") AppendTag(clean, source, open, end);
                continue;
            }
            if (Shallow.Contains(bare))
            {
                AppendTag(clean, source, open, end);
            }
            else if (closing)
            {
                if (dropped > 0)
                {
                    dropped--;
                    continue;
                }
                if (depth > 0) depth--;
                AppendTag(clean, source, open, end);
            }
            else if (depth >= MaxDepth)
            {
                dropped++;
                clean.Append("<br>");
            }
            else
            {
                if (source[end - 2] != '/') depth++;
                AppendTag(clean, source, open, end);
            }
        }
        return clean.ToString();
    }

    /// <summary>The tag's name, with a leading <c>/</c> for an end tag; empty where no tag begins here.</summary>
    private static string NameAt(string source, int open)
    {
        var i = open + 1;
        if (i < source.Length && source[i] is '/' or '!' or '?') i++;
        var start = i;
        while (i < source.Length && (char.IsAsciiLetterOrDigit(source[i]) || source[i] is ':' or '-' or '_')) i++;
        if (i == start || !char.IsAsciiLetter(source[start])) return source[start - 1] is '!' or '?' && start - 1 > open ? "!doctype" : "";
        return source[start - 1] == '/' ? source[(start - 1)..i] : source[start..i];
    }

    /// <summary>The position after the tag's <c>&gt;</c>, which may not stand in quotes.</summary>
    private static int TagEnd(string source, int open)
    {
        var quote = '\0';
        for (var i = open + 1; i < source.Length; i++)
        {
            var c = source[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'' && PreviousMark(source, i) == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }
        // An unclosed quote: the tag ends at its first bracket, or at the end of the page.
        var bracket = source.IndexOf('>', open);
        return bracket < 0 ? source.Length : bracket + 1;
    }

    private static char PreviousMark(string source, int i)
    {
        do i--;
        while (i > 0 && char.IsWhiteSpace(source[i]));
        return source[i];
    }

    private static string? FindOpaque(string name) => Array.Find(Opaque, o => o.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int SkipOpaque(string source, int from, string name)
    {
        if (source[from - 1] == '>' && source[from - 2] == '/' && name is "svg" or "math") return from;
        var close = source.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        // An element that is never closed would swallow the page: then only its tag goes.
        return close < 0 ? from : TagEnd(source, close);
    }

    private static void AppendTag(StringBuilder clean, string source, int open, int end)
    {
        var tag = source.AsSpan(open, end - open);
        if (tag.Length <= MaxTag)
        {
            clean.Append(tag);
            return;
        }
        // Only embedded data makes a tag this long.
        var name = NameAt(source, open);
        clean.Append('<').Append(name).Append('>');
    }
}
