using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Metadata;

/// <summary>Recognises a document number: 盘政发〔2024〕3号.</summary>
internal static partial class DocumentNumber
{
    public static bool IsNumber(string line) => Number().IsMatch(line);

    [GeneratedRegex("""^[\s(（]*[\u4e00-\u9fff]{1,12}\s*[〔\[【（(]\s*(19|20)[0-9]{2}\s*[〕\]】）)]\s*第?\s*[0-9]{1,4}\s*号[\s)）]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
