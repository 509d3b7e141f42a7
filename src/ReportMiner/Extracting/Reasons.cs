namespace ReportMiner.Extracting;

/// <summary>Puts into words what became of a figure.</summary>
internal static class Reasons
{
    public static FigureAnalysis Of(Figure figure, RulingTopic topic, IReadOnlyList<Candidate> candidates, IReadOnlyList<Claim> claims, Quotes quotes)
    {
        var winner = claims.FirstOrDefault(claim => claim.Via is null)?.Candidate;
        var matches = candidates
            .OrderBy(candidate => candidate.Rejection is not null).ThenByDescending(candidate => candidate.Score)
            .Select(candidate => new PhraseMatch(
                candidate.PatternName,
                quotes.TextOf(candidate.Match),
                candidate.Score,
                candidate.Rejection?.Gate,
                claims.Any(claim => claim.Candidate == candidate) ? null : candidate.Rejection?.Reason ?? Lost(candidate, winner)))
            .ToList();
        return new FigureAnalysis(
            figure.Quantity,
            topic.Mention is null ? null : string.Join("/", topic.Mention.Topics.Select(named => named.Name).Distinct()),
            topic.Mention?.Word,
            topic.Source,
            matches,
            [.. claims.Select(quotes.Observe)],
            [.. claims.Select(claim => claim.Because)]);
    }

    private static string Lost(Candidate candidate, Candidate? winner) => winner is null
        ? "the figure has no value that can be represented"
        : candidate.Phrase.Weak && !winner.Phrase.Weak
            ? $"a weak phrase, and {winner.PatternName} claims the figure"
            : candidate.Score < winner.Score
                ? $"less specific than {winner.PatternName}"
                : $"as specific as {winner.PatternName}, whose topic is nearer or which stands first";
}
