using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Reads lists of plain words, folded as texts are when they are compared.</summary>
internal static class WordList
{
    private const int LongestWord = 100;
    private static readonly SearchValues<char> _listMarks = SearchValues.Create('，', '；');
    private static readonly SearchValues<char> _phraseMarks = SearchValues.Create('{', '}', '<', '>', '|', '…', '?');

    /// <summary>The words of a list that may be empty or missing.</summary>
    public static IReadOnlyList<string> Read(YamlNode? value, string name, FaultList faults)
    {
        var words = new List<string>();
        var items = MappingReader.Items(value, name, faults);
        // 、 belongs to many a word; alone in its list such a word is more likely a list written the Chinese way.
        if (items is [YamlNode.Scalar { IsQuoted: false } only] && only.Value.Contains('、'))
            faults.Add(only, "'、' does not separate words in YAML; write an ASCII comma (or put the word in quotes if the mark belongs to it)");
        foreach (var item in items)
        {
            if (Word(item, name, faults) is { } word && !words.Contains(word, StringComparer.Ordinal))
                words.Add(word);
        }

        return words;
    }

    /// <summary>The words of a list that must hold at least one.</summary>
    public static IReadOnlyList<string> ReadFilled(YamlNode value, string name, FaultList faults)
    {
        if (value is YamlNode.Sequence { Items.Count: 0 } or YamlNode.Scalar { IsEmpty: true })
        {
            faults.Add(value, $"{name} has no words; give at least one");
            return [];
        }

        return Read(value, name, faults);
    }

    private static string? Word(YamlNode item, string name, FaultList faults)
    {
        if (MappingReader.Text(item, $"a word of {name}", faults) is not { } text)
            return null;
        var word = TextNormalizer.FoldWord(text.Value);
        if (word.Length == 0)
            faults.Add(text, $"a word of {name} is empty");
        else if (word.Length > LongestWord)
            faults.Add(text, $"a word of {name} has {word.Length} characters; at most {LongestWord} are allowed");
        else if (text is { IsQuoted: false } && text.Value.AsSpan().IndexOfAny(_listMarks) is >= 0 and var mark)
            faults.Add(text, $"'{text.Value[mark]}' does not separate words in YAML; write an ASCII comma (or put the word in quotes if the mark belongs to it)");
        else if (word.AsSpan().IndexOfAny(_phraseMarks) >= 0)
            faults.Add(text, $"'{text.Value}' in {name}: words are plain text; {{n}}, <…>, |, … and ? have a meaning in phrases only");
        else
            return word;
        return null;
    }
}
