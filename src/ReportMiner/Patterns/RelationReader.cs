using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads an indicator's relations.</summary>
internal static class RelationReader
{
    private static readonly string[] _kinds = ["at_most", "sum_of", "quotient"];

    /// <returns>Each with the ids as they stand in the file, to be resolved once all packs are read.</returns>
    public static IReadOnlyList<(Relation Relation, IReadOnlyList<YamlNode.Scalar> Others)> Read(YamlNode? node, Measure? measure, FaultList faults)
    {
        var relations = new List<(Relation, IReadOnlyList<YamlNode.Scalar>)>();
        foreach (var item in MappingReader.Items(node, "'relations'", faults))
        {
            if (MappingReader.Open(item, "a relation", faults, _kinds) is not { } map)
                continue;
            var given = _kinds.Where(kind => map.Optional(kind) is not null).ToList();
            if (given is not [var name])
            {
                faults.Add(item, $"a relation has one of the keys {string.Join(", ", _kinds)}; begin each with '- '");
                continue;
            }

            var (kind, others) = name switch
            {
                "at_most" => (RelationKind.AtMost, AtMost(map, faults)),
                "sum_of" => (RelationKind.SumOf, SumOf(map.Optional(name)!, faults)),
                _ => (RelationKind.Quotient, Quotient(map.Optional(name)!, measure, faults)),
            };
            if (others.Count > 0)
                relations.Add((new Relation(kind, [.. others.Select(other => other.Value)]), others));
        }

        return relations;
    }

    private static IReadOnlyList<YamlNode.Scalar> AtMost(MappingReader map, FaultList faults)
    {
        if (map.Optional("at_most") is YamlNode.Sequence list)
        {
            faults.Add(list, "'at_most' names one indicator, without [ ]");
            return [];
        }

        return map.OptionalText("at_most") is { } id ? [id] : [];
    }

    private static List<YamlNode.Scalar> SumOf(YamlNode node, FaultList faults)
    {
        var ids = Ids(node, "'sum_of'", faults);
        if (node is YamlNode.Sequence { Items.Count: < 2 })
            faults.Add(node, "'sum_of' needs at least two indicators: [one.id, other.id]");
        return ids;
    }

    private static List<YamlNode.Scalar> Quotient(YamlNode node, Measure? measure, FaultList faults)
    {
        if (measure is Measure.Count or Measure.Amount)
            faults.Add(node, "'quotient' is for rates and ratios; 'measure' says otherwise");
        if (node is YamlNode.Sequence { Items.Count: not 2 })
            faults.Add(node, "'quotient' names two indicators: [numerator, denominator]");
        return Ids(node, "'quotient'", faults);
    }

    private static List<YamlNode.Scalar> Ids(YamlNode node, string name, FaultList faults) =>
        [.. MappingReader.Items(node, name, faults).Select(item => MappingReader.Text(item, $"an id of {name}", faults)).OfType<YamlNode.Scalar>()];
}
