namespace ReportMiner.Comparing;

/// <summary>Compares the figures of two reports in the order in which they are printed.</summary>
internal static class FigureSequences
{
    // Leftover furniture (浏览 12 次) may differ between two copies; more than that is another text.
    private const int FewestLeft = 2;
    private const double ShareLeft = 0.05;
    private const int FewCorrected = 5;
    private const long MostCells = 4_000_000;

    /// <summary>True where so many figures differ that the words in common are a form that is filled in anew, by another body or in another year.</summary>
    public static bool AreUnrelated(IReadOnlyList<PrintedFigure> first, IReadOnlyList<PrintedFigure> second)
    {
        var (shorter, longer) = first.Count < second.Count ? (first, second) : (second, first);
        var values = shorter.Select(f => f.Value).ToHashSet();
        var apart = longer.Count(f => !values.Contains(f.Value));
        return apart > FewCorrected && 2 * apart > longer.Count;
    }

    /// <summary>Null where the figures are the same, but for a few that no observation rests on and that stand in other words.</summary>
    public static FigureDifference? Differ(IReadOnlyList<PrintedFigure> first, IReadOnlyList<PrintedFigure> second)
    {
        var (left, right) = Unmatched(first, second);
        foreach (var i in left)
        {
            // The same words with another figure: a correction.
            if (right.FindIndex(j => second[j].Before == first[i].Before) is var at and >= 0) return new(i, right[at]);
        }
        if (left.FindIndex(i => first[i].IsClaimed) is var own and >= 0) return new(left[own], null);
        if (right.FindIndex(j => second[j].IsClaimed) is var other and >= 0) return new(null, right[other]);
        return left.Count + right.Count <= FewestLeft + ShareLeft * Math.Max(first.Count, second.Count) ? null : new(left.Count > 0 ? left[0] : null, right.Count > 0 ? right[0] : null);
    }

    /// <summary>The places that have no partner of the same value when as many as possible are paired in order.</summary>
    private static (List<int> First, List<int> Second) Unmatched(IReadOnlyList<PrintedFigure> first, IReadOnlyList<PrintedFigure> second)
    {
        var start = 0;
        while (start < first.Count && start < second.Count && first[start].Value == second[start].Value) start++;
        var (n, m) = (first.Count - start, second.Count - start);
        while (n > 0 && m > 0 && first[start + n - 1].Value == second[start + m - 1].Value) (n, m) = (n - 1, m - 1);
        if ((long)n * m > MostCells) return ([.. Enumerable.Range(start, n)], [.. Enumerable.Range(start, m)]);

        var pairs = new int[n + 1, m + 1]; // how many can be paired from here on
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
                pairs[i, j] = first[start + i].Value == second[start + j].Value ? pairs[i + 1, j + 1] + 1 : Math.Max(pairs[i + 1, j], pairs[i, j + 1]);
        }
        var (left, right) = (new List<int>(), new List<int>());
        for (int i = 0, j = 0; i < n || j < m;)
        {
            if (i < n && j < m && first[start + i].Value == second[start + j].Value) (i, j) = (i + 1, j + 1);
            else if (j == m || i < n && pairs[i + 1, j] >= pairs[i, j + 1]) left.Add(start + i++);
            else right.Add(start + j++);
        }
        return (left, right);
    }
}
