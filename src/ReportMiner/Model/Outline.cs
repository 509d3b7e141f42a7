namespace ReportMiner.Model;

/// <summary>A report's structure: its sections and, in order, its sentences with their clauses.</summary>
/// <param name="Root">The whole report; its heading is the title line, where the text has one.</param>
/// <param name="Sentences">They do not overlap; blank lines lie between them. A heading is a sentence too.</param>
public sealed record Outline(Section Root, IReadOnlyList<Sentence> Sentences);
