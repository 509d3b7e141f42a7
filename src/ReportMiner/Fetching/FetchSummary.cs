namespace ReportMiner.Fetching;

/// <summary>What a run did.</summary>
/// <param name="Outcomes">Every address that this run worked on, in the order of their ends.</param>
/// <param name="Earlier">Addresses that an interrupted run had already done, which were not asked for again.</param>
/// <param name="Interrupted">True where addresses are left in the queue for the next run.</param>
public sealed record FetchSummary(IReadOnlyList<FetchOutcome> Outcomes, IReadOnlyList<FetchOutcome> Earlier, bool Interrupted)
{
    public int Count(FetchFate fate) => Outcomes.Count(outcome => outcome.Fate == fate);

    /// <summary>Of this run and of the interrupted one that it went on with.</summary>
    public bool AnyFailed => Outcomes.Concat(Earlier).Any(outcome => outcome.Fate == FetchFate.Failed);

    /// <summary>True where a document is in the folder for at least one address.</summary>
    public bool AnyKept => Outcomes.Concat(Earlier).Any(outcome => outcome.Fate is FetchFate.Fetched or FetchFate.Unchanged);
}
