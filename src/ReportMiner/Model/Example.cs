namespace ReportMiner.Model;

/// <summary>A sentence that must yield the indicator with this value and scope.</summary>
public sealed record Example(string Text, decimal Value, Scope Scope, SourceLocation Location);
