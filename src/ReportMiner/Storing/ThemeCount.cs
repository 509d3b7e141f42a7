namespace ReportMiner.Storing;

/// <summary>How many figures the database holds for a theme.</summary>
/// <param name="Theme">What precedes the dot of an indicator's id.</param>
/// <param name="Reports">Reports that state any.</param>
/// <param name="Figures">Observations of every scope.</param>
/// <param name="Headlines">Those that are the report's own overall figure.</param>
public sealed record ThemeCount(string Theme, int Reports, int Figures, int Headlines);
