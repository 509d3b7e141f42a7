namespace ReportMiner.Extracting;

/// <summary>What else stands at a place beside a figure.</summary>
internal enum Neighbour
{
    /// <summary>Words.</summary>
    None,

    /// <summary>A length of time, a number of kinds, the start of a change: passed over.</summary>
    Aside,

    /// <summary>Another figure: the view ends.</summary>
    Figure,
}
