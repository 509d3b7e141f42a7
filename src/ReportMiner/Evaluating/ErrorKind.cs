namespace ReportMiner.Evaluating;

/// <summary>What sort of error it is.</summary>
public enum ErrorKind
{
    /// <summary>A headline that is none.</summary>
    HeadlineExtra,

    /// <summary>A headline of the gold that was not found, or not as a headline.</summary>
    HeadlineMissed,

    /// <summary>A headline found with another value.</summary>
    HeadlineValue,

    /// <summary>A figure of this year that is none of the indicator.</summary>
    Extra,

    /// <summary>A figure of the gold that was not found.</summary>
    Missed,

    /// <summary>A number not read, or with another value.</summary>
    Quantity,
}
