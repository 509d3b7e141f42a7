namespace ReportMiner.Model;

/// <summary>One way to state an indicator: what stands before the figure and what after it.</summary>
/// <param name="Text">As its author wrote it; with the indicator's id it names the pattern.</param>
/// <param name="Before">What must end at the figure (connectors such as 共, 达到, 为 are allowed in between); empty sequence: nothing.</param>
/// <param name="After">What must follow the figure; empty sequence: nothing.</param>
/// <param name="Location">Where it stands in its file.</param>
public sealed record Phrase(string Text, PhraseNode Before, PhraseNode After, SourceLocation Location)
{
    /// <summary>True for a phrase that counts only where no ordinary one claims the figure: a bare noun such as 法律援助案件{n}.</summary>
    public bool Weak { get; init; }
}
