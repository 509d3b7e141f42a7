using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>Gives a figure that a percentage follows to the total that it is that share of: 新收案件432件;行政处罚79件,占18.29%.</summary>
internal sealed class Shares(FoldedText folded, IReadOnlyList<Figure> figures)
{
    private const int LongestList = 100;
    private const int LongestShareLead = 8;
    private const int FarthestSentence = 2;

    /// <param name="claims">By figure; parts are added, and take the place of claims of other themes.</param>
    public void Assign(SortedDictionary<int, List<Claim>> claims)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
            if (ShareOf(i) is { } share && WholeOf(figures[i], share, claims) is { } whole && (!claims.TryGetValue(i, out var own) || own[0].Candidate.Pattern.Indicator.Theme != whole.Candidate.Pattern.Indicator.Theme))
                claims[i] = [Claim.PartOf(whole, figures[i], $"{share.Quantity.Text} of {whole.Figure.Quantity.Text}")];
    }

    /// <summary>The percentage that stands behind the figure as its share: 行政处罚79件,占18.29%, 行政处罚79件(18.29%); null where there is none.</summary>
    private Figure? ShareOf(int i)
    {
        var (figure, share) = (figures[i], figures[i + 1]);
        if (figure.Cell is not null || !Parts.CanBePart(figure) || share.Quantity is not { Kind: QuantityKind.Rate, Value: not null } || share.SentenceIndex != figure.SentenceIndex) return null;
        var between = folded.Text.AsSpan(figure.Span.End, share.Span.Start - figure.Span.End);
        return between is "(" || (between.Length is > 0 and <= LongestShareLead && between[0] is ',' or '(' or '、' or '占' or '约' && share.Lead.Share is not null) ? share : null;
    }

    /// <summary>The nearest claimed figure in front that the share is one of, by its arithmetic.</summary>
    private Claim? WholeOf(Figure part, Figure share, SortedDictionary<int, List<Claim>> claims)
    {
        var unit = Audit.LastPlace(share.Quantity.Text);
        for (var i = part.Index - 1; i >= 0 && part.Index - i <= LongestList; i--)
        {
            if (unit == 1 && part.SentenceIndex - figures[i].SentenceIndex > FarthestSentence) return null; // whole percentages fit too much
            if (!Parts.SameUnit(figures[i], part) || !claims.TryGetValue(i, out var claim) || claim[0].Via is not null) continue;
            if (claim[0].Scope is Scope.Target or Scope.Prior || claim[0].Value <= part.Quantity.Value) continue;
            if (Math.Abs((100 * part.Quantity.Value!.Value / claim[0].Value) - share.Quantity.Value!.Value) < unit) return FollowsAnOutcome(part, claim[0], claims) ? null : claim[0];
        }
        return null;
    }

    /// <summary>True where the share in front went to an indicator of its own: 维持44件,占55%,其他4件,占5% is a list of outcomes, and 其他 one without an indicator.</summary>
    private bool FollowsAnOutcome(Figure part, Claim whole, SortedDictionary<int, List<Claim>> claims)
    {
        for (var i = part.Index - 1; i > whole.Figure.Index && figures[i].SentenceIndex == part.SentenceIndex; i--)
            if (Parts.SameUnit(figures[i], part)) return ShareOf(i) is not null && claims.TryGetValue(i, out var claim) && claim[0].Via is null && claim[0].Indicator != whole.Indicator;
        return false;
    }
}
