using System.Buffers;
using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Carries a restriction on to the figures that go on about it: 行业性调解组织受理纠纷320件,调解成功311件 are subsets, both.</summary>
/// <remarks>It ends at ；, at another part of the same whole, at a clause that names a topic of its own or the whole (全市, 共).</remarks>
internal sealed class Restrictions(FoldedText folded, IReadOnlyList<Figure> figures)
{
    private const int LongestListed = 12;
    private const int Farthest = 300;

    /// <summary>Words for all of the reporting body, which end a restriction.</summary>
    public static readonly string[] Whole = ["全省", "全市", "全县", "全区", "全州", "全盟", "全旗", "全镇", "全街道", "全局", "全系统", "各级", "共计", "合计", "总计", "累计", "全年"];

    private static readonly SearchValues<string> AnyWhole = SearchValues.Create(Whole, StringComparison.Ordinal);

    public void Carry(SortedDictionary<int, List<Claim>> claims)
    {
        Claim? ruling = null;
        foreach (var (index, found) in claims)
        {
            var claim = found[0];
            if (ruling is not null && (ruling.Figure.SentenceIndex != claim.Figure.SentenceIndex || Ends(ruling.Figure, figures[index]))) ruling = null;
            if (claim.Scope == Scope.Subset && claim.Indicator == ruling?.Indicator) ruling = null; // 集体提案149件,委员提案669件,办复率99%: the parts are over
            else if (claim.Scope == Scope.Subset && claim.Figure.Cell is null && claim.SubjectIsRestricted) ruling = claim;
            else if (ruling is not null && claim.Scope == Scope.Headline && (GoesOnAbout(ruling, claim) || IsListedWith(ruling, claim)))
                foreach (var shared in found) (shared.Scope, shared.Because) = (Scope.Subset, ruling.Because);
            else if (claim.Scope == Scope.Headline) ruling = null;
        }
    }

    /// <summary>True for an inherited topic of the same theme and a figure of the same flow: cases and what became of them, events and who came.</summary>
    private static bool GoesOnAbout(Claim ruling, Claim claim) =>
        (claim.Candidate.Topic.Source == TopicSource.Sentence || claim.Candidate.Topic.IsInherited)
        && claim.Candidate.Pattern.Indicator.Theme == ruling.Candidate.Pattern.Indicator.Theme
        && claim.Indicator != ruling.Indicator
        && (ruling.Figure.Quantity.UnitClass, claim.Figure.Quantity.UnitClass) switch
        {
            ("case" or "case_time" or "time", "percent" or "person_time" or "money") => true,
            ("time", "person") => true,
            var (a, b) => a == b && a is "case" or "case_time" or "time",
        };

    /// <summary>因信息公开引发行政复议7件、行政诉讼3件: what 、 joins has one subject.</summary>
    private bool IsListedWith(Claim ruling, Claim claim)
    {
        var between = folded.Text.AsSpan(ruling.Figure.Span.End, claim.Figure.Span.Start - ruling.Figure.Span.End);
        return claim.Indicator != ruling.Indicator && claim.Figure.Quantity.UnitClass != "person" && between.Length <= LongestListed && between[0] == '、' && !between.Contains(','); // 专职调解员6名、法律明白人126名
    }

    private bool Ends(Figure from, Figure to)
    {
        var between = folded.Text.AsSpan(from.Span.End, to.Span.Start - from.Span.End);
        return between.Length > Farthest || between.Contains(';') || between.ContainsAny(AnyWhole);
    }
}
