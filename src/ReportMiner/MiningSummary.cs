using ReportMiner.Model;

namespace ReportMiner;

/// <summary>What a run did.</summary>
/// <param name="Found">Files that can be a report.</param>
/// <param name="Mined">Mined now.</param>
/// <param name="Unchanged">Not mined again.</param>
/// <param name="Duplicates">Same bytes as another file of this run.</param>
/// <param name="Links">Pages that only link to a file that is there, too.</param>
/// <param name="Copies">Documents of the database that hold the same report as another one, which counts for them.</param>
/// <param name="Failed">Failed now.</param>
/// <param name="Figures">Observations found now.</param>
/// <param name="Pruned">Files and entries of archives forgotten because they are gone.</param>
/// <param name="Skipped">Files passed over, by reason.</param>
/// <param name="Failures">Every failure that stands, of this run and earlier ones.</param>
/// <param name="Doubts">Problems of reports mined now that were not fatal, and what comparing them with others showed.</param>
/// <param name="Interrupted">Stopped before the end; what was finished is kept.</param>
public sealed record MiningSummary(
    int Found,
    int Mined,
    int Unchanged,
    int Duplicates,
    int Links,
    int Copies,
    int Failed,
    int Figures,
    int Pruned,
    IReadOnlyDictionary<string, int> Skipped,
    IReadOnlyList<Problem> Failures,
    IReadOnlyList<Problem> Doubts,
    bool Interrupted);
