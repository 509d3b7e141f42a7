using System.Globalization;
using System.Text;

namespace ReportMiner.Exporting;

/// <summary>Turns escapes of half a surrogate pair (<c>\ud800</c>) in JSON into U+FFFD, which the reader of .NET accepts.</summary>
/// <remarks>One code point stays one code point, so every offset of the text keeps its meaning.</remarks>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <returns>How many there were.</returns>
    public static int Replace(Span<byte> json)
    {
        var replaced = 0;
        var at = 0;
        while (true)
        {
            var step = json[at..].IndexOf((byte)'\\');
            if (step < 0) return replaced;
            at += step;
            var unit = Escape(json[at..]);
            if (unit is null)
            {
                at += 2; // another escape, \\ among them
                if (at >= json.Length) return replaced;
                continue;
            }
            var next = at + EscapeLength;
            if (char.IsHighSurrogate(unit.Value) && next < json.Length && Escape(json[next..]) is { } low && char.IsLowSurrogate(low))
            {
                at = next + EscapeLength;
                continue;
            }
            if (char.IsSurrogate(unit.Value))
            {
                "\\ufffd"u8.CopyTo(json[at..]);
                replaced++;
            }
            at = next;
        }
    }

    private static char? Escape(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && ushort.TryParse(Encoding.ASCII.GetString(json.Slice(2, 4)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
