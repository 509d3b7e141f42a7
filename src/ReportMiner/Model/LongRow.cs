namespace ReportMiner.Model;

/// <summary>A row of the long table: an observation with the report that it comes from, as analysts load it.</summary>
/// <param name="Report">What is known about the report; its text is left out.</param>
/// <param name="Source">The paths that hold the report, joined by <c>;</c>.</param>
/// <param name="Label">The indicator's Chinese label; empty where no pack told it.</param>
/// <param name="Observation">The claim; unlike inside the engine, its offsets count code points.</param>
public sealed record LongRow(Report Report, string Source, string Label, Observation Observation);
