using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Decides what a figure speaks for from its own sentence and section: plan, earlier period, part, or the body's own figure.</summary>
internal sealed class ScopeRules(PreparedRules rules, FoldedText folded, PatternHits hits, YearMap years)
{
    private readonly Dictionary<Section, string?> _plans = [];

    public ScopeDecision Decide(Candidate candidate)
    {
        var figure = candidate.Figure;
        var named = years.LastWithin(new TextSpan(figure.SentenceSpan.Start, figure.Span.Start));
        var year = named ?? years.ReportYear;
        if (PlanOf(figure.Sentence.Section) is { } plan) return new(Scope.Target, named, plan);
        if (TargetWord(figure) is { } target) return new(Scope.Target, named, target);
        if (named > years.ReportYear) return new(Scope.Target, named, $"{named}年");

        var own = OwnStretch(figure);
        if (hits.LastWithin(own, Cue.Prior) is { } prior) return new(Scope.Prior, named < years.ReportYear ? named : years.ReportYear - 1, prior.Word);
        if (named < years.ReportYear) return new(Scope.Prior, named, $"{named}年");
        if (hits.LastWithin(own, Cue.Subset) is { } subset) return new(Scope.Subset, year, subset.Word);
        foreach (var word in candidate.Pattern.SubsetWords)
            if (folded.Text.AsSpan(own.Start, own.Length).IndexOf(word, StringComparison.Ordinal) >= 0) return new(Scope.Subset, year, word);
        return new(Scope.Headline, year, null);
    }

    /// <summary>From the figure before it, or the clause's start, to the figure itself.</summary>
    private static TextSpan OwnStretch(Figure figure)
    {
        var start = figure.Before.Length == 0 ? figure.Anchor : figure.Before.PositionOf(figure.Before.Length - 1);
        return new TextSpan(Math.Min(start, figure.Span.Start), figure.Span.Start);
    }

    private string? TargetWord(Figure figure)
    {
        if (hits.LastWithin(figure.Clause, Cue.TargetHere) is { } here) return here.Word;
        var target = hits.LastWithin(new TextSpan(figure.SentenceSpan.Start, figure.Span.Start), Cue.Target);
        if (target is null) return null;
        var actual = hits.LastWithin(new TextSpan(target.Value.Span.End, figure.Span.Start), Cue.Actual);
        return actual is null ? target.Value.Word : null;
    }

    private string? PlanOf(Section section)
    {
        if (_plans.TryGetValue(section, out var known)) return known;
        var heading = folded.FromOriginal(section.Heading);
        var text = folded.Text.AsSpan(heading.Start, heading.Length);
        string? word = null;
        if (section.Depth > 0)
            foreach (var plan in rules.PlanSections)
                if (text.IndexOf(plan, StringComparison.Ordinal) >= 0)
                {
                    word = plan;
                    break;
                }
        word ??= section.Parent is null ? null : PlanOf(section.Parent);
        _plans.Add(section, word);
        return word;
    }
}
