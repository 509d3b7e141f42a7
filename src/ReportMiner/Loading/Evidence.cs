namespace ReportMiner.Loading;

/// <summary>What a field of a report was decided from.</summary>
/// <param name="Field">The field's name as it leaves the program: <c>title</c>, <c>region_code</c> …</param>
/// <param name="Value">The decided value; null where the field stays unset.</param>
/// <param name="Reason">Where it was found, or why nothing was decided.</param>
public sealed record Evidence(string Field, string? Value, string Reason);
