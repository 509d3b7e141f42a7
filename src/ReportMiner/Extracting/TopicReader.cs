using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Knows where a figure's paragraph begins and which headings stand over it.</summary>
internal sealed class TopicReader
{
    private const int LongestComparison = 40;
    private const int LongestComparand = 16;
    private const int LongestList = 60;
    private const int LongestCause = 8;
    private const int LongestCategory = 8;

    private static readonly SearchValues<string> MeasuredAgainst = SearchValues.Create(["超过", "高于", "低于", "多于", "少于", "赶超", "相当于"], StringComparison.Ordinal);

    private static readonly SearchValues<string> OpensParts = SearchValues.Create(["其中", "涉及", "包括", "集中在", "涵盖", "分布在"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Caused = SearchValues.Create(["引发", "引起", "后起诉", "而起"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Verbs = SearchValues.Create(["受理", "收到", "新收", "办理", "办结", "审结", "调解", "化解", "维持", "撤销", "处理", "开展", "发出", "解答"], StringComparison.Ordinal);
    private static readonly SearchValues<char> LabelStarts = SearchValues.Create("、,:中及括");
    private static readonly string[] CategoryNouns = ["类案件", "类的", "领域的", "方面的", "案件", "转办", "答复", "事项", "类", "领域", "方面", "的"];

    private readonly FoldedText _folded;
    private readonly TopicMap _topics;
    private readonly TopicMention? _title;
    private readonly Section _root;
    private readonly Dictionary<TopicMention, TopicMention> _absorbed = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _paragraphStart; // by sentence, folded
    private readonly Dictionary<Section, TextSpan> _lead = []; // folded: what a section says in front of the sections within it

    /// <param name="title">The topic of a title that stands outside the text, where there is one.</param>
    public TopicReader(FoldedText folded, TopicMap topics, TopicMention? title, Section root, IReadOnlyList<Sentence> sentences)
    {
        (_folded, _topics, _title, _root) = (folded, topics, title, root);
        _paragraphStart = new int[sentences.Count];
        foreach (var run in sentences.GroupBy(sentence => sentence.Section)) _lead.Add(run.Key, folded.FromOriginal(new TextSpan(run.First().Span.Start, run.Last().Span.End)));
        for (var i = 0; i < sentences.Count; i++)
            _paragraphStart[i] = i > 0 && sentences[i - 1].Paragraph == sentences[i].Paragraph ? _paragraphStart[i - 1] : folded.FromOriginal(sentences[i].Span.Start);
    }

    /// <summary>Lets the topic of a phrase that won rule on, where its words hold another's: behind 行政调解组织调解纠纷120件 it is 行政调解, not 纠纷.</summary>
    public void Absorb(Candidate winner)
    {
        if (winner.Topic.Mention is not { } own || !own.Topics.Any(winner.Pattern.Topics.Contains)) return;
        var words = winner.Figure.ListEnd is null ? winner.Match : winner.Match with { End = winner.Figure.Anchor };
        foreach (var mention in _topics.Within(words))
            if (!mention.Topics.Any(winner.Pattern.Topics.Contains)) _absorbed[mention] = own;
    }

    public RulingTopic RulingAt(Figure figure, IReadOnlyList<Figure> figures) => RulingAt(figure, figures, mention => IsComparison(mention) || IsPart(mention));

    /// <summary>
    /// The same, but passing over mentions that only name a category of a list (行政处罚2100件,政府信息公开1060件): what follows need not be about the category.
    /// </summary>
    public RulingTopic RulingBeyondCategories(Figure figure, IReadOnlyList<Figure> figures) => RulingAt(figure, figures, mention => IsComparison(mention) || IsCategory(mention));

    private RulingTopic RulingAt(Figure figure, IReadOnlyList<Figure> figures, Func<TopicMention, bool> passOver)
    {
        if (figure.Cell is { } cell && cell.Names.Select(name => _topics.Within(name).LastOrDefault()).FirstOrDefault(mention => mention is not null) is { } named)
            return new RulingTopic(named, TopicSource.Clause);
        var afterLimit = figure.Clause.End;
        if (figure.Index + 1 < figures.Count) afterLimit = Math.Min(afterLimit, figures[figure.Index + 1].Span.Start);
        var behind = _folded.Text.AsSpan(figure.Span.End, Math.Max(0, afterLimit - figure.Span.End));
        var listed = behind.IndexOf('、');
        if (listed >= 0) afterLimit = figure.Span.End + listed;
        var next = Math.Max(afterLimit, figure.Span.End);
        if (behind.StartsWith('(') && !behind.Contains(')') && Close(figure) is var close && AreOfSeveralTopics(new TextSpan(figure.Span.End, close))) (afterLimit, next) = (figure.Span.End, close); // 1086件(其中行政案件33件,民事案件1048件)
        var headings = new List<TextSpan>();
        for (var section = figure.Sentence.Section; section.Depth > 0; section = section.Parent!)
            if (section.Heading.Length > 0) headings.Add(_folded.FromOriginal(section.Heading));
        headings.Add(_folded.FromOriginal(_root.Heading));
        var paragraphStart = _paragraphStart[figure.SentenceIndex];
        var earlier = new List<TextSpan> { _lead[figure.Sentence.Section] with { End = paragraphStart } };
        if (figure.Sentence.Section is { Heading.Length: 0, Parent: { } around } && _lead.TryGetValue(around, out var lead)) earlier.Add(lead);
        var ruling = _topics.RulingAt(figure, Math.Max(afterLimit, figure.Span.End), next, paragraphStart, earlier, headings, passOver);
        if (ruling.Mention is { } found && _absorbed.TryGetValue(found, out var own)) ruling = ruling with { Mention = own };
        return ruling.Source is TopicSource.None or TopicSource.EarlierParagraph && _title is not null ? new RulingTopic(_title, TopicSource.Title) : ruling;
    }

    /// <summary>Where the parenthesis behind the figure closes; where its sentence ends if it never does.</summary>
    private int Close(Figure figure)
    {
        var close = _folded.Text.IndexOf(')', figure.Span.End, Math.Max(0, figure.SentenceSpan.End - figure.Span.End));
        return close < 0 ? figure.SentenceSpan.End : close;
    }

    private bool AreOfSeveralTopics(TextSpan parts)
    {
        TopicMention? first = null;
        foreach (var mention in _topics.Within(parts))
            if ((first ??= mention) != mention && !mention.Topics.Any(first.Topics.Contains)) return true;
        return false;
    }

    /// <summary>True for what something is only measured against: 达到同期一审行政诉讼案件数量的2倍, 首次超过同期一审行政诉讼案件.</summary>
    private bool IsComparison(TopicMention mention)
    {
        var text = _folded.Text;
        var (start, end) = (mention.Span.Start, mention.Span.End);
        while (end < text.Length && end - mention.Span.End < LongestComparison && !ContextView.IsClauseMark(text[end])) end++;
        if (end > mention.Span.End && text[end - 1] == '倍') return true;
        while (start > 0 && mention.Span.Start - start < LongestComparand && !ContextView.IsClauseMark(text[start - 1]) && !char.IsDigit(text[start - 1])) start--;
        return text.AsSpan(start, mention.Span.Start - start).ContainsAny(MeasuredAgainst);
    }

    /// <summary>True for what only names a part of the whole: a category in a list that 其中 or 涉及 opens, or the cause of some (因信访引发的12件): what follows is about the whole again.</summary>
    private bool IsPart(TopicMention mention)
    {
        var text = _folded.Text;
        var start = Math.Max(0, mention.Span.Start - LongestList);
        var before = text.AsSpan(start, mention.Span.Start - start);
        before = before[(before.LastIndexOfAny('。', ';', '\n') + 1)..];
        var behind = text.AsSpan(mention.Span.End, Math.Min(LongestList, text.Length - mention.Span.End));
        if (behind.IndexOfAny("。;\n") is >= 0 and var stop) behind = behind[..stop];
        var clause = behind.IndexOfAny(",:") is >= 0 and var mark ? behind[..mark] : behind;
        if (clause.IndexOfAny(Caused) is >= 0 and <= LongestCause && before.Length > 0 && before[^Math.Min(before.Length, LongestCause)..].IndexOfAny("因由经") >= 0) return true;
        if (before.IndexOfAny(OpensParts) is not (>= 0 and var opening)) return false;
        return IsCategory(mention) || IsInShortLabel(before, clause, mention) || (clause.IndexOf('等') is >= 0 and var end && !clause[..end].ContainsAnyInRange('0', '9') && !before[opening..].ContainsAnyInRange('0', '9'));
    }

    /// <summary>True for a figure's label of a few words without a verb: 其中劳动争议仲裁120件.</summary>
    private static bool IsInShortLabel(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, TopicMention mention)
    {
        var figure = behind.IndexOfAnyInRange('0', '9');
        if (figure < 0 || behind[..figure].Contains('、')) return false;
        var own = before[(before.LastIndexOfAny(LabelStarts) + 1)..];
        return own.Length + mention.Span.Length + figure <= LongestCategory && !own.ContainsAny(Verbs) && !behind[..figure].ContainsAny(Verbs);
    }

    /// <summary>True for a word that is all that stands between a mark and a figure.</summary>
    private bool IsCategory(TopicMention mention)
    {
        var text = _folded.Text;
        var (start, end) = (mention.Span.Start, mention.Span.End);
        foreach (var noun in CategoryNouns)
            if (text.AsSpan(end).StartsWith(noun))
            {
                end += noun.Length;
                break;
            }
        return start > 0 && (ContextView.IsClauseMark(text[start - 1]) || text[start - 1] is '、' or ')' || text.AsSpan(0, start).EndsWith("其中")) && end < text.Length && char.IsDigit(text[end]);
    }
}
