namespace ReportMiner.Fetching;

/// <summary>One address and what became of it.</summary>
/// <param name="Url">As it was given or found.</param>
/// <param name="Code">Names the reason for programs; empty where nothing needs one.</param>
/// <param name="Reason">For a person; empty where nothing needs one.</param>
/// <param name="File">Its name in the folder; null where none is kept.</param>
/// <param name="FinalUrl">Where redirects ended; null where nothing was received.</param>
public sealed record FetchOutcome(string Url, FetchFate Fate, string Code = "", string Reason = "", string? File = null, string? FinalUrl = null);
