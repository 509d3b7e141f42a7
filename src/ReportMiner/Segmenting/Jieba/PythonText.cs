namespace ReportMiner.Segmenting.Jieba;

/// <summary>What Python takes for white space.</summary>
public static class PythonText
{
    /// <summary>Whether Python's <c>\s</c> matches; unlike .NET it counts the four separators from U+001C to U+001F.</summary>
    public static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
