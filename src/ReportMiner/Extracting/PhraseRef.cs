using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A phrase with the indicator that it states; <paramref name="Order"/> counts the phrases of all packs.</summary>
internal sealed record PhraseRef(IndicatorPattern Pattern, Phrase Phrase, int Order)
{
    /// <summary>True where the phrase's own words hold the word.</summary>
    public bool Says(string word) => Says(Phrase.Before, word) || Says(Phrase.After, word);

    private static bool Says(PhraseNode node, string word) => node switch
    {
        PhraseNode.Literal literal => literal.Text.Contains(word, StringComparison.Ordinal),
        PhraseNode.Sequence sequence => sequence.Parts.Any(part => Says(part, word)),
        PhraseNode.Choice choice => choice.Options.Any(option => Says(option, word)),
        _ => false,
    };
}
