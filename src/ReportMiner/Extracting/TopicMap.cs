using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>All topic words of a report, and which of them rules a figure.</summary>
/// <remarks>
/// The nearest mention in front of the figure within its clause rules; else the one behind it up to the next figure; else the nearest
/// earlier one of the sentence, of the paragraph or item; else the one that the next words of the sentence name; else that of the headings from the inside out, of the title; else the nearest earlier one of its section, for an item (一是) that of what stands in front of the items. A mention whose topics do not
/// reach so far is passed over.
/// </remarks>
internal sealed class TopicMap
{
    private const int NextClause = 20;
    private const int MostPassedOver = 200;

    private readonly List<TopicMention> _mentions;
    private readonly bool[] _covered;

    /// <param name="mentions">Any, overlapping ones too: the longest are kept, of equal ones the first.</param>
    public TopicMap(IEnumerable<TopicMention> mentions, int length)
    {
        _covered = new bool[length];
        var kept = new List<TopicMention>();
        foreach (var mention in mentions.OrderByDescending(m => m.Span.Length).ThenBy(m => m.Span.Start))
        {
            if (_covered.AsSpan(mention.Span.Start, mention.Span.Length).Contains(true)) continue;
            kept.Add(mention);
            Array.Fill(_covered, true, mention.Span.Start, mention.Span.Length);
        }
        _mentions = [.. kept.OrderBy(m => m.Span.Start)];
    }

    public bool Covers(int position) => _covered[position];

    /// <summary>The mentions that lie within the stretch, in order.</summary>
    public IEnumerable<TopicMention> Within(TextSpan span)
    {
        for (var i = FirstAtOrAfter(span.Start); i < _mentions.Count && _mentions[i].Span.End <= span.End; i++) yield return _mentions[i];
    }

    /// <summary>The mentions that share a character with the stretch, in order.</summary>
    public IEnumerable<TopicMention> Touching(TextSpan span)
    {
        for (var i = Math.Max(0, FirstAtOrAfter(span.Start) - 1); i < _mentions.Count && _mentions[i].Span.Start < span.End; i++)
            if (_mentions[i].Span.Overlaps(span)) yield return _mentions[i];
    }

    /// <param name="afterLimit">Where what may name the topic behind the figure ends: at the next figure or the clause's end.</param>
    /// <param name="next">Where the next words of the sentence begin.</param>
    /// <param name="paragraphStart">Start of the paragraph or item.</param>
    /// <param name="earlier">What stands in front of the paragraph and may speak of the same, from the nearest.</param>
    /// <param name="headings">From the innermost outwards; the last is the title.</param>
    /// <param name="passOver">Tells mentions that do not count beyond their own clause.</param>
    public RulingTopic RulingAt(Figure figure, int afterLimit, int next, int paragraphStart, IReadOnlyList<TextSpan> earlier, IReadOnlyList<TextSpan> headings, Func<TopicMention, bool>? passOver = null)
    {
        if (Last(new TextSpan(figure.Clause.Start, figure.Anchor), Reach.Clause) is { } inClause) return new RulingTopic(inClause, TopicSource.Clause);
        if (Within(new TextSpan(figure.Span.End, afterLimit)).FirstOrDefault() is { } behind) return new RulingTopic(behind, TopicSource.Clause);
        if (Last(new TextSpan(figure.SentenceSpan.Start, figure.Clause.Start), Reach.Sentence, passOver) is { } inSentence) return new RulingTopic(inSentence, TopicSource.Sentence);
        if (Last(new TextSpan(paragraphStart, figure.SentenceSpan.Start), Reach.Paragraph, passOver) is { } inParagraph) return new RulingTopic(inParagraph, TopicSource.Paragraph);
        if (Within(new TextSpan(next, Math.Max(next, Math.Min(figure.Clause.End + NextClause, figure.SentenceSpan.End)))).FirstOrDefault(mention => passOver?.Invoke(mention) != true) is { } ahead) return new RulingTopic(ahead, TopicSource.Paragraph);
        for (var i = 0; i < headings.Count; i++)
            if (Last(headings[i], Reach.Section) is { } inHeading)
                return new RulingTopic(inHeading, i == headings.Count - 1 ? TopicSource.Title : TopicSource.Heading);
        foreach (var span in earlier)
            if (Last(span, Reach.Paragraph, passOver) is { } named) return new RulingTopic(named, TopicSource.EarlierParagraph);
        return RulingTopic.None;
    }

    private TopicMention? Last(TextSpan span, Reach reach, Func<TopicMention, bool>? passOver = null)
    {
        var last = FirstAtOrAfter(span.End) - 1;
        for (var i = last; i >= 0 && last - i < MostPassedOver && _mentions[i].Span.Start >= span.Start; i--)
            if (_mentions[i].Span.End <= span.End && _mentions[i].Topics.Any(topic => topic.Reach >= reach) && passOver?.Invoke(_mentions[i]) != true) return _mentions[i];
        return null;
    }

    private int FirstAtOrAfter(int position) => Ordered.FirstNot(_mentions, mention => mention.Span.Start < position);
}
