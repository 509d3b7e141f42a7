using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A phrase that matched at a figure, with what came of it.</summary>
internal sealed record Candidate(Figure Figure, PhraseRef Reference, TextSpan Match, int Score, RulingTopic Topic)
{
    public IndicatorPattern Pattern => Reference.Pattern;

    public Phrase Phrase => Reference.Phrase;

    public string Indicator => Pattern.Indicator.Id;

    /// <summary>The first gate that it failed, with the reason; null where it passed all.</summary>
    public (Gate Gate, string Reason)? Rejection { get; init; }

    /// <summary>True where the text itself gives the figure to several labels: A率、B率均为100%.</summary>
    public bool Shared { get; init; }

    public string PatternName => $"{Indicator}#{Phrase.Text}";
}
