namespace ReportMiner.Fetching;

/// <summary>What lets a server say that a copy is still good.</summary>
/// <param name="Url">What they were given for; they are sent to no other address.</param>
internal sealed record Validators(string Url, string? ETag, string? LastModified);
