using System.Globalization;
using System.Text;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Tests.Segmenting.Jieba;

/// <summary>A text and the words that Python's jieba cuts it into; the form is told in Fixtures/Jieba/reference.py.</summary>
internal sealed record ReferenceRecord(string Text, IReadOnlyList<string[]> Words)
{
    private static readonly string[] Modes = ["default", "no HMM", "full", "search", "search, no HMM"];

    public static ReferenceRecord Parse(string line)
    {
        var fields = line.Split('\t');
        return new(Unescape(fields[0]), [.. fields[1..].Select(Split)]);
    }

    /// <summary>What a segmenter does differently, for people; empty when nothing.</summary>
    public string Differences(JiebaSegmenter segmenter)
    {
        IReadOnlyList<string>[] own =
        [
            segmenter.Cut(Text),
            segmenter.Cut(Text, hmm: false),
            segmenter.Cut(Text, cutAll: true),
            segmenter.CutForSearch(Text),
            segmenter.CutForSearch(Text, hmm: false),
        ];
        var differences = new StringBuilder();
        for (var i = 0; i < own.Length; i++)
        {
            if (!own[i].SequenceEqual(Words[i]))
                differences.AppendLine($"{Modes[i]}: {string.Join('|', own[i])}").AppendLine($"  expected {string.Join('|', Words[i])}");
        }
        return differences.ToString();
    }

    private static string[] Split(string field) => field.Length == 0 ? [] : [.. field.Split(' ').Select(Unescape)];

    public static string Unescape(string escaped)
    {
        if (!escaped.Contains('\\'))
            return escaped;
        var text = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
            {
                text.Append((char)int.Parse(escaped.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                text.Append(escaped[i]);
            }
        }
        return text.ToString();
    }
}
