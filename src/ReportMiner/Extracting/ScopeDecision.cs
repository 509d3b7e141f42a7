using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>What a figure speaks for, and what decided it (null where nothing speaks against a headline).</summary>
/// <param name="RestrictsItsSubject">A word in front of the phrase makes it a subset: 行业性调解组织受理纠纷320件.</param>
internal sealed record ScopeDecision(Scope Scope, int? Year, string? Because, bool RestrictsItsSubject = false);
