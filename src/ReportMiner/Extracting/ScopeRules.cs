using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Decides what a figure speaks for from its own sentence and section: plan, earlier period, part, or the body's own figure.</summary>
internal sealed class ScopeRules(PreparedRules rules, FoldedText folded, PatternHits hits, YearMap years, IReadOnlyList<Figure> figures, WordEdges edges, bool ofGovernment)
{
    private const int LongestList = 30;
    private const int FarthestWay = 6;
    private const int LongestSegment = 300;
    private const int ShortestSubject = 3;
    private const int LongestWhole = 4;
    private const int LongestName = 4;

    private static readonly SearchValues<string> Tiers = SearchValues.Create(["两级", "三级", "四级", "五级"], StringComparison.Ordinal);
    private static readonly string[] Ways = ["渠道", "方式", "形式", "途径", "平台", "载体", "媒介", "媒体", "手段", "路径", "活动", "网站"];

    private static readonly SearchValues<char> NoSubject = SearchValues.Create("、等作以被经通年"); // a list of outcomes, how it was done, or when

    private static readonly SearchValues<char> Planners = SearchValues.Create("年月局市县区镇乡院办所队委厅会我还也并");

    private readonly Dictionary<Section, string?> _plans = [];

    /// <param name="ofAnyYear">Whether a year earlier than the report's makes no figure prior.</param>
    public ScopeDecision Decide(Candidate candidate, bool ofAnyYear = false)
    {
        var figure = candidate.Figure;
        var named = figure.Cell?.Year ?? figure.Year ?? years.LastWithin(new TextSpan(figure.SentenceSpan.Start, figure.Span.Start));
        var year = named ?? years.ReportYear;
        if (PlanOf(figure.Sentence.Section) is { } plan) return new(Scope.Target, named, plan);
        if (TargetWord(figure) is { } target) return new(Scope.Target, named, target);
        if (named > years.ReportYear) return new(Scope.Target, named, $"{named}年");

        if (figure.Cell is not null) return named < years.ReportYear ? new(Scope.Prior, named, $"{named}年") : new(Scope.Headline, year, null);

        var own = OwnStretch(figure);
        if (hits.LastWithin(own, Cue.Prior) is { } prior) return new(Scope.Prior, named < years.ReportYear ? named : years.ReportYear - 1, prior.Word);
        if (years.ComparedWithin(own) is { } compared && compared < years.ReportYear) return new(Scope.Prior, compared, $"{compared}年");
        if (figure.IsOrigin) return new(Scope.Prior, years.ReportYear - 1, "the start of a change");
        if (named < years.ReportYear && !ofAnyYear) return new(Scope.Prior, named, $"{named}年");
        if (figure.Index > 0 && figures[figure.Index - 1] is var front && front.Span.End == figure.Span.Start && (figure.Quantity.Unit.Length == 0 || front.Quantity.UnitClass == figure.Quantity.UnitClass)) return new(Scope.Subset, year, "said of the figure before it");
        if (SubjectAfterParts(candidate) is { } part) return new(Scope.Subset, year, part, RestrictsItsSubject: true);
        var behind = new TextSpan(figure.Span.End, Math.Max(figure.Span.End, candidate.Match.End));
        return (SubsetWord(candidate, own) ?? SubsetWord(candidate, behind) ?? TopicRestriction(candidate)) is { } found ? new(Scope.Subset, year, found.Word, RestrictsItsSubject: found.Span.End <= candidate.Match.Start) : new(Scope.Headline, year, null);
    }

    /// <summary>其中 and a subject of its own in front of the phrase: 其中司法所直接调处34件.</summary>
    private string? SubjectAfterParts(Candidate candidate)
    {
        var figure = candidate.Figure;
        if (figure.Before.Length == 0) return null;
        var start = figure.Before.PositionOf(figure.Before.Length - 1);
        var own = folded.Text.AsSpan(start, Math.Max(0, candidate.Match.Start - start));
        return own.StartsWith("其中") && own.Length - 2 >= ShortestSubject && own.IndexOfAny(NoSubject) < 0 ? own[2..].ToString() : null;
    }

    private (string Word, TextSpan Span)? SubsetWord(Candidate candidate, TextSpan stretch)
    {
        if (ofGovernment && hits.LastWithin(SubjectStretch(candidate.Figure), Cue.Department, hit => RestrictsAt(hit.Span, candidate.Figure)) is { } department) return (department.Word, department.Span);
        if (hits.LastWithin(stretch, Cue.Subset, hit => !IsSaid(candidate, hit) && RestrictsAt(hit.Span, candidate.Figure)) is { } general) return (general.Word, general.Span);
        foreach (var word in candidate.Pattern.SubsetWords)
        {
            var at = folded.Text.AsSpan(stretch.Start, stretch.Length).IndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            var span = new TextSpan(stretch.Start + at, stretch.Start + at + word.Length);
            if (edges.AllowsCue(span) && RestrictsAt(span, candidate.Figure)) return (word, span);
        }
        return null;
    }

    /// <summary>A general word that the phrase itself says restricts nothing: 集体学法.</summary>
    private static bool IsSaid(Candidate candidate, CueHit hit) => candidate.Match.Contains(hit.Span) && candidate.Reference.Says(hit.Word);

    private bool RestrictsAt(TextSpan word, Figure figure) => !IsPlaceGoneTo(word) && !IsCountOfAll(word, figure) && !IsOneOfMany(word) && !IsSomeOfThePersons(word, figure) && !folded.ClosesBetween(word.End, figure.Span.Start);

