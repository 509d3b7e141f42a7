namespace ReportMiner.Measuring;

/// <summary>Finds the longest word of a list that starts, or ends, at a place of the text.</summary>
internal sealed class WordIndex<T>
{
    private readonly ushort[] _bucketOf = new ushort[char.MaxValue + 1]; // by first, or last, character; 0 is the empty bucket
    private readonly (string Word, T Value)[][] _buckets;

    /// <summary>Indexes words by their first character, or <paramref name="backward"/> by their last; of two equal words the last counts.</summary>
    internal WordIndex(IEnumerable<(string Word, T Value)> words, bool backward = false)
    {
        var groups = words
            .GroupBy(w => w.Word, StringComparer.Ordinal).Select(g => g.Last())
            .GroupBy(w => backward ? w.Word[^1] : w.Word[0]);
        var buckets = new List<(string, T)[]> { Array.Empty<(string, T)>() };
        foreach (var group in groups)
        {
            _bucketOf[group.Key] = (ushort)buckets.Count;
            buckets.Add([.. group.OrderByDescending(w => w.Word.Length)]);
        }
        _buckets = [.. buckets];
    }

    internal bool HasStart(char c) => _bucketOf[c] > 0;

    /// <summary>The longest word that starts at <paramref name="start"/>.</summary>
    internal bool TryStart(ReadOnlySpan<char> text, int start, out int length, out T value)
    {
        (length, value) = (0, default!);
        if ((uint)start >= (uint)text.Length || _bucketOf[text[start]] is not (> 0 and var bucket)) return false;
        var rest = text[start..];
        foreach (ref readonly var entry in _buckets[bucket].AsSpan())
        {
            if (!StartsWith(rest, entry.Word)) continue;
            (length, value) = (entry.Word.Length, entry.Value);
            return true;
        }
        return false;
    }

    /// <summary>The words that end with a character, the longest first.</summary>
    internal ReadOnlySpan<(string Word, T Value)> EndingWith(char last) => _buckets[_bucketOf[last]];

    // Words are short: a plain loop beats the vectorised comparison.
    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length) return false;
        for (var i = 1; i < word.Length; i++)
            if (text[i] != word[i]) return false;
        return true;
    }
}
