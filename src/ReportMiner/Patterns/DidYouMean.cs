namespace ReportMiner.Patterns;

/// <summary>Finds what an author most likely meant.</summary>
internal static class DidYouMean
{
    private const int Listed = 20;

    /// <summary>Longer words are no slip of the pen, and comparing them costs.</summary>
    private const int LongestWord = 80;

    /// <returns>"; did you mean 'x'?", or the known names where none is near.</returns>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Nearest(word, names) is { } nearest)
            return $"; did you mean '{nearest}'?";
        return names.Count switch
        {
            0 => "",
            <= Listed => $"; known: {string.Join(", ", names)}",
            _ => $"; known: {string.Join(", ", names.Take(Listed))} and {names.Count - Listed} more",
        };
    }

    /// <returns>The known word that a slip would turn into the one given, or null.</returns>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Where(name => Math.Max(name.Length, word.Length) <= LongestWord)
        .Select(name => (Name: name, Distance: Distance(word, name)))
        .Where(candidate => candidate.Distance <= Math.Max(1, Math.Max(word.Length, candidate.Name.Length) / 3) && candidate.Distance < candidate.Name.Length)
        .OrderBy(candidate => candidate.Distance)
        .FirstOrDefault().Name;

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    internal static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
