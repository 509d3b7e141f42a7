using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Finds literals of which every match of a phrase holds at least one: only where one occurs need the phrase be tried.</summary>
internal static class PhraseKeys
{
    public static IReadOnlyList<string> Of(Phrase phrase) =>
        Better(Of(phrase.Before), Of(phrase.After)) ?? throw new InvalidOperationException($"phrase without a literal: {phrase.Text}");

    private static IReadOnlyList<string>? Of(PhraseNode node) => node switch
    {
        PhraseNode.Literal literal => [literal.Text],
        PhraseNode.Sequence sequence => sequence.Parts.Select(Of).Aggregate((IReadOnlyList<string>?)null, Better),
        PhraseNode.Choice choice when choice.Options.Select(Of).ToList() is var keys => keys.Contains(null) ? null : [.. keys.SelectMany(key => key!)],
        _ => null,
    };

    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? a, IReadOnlyList<string>? b)
    {
        if (a is null || b is null) return a ?? b;
        return b.Min(key => key.Length) > a.Min(key => key.Length) ? b : a;
    }
}
