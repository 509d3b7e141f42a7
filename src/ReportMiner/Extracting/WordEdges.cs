using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Where words begin and end in a folded text.</summary>
internal sealed class WordEdges
{
    private const int LongestAdverb = 2;

    /// <summary>What the dictionary joins to the verb behind it: 依法办理, 妥善处理.</summary>
    private static readonly HashSet<string> Adverbs = ["依法", "妥善", "及时", "积极", "共同", "联合", "认真", "全面", "严格", "有效", "成功", "集中", "统一", "规范", "公开", "主动", "自行"];

    private readonly string _text;
    private readonly bool[] _edges;
    private readonly bool[] _inFigures;

    public WordEdges(string text, IEnumerable<Token> words)
    {
        _text = text;
        _edges = new bool[text.Length + 1];
        _edges[0] = true;
        _inFigures = new bool[text.Length];
        foreach (var word in words)
        {
            _edges[word.Span.End] = true;
            if (word.Span.Length > LongestAdverb + 1 && Adverbs.Contains(text.Substring(word.Span.Start, LongestAdverb))) _edges[word.Span.Start + LongestAdverb] = true;
        }
    }

    public bool this[int position] => _edges[position];

    /// <summary>A topic's word may lie at one end of a longer word (公证 in 公证处), not across two (议案 in 争议|案件), and never in a number or figure.</summary>
    public bool AllowsTopic(TextSpan word) => (_edges[word.Start] || _edges[word.End]) && !CutsNumber(word.Start) && !CutsNumber(word.End) && !_inFigures[word.Start];

    /// <summary>A cue must be made of whole words (镇 is none in 镇江).</summary>
    public bool AllowsCue(TextSpan word) => _edges[word.Start] && _edges[word.End];

    /// <summary>Lets a phrase begin or end at the edges of a topic's word too, which may lie inside a longer word (行政|复议).</summary>
    public void Open(TextSpan topic) => _edges[topic.Start] = _edges[topic.End] = true;

    /// <summary>Keeps topics out of a figure: 110件 is not the hotline 110.</summary>
    public void Close(TextSpan figure) => Array.Fill(_inFigures, true, figure.Start, figure.Length);

    private bool CutsNumber(int position) =>
        position > 0 && position < _text.Length && char.IsAsciiDigit(_text[position - 1]) && char.IsAsciiDigit(_text[position]);
}
