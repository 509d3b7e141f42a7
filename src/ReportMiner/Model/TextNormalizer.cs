namespace ReportMiner.Model;

/// <summary>What makes two ways of typing the same characters equal, for texts and for patterns alike.</summary>
public static class TextNormalizer
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>Full-width ASCII (１ Ａ ％ ， （) becomes ASCII, brackets and colons of other shapes their plain form; all else stays, case too.</summary>
    /// <remarks>Works character by character, so offsets into a folded text are offsets into the text itself.</remarks>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '〔' or '【' or '﹝' => '[',
        '〕' or '】' or '﹞' => ']',
        '﹐' => ',',
        '﹔' => ';',
        '﹕' or '∶' => ':',
        '﹙' => '(',
        '﹚' => ')',
        _ => c,
    };

    /// <summary>Blanks within a line, invisible characters and quotation marks: they do not count when words are compared.</summary>
    public static bool IsIgnorable(char c) => c switch
    {
        '"' or '\'' or '＂' or '＇' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' => true,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => true,
        '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => false,
        _ => char.IsWhiteSpace(c),
    };

    /// <summary>A word as it is compared: folded, without what does not count.</summary>
    public static string FoldWord(string word) => string.Concat(word.Where(c => !IsIgnorable(c)).Select(Fold));
}
