namespace ReportMiner.Evaluating;

/// <summary>The scores of one indicator, or of several together.</summary>
/// <param name="Name">The indicator's id, or the theme.</param>
/// <param name="Headline">Of the reports' own overall figures.</param>
/// <param name="All">Of headline and subset figures together, whichever of the two each was taken for.</param>
public sealed record IndicatorScore(string Name, Score Headline, Score All);
