namespace ReportMiner.Tests.Fetching;

/// <summary>Pages for the local server.</summary>
internal static class Pages
{
    public static string Report(int n = 1) => $"""
        <html><head><title>云岭县人民政府2023年法治政府建设情况报告</title></head><body><h1>云岭县人民政府2023年法治政府建设情况报告</h1>
        <div class="TRS_Editor"><p>2023年,云岭县深入学习贯彻法治思想,扎实推进法治政府建设各项工作,取得新的成效。</p>
        <p>全年共收到行政复议申请{100 + n}件,受理{90 + n}件,审结{80 + n}件,行政机关负责人出庭应诉率达到百分之百,各类矛盾纠纷得到妥善化解。</p></div></body></html>
        """;

    public static string List(string links, string paging = "") => $"<html><head><title>法治政府建设</title></head><body><ul>{links}</ul><div>{paging}</div></body></html>";

    public static string Link(string href, string text, string title = "") => $"<li><a href=\"{href}\" title=\"{title}\">{text}</a></li>";
}
