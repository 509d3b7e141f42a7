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
    /// <param name="terms">The same with the packs' own words known as words.</param>
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
        var hits = _index.Find(folded.Text);
        var reader = new FigureReader(folded, sentences);
        var figures = reader.Read(quantities);
        var finder = new CandidateFinder(_index, folded, hits, reader, Boundaries(folded.Text));
        var topics = new TopicReader(folded, hits.Topics, root, sentences);

        var ruling = figures.ConvertAll(figure => topics.RulingAt(figure, figures));
        var candidates = figures.ConvertAll(figure => finder.Find(figure, ruling[figure.Index]));
        var scopes = new ScopeRules(_index.General, folded, hits, new YearMap(folded.Text, report.Year), figures);
        var claims = new SortedDictionary<int, List<Claim>>();
        foreach (var figure in figures)
        {
            var chosen = Resolver.Choose(candidates[figure.Index]);
            if (chosen.Count > 0) claims[figure.Index] = [.. chosen.Select(candidate => MakeClaim(candidate, scopes.Decide(candidate)))];
        }
        new Parts(folded, figures, hits).Assign(claims);
        var all = claims.Values.SelectMany(claim => claim).ToList();
        new Headlines(folded, hits).Settle(all);
        Audit.Flag(all);

        var quotes = new Quotes(folded);
        var observations = all.ConvertAll(claim => quotes.Observe(claim));
        var ordered = observations.OrderBy(o => o.Span.Start).ThenBy(o => o.Indicator, StringComparer.Ordinal).ToList();
        var extraction = new Extraction(report, ordered, quantities, report.Problems);
        if (!explain) return new Analysis(extraction, [], [], []);
        var reasons = figures.ConvertAll(figure => Reasons.Of(figure, ruling[figure.Index], candidates[figure.Index], claims.GetValueOrDefault(figure.Index) ?? [], quotes));
        return new Analysis(extraction, sentences, _terms(report.Text), reasons);
    }

    private static Claim MakeClaim(Candidate candidate, ScopeDecision scope) =>
        new() { Figure = candidate.Figure, Candidate = candidate, Scope = scope.Scope, Year = scope.Year, Because = scope.Because };

    /// <summary>Where a phrase may begin or end: between words, be they the language's or the packs' own (行政|复议|后 as well as 行政复议|后).</summary>
    private Func<int, bool> Boundaries(string text)
    {
        var boundary = new bool[text.Length + 1];
        boundary[0] = true;
        foreach (var word in _words(text)) boundary[word.Span.End] = true;
        foreach (var term in _terms(text)) boundary[term.Span.End] = true;
        return position => boundary[position];
    }
}
