namespace ReportMiner.Comparing;

/// <summary>Two reports that have nearly the same words but not the same figures: one may be a correction of the other, so both count.</summary>
/// <param name="First">Id of the one.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Difference">A figure in which they differ.</param>
public sealed record OtherVersion(string First, string Second, FigureDifference Difference);
