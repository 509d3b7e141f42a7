namespace ReportMiner.Model;

/// <summary>A number of the text with its unit, normalised.</summary>
public sealed record Quantity
{
    /// <summary>The figure as printed, with bound marks and unit: 近2.2万余次.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The numeral alone, with its multiplier: 2.2万.</summary>
    public required TextSpan Numeral { get; init; }

    /// <summary>The slice of the text at <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>万/亿 applied; money in 万元; null where the numeral cannot be represented (then <see cref="Flags"/> says why).</summary>
    public required decimal? Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? ValueMax { get; init; }

    public Bound Bound { get; init; }

    public QuantityKind Kind { get; init; }

    /// <summary>The unit as printed without multiplier (件, 人次, %), 万元 for yuan amounts, 万美元 for dollars; empty for a bare number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The class of the unit, e.g. <c>case</c>, <c>person</c>, <c>time</c>; empty where there is none. See <see cref="UnitTable"/>.</summary>
    public string UnitClass { get; init; } = "";

    /// <summary>Doubts about the numeral, e.g. <c>too_large</c>, <c>malformed</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
