using System.Buffers;
using System.Text;

namespace ReportMiner.Loading.Decoding;

/// <summary>Takes out what is invisible and unifies line ends; every other character stays as it is.</summary>
internal static class TextCleaner
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\r\u2028\u2029\u0085\v\f\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff" +
        "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue7c7\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864" +
        new string([.. Enumerable.Range(0, 0x20).Select(i => (char)i).Where(c => c is not ('\t' or '\n')), '\u007f']));

    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects) && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                clean.Append('\ufffd');
            }
            else if (c == '\r')
            {
                clean.Append('\n');
                if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            }
            else if (c is '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
            {
                clean.Append('\n');
            }
            else if (!Suspects.Contains(c))
            {
                clean.Append(c);
            }
            else if (FromPrivateUse(c) is { } standard)
            {
                clean.Append(standard);
            }
        }
        return clean.ToString();
    }

    /// <summary>The standard character for a private-use one that older GB 18030 tables still give; null for what is merely invisible.</summary>
    private static char? FromPrivateUse(char c) => c switch
    {
        '\ue78d' => '\ufe10',
        '\ue78e' => '\ufe12',
        '\ue78f' => '\ufe11',
        >= '\ue790' and <= '\ue796' => (char)('\ufe13' + (c - '\ue790')),
        '\ue7c7' => '\u1e3f',
        '\ue81e' => '\u9fb4',
        '\ue826' => '\u9fb5',
        '\ue82b' => '\u9fb6',
        '\ue82c' => '\u9fb7',
        '\ue832' => '\u9fb8',
        '\ue843' => '\u9fb9',
        '\ue854' => '\u9fba',
        '\ue864' => '\u9fbb',
        _ => null,
    };
}
