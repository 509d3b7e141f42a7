namespace ReportMiner.Model;

/// <summary>The units that quantities are read with, each with its class; an open list that packs may extend.</summary>
/// <param name="Classes">Unit as printed → class, e.g. 件 → case.</param>
public sealed record UnitTable(IReadOnlyDictionary<string, string> Classes);
