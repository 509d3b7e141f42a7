using System.Text;
using ReportMiner.Model;

namespace ReportMiner.Comparing;

/// <summary>A text without what formats and sites change: blanks, marks, width and case of letters.</summary>
internal static class Letters
{
    /// <summary>What every number becomes where numbers are compared apart from the words.</summary>
    public const char Number = '#';

    public static string Of(ReadOnlySpan<char> text, bool maskNumbers)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var original in text)
        {
            var c = char.ToLowerInvariant(TextNormalizer.Fold(original));
            if (maskNumbers && char.IsAsciiDigit(c)) c = Number;
            else if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) continue;
            if (c != Number || letters.Length == 0 || letters[^1] != Number) letters.Append(c);
        }
        return letters.ToString();
    }
}
