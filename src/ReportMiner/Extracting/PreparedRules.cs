using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The general rules' words as they stand in a folded text, longer ones first.</summary>
internal sealed class PreparedRules(GeneralRules rules)
{
    public IReadOnlyList<string> Connectors { get; } = Prepare(rules.Connectors);

    public IReadOnlyList<string> Change { get; } = Prepare(rules.Change);

    public IReadOnlyList<string> Share { get; } = Prepare(rules.Share);

    public IReadOnlyList<string> PlanSections { get; } = Prepare(rules.PlanSections);

    private static List<string> Prepare(IReadOnlyList<string> words) => [.. words.Select(TextNormalizer.FoldWord).OrderByDescending(word => word.Length)];
}
