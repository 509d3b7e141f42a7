namespace ReportMiner.Loading.Divisions;

/// <summary>Shortens the names of divisions: 辽宁省 → 辽宁, 广西壮族自治区 → 广西, 凉山彝族自治州 → 凉山.</summary>
internal static class ShortNames
{
    private static readonly string[] Peoples =
    [
        "壮族", "回族", "维吾尔", "蒙古族", "蒙古", "藏族", "彝族", "苗族", "侗族", "布依族", "土家族", "朝鲜族", "哈尼族", "傣族", "白族", "景颇族", "傈僳族",
        "羌族", "哈萨克", "柯尔克孜", "满族", "瑶族", "黎族", "畲族", "纳西族", "拉祜族", "佤族", "达斡尔族", "锡伯", "各族", "土族", "撒拉族", "保安族", "东乡族", "布朗族", "独龙族", "怒族", "普米族",
        "仡佬族", "水族", "毛南族", "仫佬族", "裕固族", "塔吉克", "鄂温克族", "哈萨克族",
    ];

    private static readonly string[] Suffixes = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "省", "市", "盟", "区", "县", "旗"];

    /// <summary>What an autonomous division is called in everyday writing: 凉山州, 长阳县, 广西; null for others.</summary>
    public static string? Alias(string name)
    {
        foreach (var (suffix, everyday) in (ReadOnlySpan<(string, string)>)[("自治州", "州"), ("自治县", "县"), ("自治旗", "旗"), ("自治区", "")])
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && Of(name) is { Length: >= 2 } rest && rest.Length < name.Length - suffix.Length + 1) return rest + everyday;
        }
        return null;
    }

    public static string Of(string name)
    {
        var suffix = Array.Find(Suffixes, s => name.EndsWith(s, StringComparison.Ordinal) && name.Length - s.Length >= 2);
        if (suffix is null) return name;
        var rest = name[..^suffix.Length];
        if (!suffix.StartsWith("自治", StringComparison.Ordinal)) return rest;
        for (var cut = true; cut;)
        {
            var people = Array.Find(Peoples, p => rest.EndsWith(p, StringComparison.Ordinal) && rest.Length - p.Length >= 2);
            cut = people is not null;
            if (cut) rest = rest[..^people!.Length];
        }
        return rest;
    }
}
