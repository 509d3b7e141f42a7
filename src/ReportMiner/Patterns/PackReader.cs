using System.Text.RegularExpressions;
using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads one pack file as far as it can be understood by itself.</summary>
internal sealed partial class PackReader(IReadOnlyDictionary<string, IReadOnlyList<string>> generalLists, IReadOnlyCollection<string> unitClasses)
{
    public PackDraft? Read(PatternFile file)
    {
        var faults = file.Faults;
        if (file.Parse() is not { } root
            || MappingReader.Open(root, "a pack", faults, "theme", "label", "topics", "words", "indicators") is not { } map)
            return null;
        var theme = map.RequiredText("theme");
        if (theme is not null && !ThemeForm().IsMatch(theme.Value))
            faults.Add(theme, $"'{theme.Value}' is no theme: lower-case letters, digits and _, beginning with a letter");
        var (zh, en) = Labels(map, faults);
        var lists = new Dictionary<string, IReadOnlyList<string>>(generalLists, StringComparer.Ordinal);
        foreach (var (name, words) in NamedLists.Read(map.Optional("words"), faults))
            lists[name] = words;
        var topics = Topics(map.Optional("topics"), theme?.Value ?? "", faults);
        var reader = new IndicatorReader(theme?.Value, lists, unitClasses, faults);
        var node = map.Required("indicators");
        var indicators = MappingReader.Items(node, "'indicators'", faults).Select(reader.Read).OfType<IndicatorDraft>().ToList();
        if (node is YamlNode.Sequence { Items.Count: 0 })
            faults.Add(node, "'indicators' is empty; a pack holds at least one");
        return theme is null ? null : new PackDraft(file, theme, zh, en, topics, indicators);
    }

    /// <summary>The labels of a pack or an indicator.</summary>
    public static (string Zh, string En) Labels(MappingReader owner, FaultList faults)
    {
        if (owner.Required("label") is not { } node || MappingReader.Open(node, "'label'", faults, "zh", "en") is not { } map)
            return ("", "");
        return (map.RequiredText("zh")?.Value ?? "", map.RequiredText("en")?.Value ?? "");
    }

    private static List<Topic> Topics(YamlNode? node, string theme, FaultList faults)
    {
        var topics = new List<Topic>();
        foreach (var (name, value) in NamedLists.Entries(node, "'topics'", faults))
        {
            var what = $"the topic '{name.Value}'";
            if (value is not YamlNode.Mapping)
            {
                topics.Add(new Topic(theme, name.Value, WordList.ReadFilled(value, what, faults), Reach.Section));
            }
            else if (MappingReader.Open(value, what, faults, "words", "reach") is { } map)
            {
                var words = map.Required("words") is { } list ? WordList.ReadFilled(list, what, faults) : [];
                topics.Add(new Topic(theme, name.Value, words, map.Choice<Reach>(map.Optional("reach"), "'reach'") ?? Reach.Section));
            }
        }

        return topics;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ThemeForm();
}
