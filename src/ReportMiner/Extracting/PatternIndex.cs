using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A pattern set made ready: one index over every literal that can wake a phrase, name a topic or give a cue.</summary>
internal sealed class PatternIndex
{
    private readonly LiteralIndex _literals;
    private readonly IReadOnlyList<Topic>?[] _topics;   // by literal
    private readonly PhraseRef[]?[] _phrases;           // by literal
    private readonly Cue[] _cues;                       // by literal
    private readonly Dictionary<IndicatorPattern, string[]> _not = [];
    private readonly int _phraseCount;

    public PatternIndex(PatternSet patterns)
    {
        var topics = new Dictionary<string, List<Topic>>(StringComparer.Ordinal);
        foreach (var topic in patterns.Packs.SelectMany(pack => pack.Topics))
            foreach (var word in topic.Words) Add(topics, TextNormalizer.FoldWord(word), topic);

        var phrases = new Dictionary<string, List<PhraseRef>>(StringComparer.Ordinal);
        var order = 0;
        foreach (var pattern in patterns.Indicators)
        {
            _not.Add(pattern, [.. pattern.Not.Select(TextNormalizer.FoldWord)]);
            foreach (var phrase in pattern.Phrases)
            {
                var reference = new PhraseRef(pattern, phrase, order++);
                foreach (var key in PhraseKeys.Of(phrase)) Add(phrases, key, reference);
            }
        }

        var general = patterns.General;
        General = new PreparedRules(general);
        _phraseCount = order;
        var cues = new Dictionary<string, Cue>(StringComparer.Ordinal);
        AddCues(general.Subset, Cue.Subset);
        AddCues(general.Target, Cue.Target);
        AddCues(general.TargetHere, Cue.TargetHere);
        AddCues(general.Actual, Cue.Actual);
        AddCues(general.Prior, Cue.Prior);
        AddCues(general.Parts, Cue.Parts);
        AddCues(general.Departments, Cue.Department);
        AddCues(general.Neutral, Cue.Neutral);

        _literals = new LiteralIndex(topics.Keys.Concat(phrases.Keys).Concat(cues.Keys));
        _topics = [.. _literals.Literals.Select(literal => topics.GetValueOrDefault(literal))];
        _phrases = [.. _literals.Literals.Select(literal => phrases.GetValueOrDefault(literal)?.ToArray())];
        _cues = [.. _literals.Literals.Select(literal => cues.GetValueOrDefault(literal))];

        void AddCues(IReadOnlyList<string> words, Cue cue)
        {
            foreach (var word in words.Select(TextNormalizer.FoldWord)) cues[word] = cues.GetValueOrDefault(word) | cue;
        }
    }

    public PreparedRules General { get; }

    /// <summary>Everything of the packs that occurs in the folded text, each kind in order of the text; opens the edges of topics' words.</summary>
    public PatternHits Find(string text, WordEdges edges)
    {
        var topics = new List<TopicMention>();
        var phrases = new List<(int Start, PhraseRef[] Phrases)>();
        var cues = new List<CueHit>();
        var titles = BookTitles.Of(text);
        foreach (var (start, literal) in _literals.Find(text))
        {
            var span = new TextSpan(start, start + _literals.Literals[literal].Length);
            if (_topics[literal] is { } named && edges.AllowsTopic(span)) topics.Add(new TopicMention(span, _literals.Literals[literal], named));
            if (_phrases[literal] is { } woken) phrases.Add((start, woken));
            if (_cues[literal] != Cue.None && (edges.AllowsCue(span) || _cues[literal] == Cue.Neutral) && !titles.Contains(start)) cues.Add(new CueHit(span, _cues[literal], _literals.Literals[literal]));
        }
        foreach (var topic in topics) edges.Open(topic.Span);
        var neutral = cues.FindAll(cue => (cue.Cue & Cue.Neutral) != 0);
        cues.RemoveAll(cue => neutral.Exists(longer => longer.Span.Contains(cue.Span))); // 兼职 in 专兼职
        phrases.Sort((a, b) => a.Start.CompareTo(b.Start));
        cues.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new PatternHits(new TopicMap(topics, text.Length), phrases, cues, _phraseCount);
    }

    /// <summary>The first of the indicator's <c>not</c> words that overlaps the stretch, its end as far as <paramref name="reach"/> says; null where none does.</summary>
    public string? NotWordOf(IndicatorPattern pattern, string text, TextSpan span, NotReach reach)
    {
        foreach (var word in _not[pattern])
        {
            var start = reach == NotReach.Inside ? span.Start : Math.Max(0, span.Start - word.Length + 1);
            var beyond = reach switch { NotReach.Inside => 0, NotReach.Overlap => word.Length - 1, _ => word.Length };
            var end = Math.Min(text.Length, span.End + beyond);
            if (text.AsSpan(start, end - start).IndexOf(word, StringComparison.Ordinal) >= 0) return word;
        }
        return null;
    }

    private static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        if (!list.Contains(value)) list.Add(value);
    }
}
