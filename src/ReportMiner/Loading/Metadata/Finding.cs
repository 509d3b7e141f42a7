namespace ReportMiner.Loading.Metadata;

/// <summary>A decided value with what it was decided from, or the reason why nothing was.</summary>
internal sealed record Finding<T>(T? Value, string Reason)
{
    public Evidence ToEvidence(string field, string? printed) => new(field, Value is null ? null : printed, Reason);
}
