using System.Text.RegularExpressions;
using ReportMiner.Model;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides the tier of the issuer.</summary>
internal static partial class LevelFinder
{
    public static Finding<Level?> Find(string? issuer, Place? place, string text)
    {
        var last = issuer?.Split('、')[^1];
        if (last is not null)
        {
            if (Township.IsIn(last)) return new(Level.Township, "the issuer is a township's");
            if (Zone().IsMatch(last)) return new(null, "a development zone or the corps belongs to no tier");
            if (!General().IsMatch(last)) return new(Level.Department, "the issuer is a department");
        }
        if (place is var (division, fullName))
        {
            if (Township.IsIn(fullName)) return new(Level.Township, "the title names a township");
            return new(division.IsProvince ? Level.Province : division.IsCity ? Level.City : Level.County, $"the tier of {division.Name}");
        }
        return last is not null && BySuffix(last, text) is { } level ? new(level, "the last character of the place's name") : new(null, "the region is not known");
    }

    /// <summary>For places that no table has; 市 alone may be of either tier.</summary>
    private static Level? BySuffix(string issuer, string text) => General().Match(issuer).Groups[1].Value switch
    {
        "省" or "自治区" => Level.Province,
        "州" or "盟" => Level.City,
        "县" or "区" or "旗" => Level.County,
        "市" when Counties().IsMatch(text) => Level.City,
        _ => null,
    };

    [GeneratedRegex("(自治区|[省市区县州盟旗]|地区)(?:人民政府(?:办公[厅室])?|政府(?:办公[厅室])?|委|委员会|行署|行政公署)$", RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex("(开发区|高新区|新区|园区|示范区|保税区|度假区|试验区|合作区)(党工委|工委|管理委员会|管委会)|生产建设兵团", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex("各?县\\s*[（(](市、)?区[）)]|各?县[（(]市[）)]|区县|县区|各区、?县", RegexOptions.CultureInvariant)]
    private static partial Regex Counties();
}
