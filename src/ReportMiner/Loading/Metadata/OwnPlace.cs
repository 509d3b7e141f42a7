using System.Text.RegularExpressions;
using ReportMiner.Loading.Divisions;

namespace ReportMiner.Loading.Metadata;

/// <summary>Finds the place that a text speaks of as its own: it names it most, and its tier is that of 全市, 我县, 区委.</summary>
internal static partial class OwnPlace
{
    private const int Enough = 3;
    private const int Longest = 50_000;

    /// <summary>The name and how often it occurs; null where no place stands out.</summary>
    public static (string Name, int Count)? Find(string text)
    {
        text = text[..Math.Min(text.Length, Longest)];
        var tiers = Tier().Matches(text).CountBy(m => m.Groups[1].Value).OrderByDescending(t => t.Value).ToList();
        if (tiers.Count == 0 || tiers.Count > 1 && tiers[1].Value * 2 > tiers[0].Value) return null;
        var names = DivisionTable.Instance.FindNames(text).CountBy(n => n.Name)
            .Where(n => n.Key.EndsWith(tiers[0].Key, StringComparison.Ordinal))
            .OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).ToList();
        if (names.Count == 0 || names[0].Value < Enough || names.Count > 1 && names[1].Value * 2 > names[0].Value) return null;
        return (names[0].Key, names[0].Value);
    }

    [GeneratedRegex("(?:全|我|本)([省市区县州旗盟])", RegexOptions.CultureInvariant)]
    private static partial Regex Tier();
}
