namespace ReportMiner.Loading;

/// <summary>A page that only hands over documents.</summary>
/// <param name="Links">Its links to them, as it has them.</param>
/// <param name="Title">Its title; null where no line reads like one.</param>
/// <param name="Published">When it was published; null where it does not tell.</param>
public sealed record CoverPage(IReadOnlyList<string> Links, string? Title, DateOnly? Published);
