namespace ReportMiner.Evaluating;

/// <summary>A file of annotated figures is wrong; the message names file, line and what to do.</summary>
public sealed class GoldException(string message) : Exception(message);
