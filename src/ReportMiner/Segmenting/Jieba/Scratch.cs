namespace ReportMiner.Segmenting.Jieba;

/// <summary>The working memory of one cut, kept for the thread's next one.</summary>
internal sealed class Scratch
{
    /// <summary>Beyond this many characters the memory is given back after use.</summary>
    private const int KeptLength = 1 << 16;

    [ThreadStatic]
    private static Scratch? _kept;

    private Scratch(int length)
    {
        Codes = new ushort[length + 1];
        Pairs = new uint[length + 2];
        Weights = new double[length + 1];
        Ends = new int[length + 1];
        States = new byte[length + 1];
    }

    /// <summary>The entries of the character map for the block, and a 0 that ends it.</summary>
    public ushort[] Codes { get; }

    /// <summary>The node that each character and its next one may lead to, after one unused place.</summary>
    public uint[] Pairs { get; }

    /// <summary>The weight of the best route from each character to the block's end.</summary>
    public double[] Weights { get; }

    /// <summary>Where the first word of that route ends.</summary>
    public int[] Ends { get; }

    /// <summary>The hidden Markov model's way back.</summary>
    public byte[] States { get; }

    public static Scratch For(int length)
    {
        if (_kept is { } kept && kept.Codes.Length > length)
            return kept;
        var scratch = new Scratch(Math.Max(length, 1024));
        if (length <= KeptLength)
            _kept = scratch;
        return scratch;
    }
}
