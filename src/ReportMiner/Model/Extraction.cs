namespace ReportMiner.Model;

/// <summary>What one document yielded, in order of the text.</summary>
/// <param name="Report">The document.</param>
/// <param name="Observations">Ordered by start, then indicator (ordinal).</param>
/// <param name="Quantities">Every quantity of the text, claimed or not, by start.</param>
/// <param name="Problems">What went wrong; a fatal one leaves no observations.</param>
public sealed record Extraction(
    Report Report,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What tells whether another document holds the same report; null where nobody asked.</summary>
    public byte[]? Fingerprint { get; init; }
}
