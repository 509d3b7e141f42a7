using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads an indicator's examples and counter-examples.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<Example> Examples(YamlNode? node, FaultList faults)
    {
        var examples = new List<Example>();
        foreach (var item in MappingReader.Items(node, "'examples'", faults))
        {
            if (MappingReader.Open(item, "an example", faults, "text", "value", "scope") is not { } map)
                continue;
            var text = map.RequiredText("text");
            var value = map.RequiredNumber("value");
            var scope = map.Choice<Scope>(map.Optional("scope"), "'scope'") ?? Scope.Headline;
            if (text is not null && value is not null)
                examples.Add(new Example(text.Value, value.Value, scope, faults.At(text)));
        }

        if (node is YamlNode.Sequence { Items.Count: 0 })
            faults.Add(node, "'examples' is empty; give at least one sentence with its value: - {text: …, value: …}");
        return examples;
    }

    public static IReadOnlyList<CounterExample> CounterExamples(YamlNode? node, FaultList faults)
    {
        var examples = new List<CounterExample>();
        foreach (var item in MappingReader.Items(node, "'counter_examples'", faults))
        {
            if (item is not YamlNode.Mapping)
            {
                if (MappingReader.Text(item, "a counter-example", faults) is { } sentence)
                    examples.Add(new CounterExample(sentence.Value, null, faults.At(sentence)));
            }
            else if (MappingReader.Open(item, "a counter-example", faults, "text", "value") is { } map && map.RequiredText("text") is { } text)
            {
                var value = map.Optional("value") is { } number ? MappingReader.Number(number, "'value'", faults) : null;
                examples.Add(new CounterExample(text.Value, value, faults.At(text)));
            }
        }

        if (node is YamlNode.Sequence { Items.Count: 0 })
            faults.Add(node, "'counter_examples' is empty; give at least one sentence that must not yield the indicator");
        return examples;
    }
}
