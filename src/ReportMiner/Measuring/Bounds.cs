using ReportMiner.Model;

namespace ReportMiner.Measuring;

/// <summary>The words of bounds.tsv, which stand before a numeral or after its unit and bound the value.</summary>
internal sealed class Bounds
{
    internal static readonly Bounds Shared = new();

    private sealed record Rule(Bound Bound, string NotBeside, string[] Classes, bool RoundOnly);

    private readonly WordIndex<Rule> _before;
    private readonly WordIndex<Rule> _after;

    private Bounds()
    {
        var rows = DataFile.Rows("bounds.tsv").ToLookup(r => r[0] == "after", r => (r[1], new Rule(
            Enum.Parse<Bound>(r[2], ignoreCase: true), At(r, 3), At(r, 4).Split(',', StringSplitOptions.RemoveEmptyEntries), r[0] == "before_round")));
        _before = new WordIndex<Rule>(rows[false], backward: true);
        _after = new WordIndex<Rule>(rows[true]);
    }

    /// <summary>The bound word that ends at <paramref name="start"/>; before round numerals (百, 千, 万, 亿 first) 上 and 过 are some too.</summary>
    internal Bound Before(ReadOnlySpan<char> text, int start, bool isRound, out int wordStart)
    {
        var end = start;
        while (end > 0 && start - end < 3 && Chars.IsBlank(text[end - 1])) end--;
        wordStart = start;
        if (end == 0) return Bound.Exact;
        foreach (var (word, rule) in _before.EndingWith(text[end - 1]))
        {
            var from = end - word.Length;
            if (from < 0 || !text[from..end].SequenceEqual(word) || (rule.RoundOnly && !isRound)) continue;
            if (from > 0 && rule.NotBeside.Contains(text[from - 1])) continue;
            wordStart = from;
            return rule.Bound;
        }
        return Bound.Exact;
    }

    /// <summary>The bound word that starts at <paramref name="end"/>.</summary>
    internal Bound After(ReadOnlySpan<char> text, int end, string unitClass, out int wordEnd)
    {
        wordEnd = end;
        if (!_after.TryStart(text, end, out var length, out var rule)) return Bound.Exact;
        var next = end + length;
        if (next < text.Length && rule.NotBeside.Contains(text[next])) return Bound.Exact;
        if (rule.Classes.Length > 0 && Array.IndexOf(rule.Classes, unitClass) < 0) return Bound.Exact;
        wordEnd = next;
        return rule.Bound;
    }

    /// <summary>What two marks say together: 近…余 is about.</summary>
    internal static Bound Join(Bound a, Bound b) =>
        a == Bound.Exact || a == b ? b : b == Bound.Exact ? a : Bound.About;

    private static string At(string[] row, int index) => index < row.Length ? row[index] : "";
}
