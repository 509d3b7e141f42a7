namespace ReportMiner.Model;

/// <summary>A sentence of a report, with its clauses.</summary>
/// <param name="Span">With its closing mark.</param>
/// <param name="Section">The innermost section that it lies in.</param>
/// <param name="Paragraph">Number of the paragraph, counted over the report from 0.</param>
/// <param name="Clauses">Stretches between , ; : and the like, in order; they cover the sentence.</param>
public sealed record Sentence(TextSpan Span, Section Section, int Paragraph, IReadOnlyList<TextSpan> Clauses);
