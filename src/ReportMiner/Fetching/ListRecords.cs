using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Finds list items that a page carries as data for its script (<c>&lt;record&gt;&lt;![CDATA[…]]&gt;</c>, as the lists of Hanweb's CMS do).</summary>
internal static partial class ListRecords
{
    /// <returns>The items as HTML; empty where there are none.</returns>
    public static string In(string source) => string.Concat(Record().Matches(source).Select(record => record.Groups[1].Value));

    [GeneratedRegex(@"<record>\s*<!\[CDATA\[([^\]]{0,20000})\]\]>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Record();
}
