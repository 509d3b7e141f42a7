namespace ReportMiner.Storing;

/// <summary>A file, or an entry of an archive, that holds a report.</summary>
/// <param name="Source">The path as given.</param>
/// <param name="Sha256">Of its bytes; null for a result that another machine computed.</param>
/// <param name="Url">Where it was downloaded from; null where that is not known.</param>
/// <param name="Origin">Stands for all that is known of where it is from; null where that is nothing.</param>
/// <param name="IsLink">True where it is a page that only links to another file, which holds the report.</param>
public sealed record Holding(string Source, string? Sha256, string? Url = null, string? Origin = null, bool IsLink = false);
