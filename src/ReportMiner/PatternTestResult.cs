using ReportMiner.Model;

namespace ReportMiner;

/// <summary>What a run of the packs' own examples showed.</summary>
/// <param name="Indicators">How many were tested.</param>
/// <param name="Examples">How many sentences had to yield their indicator.</param>
/// <param name="CounterExamples">How many had not to.</param>
/// <param name="Failures">In order of packs and files; empty: all passed.</param>
/// <param name="Unused">Phrases that no example is found by: nobody would notice if they broke.</param>
public sealed record PatternTestResult(
    int Indicators,
    int Examples,
    int CounterExamples,
    IReadOnlyList<PatternTestFailure> Failures,
    IReadOnlyList<Phrase> Unused);
