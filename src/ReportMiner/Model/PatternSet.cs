namespace ReportMiner.Model;

/// <summary>All packs of a run, checked and parsed: everything that decides what is found.</summary>
/// <param name="Packs">Ordered by theme (ordinal).</param>
/// <param name="General">The rules that hold for every pack.</param>
/// <param name="Fingerprint">Hex SHA-256 of all that was read; two sets that give the same results may differ in it, never the reverse.</param>
public sealed record PatternSet(IReadOnlyList<Pack> Packs, GeneralRules General, string Fingerprint)
{
    /// <summary>Every indicator's pattern, in order of packs and files.</summary>
    public IEnumerable<IndicatorPattern> Indicators => Packs.SelectMany(pack => pack.Indicators);
}
