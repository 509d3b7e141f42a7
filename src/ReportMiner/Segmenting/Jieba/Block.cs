namespace ReportMiner.Segmenting.Jieba;

/// <summary>A stretch of text in which words are looked for, and the working memory for it.</summary>
/// <remarks>All places count from the block's beginning.</remarks>
internal unsafe ref struct Block
{
    /// <summary>The block's first character.</summary>
    public char* Text;

    public int Length;

    /// <summary>Where the block begins in the whole text.</summary>
    public int Offset;

    /// <summary>The entries of the character map, and a 0 that ends them.</summary>
    public ushort* Codes;

    /// <summary>The slot of the node that each character and its next one lead to, if there is one.</summary>
    public uint* Pairs;

    /// <summary>The weight of the best route from each character to the block's end.</summary>
    public double* Weights;

    /// <summary>Where the first word of that route ends.</summary>
    public int* Ends;

    /// <summary>The hidden Markov model's way back.</summary>
    public byte* States;
}
