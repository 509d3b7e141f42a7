namespace ReportMiner.Fetching;

/// <summary>A link of a page.</summary>
/// <param name="Text">What is shown, with single blanks.</param>
/// <param name="Title">The hint that browsers show; often the whole of a shortened text.</param>
/// <param name="Rel">How the link says it relates to the page.</param>
internal sealed record PageLink(Uri Target, string Text, string Title, string Rel);
