namespace ReportMiner.Model;

/// <summary>The words that hold for every pack; read from <c>general.yaml</c>.</summary>
public sealed record GeneralRules
{
    /// <summary>Words that may stand between a phrase and its figure: 共, 累计, 达到, 为 ….</summary>
    public required IReadOnlyList<string> Connectors { get; init; }

    /// <summary>Words of time, place and extent that may stand between any two words of a phrase: 全年, 全市, 累计 ….</summary>
    public required IReadOnlyList<string> Adverbials { get; init; }

    /// <summary>A figure right after one of these is a change, not a level: 增长, 下降 ….</summary>
    public required IReadOnlyList<string> Change { get; init; }

    /// <summary>A figure right after one of these is a share or an average: 占, 年均 ….</summary>
    public required IReadOnlyList<string> Share { get; init; }

    /// <summary>Words in the clause that make a figure a subset: 其中, 以市政府为被告 ….</summary>
    public required IReadOnlyList<string> Subset { get; init; }

    /// <summary>Words that hold a cue and are none: 专兼职, 线上线下.</summary>
    public required IReadOnlyList<string> Neutral { get; init; }

    /// <summary>Departments: in a government's own report, a figure with one of them in front is a subset.</summary>
    public required IReadOnlyList<string> Departments { get; init; }

    /// <summary>Words that make the figures after them in the sentence goals: 力争, 计划 ….</summary>
    public required IReadOnlyList<string> Target { get; init; }

    /// <summary>Words that make the figures of their own clause goals: 目标, 任务 ….</summary>
    public required IReadOnlyList<string> TargetHere { get; init; }

    /// <summary>Words that end the reach of <see cref="Target"/>: 实际, 已, 目前 ….</summary>
    public required IReadOnlyList<string> Actual { get; init; }

    /// <summary>Words in front of a figure that make it one of an earlier period: 上年, 去年同期 ….</summary>
    public required IReadOnlyList<string> Prior { get; init; }

    /// <summary>Words that say that parts of a total follow: 包括, 分为, 其中 ….</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Words in a heading that make its section one of plans: 下一步, 工作安排 ….</summary>
    public required IReadOnlyList<string> PlanSections { get; init; }

    /// <summary>Units that packs add to the built-in ones; unit → class.</summary>
    public required IReadOnlyDictionary<string, string> Units { get; init; }
}
