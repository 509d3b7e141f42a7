namespace ReportMiner.Model;

/// <summary>What sort of number a quantity is; written in lower case wherever it leaves the program.</summary>
public enum QuantityKind
{
    Count,

    /// <summary>A percentage; 17.39 for 17.39%.</summary>
    Rate,

    /// <summary>Money.</summary>
    Amount,

    /// <summary>A length of time: 3年, 8小时.</summary>
    Duration,

    /// <summary>A:B or A与B之比; the value is A/B.</summary>
    Ratio,

    /// <summary>分 of an assessment.</summary>
    Score,

    /// <summary>Percentage points, areas, lengths and all else.</summary>
    Other,
}
