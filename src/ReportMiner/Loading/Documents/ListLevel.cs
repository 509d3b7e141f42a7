namespace ReportMiner.Loading.Documents;

/// <summary>How Word numbers the items of one level of a list.</summary>
internal sealed record ListLevel
{
    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>With %1 to %9 for the numbers of the levels: 第%1章, （%2）.</summary>
    public string Text { get; init; } = "";

    /// <summary>The numbers of all levels are written as plain ones.</summary>
    public bool IsLegal { get; init; }

    /// <summary>False where nothing stands between number and text.</summary>
    public bool HasSpace { get; init; } = true;

    /// <summary>The level, from 1, whose items start this one anew; 0 for none, null for every higher one.</summary>
    public int? Restart { get; init; }

    /// <summary>The style whose paragraphs are items of this level.</summary>
    public string? Style { get; init; }
}
