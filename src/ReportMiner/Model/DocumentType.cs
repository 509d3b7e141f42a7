namespace ReportMiner.Model;

/// <summary>What kind of document a report is, as its title says; written in lower case wherever it leaves the program.</summary>
public enum DocumentType
{
    /// <summary>A report on a whole year: 年度报告, 2023年法治政府建设情况报告.</summary>
    Annual,

    /// <summary>Another report: on half a year, a campaign, an inspection.</summary>
    Report,

    /// <summary>工作总结.</summary>
    Summary,

    /// <summary>要点, 计划, 方案, 规划, 安排, 打算.</summary>
    Plan,

    /// <summary>通知, 公告, 通报, 公示, 函.</summary>
    Notice,

    /// <summary>条例, 办法, 规定, 意见, 决定.</summary>
    Rules,

    /// <summary>统计, 数据, 一览表.</summary>
    Statistics,

    /// <summary>白皮书.</summary>
    Whitepaper,

    /// <summary>新闻, 动态.</summary>
    News,
}
