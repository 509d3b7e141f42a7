namespace ReportMiner.Model;

/// <summary>Arithmetic between the headlines of one report.</summary>
/// <param name="Kind">What must hold.</param>
/// <param name="Others">Ids of the indicators that it holds with: one for <see cref="RelationKind.AtMost"/>, two (numerator, denominator)
/// for <see cref="RelationKind.Quotient"/>, any number for <see cref="RelationKind.SumOf"/>.</param>
public sealed record Relation(RelationKind Kind, IReadOnlyList<string> Others);
