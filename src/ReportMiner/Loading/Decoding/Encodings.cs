using System.Text;

namespace ReportMiner.Loading.Decoding;

/// <summary>The encodings that are read, each putting U+FFFD where bytes cannot be decoded.</summary>
internal static class Encodings
{
    // .NET's own fallback of the code-page encodings is '?', which would hide the damage.
    private static readonly DecoderFallback Visible = new DecoderReplacementFallback("\ufffd");

    private static readonly Dictionary<string, Encoding> Known = Create();

    public static Encoding Get(string name) => Known[name];

    private static Dictionary<string, Encoding> Create()
    {
        var provider = CodePagesEncodingProvider.Instance;
        var known = new Dictionary<string, Encoding>(StringComparer.Ordinal)
        {
            ["utf-8"] = new UTF8Encoding(false),
            ["utf-16le"] = new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            ["utf-16be"] = new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            ["utf-32le"] = new UTF32Encoding(bigEndian: false, byteOrderMark: false),
            ["utf-32be"] = new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        };
        foreach (var name in (ReadOnlySpan<string>)["gb18030", "big5", "hz-gb-2312"])
        {
            known[name] = provider.GetEncoding(name, EncoderFallback.ReplacementFallback, Visible)
                ?? throw new NotSupportedException(name);
        }
        return known;
    }
}
