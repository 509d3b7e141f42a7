using System.Text;
using AngleSharp.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Flattens the visible part of a page into blocks, and remembers which element holds which.</summary>
/// <param name="takesInvisible">True to take what <c>visibility</c> hides too: some pages do that to their text until a script has run.</param>
internal sealed class BlockCollector(bool takesInvisible)
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "big", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "ruby", "rb", "rp", "rt", "img", "wbr", "ucapcontent", "publishtime",
    };

    // With less than a paragraph to be seen, what is hidden may be the text.
    private const int LeastProse = 200;

    private const int LongLink = 60;
    private const int LongestHeading = 300;
    private const int LongestLink = 500;
    private const int FewestRepeats = 3;

    private readonly StringBuilder _line = new();
    private int _links;
    private int _linkDepth;
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private readonly List<int> _headingBreaks = [];
    private bool _heading;
    private bool _aside;
    private bool _keepsLines;

    public List<Block> Blocks { get; } = [];

    public List<Extent> Extents { get; } = [];

    /// <summary>The characters of running text.</summary>
    public int ProseLength => Blocks.Where(block => Prose.IsProse(block.Text)).Sum(block => block.Text.Length - block.LinkLength);

    /// <summary>The page as its reader sees it.</summary>
    public static BlockCollector Collect(IElement root)
    {
        var seen = new BlockCollector(takesInvisible: false);
        seen.Add(root);
        if (seen.ProseLength >= LeastProse) return seen;
        var all = new BlockCollector(takesInvisible: true);
        all.Add(root);
        return all.ProseLength > 2 * seen.ProseLength ? all : seen;
    }

    private void Add(IElement root)
    {
        // An anchor that is never closed holds all that follows, or is repeated around every paragraph by the rules of HTML: it links nothing.
        var wrapping = root.QuerySelectorAll("a[href]").Where(anchor => anchor.TextContent.Length > LongLink).Select(anchor => anchor.GetAttribute("href")!);
        _unclosed.UnionWith(root.QuerySelectorAll("a[href]").Where(anchor => anchor.TextContent.Length > LongestLink).Select(anchor => anchor.GetAttribute("href")!));
        _unclosed.UnionWith(wrapping.CountBy(address => address).Where(address => address.Value >= FewestRepeats).Select(address => address.Key));
        Visit(root);
        Break();
    }

    /// <summary>Takes asides for text where they hold more than so many times the prose of the rest.</summary>
    public void ForgiveAsides(int times)
    {
        var inside = Blocks.Where(b => b.IsAside && Prose.IsProse(b.Text)).Sum(b => b.Text.Length - b.LinkLength);
        var outside = Blocks.Where(b => !b.IsAside && Prose.IsProse(b.Text)).Sum(b => b.Text.Length - b.LinkLength);
        if (inside <= times * outside) return;
        for (var i = 0; i < Blocks.Count; i++) Blocks[i] = Blocks[i] with { IsAside = false };
    }

    private void Visit(IElement element)
    {
        if (Visibility.IsHidden(element, takesInvisible)) return;
        var name = element.LocalName;
        if (name is "br" or "hr")
        {
            if (_heading) _headingBreaks.Add(_line.Length);
            else Break();
            return;
        }
        if ((Inline.Contains(name) || name.Contains(':', StringComparison.Ordinal)) && !Visibility.IsBlock(element))
        {
            VisitInline(element, name);
            return;
        }
        Break();
        var first = Blocks.Count;
        var aside = _aside;
        var keepsLines = _keepsLines;
        _keepsLines |= Visibility.KeepsLines(element);
        _aside |= AsideName.IsIn(element);
        if (name is "table" && TableText.IsData(element))
        {
            foreach (var row in TableText.Rows(element)) Blocks.Add(new Block(row, 0, true, false, _aside));
        }
        else
        {
            var heading = _heading;
            _heading |= name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
            VisitChildren(element);
            Break();
            _heading = heading;
        }
        _aside = aside;
        _keepsLines = keepsLines;
        if (Blocks.Count > first) Extents.Add(new Extent(element, first, Blocks.Count));
    }

    private void VisitInline(IElement element, string name)
    {
        // An anchor without an address is only a place, which Word puts around whole paragraphs.
        var isLink = name is "a" && (element.GetAttribute("href") is { } address ? !_unclosed.Contains(address) : element.HasAttribute("onclick"));
        if (isLink) _linkDepth++;
        VisitChildren(element);
        if (isLink) _linkDepth--;
    }

    private void VisitChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner) Visit(inner);
            else if (child is IText text) Append(text.Data);
        }
    }

    private void Append(string text)
    {
        if (!_keepsLines)
        {
            AppendLine(text);
            return;
        }
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) Break();
            AppendLine(lines[i]);
        }
    }

    private void AppendLine(string text)
    {
        var before = _line.Length;
        InlineText.Append(_line, text);
        if (_linkDepth > 0) _links += _line.Length - before;
    }

    private void Break()
    {
        if (_line.Length > 0)
        {
            // A heading broken over two lines is one heading, unless the second carries date and source.
            var line = _line.ToString();
            var cut = line.Length > LongestHeading ? 0 : _headingBreaks.Find(at => Furniture.IsAboutText(line[at..].Trim()));
            AddBlock(cut > 0 ? line[..cut] : line);
            if (cut > 0) AddBlock(line[cut..]);
        }
        _line.Clear();
        _headingBreaks.Clear();
        _links = 0;
    }

    private void AddBlock(string line)
    {
        var text = line.Trim();
        if (text.Length > 0) Blocks.Add(new Block(text, Math.Min(_links, text.Length), false, _heading, _aside));
    }
}
