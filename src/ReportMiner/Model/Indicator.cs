namespace ReportMiner.Model;

/// <summary>Something that reports state figures about, e.g. <c>litigation.official_attendance_rate</c>.</summary>
/// <param name="Id">Theme and name, fixed: <c>theme.name</c>.</param>
/// <param name="LabelZh">The Chinese label.</param>
/// <param name="LabelEn">The English label.</param>
/// <param name="Definition">What counts and what does not.</param>
/// <param name="Measure">Count, rate, amount or ratio.</param>
/// <param name="Unit">The unit that its values are in: 件, %, 万元 …; empty for a ratio.</param>
public sealed record Indicator(string Id, string LabelZh, string LabelEn, string Definition, Measure Measure, string Unit)
{
    public string Theme => Id[..Id.IndexOf('.', StringComparison.Ordinal)];
}
