using ReportMiner.Model;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides the tier of the issuer.</summary>
internal static class LevelFinder
{
    public static Finding<Level?> Find(string? issuer, Place? place)
    {
        if (issuer is not null)
        {
            if (Township.IsIn(issuer)) return new(Level.Township, "the issuer is a township's");
            if (!IsGeneral(issuer)) return new(Level.Department, "the issuer is a department");
        }
        if (place is not var (division, fullName)) return new(null, "the region is not known");
        if (Township.IsIn(fullName)) return new(Level.Township, "the title names a township");
        var level = division.IsProvince ? Level.Province : division.IsCity ? Level.City : Level.County;
        return new(level, $"the tier of {division.Name}");
    }

    /// <summary>A government, a party committee or both, with or without their general office.</summary>
    private static bool IsGeneral(string issuer)
    {
        var last = issuer.Split('、')[^1];
        foreach (var office in (ReadOnlySpan<string>)["办公厅", "办公室"])
        {
            if (last.EndsWith("政府" + office, StringComparison.Ordinal)) last = last[..^office.Length];
        }
        return last.EndsWith("政府", StringComparison.Ordinal) || last.Length > 2 && last[^1] == '委' && last[^2] is '省' or '市' or '区' or '县' or '州' or '盟' or '旗'
            || last.StartsWith("中国共产党", StringComparison.Ordinal) && last.EndsWith("委员会", StringComparison.Ordinal)
            || last.StartsWith("中共", StringComparison.Ordinal) && last.EndsWith("委员会", StringComparison.Ordinal);
    }
}
