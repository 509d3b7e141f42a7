namespace ReportMiner.Model;

/// <summary>What an indicator's figures are; written in lower case wherever it leaves the program.</summary>
public enum Measure
{
    Count,
    Rate,
    Amount,
    Ratio,
}
