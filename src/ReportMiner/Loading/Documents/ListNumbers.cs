using System.Text;
using System.Xml;

namespace ReportMiner.Loading.Documents;

/// <summary>Counts the items of a Word document's lists as Word does, and writes the number that it prints before each: 一、, （二）, 3.</summary>
internal sealed class ListNumbers
{
    private readonly ListDefinitions _lists;
    private readonly ListStyles _styles;
    private readonly Dictionary<int, int?[]> _counts = []; // by numbering: lists of one numbering go on with each other's count
    private readonly HashSet<(int List, int Level)> _started = [];

    private ListNumbers(ListDefinitions lists, ListStyles styles) => (_lists, _styles) = (lists, styles);

    /// <summary>A document whose lists cannot be read has none: the text matters more.</summary>
    public static ListNumbers Read(byte[]? numbering, byte[]? styles)
    {
        try
        {
            return new ListNumbers(ListDefinitions.Read(numbering), ListStyles.Read(styles));
        }
        catch (XmlException)
        {
            return new ListNumbers(ListDefinitions.Read(null), ListStyles.Read(null));
        }
    }

    /// <summary>What stands before the next paragraph; empty where it is no item or its mark is no number.</summary>
    /// <param name="style">The paragraph's style; null for the usual one.</param>
    /// <param name="list">The list that the paragraph itself names; 0 says that it is no item.</param>
    /// <param name="level">The level that it names, from 0.</param>
    public string Next(string? style, int? list, int? level)
    {
        if (list == 0) return "";
        var byStyle = _styles.Of(style);
        if ((list ?? byStyle?.List) is not { } of || _lists.NumberingOf(of, _styles) is not { } numbering) return "";
        var at = level ?? byStyle?.Level ?? (byStyle is var (_, _, from) ? _lists.LevelOfStyle(numbering, from) : null) ?? 0;
        if (at >= ListDefinitions.Levels || _lists.Level(of, numbering, at) is not { } item) return "";
        var counts = Count(of, numbering, at);
        return item.Format == "bullet" ? "" : Write(item, of, numbering, counts);
    }

    private int?[] Count(int list, int numbering, int at)
    {
        if (!_counts.TryGetValue(numbering, out var counts)) _counts.Add(numbering, counts = new int?[ListDefinitions.Levels]);
        int StartOf(int level) => _lists.OwnStart(list, level) ?? _lists.Level(list, numbering, level)?.Start ?? 1;
        var isFirstOfList = _started.Add((list, at)) && _lists.OwnStart(list, at) is not null;
        counts[at] = counts[at] is { } before && !isFirstOfList ? before + 1 : StartOf(at);
        for (var above = 0; above < at; above++) counts[above] ??= StartOf(above);
        for (var below = at + 1; below < counts.Length; below++)
        {
            // Restart n: only items of level n (from 1) and of those above it start this level anew.
            if (_lists.Level(list, numbering, below)?.Restart is not { } restart || at < restart) counts[below] = null;
        }
        return counts;
    }

    private string Write(ListLevel item, int list, int numbering, int?[] counts)
    {
        var label = new StringBuilder();
        for (var i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] != '%' || i + 1 == item.Text.Length || item.Text[i + 1] is < '1' or > '9')
            {
                label.Append(item.Text[i]);
                continue;
            }
            var level = item.Text[++i] - '1';
            var format = item.IsLegal ? "decimal" : _lists.Level(list, numbering, level)?.Format ?? "decimal";
            label.Append(NumberFormat.Write(counts[level] ?? 1, format));
        }
        // After 1. a figure may follow, after 一、 nothing is needed.
        if (label.Length > 0 && item.HasSpace && char.IsAscii(label[^1])) label.Append(' ');
        return label.ToString();
    }
}
