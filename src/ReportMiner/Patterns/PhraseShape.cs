using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>What a parsed phrase can match at its ends, and how large it is.</summary>
internal static class PhraseShape
{
    public static bool CanBeginWithGap(PhraseNode node) => TouchesGap(node, parts => parts);

    public static bool CanEndWithGap(PhraseNode node) => TouchesGap(node, parts => parts.Reverse());

    /// <summary>True where some way to read the phrase asks for no word at all.</summary>
    public static bool CanBeWordless(PhraseNode node) => node switch
    {
        PhraseNode.Literal => false,
        PhraseNode.Gap => true,
        PhraseNode.Sequence sequence => sequence.Parts.All(CanBeWordless),
        PhraseNode.Choice choice => choice.Options.Any(CanBeWordless),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>How many literals it holds, whichever of them are read.</summary>
    public static int Words(PhraseNode node) => node switch
    {
        PhraseNode.Sequence sequence => sequence.Parts.Sum(Words),
        PhraseNode.Choice choice => choice.Options.Sum(Words),
        _ => 1,
    };

    private static bool TouchesGap(PhraseNode node, Func<IEnumerable<PhraseNode>, IEnumerable<PhraseNode>> order) => node switch
    {
        PhraseNode.Gap => true,
        PhraseNode.Choice choice => choice.Options.Any(option => TouchesGap(option, order)),
        PhraseNode.Sequence sequence => UpToFirstWord(order(sequence.Parts)).Any(part => TouchesGap(part, order)),
        _ => false,
    };

    private static IEnumerable<PhraseNode> UpToFirstWord(IEnumerable<PhraseNode> parts)
    {
        foreach (var part in parts)
        {
            yield return part;
            if (!CanBeWordless(part))
                yield break;
        }
    }
}
