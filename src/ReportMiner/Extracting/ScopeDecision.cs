using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>What a figure speaks for, and the word that decided it (null where nothing speaks against a headline).</summary>
internal sealed record ScopeDecision(Scope Scope, int? Year, string? Because);
