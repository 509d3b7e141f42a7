namespace ReportMiner.Segmenting.Jieba;

/// <summary>A text with which words begin that were added at run time.</summary>
internal struct OverlayNode
{
    /// <summary>The frequency of a text that was not added itself.</summary>
    public const long NotGiven = -1;

    /// <summary>The frequency that the text was added with; 0 takes it out.</summary>
    public long Frequency;

    /// <summary>The frequency's logarithm; of 0, that of 1.</summary>
    public double Log;

    /// <summary>For each child, the bit of the low six bits of its character.</summary>
    public ulong ChildFilter;
}
