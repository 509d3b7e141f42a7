namespace ReportMiner.Model;

/// <summary>Makes characters comparable that differ only in form, one for one.</summary>
public static class TextNormalizer
{
    /// <summary>The half-width form of full-width ASCII (，；：（）％０Ａ …); blanks of any width become a space; all else is itself.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\t' => ' ',
        '〔' or '【' or '﹝' or '［' => '[',
        '〕' or '】' or '﹞' or '］' => ']',
        '﹐' => ',',
        '﹔' => ';',
        '﹕' or '∶' => ':',
        '﹙' => '(',
        '﹚' => ')',
        _ => c,
    };

    /// <summary>True for characters that matching passes over: blanks, quotation marks, zero-width characters.</summary>
    public static bool IsIgnorable(char c) => c is ' ' or '\t' or '\u3000' or '\u00a0' or '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」'
        or '『' or '』' or '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u2060' or '\u00ad' or '\u2002' or '\u2003' or '\u2009';
}
