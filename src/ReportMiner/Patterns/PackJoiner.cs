using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Joins what the files say: packs of one theme, and every reference from one place to another.</summary>
internal sealed class PackJoiner
{
    private readonly IReadOnlyList<PackDraft> _drafts;
    private readonly Dictionary<string, IndicatorDraft> _indicators = new(StringComparer.Ordinal);

    private PackJoiner(IReadOnlyList<PackDraft> drafts) => _drafts = drafts;

    /// <returns>Ordered by theme; only to be used where no fault was found.</returns>
    public static IReadOnlyList<Pack> Join(IReadOnlyList<PackDraft> drafts) => new PackJoiner(drafts).Packs();

    private List<Pack> Packs()
    {
        CheckThemes();
        foreach (var draft in _drafts)
        {
            foreach (var indicator in draft.Indicators)
            {
                if (!_indicators.TryAdd(indicator.Id.Value, indicator))
                    draft.File.Faults.Add(indicator.Id, $"the id '{indicator.Id.Value}' is already taken at {_indicators[indicator.Id.Value].Pattern.Location}; an id stands once");
            }
        }

        foreach (var draft in _drafts)
            CheckRelations(draft);
        return [.. _drafts.GroupBy(draft => draft.Theme.Value).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => JoinTheme([.. group]))];
    }

    private void CheckThemes()
    {
        foreach (var same in _drafts.GroupBy(draft => (draft.File.Folder, draft.Theme.Value)))
        {
            foreach (var draft in same.Skip(1))
                draft.File.Faults.Add(draft.Theme, $"the theme '{draft.Theme.Value}' already has a file in this folder, {same.First().File.Name}; put the indicators there");
        }
    }

    private void CheckRelations(PackDraft draft)
    {
        foreach (var indicator in draft.Indicators)
        {
            foreach (var other in indicator.Others)
            {
                if (other.Value == indicator.Id.Value)
                    draft.File.Faults.Add(other, $"'{other.Value}' is related to itself; name another indicator");
                else if (!_indicators.ContainsKey(other.Value))
                    draft.File.Faults.Add(other, $"unknown indicator '{other.Value}'{DidYouMean.Suggest(other.Value, Near(other.Value))}");
            }
        }
    }

    /// <summary>Ids of the same theme where there is such a theme: the others only crowd the list of what is known.</summary>
    private IEnumerable<string> Near(string id)
    {
        var theme = id.Split('.')[0] + ".";
        var same = _indicators.Keys.Where(known => known.StartsWith(theme, StringComparison.Ordinal)).ToList();
        return same.Count > 0 ? same : _indicators.Keys;
    }

    private static Pack JoinTheme(IReadOnlyList<PackDraft> drafts)
    {
        var topics = new List<Topic>();
        foreach (var topic in drafts.SelectMany(draft => draft.Topics))
        {
            if (topics.FindIndex(known => known.Name == topic.Name) is >= 0 and var index)
                topics[index] = topics[index] with { Words = [.. topics[index].Words.Union(topic.Words, StringComparer.Ordinal)] };
            else
                topics.Add(topic);
        }

        var indicators = drafts.SelectMany(draft => draft.Indicators.Select(indicator =>
            indicator.Pattern with { Topics = Resolve(indicator, draft, topics) })).ToList();
        var first = drafts[0];
        return new Pack(first.Theme.Value, first.LabelZh, first.LabelEn, topics, indicators, first.File.Faults.File);
    }

    private static List<Topic> Resolve(IndicatorDraft indicator, PackDraft draft, List<Topic> topics)
    {
        if (indicator.Topics is null)
        {
            if (topics.Count == 0)
                draft.File.Faults.Add(indicator.Id, $"'{indicator.Id.Value}' has no topic: give the pack 'topics', or write 'topics: []' if its phrases need none");
            var own = draft.Topics.Select(topic => topic.Name).ToHashSet();
            return own.Count == 0 ? topics : [.. topics.Where(topic => own.Contains(topic.Name))];
        }

        var resolved = new List<Topic>();
        foreach (var name in indicator.Topics)
        {
            if (topics.FirstOrDefault(topic => topic.Name == name.Value) is not { } topic)
                draft.File.Faults.Add(name, $"unknown topic '{name.Value}'{DidYouMean.Suggest(name.Value, topics.Select(known => known.Name))}");
            else if (!resolved.Contains(topic))
                resolved.Add(topic);
        }

        return resolved;
    }
}
