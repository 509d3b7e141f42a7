namespace ReportMiner.Loading.Decoding;

/// <summary>Recognises UTF-16 without a byte-order mark.</summary>
internal static class Utf16Guess
{
    private const int SampleBytes = 1 << 14;

    /// <summary><c>utf-16le</c>, <c>utf-16be</c>, or null where the bytes do not read as UTF-16.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4) return null;
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        var little = Plausibility.Of(new DecodedText(Encodings.Get("utf-16le").GetString(sample), "utf-16le", 0));
        var big = Plausibility.Of(new DecodedText(Encodings.Get("utf-16be").GetString(sample), "utf-16be", 0));
        var best = Math.Max(little, big);
        // Chinese in UTF-8 or GB18030 read as UTF-16 gives rare characters: well below one half.
        if (best < 0.8 || (little == big)) return null;
        return little > big ? "utf-16le" : "utf-16be";
    }
}
