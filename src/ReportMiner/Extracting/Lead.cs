namespace ReportMiner.Extracting;

/// <summary>The connectors right in front of a figure (共, 累计, 达到, 为 …) and what stands before them.</summary>
/// <param name="Ends">How many characters of the view connectors may cover, ascending, 0 among them.</param>
/// <param name="Change">The word that makes the figure a change (增长5%), null where there is none or 至/到 turns it into a level (增长到).</param>
/// <param name="Share">The word that makes it a share or an average.</param>
/// <param name="IsShared">均, 都 or 双双 is among the connectors: the figure may serve several labels.</param>
internal sealed record Lead(IReadOnlyList<int> Ends, string? Change, string? Share, bool IsShared)
{
    public static readonly Lead None = new([0], null, null, false);

    /// <summary>The most characters that connectors cover.</summary>
    public int Length => Ends[^1];

    public static Lead Of(ContextView view, PreparedRules rules)
    {
        var reached = new SortedSet<int> { 0 };
        var queue = new Queue<int>(reached);
        while (queue.TryDequeue(out var at))
            foreach (var connector in rules.Connectors)
                if (view.Reads(connector, at, backward: true) && reached.Add(at + connector.Length)) queue.Enqueue(at + connector.Length);
        string? change = null, share = null;
        foreach (var end in reached)
        {
            change ??= Covered(view, end).IndexOfAny('至', '到') >= 0 ? null : rules.Change.FirstOrDefault(word => view.Reads(word, end, backward: true));
            share ??= rules.Share.FirstOrDefault(word => view.Reads(word, end, backward: true));
        }
        return new Lead([.. reached], change, share, Covered(view, reached.Max).IndexOfAny("均都皆双") >= 0);
    }

    private static ReadOnlySpan<char> Covered(ContextView view, int length) => view.First(length);
}
