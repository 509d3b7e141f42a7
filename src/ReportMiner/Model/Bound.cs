namespace ReportMiner.Model;

/// <summary>How a printed value bounds the true one; written in lower case wherever it leaves the program.</summary>
public enum Bound
{
    Exact,

    /// <summary>约, 左右, 近…余.</summary>
    About,

    /// <summary>余, 多, 超, 逾, 以上, 不少于.</summary>
    Over,

    /// <summary>近, 接近, 不足, 以内, 不超过.</summary>
    Under,

    /// <summary>From <c>Value</c> to <c>ValueMax</c>.</summary>
    Range,
}
