using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Finds the phrases that state something of a figure and puts each through the gates.</summary>
internal sealed class CandidateFinder
{
    private const int LongestBareVerb = 3; // 受理了

    private readonly FoldedText _folded;
    private readonly PatternHits _hits;
    private readonly FigureReader _reader;
    private readonly PatternIndex _index;
    private readonly WordEdges _edges;
    private readonly bool _keepMisfits;
    private readonly PhraseMatcher _matcher;
    private readonly DatePhrases _dates;

    /// <param name="keepMisfits">Whether to keep phrases that match a figure of the wrong unit, for a person to see.</param>
    public CandidateFinder(PatternIndex index, FoldedText folded, PatternHits hits, FigureReader reader, WordEdges edges, bool keepMisfits)
    {
        (_index, _folded, _hits, _reader, _edges, _keepMisfits) = (index, folded, hits, reader, edges, keepMisfits);
        _matcher = new PhraseMatcher(hits.Topics.Covers);
        _dates = new DatePhrases(folded.Text);
    }

    /// <summary>The first figure of the list that the figure stands in; the one in front where it stands in none.</summary>
    public int FirstOfList(Figure figure) => Math.Min(_reader.FirstOfList(figure).Index, Math.Max(0, figure.Index - 1));

    /// <param name="front">What was found for the figures in front that it is listed with.</param>
    public List<Candidate> Find(Figure figure, RulingTopic topic, IReadOnlyList<IReadOnlyList<Candidate>> front)
    {
        var plain = ReadingOf(figure, figure.Before);
        figure.Lead = plain.Lead;
        var candidates = Matches(figure, plain, topic);
        if (figure.Cell is { } cell)
        {
            if (AllFailed(candidates)) candidates.AddRange(Matches(figure, ReadingOf(figure, cell.CaptionLabel), topic));
            return candidates;
        }
        var own = plain.Around(figure);
        if (AllFailed(candidates) && _reader.BeforeItsList(figure) is { Length: > 0 } list)
            candidates.AddRange(Matches(figure, ReadingOf(figure, list) with { Own = own }, topic).Where(candidate => !front.Any(found => found.Any(other => other.Indicator == candidate.Indicator)))); // its own noun must tell it from its neighbours
        foreach (var farther in Farther(figure))
            if (AllFailed(candidates)) candidates.AddRange(Matches(figure, ReadingOf(figure, farther), topic));
        if (_reader.BehindItsList(figure) is { Length: > 0 } behind) candidates.AddRange(Matches(figure, plain with { After = behind, Own = own }, topic));
        foreach (var label in SharedLabels(figure, plain.Lead))
        {
            var shared = ReadingOf(figure, label);
            candidates.AddRange(Matches(figure, shared with { Lead = shared.Lead with { Change = plain.Lead.Change, Share = plain.Lead.Share }, IsShared = true }, topic));
        }
        return candidates;
    }

    private Reading ReadingOf(Figure figure, ContextView before) => new(before, figure.After, Lead.Of(before, _index.General));

    private static bool AllFailed(List<Candidate> candidates) => candidates.TrueForAll(candidate => candidate.Rejection is not null);

    /// <summary>The view in front without adverbials (法律咨询年内解答8632人次), then on over the comma in front (许可申请,年内受理了1860件).</summary>
    private IEnumerable<ContextView> Farther(Figure figure)
    {
        var own = WithoutAdverbials(figure.Before);
        if (own.Length > 0 && own != figure.Before) yield return own;
        if (own.Length <= LongestBareVerb && WithoutAdverbials(_reader.BeforeItsClause(figure)) is { Length: > 0 } farther) yield return farther;
    }

    private ContextView WithoutAdverbials(ContextView view) => view.Without(_index.General.Adverbials, _edges, _folded.Text, _dates.Covers);

    /// <summary>The views of the labels in front of the last one that share a rate: 满意率、办结率均为100%.</summary>
    private IEnumerable<ContextView> SharedLabels(Figure figure, Lead lead)
    {
        if (figure.Quantity.Kind != QuantityKind.Rate || figure.Anchor != figure.Span.Start) yield break;
        var labelEnd = figure.Anchor - lead.Length;
        var ends = RespectiveLists.LabelEnds(_folded.Text, figure.Before.Length == 0 ? labelEnd : figure.Before.PositionOf(figure.Before.Length - 1), labelEnd);
        foreach (var end in ends.SkipLast(1))
            if (lead.IsShared || _folded.Text[end - 1] == '率') yield return _reader.Backward(figure, end, keepParentheses: false);
    }

    private List<Candidate> Matches(Figure figure, Reading reading, RulingTopic topic)
    {
        var candidates = new List<Candidate>();
        var around = reading.Around(figure);
        var woken = figure.Cell is { } place ? place.Own.Concat(place.Names.TakeLast(1)).SelectMany(_hits.PhrasesWithin).Distinct() : _hits.PhrasesWithin(around);
        Reading? withParentheses = null;
        foreach (var reference in woken)
        {
            if (!_keepMisfits && !UnitFits(reference.Pattern, figure.Quantity)) continue;
            var match = Match(reference, figure, reading);
            if (match is null && figure.Cell is null && _folded.Text.AsSpan(around.Start, figure.Anchor - around.Start).Contains(')'))
            {
                withParentheses ??= ReadingOf(figure, _reader.Backward(figure, figure.Anchor, keepParentheses: true)) with { After = reading.After };
                match = Match(reference, figure, withParentheses);
            }
            if (match is null) continue;
            var (span, score) = match.Value;
            if (figure.Cell is not null) span = figure.Span; // its label lies elsewhere
            var explicitTopic = _hits.Topics.Touching(reading.OwnOf(span)).LastOrDefault(mention => mention.Topics.Any(reference.Pattern.Topics.Contains));
            var ruling = explicitTopic is null ? topic : new RulingTopic(explicitTopic, TopicSource.Phrase);
            candidates.Add(new Candidate(figure, reference, span, score, ruling)
            {
                Shared = reading.IsShared,
                Rejection = Reject(reference, figure, span, reading.IsShared ? span with { End = reading.Before.PositionOf(0) + 1 } : Words(figure, reading.OwnOf(span)), ruling, reading.Lead),
            });
        }
        return candidates;
    }

