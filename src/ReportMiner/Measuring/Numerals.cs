namespace ReportMiner.Measuring;

/// <summary>Reads numerals of any kind.</summary>
internal static class Numerals
{
    /// <summary>The numeral at <paramref name="start"/>, in Arabic digits or in Chinese.</summary>
    internal static bool TryRead(string text, int start, Units units, out Numeral n)
    {
        n = default;
        if (start >= text.Length) return false;
        if (!Chars.IsArabic(text[start]))
            return (Chars.Han(text[start]) >= 0 || Chars.Scale(text[start]) > 0) && HanNumeral.TryRead(text, start, out n);
        n = ArabicNumeral.Read(text, start, units);
        return true;
    }
}
