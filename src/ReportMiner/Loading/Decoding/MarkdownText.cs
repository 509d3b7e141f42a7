using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Decoding;

/// <summary>Takes the marks of Markdown out of a text, so that a figure in bold reads as in print.</summary>
internal static partial class MarkdownText
{
    public static string Strip(string text)
    {
        var plain = FrontMatter().Replace(text, "");
        plain = RuleRow().Replace(plain, "");
        plain = TableRow().Replace(plain, row => string.Join('\t', row.Groups[1].Value.Split('|', StringSplitOptions.TrimEntries)));
        plain = LinePrefix().Replace(plain, "");
        plain = Image().Replace(plain, "");
        plain = Link().Replace(plain, "$1");
        plain = Emphasis().Replace(plain, "$2");
        return Escape().Replace(plain, "$1");
    }

    [GeneratedRegex(@"\A---\n.{0,4000}?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^[ ]*\|?[ ]*:?-{3,}:?[ ]*(\|[ ]*:?-+:?[ ]*)*\|?[ ]*(\n|\z)", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"^[ ]*\|(.+)\|[ ]*$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^[ ]{0,3}(#{1,6}[ ]+|>[ ]?|[-*+][ ]+)", RegexOptions.Multiline)]
    private static partial Regex LinePrefix();

    [GeneratedRegex(@"!\[[^\]\n]{0,200}\]\([^)\n]{0,2000}\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__)(?=\S)([^*_\n]{1,500}?)\1")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+.!|>-])")]
    private static partial Regex Escape();
}
