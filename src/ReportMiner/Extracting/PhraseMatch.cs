namespace ReportMiner.Extracting;

/// <summary>A phrase that matched at a figure.</summary>
/// <param name="Pattern">Indicator and phrase.</param>
/// <param name="Text">What it matched.</param>
/// <param name="Score">How specific the match is; higher wins.</param>
/// <param name="Gate">The gate that rejected it; null where it passed all.</param>
/// <param name="Reason">Why it was rejected or lost; null for a winner.</param>
public sealed record PhraseMatch(string Pattern, string Text, int Score, Gate? Gate, string? Reason);
