using ReportMiner.Model;

namespace ReportMiner.Loading.Pages;

/// <summary>Where the body lies in a text, and the lines on either side.</summary>
internal sealed record Trimmed(TextSpan Body, string? Title, IReadOnlyList<string> Lead, IReadOnlyList<string> Tail);
