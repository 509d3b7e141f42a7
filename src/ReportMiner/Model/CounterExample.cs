namespace ReportMiner.Model;

/// <summary>A sentence that must not yield the indicator (with <paramref name="Value"/>: not with that value).</summary>
public sealed record CounterExample(string Text, decimal? Value, SourceLocation Location);
