namespace ReportMiner.Comparing;

/// <summary>Which documents are the same report.</summary>
/// <param name="Copies">Id of a document that counts no more → id of the one that counts for it.</param>
/// <param name="OtherVersions">Pairs of documents that count, both; ordered.</param>
public sealed record Grouping(IReadOnlyDictionary<string, string> Copies, IReadOnlyList<OtherVersion> OtherVersions);
