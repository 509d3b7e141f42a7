namespace ReportMiner.Loading.Decoding;

/// <summary>Recognises HZ, the seven-bit form of GB 2312 (<c>~{…~}</c>).</summary>
internal static class HzText
{
    public static bool IsLikely(ReadOnlySpan<byte> ascii)
    {
        var open = ascii.IndexOf("~{"u8);
        if (open < 0) return false;
        var length = ascii[open..].IndexOf("~}"u8);
        // Both bytes of a pair lie in 0x21…0x77, so the stretch between the marks is even.
        return length > 2 && length % 2 == 0 && !ascii.Slice(open + 2, length - 2).ContainsAnyExceptInRange((byte)0x21, (byte)0x7E);
    }
}
