using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads mappings of names to lists of words.</summary>
internal static class NamedLists
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(YamlNode? node, FaultList faults)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, words) in Entries(node, "'words'", faults))
            lists[TextNormalizer.FoldWord(name.Value)] = WordList.ReadFilled(words, $"the list '{name.Value}'", faults);
        return lists;
    }

    /// <summary>The entries of a mapping whose keys are the author's own names; each name once.</summary>
    public static IReadOnlyList<KeyValuePair<YamlNode.Scalar, YamlNode>> Entries(YamlNode? node, string what, FaultList faults)
    {
        if (node is null)
            return [];
        if (node is not YamlNode.Mapping mapping)
        {
            faults.Add(node, $"{what} must be a mapping of names to lists of words: name: [word, word]");
            return [];
        }

        var entries = new Dictionary<string, KeyValuePair<YamlNode.Scalar, YamlNode>>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.IsEmpty)
                faults.Add(entry.Key, $"a name in {what} is empty");
            else if (!entries.TryAdd(entry.Key.Value, entry))
                faults.Add(entry.Key, $"the name '{entry.Key.Value}' stands twice in {what}; keep one");
        }

        return [.. entries.Values.OrderBy(entry => entry.Key.Line).ThenBy(entry => entry.Key.Column)];
    }
}
