using ReportMiner.Comparing;
using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner;

/// <summary>Compares the reports of a database, so that one that was saved twice counts once.</summary>
internal static class CopyFinder
{
    /// <summary>Records which documents hold the same report.</summary>
    /// <returns>How many count no more, and the doubts that arose.</returns>
    public static (int Copies, IReadOnlyList<(string Report, Problem Doubt)> Doubts) Run(ReportDatabase database)
    {
        var found = SameReports.Find(database.FingerprintHeads(Fingerprint.HeadBytes), id =>
        {
            var (report, observations, fingerprint) = database.Read(id);
            return new ComparedReport(report, observations, Fingerprint.Parse(fingerprint));
        });
        List<(string, Problem)> doubts = [.. found.OtherVersions.SelectMany(pair => Doubts(database, pair))];
        database.SetCopies(found.Copies, doubts);
        return (found.Copies.Count, doubts);
    }

    private static IEnumerable<(string, Problem)> Doubts(ReportDatabase database, OtherVersion pair)
    {
        var first = pair.Difference.First is { } i ? database.Figure(pair.First, i) : null;
        var second = pair.Difference.Second is { } j ? database.Figure(pair.Second, j) : null;
        yield return Doubt(pair.First, first, pair.Second, second);
        yield return Doubt(pair.Second, second, pair.First, first);

        (string, Problem) Doubt(string report, string? here, string other, string? there)
        {
            var message = $"{database.SourceOf(other)} has nearly the same words but other figures ({here ?? "none"} here, {there ?? "none"} there); both count, see which one holds";
            return (report, new Problem("compare", "other_version", message, database.SourceOf(report), Fatal: false));
        }
    }
}
