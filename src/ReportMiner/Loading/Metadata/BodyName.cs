using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Metadata;

/// <summary>Recognises names of public bodies: 中共某市委, 某市人民政府, 某区司法局, 某镇人民政府.</summary>
internal static partial class BodyName
{
    private static readonly char[] Separators = [' ', '\u3000', '\u00a0', '、', '，', ',', '\t'];

    /// <summary>True where the whole line is one body's name.</summary>
    public static bool IsBody(string line) => line.Length <= 40 && Body().IsMatch(line);

    /// <summary>True where the whole line is one or several bodies' names.</summary>
    public static bool IsBodies(string line) => Split(line).Count > 0;

    /// <summary>True where the name says which place it is of; 市司法局 does not.</summary>
    public static bool HasPlace(string body) => Divisions.DivisionTable.Instance.FindNames(body).Count > 0 || !Shorthand().IsMatch(body);

    /// <summary>The bodies that the words name, in order; empty where they name anything else.</summary>
    public static IReadOnlyList<string> Split(string words)
    {
        var parts = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return [];
        // A blank may also fall inside a name (某市 某区人民政府): then only the whole is a name.
        if (parts.Length == 1 || !Array.TrueForAll(parts, IsBody)) parts = [string.Concat(parts)];
        var bodies = new List<string>();
        foreach (var part in parts)
        {
            if (PartyAndGovernment().Match(part) is { Success: true } both) bodies.AddRange([both.Groups[1].Value, both.Groups[2].Value]);
            else if (IsBody(part)) bodies.Add(part);
            else return [];
        }
        return bodies;
    }

    [GeneratedRegex("""^([省市区县州旗](人民)?政府|[\u4e00-\u9fff]{2,36}?(人民政府|政府|行署|行政公署|行政委员会|[省市区县州盟旗镇乡]委|党委|党组|工委|党工委|委员会|管委会|办事处|街道|[局厅署院处队所站师]|兵团|中心|办公[室厅]|[省市区县]府办|政府办|卫健委|发改委|国资委|住建委|建委|政法委|集团|公司|协会|联合会|银行|医院|大学|学院))([（(][\u4e00-\u9fff]{2,20}[）)])?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex("^(中共)?[省市区县州盟旗][\u4e00-\u9fff]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shorthand();

    [GeneratedRegex("""^((?:中共|中国共产党)?[\u4e00-\u9fff]{1,16}?(?:[省市区县州盟旗镇乡]委|党委|工委|委员会))[和与及]?([\u4e00-\u9fff]{2,20}?(?:人民政府|管理委员会|管委会|办事处))$""", RegexOptions.CultureInvariant)]
    private static partial Regex PartyAndGovernment();
}
