using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Metadata;

/// <summary>Recognises a township or sub-district in an issuer's name.</summary>
internal static partial class Township
{
    /// <summary>The township named directly after the position, else an empty string.</summary>
    public static string After(string words, int start) => Name().Match(words, start) is { Success: true } match ? match.Groups[1].Value : "";

    public static bool IsIn(string issuer) => Issuer().IsMatch(issuer);

    [GeneratedRegex("""\G([\u4e00-\u9fff]{1,8}?(?:民族乡|苏木|街道|镇|乡))(?=人民政府|政府|办事处|党|街道|$|[0-9])""", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("""(镇|乡|苏木)(人民政府|政府|党委)|街道(办事处|党工委|$)|[镇乡]$""", RegexOptions.CultureInvariant)]
    private static partial Regex Issuer();
}
