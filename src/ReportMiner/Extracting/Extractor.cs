using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Clauses, quantities and patterns → observations.</summary>
/// <remarks>
/// The flow: place the figures, find every literal of all packs in one pass, let phrases claim figures (topics rule, gates reject), resolve,
/// hand down parts and siblings, decide scopes, leave one headline an indicator, audit. Safe for use from several threads.
/// </remarks>
public sealed class Extractor
{
    private readonly PatternIndex _index;
    private readonly Func<string, IReadOnlyList<Quantity>> _measure;
    private readonly Func<string, Outline> _outline;
    private readonly Func<string, IReadOnlyList<Token>> _words;
    private readonly Func<string, IReadOnlyList<Token>> _terms;

    /// <param name="patterns">What to look for.</param>
    /// <param name="measure">Text → its quantities by start.</param>
    /// <param name="outline">Text → its structure.</param>
    /// <param name="words">Text → its words, which cover it.</param>
    /// <param name="terms">The same with the topics' words known as words; for a person to see.</param>
    public Extractor(
        PatternSet patterns,
        Func<string, IReadOnlyList<Quantity>> measure,
        Func<string, Outline> outline,
        Func<string, IReadOnlyList<Token>> words,
        Func<string, IReadOnlyList<Token>> terms)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _index = new PatternIndex(patterns);
        (_measure, _outline, _words, _terms) = (measure, outline, words, terms);
    }

    /// <summary>The observations of one report.</summary>
    public Extraction Extract(Report report) => Run(report, explain: false).Extraction;

    /// <summary>The same with its reasons.</summary>
    public Analysis Explain(Report report) => Run(report, explain: true);

    private Analysis Run(Report report, bool explain)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (root, sentences) = _outline(report.Text);
        var quantities = _measure(report.Text);
        var folded = new FoldedText(report.Text);
        var edges = new WordEdges(folded.Text, _words(folded.Text));
        foreach (var quantity in quantities) edges.Close(folded.FromOriginal(quantity.Span));
        var hits = _index.Find(folded.Text, edges);
        var years = new YearMap(folded.Text, report.Year ?? YearMap.In(report.Title));
        var reader = new FigureReader(folded, sentences, years.ReportYear);
        var figures = reader.Read(quantities);
        var finder = new CandidateFinder(_index, folded, hits, reader, edges, keepMisfits: explain);
        var topics = new TopicReader(folded, hits.Topics, TitleTopic(root, report), root, sentences);

        var ruling = new List<RulingTopic>(figures.Count);
        var candidates = new List<List<Candidate>>(figures.Count);
        var chosen = new List<IReadOnlyList<Candidate>>(figures.Count);
        foreach (var figure in figures)
        {
            var (topic, found) = (topics.RulingAt(figure, figures), default(List<Candidate>)!);
            var front = candidates[finder.FirstOfList(figure)..];
            found = finder.Find(figure, topic, front);
            if (IsMissedForItsTopic(found) && topics.RulingBeyondCategories(figure, figures) is { } farther && farther.Mention != topic.Mention && finder.Find(figure, farther, front) is var again && again.Exists(candidate => candidate.Rejection is null))
                (topic, found) = (farther, again);
            ruling.Add(topic);
            candidates.Add(found);
            chosen.Add(Resolver.Choose(found));
            foreach (var winner in chosen[^1]) topics.Absorb(winner);
        }
        var scopes = new ScopeRules(_index.General, folded, hits, years, figures, edges, ReportingBody.IsGovernment(report));
        var claims = new SortedDictionary<int, List<Claim>>();
        foreach (var figure in figures)
            if (chosen[figure.Index] is { Count: > 0 } winners) claims[figure.Index] = [.. winners.Select(candidate => MakeClaim(candidate, scopes.Decide(candidate)))];
        if (YearMap.In(report.Title) is null) TakeYearsAlone(claims, scopes);
        new Restrictions(folded, figures).Carry(claims);
        new Parts(folded, figures, hits).Assign(claims);
        var all = claims.Values.SelectMany(claim => claim).ToList();
        new Headlines(folded, hits, figures, years.ReportYear).Settle(all);
        Audit.Flag(all);

        var quotes = new Quotes(folded);
        var observations = all.ConvertAll(claim => quotes.Observe(claim));
        var ordered = observations.OrderBy(o => o.Span.Start).ThenBy(o => o.Indicator, StringComparer.Ordinal).ToList();
        var extraction = new Extraction(report, ordered, quantities, report.Problems);
        if (!explain) return new Analysis(extraction, [], [], []);
        var reasons = figures.ConvertAll(figure => Reasons.Of(figure, ruling[figure.Index], candidates[figure.Index], claims.GetValueOrDefault(figure.Index) ?? [], quotes));
        return new Analysis(extraction, sentences, _terms(report.Text), reasons);
    }

    /// <summary>In a text that no title gives a year, what it says of an earlier year only is no comparison: 2021年受理80件;2022年审结76件.</summary>
    private static void TakeYearsAlone(SortedDictionary<int, List<Claim>> claims, ScopeRules scopes)
    {
        var told = claims.Values.SelectMany(claim => claim).Where(claim => claim.Scope == Scope.Headline).Select(claim => claim.Indicator).ToHashSet(StringComparer.Ordinal);
        foreach (var found in claims.Values)
            for (var i = 0; i < found.Count; i++)
                if (found[i].Scope == Scope.Prior && !told.Contains(found[i].Indicator) && scopes.Decide(found[i].Candidate, ofAnyYear: true) is { Scope: Scope.Headline } scope)
                    found[i] = MakeClaim(found[i].Candidate, scope);
    }

    private static bool IsMissedForItsTopic(List<Candidate> found) =>
        found.Count > 0 && found.TrueForAll(candidate => candidate.Rejection is not null) && found.Exists(candidate => candidate.Rejection!.Value.Gate == Gate.Topic);

    /// <summary>The topic of a title that is not part of the text.</summary>
    private TopicMention? TitleTopic(Section root, Report report)
    {
        if (root.Heading.Length > 0 || report.Title is null) return null;
        var title = TextNormalizer.FoldWord(report.Title);
        return _index.Find(title, new WordEdges(title, _words(title))).Topics.Within(new TextSpan(0, title.Length)).LastOrDefault();
    }

    private static Claim MakeClaim(Candidate candidate, ScopeDecision scope) =>
        new() { Figure = candidate.Figure, Candidate = candidate, Scope = scope.Scope, Year = scope.Year, Because = scope.Because, SubjectIsRestricted = scope.RestrictsItsSubject };
}
