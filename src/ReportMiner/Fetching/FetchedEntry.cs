namespace ReportMiner.Fetching;

/// <summary>An address that was worked on.</summary>
/// <param name="Copy">The copy now at hand; null where none came.</param>
/// <param name="Found">Addresses that it leads to.</param>
internal sealed record FetchedEntry(FetchOutcome Outcome, Copy? Copy, IReadOnlyList<QueueEntry> Found);
