using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>One way to read the text around a figure.</summary>
/// <param name="Before">What stands in front of it, from the nearest character outwards.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="Lead">The connectors at the near end of <paramref name="Before"/>.</param>
internal sealed record Reading(ContextView Before, ContextView After, Lead Lead)
{
    /// <summary>The label is one of several that share the figure: A率、B率均为100%.</summary>
    public bool IsShared { get; init; }

    /// <summary>What of the text is the figure's own, where the view reads over other items of a list; null where all of it is.</summary>
    public TextSpan? Own { get; init; }

    /// <summary>All that the views reach.</summary>
    public TextSpan Around(Figure figure) => new(
        Before.Length == 0 ? figure.Anchor : Before.PositionOf(Before.Length - 1),
        After.Length == 0 ? figure.Span.End : After.PositionOf(After.Length - 1) + 1);

    /// <summary>The part of the stretch that is the figure's own.</summary>
    public TextSpan OwnOf(TextSpan span) => Own is { } own ? new(Math.Max(span.Start, own.Start), Math.Min(span.End, own.End)) : span;
}
