namespace ReportMiner.Model;

/// <summary>The tier of the body that issued a report; written in lower case wherever it leaves the program.</summary>
public enum Level
{
    Province,
    City,
    County,
    Township,
    Department,
}
