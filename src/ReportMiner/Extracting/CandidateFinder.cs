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

    /// <param name="keepMisfits">Whether to keep phrases that match a figure of the wrong unit, for a person to see.</param>
    public CandidateFinder(PatternIndex index, FoldedText folded, PatternHits hits, FigureReader reader, WordEdges edges, bool keepMisfits)
    {
        (_index, _folded, _hits, _reader, _edges, _keepMisfits) = (index, folded, hits, reader, edges, keepMisfits);
        _matcher = new PhraseMatcher(hits.Topics.Covers);
    }

    /// <summary>The first figure of the list that the figure stands in; the one in front where it stands in none.</summary>
    public int FirstOfList(Figure figure) => Math.Min(_reader.FirstOfList(figure).Index, Math.Max(0, figure.Index - 1));

    /// <param name="front">What was found for the figures in front that it is listed with.</param>
    public List<Candidate> Find(Figure figure, RulingTopic topic, IReadOnlyList<IReadOnlyList<Candidate>> front)
    {
        var candidates = new List<Candidate>();
        var lead = figure.Lead = Lead.Of(figure.Before, _index.General);
        Add(candidates, figure, figure.Before, lead, topic, shared: false);
        if (figure.Cell is { } cell && candidates.TrueForAll(candidate => candidate.Rejection is not null)) Add(candidates, figure, cell.CaptionLabel, Lead.Of(cell.CaptionLabel, _index.General), topic, shared: false);
        if (figure.Cell is null && candidates.TrueForAll(candidate => candidate.Rejection is not null) && _reader.BeforeItsList(figure) is { Length: > 0 } list)
        {
            var listed = new List<Candidate>();
            Add(listed, figure, list, Lead.Of(list, _index.General), topic, shared: false);
            candidates.AddRange(listed.Where(candidate => !front.Any(found => found.Any(other => other.Indicator == candidate.Indicator)))); // its own noun must tell it from its neighbours
        }
        if (figure.Cell is null) LookFarther(candidates, figure, topic);
        if (figure.Cell is null && _reader.BehindItsList(figure) is { Length: > 0 } shared)
            Add(candidates, figure, figure.Before, lead, topic, shared: false, shared);
        if (figure.Quantity.Kind == QuantityKind.Rate && figure.Anchor == figure.Span.Start && figure.Cell is null)
        {
            var labelEnd = figure.Anchor - lead.Length;
            var ends = RespectiveLists.LabelEnds(_folded.Text, figure.Before.Length == 0 ? labelEnd : figure.Before.PositionOf(figure.Before.Length - 1), labelEnd);
            foreach (var end in ends.SkipLast(1))
            {
                if (!lead.IsShared && _folded.Text[end - 1] != '率') continue;
                var view = _reader.Backward(figure, end, keepParentheses: false);
                Add(candidates, figure, view, Lead.Of(view, _index.General) with { Change = lead.Change, Share = lead.Share }, topic, shared: true);
            }
        }
        return candidates;
    }

    /// <summary>Where nothing claims the figure: reads on without adverbials (法律咨询年内解答8632人次), then over the comma in front (许可申请,年内受理了1860件).</summary>
    private void LookFarther(List<Candidate> candidates, Figure figure, RulingTopic topic)
    {
        var own = figure.Before.Without(_index.General.Adverbials, _folded.Text, _edges);
        if (own != figure.Before) TryFarther(own);
        if (own.Length <= LongestBareVerb) TryFarther(_reader.BeforeItsClause(figure).Without(_index.General.Adverbials, _folded.Text, _edges));

        void TryFarther(ContextView view)
        {
            if (view.Length > 0 && candidates.TrueForAll(candidate => candidate.Rejection is not null)) Add(candidates, figure, view, Lead.Of(view, _index.General), topic, shared: false);
        }
    }

    private void Add(List<Candidate> candidates, Figure figure, ContextView before, Lead lead, RulingTopic topic, bool shared, ContextView? behind = null)
    {
        var after = behind ?? figure.After;
        var start = before.Length == 0 ? figure.Anchor : before.PositionOf(before.Length - 1);
        var end = after.Length == 0 ? figure.Span.End : after.PositionOf(after.Length - 1) + 1;
        var woken = figure.Cell is { } place ? place.Own.Concat(place.Names.TakeLast(1)).SelectMany(_hits.PhrasesWithin).Distinct() : _hits.PhrasesWithin(new TextSpan(start, end));
        var own = figure.Cell is null && figure.Before.Length > 0 ? figure.Before.PositionOf(figure.Before.Length - 1) : start;
        var ownEnd = figure.After.Length == 0 ? figure.Span.End : figure.After.PositionOf(figure.After.Length - 1) + 1;
        ContextView? withParentheses = null;
        foreach (var reference in woken)
        {
            if (!_keepMisfits && !UnitFits(reference.Pattern, figure.Quantity)) continue;
            var match = Match(reference, figure, before, after, lead);
            if (match is null && figure.Cell is null && _folded.Text.AsSpan(start, figure.Anchor - start).Contains(')'))
            {
                withParentheses ??= _reader.Backward(figure, figure.Anchor, keepParentheses: true);
                match = Match(reference, figure, withParentheses, after, Lead.Of(withParentheses, _index.General));
            }
            if (match is null) continue;
            var (span, score) = match.Value;
            if (figure.Cell is not null) span = figure.Span; // its label lies elsewhere
            var explicitTopic = _hits.Topics.Touching(behind is null ? span : span with { End = Math.Min(span.End, ownEnd) }).LastOrDefault(mention => mention.Topics.Any(reference.Pattern.Topics.Contains));
            var ruling = explicitTopic is null ? topic : new RulingTopic(explicitTopic, TopicSource.Phrase);
            candidates.Add(new Candidate(figure, reference, span, score, ruling)
            {
                Shared = shared,
                Rejection = Reject(reference, figure, span, shared ? span with { End = before.PositionOf(0) + 1 } : Words(figure, behind is null ? span : span with { End = Math.Min(span.End, ownEnd) }, own), ruling, lead),
            });
        }
    }

    private (TextSpan Span, int Score)? Match(PhraseRef reference, Figure figure, ContextView before, ContextView after, Lead lead)
    {
        var (start, end, score) = (figure.Anchor, figure.Span.End, 0);
        if (!IsEmpty(reference.Phrase.Before))
        {
            var found = _matcher.Match(reference.Phrase.Before, before, lead.Ends, backward: true, length => length == 0 || _edges[before.PositionOf(length - 1)]);
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

    /// <summary>
    /// The match without what lies between its words and the figure (in 维持、驳回分别为44件、8件 the label alone), and without other items of a list (审查决策12件、规范性文件9件).
    /// </summary>
    private static TextSpan Words(Figure figure, TextSpan match, int own) =>
        new(Math.Max(match.Start, Math.Min(own, figure.Span.Start)), figure.Anchor < figure.Span.Start && match.End == figure.Span.End ? figure.Anchor : match.End);

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
