using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Where words begin and end in a folded text.</summary>
internal sealed class WordEdges
{
    private readonly string _text;
    private readonly bool[] _edges;

    public WordEdges(string text, IEnumerable<Token> words)
    {
        _text = text;
        _edges = new bool[text.Length + 1];
        _edges[0] = true;
        foreach (var word in words) _edges[word.Span.End] = true;
    }

    public bool this[int position] => _edges[position];

    /// <summary>A topic's word may lie at one end of a longer word (公证 in 公证处), not across two (议案 in 争议|案件), and never in a longer number.</summary>
    public bool AllowsTopic(TextSpan word) => (_edges[word.Start] || _edges[word.End]) && !CutsNumber(word.Start) && !CutsNumber(word.End);

    /// <summary>A cue must be made of whole words (镇 is none in 镇江).</summary>
    public bool AllowsCue(TextSpan word) => _edges[word.Start] && _edges[word.End];

    /// <summary>Lets a phrase begin or end at the edges of a topic's word too, which may lie inside a longer word (行政|复议).</summary>
    public void Open(TextSpan topic) => _edges[topic.Start] = _edges[topic.End] = true;

    private bool CutsNumber(int position) =>
        position > 0 && position < _text.Length && char.IsAsciiDigit(_text[position - 1]) && char.IsAsciiDigit(_text[position]);
}
