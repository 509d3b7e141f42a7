namespace ReportMiner.Extracting;

/// <summary>What stands between the cells of a line.</summary>
internal enum TableParting
{
    Tabs,

    /// <summary>| of a Markdown or plain-text table.</summary>
    Bars,

    /// <summary>One or more blanks, as copied or converted tables have them.</summary>
    Blanks,

    /// <summary>A label and its figure: 警告(宗):31.</summary>
    Colon,
}
