namespace ReportMiner.Loading;

/// <summary>A file that can be a report, as the listing saw it.</summary>
/// <param name="Path">As given, or the given folder joined with the name inside it.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Modified">Last write time, UTC.</param>
public sealed record SourceFile(string Path, long Length, DateTime Modified);
