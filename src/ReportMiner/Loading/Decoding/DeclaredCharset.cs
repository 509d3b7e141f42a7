using System.Text;
using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Decoding;

/// <summary>The encoding that a page says it is in.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>The name in lower case, with the variants of Big5 as <c>big5</c>; null where nothing is declared in the first 4 KB.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var match = Declaration().Match(head);
        if (!match.Success) return null;
        var name = match.Groups[1].Value.ToLowerInvariant();
        return name is "big5-hkscs" or "x-big5" or "cn-big5" or "big5-eten" ? "big5" : name;
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
