using ReportMiner.Model;

namespace ReportMiner;

/// <summary>An example that did not yield what it should, or a counter-example that yielded what it should not.</summary>
/// <param name="Indicator">Whose example it is.</param>
/// <param name="Location">Where the sentence stands.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Value and scope; "nothing" or "not …" for a counter-example.</param>
/// <param name="Got">What the indicator got instead, and by which phrase.</param>
/// <param name="Why">What became of the figures of the value asked for: who claimed them, what rejected the indicator's phrases.</param>
public sealed record PatternTestFailure(
    string Indicator,
    SourceLocation Location,
    string Text,
    string Expected,
    string Got,
    IReadOnlyList<string> Why);
