using ReportMiner.Loading.Divisions;

namespace ReportMiner.Loading.Metadata;

/// <summary>The place that a report is from.</summary>
/// <param name="Division">The county, city or province.</param>
/// <param name="FullName">From the province down, with the township where the report is a township's.</param>
internal sealed record Place(Division Division, string FullName);
