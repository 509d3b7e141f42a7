using System.Text;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Benchmarks.Segmenting;

/// <summary>Text that does not repeat itself, so that no branch predictor learns it: lines of words drawn by their frequency.</summary>
internal sealed class FreshText
{
    private const int Seed = 20240229;

    private static readonly string[] Marks = ["，", "，", "，", "、", "、", "。", "；", "：", "“", "”", "（", "）", " "];
    private static readonly string[] Units = ["件", "人次", "余次", "%", "万元", "年", "项", "个", "名", "号"];

    private readonly List<string> _words = [];
    private readonly List<long> _sums = [];
    private readonly Random _random = new(Seed);
    private long _sum;

    private FreshText() => Collect("", default);

    /// <summary>Lines of about <paramref name="bytes"/> bytes of UTF-8 in all; the same on every call.</summary>
    public static string[] Lines(int bytes)
    {
        var text = new FreshText();
        var lines = new List<string>();
        for (var size = 0; size < bytes; size += Encoding.UTF8.GetByteCount(lines[^1]) + 1)
            lines.Add(text.Line());
        return [.. lines];
    }

    private string Line()
    {
        var line = new StringBuilder();
        for (var clauses = _random.Next(1, 12); clauses > 0; clauses--)
        {
            for (var words = _random.Next(1, 9); words > 0; words--)
                line.Append(Word());
            // Names and other words that the dictionary does not have.
            if (_random.Next(4) == 0)
                line.Append(Character()).Append(Character());
            if (_random.Next(3) == 0)
                line.Append(_random.Next(1, 20_000)).Append(_random.Next(5) == 0 ? ".5" : "").Append(Units[_random.Next(Units.Length)]);
            line.Append(Marks[_random.Next(Marks.Length)]);
        }
        return line.ToString();
    }

    private string Word()
    {
        var at = _sums.BinarySearch(_random.NextInt64(_sum));
        return _words[at < 0 ? ~at : at];
    }

    private char Character() => Word()[0];

    private unsafe void Collect(string prefix, DictionaryNode parent)
    {
        var dictionary = BaseDictionary.Instance;
        for (var c = '\u4E00'; c <= '\u9FD5'; c++)
        {
            var node = prefix.Length == 0 ? dictionary.Root(c) : dictionary.Child(parent, c);
            if (!node.Exists)
                continue;
            if (node.FrequencyIndex != 0)
            {
                _words.Add(prefix + c);
                _sum += dictionary.Frequencies[node.FrequencyIndex];
                _sums.Add(_sum);
            }
            Collect(prefix + c, node);
        }
    }
}
