using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Why a figure was or was not given to an indicator.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Topic">The names of the topics that rule it, joined by /; null where none does.</param>
/// <param name="TopicWord">The word that named them.</param>
/// <param name="TopicSource">Where it was named.</param>
/// <param name="Matches">The phrases that matched, won or not.</param>
/// <param name="Observations">What it was given to; empty where nobody claimed it.</param>
/// <param name="Because">For each observation what decided its scope; null for an unqualified headline.</param>
public sealed record FigureAnalysis(
    Quantity Quantity,
    string? Topic,
    string? TopicWord,
    TopicSource TopicSource,
    IReadOnlyList<PhraseMatch> Matches,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<string?> Because)
{
    /// <summary>True where the figure was given to the indicator, or one of its phrases matched.</summary>
    public bool Concerns(string indicator) =>
        Observations.Any(observation => observation.Indicator == indicator)
        || Matches.Any(match => match.Pattern.StartsWith(indicator + "#", StringComparison.Ordinal));
}
