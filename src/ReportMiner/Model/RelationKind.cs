namespace ReportMiner.Model;

public enum RelationKind
{
    /// <summary>Not more than the other: concluded ≤ accepted.</summary>
    AtMost,

    /// <summary>The parts that are printed do not exceed it: upheld + revoked + … ≤ concluded.</summary>
    SumOf,

    /// <summary>A rate that is the quotient of two counts, as printed to its decimals: 17.39 % = 4 / 23.</summary>
    Quotient,
}
