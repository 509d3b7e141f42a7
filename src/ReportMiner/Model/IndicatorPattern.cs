namespace ReportMiner.Model;

/// <summary>How an indicator is phrased, and what else its pack says of it.</summary>
public sealed record IndicatorPattern
{
    public required Indicator Indicator { get; init; }

    /// <summary>Any of these must rule the figure, unless the phrase itself names one; empty: no topic is asked for.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Classes of unit that its figures may be printed in (see <see cref="UnitTable"/>).</summary>
    public required IReadOnlyList<string> UnitClasses { get; init; }

    public required IReadOnlyList<Phrase> Phrases { get; init; }

    /// <summary>Text that must not touch what a phrase matched, e.g. 不予受理 for a phrase on 受理.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Text that must not stand in front of the figure in its clause, back to the figure before, e.g. 下放 for 11项许可事项.</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    /// <summary>Words in front of the figure that make it a subset, beside the general ones.</summary>
    public IReadOnlyList<string> SubsetWords { get; init; } = [];

    /// <summary>The plausible range; a value outside it is flagged.</summary>
    public (decimal Min, decimal Max)? Range { get; init; }

    /// <summary>Arithmetic that must hold between headlines of one report; a failure is flagged.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public required IReadOnlyList<Example> Examples { get; init; }

    public required IReadOnlyList<CounterExample> CounterExamples { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public required SourceLocation Location { get; init; }
}
