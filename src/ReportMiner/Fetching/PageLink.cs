namespace ReportMiner.Fetching;

/// <summary>A link of a page.</summary>
/// <param name="Text">What is shown, with single blanks.</param>
/// <param name="Title">The hint that browsers show; often the whole of a shortened text.</param>
/// <param name="Date">The date that stands beside it in its list; null where none does.</param>
/// <param name="Rel">How the link says it relates to the page.</param>
internal sealed record PageLink(Uri Target, string Text, string Title, string Rel, DateOnly? Date = null)
{
    /// <summary>What the page calls the document: the hint, where it says more.</summary>
    public string Name => Title.Length > Text.Length ? Title : Text;
}
