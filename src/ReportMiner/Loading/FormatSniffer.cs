using System.Text;
using System.Text.RegularExpressions;

namespace ReportMiner.Loading;

/// <summary>Tells the format of a file from its first bytes.</summary>
internal static partial class FormatSniffer
{
    /// <summary>How many bytes tell the format.</summary>
    public const int Head = 4096;

    private const int TarMark = 257;

    public static FileFormat Sniff(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileFormat.Pdf,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileFormat.Ole,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileFormat.Zip,
        [0x1F, 0x8B, ..] => FileFormat.Gzip,
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileFormat.Rtf,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileFormat.Image,
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, 0, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => FileFormat.Binary,
        [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', ..] => FileFormat.Warc,
        _ when bytes.Length > TarMark + 5 && bytes[TarMark..].StartsWith("ustar"u8) => FileFormat.Tar,
        _ => IsMht(bytes) ? FileFormat.Mht : FileFormat.Text,
    };

    /// <summary>True where decoded text is a web page.</summary>
    public static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (head.IsEmpty || head.IndexOf('<') < 0) return false;
        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<meta ", "<div", "<table", "<p>", "<p ", "<title", "<span", "<br"])
        {
            if (head.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool IsMht(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || !char.IsAsciiLetter((char)bytes[0])) return false;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return Opening().IsMatch(head) && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }

    // Fields of a header, and among them what the file holds.
    [GeneratedRegex(@"\A([A-Za-z][A-Za-z-]*:[^\n]*\n([ \t][^\n]*\n)*)*Content-Type:\s*(multipart/|text/html)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
