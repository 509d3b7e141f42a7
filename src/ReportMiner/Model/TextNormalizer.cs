namespace ReportMiner.Model;

/// <summary>What makes two ways of typing the same characters equal, for texts and for patterns alike.</summary>
/// <remarks>Works character by character, so offsets into a folded text are offsets into the text itself.</remarks>
public static class TextNormalizer
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>Full-width ASCII (１ Ａ ％ ， （) becomes ASCII and the ideographic space a blank; all else stays, case too.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>Blanks, invisible characters and quotation marks: they do not count when words are compared.</summary>
    public static bool IsIgnorable(char c) => c switch
    {
        '"' or '\'' or '＂' or '＇' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' => true,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => true,
        _ => char.IsWhiteSpace(c),
    };

    /// <summary>A word as it is compared: folded, without what does not count.</summary>
    public static string FoldWord(string word) =>
        string.Concat(word.Where(c => !IsIgnorable(c)).Select(Fold));
}
