using System.Text;

namespace ReportMiner.Loading.Pages;

/// <summary>Joins the text of inline nodes as a browser would, but without the blanks that line ends in the source leave between Chinese characters.</summary>
internal static class InlineText
{
    public static void Append(StringBuilder line, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsCollapsible(c))
            {
                line.Append(c);
                continue;
            }
            var newline = false;
            var end = i;
            while (end < text.Length && IsCollapsible(text[end])) newline |= text[end++] is '\n' or '\r';
            var last = line.Length > 0 ? line[^1] : '\n';
            var next = end < text.Length ? text[end] : '\0';
            // A blank at the start or after another is not shown; a line end beside a wide character is no blank.
            var silent = last is '\n' or ' ' or '\t' || newline && (IsWide(last) || next != '\0' && IsWide(next));
            if (!silent) line.Append(' ');
            i = end - 1;
        }
    }

    private static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsWide(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef' or '“' or '”' or '‘' or '’' or '—' or '…';
}
