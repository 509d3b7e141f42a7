namespace ReportMiner.Model;

/// <summary>The claim "this report says that indicator I has value V", with its place in the text.</summary>
public sealed record Observation
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>In the indicator's unit: 万/亿 applied, money in 万元, 17.39 for 17.39%.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>The indicator's unit.</summary>
    public required string Unit { get; init; }

    public Bound Bound { get; init; }

    public Scope Scope { get; init; }

    /// <summary>Which part a subset speaks for, in the text's words; null for a headline or where the text does not say.</summary>
    public string? Subset { get; init; }

    /// <summary>The year that the figure is about; null where nothing tells.</summary>
    public int? Year { get; init; }

    /// <summary>The figure as printed.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The slice of the text at <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The clauses that the claim rests on.</summary>
    public required string Quote { get; init; }

    /// <summary>Indicator and phrase, <c>litigation.loss_rate#败诉率{n}</c>; does not change when other phrases are added.</summary>
    public required string Pattern { get; init; }

    /// <summary>Doubts: <c>inherited_topic</c>, <c>repeat</c>, <c>out_of_range</c>, failed arithmetic; in a fixed order.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
