namespace ReportMiner.Comparing;

/// <summary>A figure of a report as it is compared.</summary>
/// <param name="Value">Stands for its value.</param>
/// <param name="Before">Stands for the letters before it.</param>
/// <param name="IsClaimed">True where an observation rests on it.</param>
internal readonly record struct PrintedFigure(uint Value, uint Before, bool IsClaimed);
