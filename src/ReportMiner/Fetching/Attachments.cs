using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Finds the documents that a page hands over.</summary>
internal static partial class Attachments
{
    private const int Most = 20;

    public static IEnumerable<Uri> In(IReadOnlyList<PageLink> links) => links
        .Where(link => Document().IsMatch(link.Target.AbsolutePath) || Document().IsMatch(link.Text) || Document().IsMatch(link.Title))
        .Select(link => link.Target)
        .Distinct()
        .Take(Most);

    [GeneratedRegex(@"\.(pdf|docx?|wps|ofd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}
