namespace ReportMiner.Model;

/// <summary>What an observation speaks for; written in lower case wherever it leaves the program.</summary>
public enum Scope
{
    /// <summary>The reporting body's own overall figure for the reporting year.</summary>
    Headline,

    /// <summary>A part of it: 其中…, one department, tier, channel, campaign or case category.</summary>
    Subset,

    /// <summary>A goal or plan.</summary>
    Target,

    /// <summary>An earlier period, given for comparison.</summary>
    Prior,
}
