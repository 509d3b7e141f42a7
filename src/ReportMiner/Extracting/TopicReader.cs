using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Knows where a figure's paragraph begins and which headings stand over it.</summary>
internal sealed class TopicReader
{
    private readonly FoldedText _folded;
    private readonly TopicMap _topics;
    private readonly Section _root;
    private readonly int[] _paragraphStart; // by sentence, folded

    public TopicReader(FoldedText folded, TopicMap topics, Section root, IReadOnlyList<Sentence> sentences)
    {
        (_folded, _topics, _root) = (folded, topics, root);
        _paragraphStart = new int[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
            _paragraphStart[i] = i > 0 && sentences[i - 1].Paragraph == sentences[i].Paragraph ? _paragraphStart[i - 1] : folded.FromOriginal(sentences[i].Span.Start);
    }

    public RulingTopic RulingAt(Figure figure, IReadOnlyList<Figure> figures)
    {
        var afterLimit = figure.Clause.End;
        if (figure.Index + 1 < figures.Count) afterLimit = Math.Min(afterLimit, figures[figure.Index + 1].Span.Start);
        var headings = new List<TextSpan>();
        for (var section = figure.Sentence.Section; section.Depth > 0; section = section.Parent!)
            if (section.Heading.Length > 0) headings.Add(_folded.FromOriginal(section.Heading));
        headings.Add(_folded.FromOriginal(_root.Heading));
        return _topics.RulingAt(figure, Math.Max(afterLimit, figure.Span.End), _paragraphStart[figure.SentenceIndex], headings);
    }
}
