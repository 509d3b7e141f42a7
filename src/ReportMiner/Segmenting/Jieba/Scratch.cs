namespace ReportMiner.Segmenting.Jieba;

/// <summary>The working memory of one cut, kept for the thread's next one.</summary>
/// <remarks>The arrays are those of <see cref="Block"/>.</remarks>
internal sealed class Scratch
{
    /// <summary>Beyond this many characters the memory is given back after use.</summary>
    private const int KeptLength = 1 << 16;

    [ThreadStatic]
    private static Scratch? _kept;

    private Scratch(int length)
    {
        Codes = new ushort[length + 1];
        Pairs = new uint[length + 1];
        Weights = new double[length + 1];
        Ends = new int[length + 1];
        States = new byte[length + 1];
    }

    public ushort[] Codes { get; }

    public uint[] Pairs { get; }

    public double[] Weights { get; }

    public int[] Ends { get; }

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
