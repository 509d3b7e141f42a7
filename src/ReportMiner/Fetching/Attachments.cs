using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Finds the documents that a page hands over.</summary>
internal static partial class Attachments
{
    private const int Most = 20;

    public static IEnumerable<Uri> In(IReadOnlyList<PageLink> links) => links
        .Select(link => Shown(link.Target) ?? (Document().IsMatch(link.Target.AbsolutePath) || Document().IsMatch(link.Text) || Document().IsMatch(link.Title) ? link.Target : null))
        .OfType<Uri>()
        .Distinct()
        .Take(Most);

    /// <summary>The document that a viewer is told to show: <c>viewer.html?file=/files/a.pdf</c>.</summary>
    private static Uri? Shown(Uri viewer) =>
        Viewer().Match(viewer.Query) is { Success: true } match && !Document().IsMatch(viewer.AbsolutePath) ? Addresses.Parse(Uri.UnescapeDataString(match.Groups[1].Value), viewer) : null;

    [GeneratedRegex(@"[?&](?:file|url|src|path|pdf)=([^&]+\.(?:pdf|docx?|wps|ofd))(?:&|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Viewer();

    [GeneratedRegex(@"\.(pdf|docx?|wps|ofd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
