using System.Collections.Frozen;

namespace ReportMiner.Measuring;

/// <summary>The words of context.tsv and bounds.tsv.</summary>
internal sealed class Context
{
    internal static readonly Context Shared = new();

    private readonly WordIndex<bool> _nameAfter;
    private readonly WordIndex<bool> _labelBefore;
    private readonly WordIndex<bool> _furniture;
    private readonly WordIndex<bool> _zeroOf;
    private readonly FrozenSet<decimal> _numberNames;
    private readonly FrozenSet<string> _loose;
    private readonly Dictionary<char, (string Phrase, int Offset)[]> _fixed;

    private Context()
    {
        var rows = DataFile.Rows("context.tsv").ToLookup(r => r[0], r => r[1]);
        _nameAfter = Index(rows["name_after"]);
        _labelBefore = Index(rows["label_before"], backward: true);
        _furniture = Index(rows["furniture"], backward: true);
        _zeroOf = Index(rows["zero_of"]);
        _numberNames = rows["number_name"].Select(decimal.Parse).ToFrozenSet();
        _loose = rows["loose"].ToFrozenSet(StringComparer.Ordinal);
        NotUnits = [.. rows["not_unit"]];
        _fixed = rows["fixed"]
            .SelectMany(phrase => phrase.Select((c, offset) => (c, phrase, offset)))
            .Where(x => Chars.Han(x.c) >= 0 || Chars.Scale(x.c) > 0 || Chars.IsArabic(x.c) || x.c == '半')
            .GroupBy(x => x.c)
            .ToDictionary(g => g.Key, g => g.Select(x => (x.phrase, x.offset)).OrderByDescending(x => x.phrase.Length).ToArray());
    }

    internal IReadOnlyList<string> NotUnits { get; }

    internal bool IsNameAfter(ReadOnlySpan<char> text, int start) => _nameAfter.TryStart(text, start, out _, out _);

    internal bool IsZeroOf(ReadOnlySpan<char> text, int start) => _zeroOf.TryStart(text, start, out _, out _);

    internal bool IsNumberName(decimal? value) => value is { } v && _numberNames.Contains(v);

    /// <summary>Whether 三 or 五 with this unit is mostly a word (三期, 四面) and counts only with a bound.</summary>
    internal bool IsLoose(string unit) => _loose.Contains(unit);

    /// <summary>A label such as 电话 ends here, with or without a colon.</summary>
    internal bool IsLabelled(ReadOnlySpan<char> text, int end) => EndsWith(_labelBefore, text, SkipBack(text, end));

    /// <summary>The counter of a web page: 浏览次数: and the like end here.</summary>
    internal bool IsFurniture(ReadOnlySpan<char> text, int end)
    {
        var colon = SkipBack(text, end);
        return colon < end && text[colon..end].ContainsAny(':', '：') && EndsWith(_furniture, text, colon);
    }

    private static int SkipBack(ReadOnlySpan<char> text, int end)
    {
        var p = end;
        while (p > 0 && end - p < 8 && (Chars.IsBlank(text[p - 1]) || text[p - 1] is ':' or '：')) p--;
        return p;
    }

    private static bool EndsWith(WordIndex<bool> words, ReadOnlySpan<char> text, int end)
    {
        if (end == 0) return false;
        foreach (var (word, _) in words.EndingWith(text[end - 1]))
            if (text[..end].EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Where the fixed expression ends that the number at <paramref name="start"/> belongs to, else -1.</summary>
    internal int FixedEnd(ReadOnlySpan<char> text, int start)
    {
        if (!_fixed.TryGetValue(text[start], out var phrases)) return -1;
        foreach (var (phrase, offset) in phrases)
        {
            var from = start - offset;
            if (from >= 0 && text[from..].StartsWith(phrase, StringComparison.Ordinal)) return from + phrase.Length;
        }
        return -1;
    }

    private static WordIndex<bool> Index(IEnumerable<string> words, bool backward = false) =>
        new(words.Select(w => (w, true)), backward);
}
