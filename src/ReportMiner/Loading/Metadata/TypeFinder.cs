using System.Text.RegularExpressions;
using ReportMiner.Model;

namespace ReportMiner.Loading.Metadata;

/// <summary>Decides what kind of document it is, by the last word of its title that names a kind.</summary>
internal static partial class TypeFinder
{
    public static Finding<DocumentType?> Find(string? title)
    {
        if (title is null) return new(null, "there is no title");
        var whole = Trimmed(title);
        if (Kind().Match(whole) is not { Success: true } match) return new(null, "no word of the title names a kind of document");
        var word = Happening().Match(whole) is { Success: true } happened && Of(match.Value) is not (DocumentType.Notice or DocumentType.Plan) ? happened.Value : match.Value;
        if (Of(word) is not DocumentType.Report) return new(Of(word), $"the title ends in {word}");
        if (Part().Match(whole) is { Success: true } part) return new(DocumentType.Report, $"{word} in the title, and {part.Value}");
        return Year().IsMatch(whole) ? new(DocumentType.Annual, $"{word} in the title, and a year") : new(DocumentType.Report, $"{word} in the title, and no year");
    }

    private static DocumentType Of(string word) => word switch
    {
        "白皮书" => DocumentType.Whitepaper,
        "报告" or "年报" or "情况" or "公报" or "述职" => DocumentType.Report,
        "总结" => DocumentType.Summary,
        "要点" or "计划" or "方案" or "规划" or "安排" or "打算" or "清单" or "纲要" or "分工" => DocumentType.Plan,
        "通知" or "公告" or "通报" or "公示" or "函" or "批复" or "通告" => DocumentType.Notice,
        "条例" or "办法" or "规定" or "意见" or "决定" or "细则" or "规则" or "制度" => DocumentType.Rules,
        "统计" or "数据" or "一览表" or "统计表" => DocumentType.Statistics,
        _ => DocumentType.News,
    };

    /// <summary>Without what may stand behind the kind: brackets, the ending of a file, the outlook on the next year.</summary>
    private static string Trimmed(string title) => Outlook().Replace(Behind().Replace(title.Trim(), ""), "");

    // The last one counts: 关于印发…工作要点的通知 is a notice. A piece of news ends in what happened.
    [GeneratedRegex("白皮书|年报|报告|情况|公报|述职|总结|要点|计划|方案|规划|纲要|安排|打算|分工|清单|通知|公告|通报|通告|公示|函|批复|条例|办法|规定|意见|决定|细则|规则|制度|一览表|统计表|统计|数据|新闻|动态|要闻|简讯|快讯|召开|举行|举办|开展|推进会|会议", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Kind();

    [GeneratedRegex("召开|举行|举办", RegexOptions.CultureInvariant)]
    private static partial Regex Happening();

    [GeneratedRegex("(及其?|和|暨|与|、|，)\\s*((20)?[0-9]{2}年|下一?步|来年|明年|下年)[^的]*(打算|计划|安排|要点|思路|重点)$", RegexOptions.CultureInvariant)]
    private static partial Regex Outlook();

    [GeneratedRegex("上半年|下半年|半年度|[第前][一二三四1-4]季度|季度|专项|督察|调研|自查|整改|[0-9]{1,2}月份?", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("(20|２０)[0-9０-９]{2}|二[〇○零ＯO]|年度|本年|全年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("""([\s（(〔【\[]+[^（(〔【\[]{0,20}[）)〕】\]])+$|\.(pdf|docx?|wps|html?)$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
