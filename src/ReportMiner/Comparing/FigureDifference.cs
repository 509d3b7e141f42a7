namespace ReportMiner.Comparing;

/// <summary>Figures in which two reports of nearly the same words differ, each as its place among the figures of its report, from 0.</summary>
/// <param name="First">Of the first report; null where only the second has one there.</param>
/// <param name="Second">Of the second report; null where only the first has one there.</param>
public sealed record FigureDifference(int? First, int? Second);