    /// <summary>通过窗口、网上等渠道, 在微信公众号、门户网站: one of the ways in which the whole was done; 区、街道、社区三级: one of its tiers.</summary>
    private bool IsOneOfMany(TextSpan word)
    {
        var text = folded.Text;
        var end = word.End;
        while (end < text.Length && end - word.End < LongestList && !ContextView.IsClauseMark(text[end]) && !char.IsDigit(text[end])) end++;
        var behind = text.AsSpan(word.End, end - word.End);
        if (behind.ContainsAny(Tiers)) return true;
        var listed = behind.IndexOf('、') is >= 0 and <= LongestName || (word.Start > 0 && text[word.Start - 1] is '、' or '和');
        var at = listed ? 0 : behind.IndexOf('等');
        if (at < 0) return false;
        behind = behind[at..];
        foreach (var way in Ways)
            if (behind.IndexOf(way, StringComparison.Ordinal) is > 0 and var start && (listed || start <= FarthestWay)) return true;
        return false;
    }

    /// <summary>全市19个乡镇开展活动55场: how many all of them are.</summary>
    private bool IsCountOfAll(TextSpan word, Figure figure) =>
        figure.Index > 0 && figures[figure.Index - 1] is var count && count.Span.End == word.Start && folded.Text.AsSpan(Math.Max(0, count.Span.Start - LongestWhole), Math.Min(LongestWhole, count.Span.Start)).Contains('全');

    /// <summary>各乡镇书记、农业部门等400余名干部, 来自局机关和各乡镇的150名干部: some of the persons counted.</summary>
    private bool IsSomeOfThePersons(TextSpan word, Figure figure) =>
        figure.Quantity.UnitClass is "person" or "person_time" && word.End < figure.Span.Start && folded.Text[figure.Span.Start - 1] is '等' or '的'
        && ((word.Start > 0 && folded.Text[word.Start - 1] is '和' or '及' or '、') || folded.Text.AsSpan(word.End, figure.Span.Start - word.End).Contains('、'));

    /// <summary>深入村居, 走进乡镇: where it was done, not what it is a part of.</summary>
    private bool IsPlaceGoneTo(TextSpan word)
    {
        var before = folded.Text.AsSpan(0, word.Start);
        return before.EndsWith("深入") || before.EndsWith("进") || before.EndsWith("赴");
    }

    /// <summary>What restricts the topic that the figure takes from the clauses before, no other figure between: 农民工法律援助案件,全年共办理120件. A tier (县级权责清单,共268项) may be the body's own.</summary>
    private (string Word, TextSpan Span)? TopicRestriction(Candidate candidate)
    {
        var figure = candidate.Figure;
        var from = figure.Index > 0 ? Math.Max(figures[figure.Index - 1].Span.End, figure.SentenceSpan.Start) : figure.SentenceSpan.Start;
        if (candidate.Topic is not { Source: TopicSource.Sentence, Mention: { } mention } || mention.Span.Start < from) return null;
        if (folded.Text.AsSpan(mention.Span.End, Math.Max(0, figure.Clause.Start - 1 - mention.Span.End)).ContainsAny(",;:")) return null;
        var start = ContextView.ClauseStart(folded.Text, mention.Span.Start, from);
        return hits.LastWithin(new TextSpan(start, mention.Span.End), Cue.Subset, hit => !hit.Word.EndsWith('级') && RestrictsAt(hit.Span, figure)) is { } hit ? (hit.Word, hit.Span) : null;
    }

    /// <summary>From the figure before it, or the clause's start, to the end of its label.</summary>
    private static TextSpan OwnStretch(Figure figure)
    {
        var start = figure.Before.Length == 0 ? figure.Anchor : figure.Before.PositionOf(figure.Before.Length - 1);
        return new TextSpan(Math.Min(start, figure.Anchor), figure.Anchor);
    }

    /// <summary>From the last ； or word for the whole (全市, 各级), where the figure's subject may stand: 公安局检查企业528家,处罚58.6万元.</summary>
    private TextSpan SubjectStretch(Figure figure)
    {
        var from = Math.Max(figure.SentenceSpan.Start, figure.Anchor - LongestSegment);
        var text = folded.Text.AsSpan(from, figure.Anchor - from);
        var start = text.LastIndexOf(';') + 1;
        foreach (var word in Restrictions.Whole) start = Math.Max(start, text.LastIndexOf(word, StringComparison.Ordinal) + 1);
        return new TextSpan(from + start, figure.Anchor);
    }

    private string? TargetWord(Figure figure)
    {
        if (hits.LastWithin(figure.Clause, Cue.TargetHere) is { } here) return here.Word;
        var target = hits.LastWithin(new TextSpan(figure.SentenceSpan.Start, figure.Span.Start), Cue.Target, hit => !IsNameOfAPlan(hit.Span));
        if (target is null) return null;
        var actual = hits.LastWithin(new TextSpan(target.Value.Span.End, figure.Span.Start), Cue.Actual);
        return actual is null ? target.Value.Word : null;
    }

    /// <summary>按计划组织培训, 年度计划: 计划 is a verb only where a clause, a year or a body stands in front of it.</summary>
    private bool IsNameOfAPlan(TextSpan word) =>
        word.Start > 0 && folded.Text.AsSpan(word.Start).StartsWith("计划") && folded.Text[word.Start - 1] is var before && !ContextView.IsClauseMark(before) && !Planners.Contains(before);

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
