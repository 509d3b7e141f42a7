using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Tells who reports, as far as scopes depend on it.</summary>
internal static class ReportingBody
{
    private const int LinesOfTitle = 8;
    private const int LongestTitle = 80;

    private static readonly string[] Kinds = ["报告", "总结", "情况"];
    private static readonly string[] Departments = ["局", "厅", "办公室", "法制办", "委员会", "法院", "检察院", "公司", "学校", "大学"];

    /// <summary>True where a government as a whole reports, so that one department's figure is a part: by the issuer, the title, or the title among the first lines.</summary>
    public static bool IsGovernment(Report report)
    {
        if ((report.Issuer ?? report.Title) is { } name) return Names(name);
        var lines = 0;
        var before = "";
        foreach (var line in report.Text.EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            if (lines++ == LinesOfTitle) return false;
            if (line.Length > LongestTitle) return false;
            var title = before + line.Trim().ToString(); // a title may stand in two lines
            if (Kinds.Any(title.Contains)) return Names(title);
            before = title;
        }
        return false;
    }

    /// <summary>某县人民政府…, 中共某市委…, 某县2022年度法治政府…; not 某市财政局….</summary>
    private static bool Names(string name)
    {
        if (name.Contains("人民政府", StringComparison.Ordinal)) return true;
        if (Departments.Any(body => name.Contains(body, StringComparison.Ordinal))) return false;
        var year = name.IndexOf("20", StringComparison.Ordinal);
        return year > 1 && name[year - 1] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟' or '镇' or '乡';
    }
}
