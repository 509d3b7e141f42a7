using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads and unites the <c>general.yaml</c> of all folders.</summary>
internal sealed class GeneralReader
{
    private static readonly string[] _lists = ["connectors", "adverbials", "change", "share", "subset", "neutral", "departments", "target", "target_here", "actual", "prior", "parts", "plan_sections"];

    private readonly Dictionary<string, List<string>> _words = _lists.ToDictionary(name => name, _ => new List<string>(), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _units = new(StringComparer.Ordinal);

    /// <summary>The named lists that every pack may use.</summary>
    public Dictionary<string, IReadOnlyList<string>> Lists { get; } = new(StringComparer.Ordinal);

    public void Read(PatternFile file)
    {
        if (file.Parse() is not { } root
            || MappingReader.Open(root, "general.yaml", file.Faults, "general")?.Required("general") is not { } node
            || MappingReader.Open(node, "'general'", file.Faults, [.. _lists, "units", "words"]) is not { } map)
            return;
        foreach (var name in _lists)
            _words[name].AddRange(WordList.Read(map.Optional(name), $"'{name}'", file.Faults).Except(_words[name], StringComparer.Ordinal));
        foreach (var (name, words) in NamedLists.Read(map.Optional("words"), file.Faults))
            Lists[name] = Lists.TryGetValue(name, out var old) ? [.. old.Union(words, StringComparer.Ordinal)] : words;
        Units(map.Optional("units"), file.Faults);
    }

    public GeneralRules Rules() => new()
    {
        Connectors = _words["connectors"],
        Adverbials = _words["adverbials"],
        Change = _words["change"],
        Share = _words["share"],
        Subset = _words["subset"],
        Neutral = _words["neutral"],
        Departments = _words["departments"],
        Target = _words["target"],
        TargetHere = _words["target_here"],
        Actual = _words["actual"],
        Prior = _words["prior"],
        Parts = _words["parts"],
        PlanSections = _words["plan_sections"],
        Units = _units,
    };

    private void Units(YamlNode? node, FaultList faults)
    {
        foreach (var (name, words) in NamedLists.Entries(node, "'units'", faults))
        {
            foreach (var unit in WordList.ReadFilled(words, $"the unit class '{name.Value}'", faults))
            {
                if (!_units.TryAdd(unit, name.Value) && _units[unit] != name.Value)
                    faults.Add(words, $"the unit '{unit}' already belongs to the class '{_units[unit]}'; a unit has one class");
            }
        }
    }
}
