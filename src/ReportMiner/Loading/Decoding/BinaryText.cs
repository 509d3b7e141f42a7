using System.Globalization;

namespace ReportMiner.Loading.Decoding;

/// <summary>Recognises content that is no text in any encoding.</summary>
internal static class BinaryText
{
    private const int Sample = 1 << 16;

    // Chinese has 0.6 and more, a row of rare names 0.2; bytes of any other kind read as UTF-16 have less than 0.
    private const double LeastPlausible = 0.15;

    public static bool IsLikely(DecodedText read)
    {
        var sample = read.Text.AsSpan(0, Math.Min(read.Text.Length, Sample));
        var odd = 0;
        foreach (var c in sample)
        {
            // A text may hold a few of these; a program or picture holds them everywhere.
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\ufffd' || IsUnused(c)) odd++;
        }
        return odd * 10 > sample.Length || read.IsGuess && sample.Length > 0 && Plausibility.Of(read with { Text = sample.ToString() }) < LeastPlausible;
    }

    // What old tables put characters at that have places of their own by now is no sign of anything.
    private static bool IsUnused(char c) => c > '\u007f' && c is not (>= '\ue766' and <= '\ue864') && char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
