namespace ReportMiner.Storing;

/// <summary>What a run did, for the <c>runs</c> table.</summary>
public sealed record RunCounts(int Mined, int Unchanged, int Failed, int Skipped);
