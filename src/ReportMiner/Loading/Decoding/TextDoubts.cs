using System.Text;
using System.Text.Unicode;
using ReportMiner.Model;

namespace ReportMiner.Loading.Decoding;

/// <summary>Tells what may be wrong with a text that could be read.</summary>
internal static class TextDoubts
{
    private const int Sample = 4000;

    public static IEnumerable<Problem> Find(DecodedText read, string path)
    {
        if (read.Undecodable > 0)
        {
            yield return new Problem("load", "undecodable_bytes", $"{read.Undecodable} places could not be read as {read.Encoding}; they stand as U+FFFD in the text. Save the file again if figures are missing", path, Fatal: false);
        }
        if (IsDoublyEncoded(read.Text))
        {
            yield return new Problem("load", "doubly_encoded", "the text looks as if UTF-8 had been read in another encoding and saved again; save the original page once more", path, Fatal: false);
        }
    }

    /// <summary>True where the text, written back in a legacy encoding, is valid UTF-8: chance does not do that to real Chinese.</summary>
    private static bool IsDoublyEncoded(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample)).ToString();
        var foreign = sample.Count(c => c > '\u007f');
        if (foreign < 20) return false;
        if (sample.All(c => c <= '\u00ff')) return Utf8.IsValid(Trim(Encoding.Latin1.GetBytes(sample)));
        var back = Encodings.Get("gb18030").GetBytes(sample.Replace("\ufffd", "", StringComparison.Ordinal));
        var decoded = Encoding.UTF8.GetString(back);
        return decoded.AsSpan().Count('\ufffd') * 10 < decoded.Count(c => c > '\u007f');
    }

    // The sample may end within a character.
    private static ReadOnlySpan<byte> Trim(byte[] bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 4 && bytes[end - 1] >= 0x80) end--;
        return bytes.AsSpan(0, end);
    }
}
