using System.Collections.Frozen;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The general rules' words as they stand in a folded text, longer ones first.</summary>
internal sealed class PreparedRules(GeneralRules rules)
{
    public IReadOnlyList<string> Connectors { get; } = Prepare(rules.Connectors);

    /// <summary>By their last character, the one that a look against the text meets first.</summary>
    public FrozenDictionary<char, string[]> Adverbials { get; } = Prepare(rules.Adverbials).GroupBy(word => word[^1]).ToFrozenDictionary(words => words.Key, words => words.ToArray());

    public IReadOnlyList<string> Change { get; } = Prepare(rules.Change);

    public IReadOnlyList<string> Share { get; } = Prepare(rules.Share);

    /// <summary>The words of <see cref="Share"/> that make an average wherever they stand in a figure's own words: 人均办案61件, 每年组织学法4次.</summary>
    public IReadOnlyList<string> Averages { get; } = [.. rules.Share.Select(TextNormalizer.FoldWord).Where(word => word is [.., '均'] or ['每', .., '年' or '月' or '周' or '度'])];

    public IReadOnlyList<string> PlanSections { get; } = Prepare(rules.PlanSections);

    private static List<string> Prepare(IReadOnlyList<string> words) => [.. words.Select(TextNormalizer.FoldWord).OrderByDescending(word => word.Length)];
}
