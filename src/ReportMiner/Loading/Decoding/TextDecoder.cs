using System.Text;
using System.Text.Unicode;

namespace ReportMiner.Loading.Decoding;

/// <summary>Finds the encoding of Chinese text and reads it.</summary>
/// <remarks>
/// Order: byte-order mark, strict UTF-8, then whichever of GB18030, UTF-16 and damaged UTF-8 reads most like Chinese;
/// a declaration counts only for what none of these can read (Big5, where it decodes), because pages declare wrongly.
/// </remarks>
internal static class TextDecoder
{
    private const int SampleBytes = 1 << 16;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Find(bytes) is { } mark) return Read(bytes[mark.Length..], mark.Encoding);
        var ascii = Ascii.IsValid(bytes);
        if (ascii && HzText.IsLikely(bytes)) return Read(bytes, "hz-gb-2312");
        var wide = Utf16Guess.Find(bytes);
        if (wide is not null) return Read(bytes, wide) with { IsGuess = true };
        if (Utf8.IsValid(bytes)) return Read(bytes, "utf-8");
        if (DeclaredCharset.Find(bytes) is "big5" && TryBig5(bytes) is { } big5) return big5;
        return Read(bytes, BestOf(bytes)) with { IsGuess = true };
    }

    private static DecodedText? TryBig5(ReadOnlySpan<byte> bytes)
    {
        var read = Read(bytes, "big5");
        if (read.Undecodable > 0) return null;
        // A simplified page that declares Big5 by mistake reads far better as GB18030.
        var simplified = Plausibility.Of(Read(Sample(bytes), "gb18030"));
        return simplified > 0.9 ? null : read;
    }

    private static string BestOf(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var best = "utf-8";
        // Damaged UTF-8 is mostly sound; GB18030 read as UTF-8 is damaged nearly everywhere.
        var bestScore = Plausibility.Of(Read(sample, "utf-8"));
        foreach (var name in (ReadOnlySpan<string>)["gb18030", "utf-16le", "utf-16be"])
        {
            var score = Plausibility.Of(Read(sample, name));
            if (score <= bestScore) continue;
            best = name;
            bestScore = score;
        }
        return best;
    }

    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, SampleBytes)];

    private static DecodedText Read(ReadOnlySpan<byte> bytes, string name)
    {
        var encoding = Encodings.Get(name);
        var text = encoding.GetString(bytes);
        // U+FFFD that the author wrote is a character of Unicode encodings, and no fault.
        var written = name is "utf-8" ? CountWritten(bytes) : 0;
        return new DecodedText(text, name, Math.Max(0, text.AsSpan().Count('\ufffd') - written));
    }

    private static int CountWritten(ReadOnlySpan<byte> bytes) => bytes.Count("\ufffd"u8);
}
