using System.Text.RegularExpressions;
using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads one indicator of a pack.</summary>
internal sealed partial class IndicatorReader(
    string? theme,
    IReadOnlyDictionary<string, IReadOnlyList<string>> lists,
    IReadOnlyCollection<string> unitClasses,
    FaultList faults)
{
    private static readonly string[] _keys =
    [
        "id", "label", "definition", "measure", "unit", "counted_in", "topics", "phrases", "weak_phrases", "not", "not_before", "subset_words", "range", "relations",
        "examples", "counter_examples",
    ];

    public IndicatorDraft? Read(YamlNode node)
    {
        if (MappingReader.Open(node, "an indicator", faults, _keys) is not { } map)
            return null;
        var id = map.RequiredText("id");
        if (id is not null)
            CheckId(id);
        var (zh, en) = PackReader.Labels(map, faults);
        var definition = map.RequiredText("definition")?.Value ?? "";
        var measure = map.Choice<Measure>(map.Required("measure"), "'measure'");
        var unit = Unit(map, measure);
        var classes = UnitClasses(map, measure);
        var topics = map.Optional("topics") is { } names
            ? MappingReader.Items(names, "'topics'", faults).Select(name => MappingReader.Text(name, "a topic's name", faults)).OfType<YamlNode.Scalar>().ToList()
            : null;
        var relations = RelationReader.Read(map.Optional("relations"), measure, faults);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = Phrases(map.Required("phrases"), "'phrases'", lines);
        var weak = map.Optional("weak_phrases") is { } given ? Phrases(given, "'weak_phrases'", lines) : [];
        var pattern = new IndicatorPattern
        {
            Indicator = new Indicator(id?.Value ?? "", zh, en, definition, measure ?? Measure.Count, unit),
            Topics = [],
            UnitClasses = classes,
            Phrases = [.. phrases, .. weak.Select(phrase => phrase with { Weak = true })],
            Not = WordList.Read(map.Optional("not"), "'not'", faults),
            NotBefore = WordList.Read(map.Optional("not_before"), "'not_before'", faults),
            SubsetWords = WordList.Read(map.Optional("subset_words"), "'subset_words'", faults),
            Range = Range(map.Optional("range")),
            Relations = [.. relations.Select(relation => relation.Relation)],
            Examples = ExampleReader.Examples(map.Required("examples"), faults),
            CounterExamples = ExampleReader.CounterExamples(map.Required("counter_examples"), faults),
            Location = faults.At(id ?? node),
        };
        return id is null ? null : new IndicatorDraft(pattern, id, topics, [.. relations.SelectMany(relation => relation.Others)]);
    }

    private void CheckId(YamlNode.Scalar id)
    {
        if (theme is not null && !id.Value.StartsWith(theme + ".", StringComparison.Ordinal))
            faults.Add(id, $"the id '{id.Value}' must begin with its theme: '{theme}.'");
        else if (!IdForm().IsMatch(id.Value))
            faults.Add(id, $"'{id.Value}' is no id: theme.name in lower-case letters, digits and _");
    }

    private string Unit(MappingReader map, Measure? measure)
    {
        if (measure is Measure.Ratio)
        {
            if (map.Optional("unit") is { } given and not YamlNode.Scalar { IsEmpty: true })
                faults.Add(given, "a ratio has no unit; remove 'unit'");
            return "";
        }

        if (map.RequiredText("unit") is not { } unit)
            return "";
        if (measure is Measure.Rate && unit.Value != "%")
            faults.Add(unit, $"a rate has the unit '%', not '{unit.Value}'; or is 'measure' not rate?");
        if (measure is Measure.Amount && unit.Value != "万元")
            faults.Add(unit, $"an amount has the unit 万元 (figures in 元 and 亿元 are converted), not '{unit.Value}'; or is 'measure' not amount?");
        if (measure is Measure.Count && unit.Value is "%" or "万元" or "亿元" or "元")
            faults.Add(unit, $"a count has no unit '{unit.Value}'; set 'measure' to {(unit.Value == "%" ? "rate" : "amount")}");
        return unit.Value;
    }

    private List<string> UnitClasses(MappingReader map, Measure? measure)
    {
        if (map.Optional("counted_in") is not { } node)
        {
            if (measure is Measure.Count)
                _ = map.Required("counted_in");
            return measure switch
            {
                Measure.Rate => ["percent"],
                Measure.Amount => ["money"],
                Measure.Ratio => ["ratio"],
                _ => [],
            };
        }

        var classes = new List<string>();
        foreach (var item in MappingReader.Items(node, "'counted_in'", faults))
        {
            if (MappingReader.Text(item, "a unit class", faults) is not { } name)
                continue;
            if (!unitClasses.Contains(name.Value))
                faults.Add(name, $"unknown unit class '{name.Value}'{DidYouMean.Suggest(name.Value, unitClasses)}");
            else if (!classes.Contains(name.Value))
                classes.Add(name.Value);
        }

        if (node is YamlNode.Sequence { Items.Count: 0 })
            faults.Add(node, "'counted_in' is empty; name the classes of unit that its figures are printed in");
        return classes;
    }

    private List<Phrase> Phrases(YamlNode? node, string key, Dictionary<string, int> lines)
    {
        var phrases = new List<Phrase>();
        foreach (var item in MappingReader.Items(node, key, faults))
        {
            if (MappingReader.Text(item, "a phrase", faults) is not { } text)
                continue;
            if (!lines.TryAdd(TextNormalizer.FoldWord(text.Value), text.Line))
                faults.Add(text, $"the phrase '{text.Value}' stands twice in this indicator (first in line {lines[TextNormalizer.FoldWord(text.Value)]}); keep one");
            else if (Phrase(text) is { } phrase)
                phrases.Add(phrase);
        }

        if (node is YamlNode.Sequence { Items.Count: 0 })
            faults.Add(node, $"{key} is empty; give at least one");
        return phrases;
    }

    private Phrase? Phrase(YamlNode.Scalar text)
    {
        try
        {
            return PhraseParser.Parse(text.Value, lists, faults.At(text));
        }
        catch (PhraseException e)
        {
            faults.Add(text.Line, text.TextColumn > 0 ? text.TextColumn + e.Position : text.Column, $"phrase '{Shorten(text.Value)}': {e.Message}");
            return null;
        }
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + " …";

    private (decimal Min, decimal Max)? Range(YamlNode? node)
    {
        if (node is null)
            return null;
        if (node is not YamlNode.Sequence { Items: [var low, var high] })
        {
            faults.Add(node, "'range' must be two numbers: [least, most]");
            return null;
        }

        if (MappingReader.Number(low, "the least value", faults) is not { } min || MappingReader.Number(high, "the most value", faults) is not { } max)
            return null;
        if (min <= max)
            return (min, max);
        faults.Add(node, $"the range begins with {min} and ends with {max}; write the smaller number first");
        return null;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
    private static partial Regex IdForm();
}
