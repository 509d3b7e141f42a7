namespace ReportMiner.Extracting;

/// <summary>What a phrase that matched must still pass before it claims the figure.</summary>
public enum Gate
{
    /// <summary>The figure's unit is of a class that the indicator is counted in.</summary>
    Unit,

    /// <summary>A topic of the indicator rules the figure, or the phrase names one.</summary>
    Topic,

    /// <summary>None of the indicator's <c>not</c> words touches the match.</summary>
    Not,

    /// <summary>The figure is a level, no growth or fall.</summary>
    Change,

    /// <summary>The figure is no share of a total and no average.</summary>
    Share,
}
