using System.Collections.Frozen;

namespace ReportMiner.Measuring;

/// <summary>Finds the longest word of a list that starts, or ends, at a place of the text.</summary>
internal sealed class WordIndex<T>
{
    private readonly FrozenDictionary<char, (string Word, T Value)[]> _byEdge;

    /// <param name="words">The words; of two equal ones the last counts.</param>
    /// <param name="backward">Whether words are looked for that end at the place.</param>
    internal WordIndex(IEnumerable<(string Word, T Value)> words, bool backward = false) =>
        _byEdge = words
            .GroupBy(w => w.Word).Select(g => g.Last())
            .GroupBy(w => backward ? w.Word[^1] : w.Word[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    internal bool TryStart(ReadOnlySpan<char> text, int start, out int length, out T value)
    {
        if ((uint)start < (uint)text.Length && _byEdge.TryGetValue(text[start], out var entries))
        {
            var rest = text[start..];
            foreach (var (word, v) in entries)
            {
                if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
                (length, value) = (word.Length, v);
                return true;
            }
        }
        (length, value) = (0, default!);
        return false;
    }

    /// <summary>The words that end at the place, the longest first.</summary>
    internal ReadOnlySpan<(string Word, T Value)> EndingWith(char last) =>
        _byEdge.TryGetValue(last, out var entries) ? entries : [];
}
