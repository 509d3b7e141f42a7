namespace ReportMiner.Loading.Decoding;

/// <summary>Recognises content that is no text in any encoding.</summary>
internal static class BinaryText
{
    private const int Sample = 1 << 16;

    public static bool IsLikely(DecodedText read)
    {
        var sample = read.Text.AsSpan(0, Math.Min(read.Text.Length, Sample));
        var odd = 0;
        foreach (var c in sample)
        {
            // A text may hold a few of these; a program or picture holds them everywhere.
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\ufffd') odd++;
        }
        return odd * 10 > sample.Length;
    }
}
