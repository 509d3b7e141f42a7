namespace ReportMiner.Fetching;

/// <summary>What a page tells about the documents that it leads to.</summary>
/// <param name="Title">What it calls the document; null where it does not tell.</param>
/// <param name="Published">When the document was published; null where it does not tell.</param>
public sealed record Hint(string? Title, DateOnly? Published);