    private (TextSpan Span, int Score)? Match(PhraseRef reference, Figure figure, Reading reading)
    {
        var (before, after) = (reading.Before, reading.After);
        var (start, end, score) = (figure.Anchor, figure.Span.End, 0);
        if (!IsEmpty(reference.Phrase.Before))
        {
            var found = _matcher.Match(reference.Phrase.Before, before, reading.Lead.Ends, backward: true, length => length == 0 || _edges[before.PositionOf(length - 1)]);
            if (found is null) return null;
            if (found.Value.Length > 0) start = before.PositionOf(found.Value.Length - 1);
            score += found.Value.Score;
        }
        if (!IsEmpty(reference.Phrase.After))
        {
            int[] starts = after.Length > 0 && after[0] == '的' ? [0, 1] : [0];
            var found = _matcher.Match(reference.Phrase.After, after, starts, backward: false, length => length > 0 && _edges[after.PositionOf(length - 1) + 1]);
            if (found is null) return null;
            end = after.PositionOf(found.Value.Length - 1) + 1;
            score += found.Value.Score;
        }
        return (new TextSpan(Math.Min(start, figure.Span.Start), end), score);
    }

    private (Gate, string)? Reject(PhraseRef reference, Figure figure, TextSpan span, TextSpan words, RulingTopic topic, Lead lead)
    {
        var pattern = reference.Pattern;
        if (!UnitFits(pattern, figure.Quantity))
            return (Gate.Unit, $"its unit is {(figure.Quantity.Unit.Length == 0 ? "none" : figure.Quantity.Unit)} ({figure.Quantity.UnitClass}), not of {string.Join(", ", pattern.UnitClasses)}");
        if (pattern.Topics.Count > 0 && topic.Source != TopicSource.Phrase && !topic.IsAny(pattern.Topics) && !IsJoint(figure, topic))
            return (Gate.Topic, topic.Mention is null
                ? $"no topic rules the figure; it asks for {Names(pattern.Topics)}"
                : $"the topic here is {Names(topic.Mention.Topics)} (“{topic.Mention.Word}”), not {Names(pattern.Topics)}");
        if (_index.NotWordOf(pattern, _folded.Text, words, Reach(figure, span)) is { } word) return (Gate.Not, $"“{word}” touches the phrase");
        if (pattern.NotBefore.FirstOrDefault(word => OwnWords(figure).IndexOf(word, StringComparison.Ordinal) >= 0) is { } front) return (Gate.Not, $"“{front}” stands in front of the figure");
        if (lead.Change is { } change && !reference.Says(change)) return (Gate.Change, $"“{change}” makes it a change");
        if ((lead.Share ?? AverageWord(figure)) is { } share && !reference.Says(share)) return (Gate.Share, $"“{share}” makes it a share or an average");
        return null;
    }

    /// <summary>True for a topic named by the labels of a list together, which rules none of them alone: 人大代表建议、政协提案分别为46件、58件.</summary>
    private static bool IsJoint(Figure figure, RulingTopic topic) => figure.ListEnd is not null && topic.Mention is { } mention && mention.Span.Start < figure.LabelLimit && mention.Span.End > figure.LabelLimit;

    /// <summary>人均 and the like anywhere in the figure's own words: 人均办案61件.</summary>
    private string? AverageWord(Figure figure) => _index.General.Averages.FirstOrDefault(word => OwnWords(figure).IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>The text in front of the figure, as far as a phrase may look.</summary>
    private ReadOnlySpan<char> OwnWords(Figure figure)
    {
        if (figure.Before.Length == 0) return [];
        var start = figure.Before.PositionOf(figure.Before.Length - 1);
        return _folded.Text.AsSpan(start, Math.Max(0, figure.Anchor - start));
    }

    /// <summary>The match without what lies between its words and the figure: in 维持、驳回分别为44件、8件 the label alone.</summary>
    private static TextSpan Words(Figure figure, TextSpan match) =>
        figure.Anchor < figure.Span.Start && match.End == figure.Span.End ? match with { End = figure.Anchor } : match;

    /// <summary>Where a <c>not</c> word may end: nowhere beyond the label or figure, but right behind words that follow the figure.</summary>
    private static NotReach Reach(Figure figure, TextSpan match) =>
        match.End > figure.Span.End ? NotReach.Behind : figure.Anchor < figure.Span.Start ? NotReach.Inside : NotReach.Overlap;

    private static bool UnitFits(IndicatorPattern pattern, Quantity quantity) => pattern.Indicator.Measure switch
    {
        Measure.Rate => quantity.Kind == QuantityKind.Rate,
        Measure.Amount => quantity.Kind == QuantityKind.Amount,
        Measure.Ratio => quantity.Kind == QuantityKind.Ratio || quantity is { Unit: "", Kind: QuantityKind.Count },
        _ => pattern.UnitClasses.Contains(quantity.UnitClass) || quantity is { Unit: "", Kind: QuantityKind.Count },
    };

    private static string Names(IEnumerable<Topic> topics) => string.Join(" or ", topics.Select(topic => topic.Name));

    private static bool IsEmpty(PhraseNode node) => node is PhraseNode.Sequence { Parts.Count: 0 };
}
