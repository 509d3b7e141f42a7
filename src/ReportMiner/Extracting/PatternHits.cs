using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>What one pass over a report found of all packs: topics, phrase keys and cues. Positions are folded.</summary>
internal sealed class PatternHits(TopicMap topics, List<(int Start, PhraseRef[] Phrases)> phrases, List<CueHit> cues, int phraseCount)
{
    private readonly Dictionary<Cue, List<CueHit>> _cues = [];
    private readonly int[] _wokenIn = new int[phraseCount]; // by order of the phrase: the look-up that last gave it
    private int _round;

    public TopicMap Topics { get; } = topics;

    /// <summary>The phrases with a key that begins within the stretch, each once.</summary>
    public List<PhraseRef> PhrasesWithin(TextSpan span)
    {
        var woken = new List<PhraseRef>();
        _round++;
        for (var i = Ordered.FirstNot(phrases, hit => hit.Start < span.Start); i < phrases.Count && phrases[i].Start < span.End; i++)
            foreach (var phrase in phrases[i].Phrases)
            {
                if (_wokenIn[phrase.Order] == _round) continue;
                _wokenIn[phrase.Order] = _round;
                woken.Add(phrase);
            }
        return woken;
    }

    /// <summary>The nearest cue of the kind that lies within the stretch, seen from its end.</summary>
    public CueHit? LastWithin(TextSpan span, Cue cue, Func<CueHit, bool>? accepts = null)
    {
        if (!_cues.TryGetValue(cue, out var ofKind)) _cues.Add(cue, ofKind = cues.FindAll(hit => (hit.Cue & cue) != 0));
        for (var i = Ordered.FirstNot(ofKind, hit => hit.Span.Start < span.End) - 1; i >= 0 && ofKind[i].Span.Start >= span.Start; i--)
            if (ofKind[i].Span.End <= span.End && accepts?.Invoke(ofKind[i]) != false) return ofKind[i];
        return null;
    }
}
