using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The stretches between 《 and 》: names of documents, whose words say nothing of the figures around them.</summary>
internal sealed class BookTitles
{
    private readonly List<TextSpan> _titles = [];

    /// <param name="text">The folded text.</param>
    public static BookTitles Of(string text)
    {
        var found = new BookTitles();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '《' && depth++ == 0) start = i;
            else if (text[i] == '》' && depth > 0 && --depth == 0) found._titles.Add(new TextSpan(start, i + 1));
            else if (text[i] == '\n') depth = 0; // never closed
        }
        return found;
    }

    public bool Contains(int position)
    {
        var next = Ordered.FirstNot(_titles, title => title.End <= position);
        return next < _titles.Count && _titles[next].Contains(position);
    }
}
