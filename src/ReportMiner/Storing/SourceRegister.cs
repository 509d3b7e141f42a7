using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Keeps which path holds which report or failed, and drops reports that no path holds any more; the caller holds the transaction.</summary>
internal sealed class SourceRegister(SqliteConnection connection) : IDisposable
{
    private readonly Statement _isAttached = new(connection, """
        SELECT 1 FROM sources WHERE source = ? AND report = ? AND sha256 = ? AND origin IS ? AND holds = ?
        AND NOT EXISTS (SELECT 1 FROM problems WHERE source = ? AND fatal = 1)
        """);
    private readonly Statement _attach = new(connection, """
        INSERT INTO sources (source, report, sha256, url, origin, holds) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (source, report) DO UPDATE SET sha256 = excluded.sha256, url = excluded.url, origin = excluded.origin, holds = excluded.holds
        WHERE excluded.sha256 IS NOT NULL
        """);
    private readonly Statement _release = new(connection, "DELETE FROM sources WHERE source = ? AND report <> ? RETURNING report");
    private readonly Statement _dropOrphan = new(connection, "DELETE FROM documents WHERE report = ? AND NOT EXISTS (SELECT 1 FROM sources s WHERE s.report = documents.report)");
    private readonly Statement _clearFailure = new(connection, "DELETE FROM problems WHERE source = ?");
    private readonly Statement _fail = new(connection, "INSERT INTO problems (source, stage, code, message, fatal) VALUES (?, ?, ?, ?, ?)");

    /// <summary>True where nothing is to be written for this path.</summary>
    public bool IsAttached(Holding holding, string report) =>
        _isAttached.Rows(_ => true, holding.Source, report, holding.Sha256, holding.Origin, Kind(holding), holding.Source).Count > 0;

    /// <summary>The path holds this report and, unless results are imported, no other.</summary>
    /// <param name="holding">Without a hash for an imported result; then other reports keep the path too, for other machines have the same paths.</param>
    /// <param name="report">Its document must be there.</param>
    public void Attach(Holding holding, string report)
    {
        if (holding.Sha256 is not null) Release(holding.Source, except: report);
        _clearFailure.Run(holding.Source);
        _attach.Run(holding.Source, report, holding.Sha256, holding.Url, holding.Origin, Kind(holding));
    }

    /// <summary>The path holds no report, and this is why.</summary>
    public void Fail(string source, Problem problem)
    {
        Forget(source);
        AddFailure(source, problem);
    }

    public void AddFailure(string source, Problem problem) => _fail.Run(source, problem.Stage, problem.Code, problem.Message, problem.Fatal);

    /// <summary>The path is known no more.</summary>
    public void Forget(string source)
    {
        Release(source, except: "");
        _clearFailure.Run(source);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _isAttached, _attach, _release, _dropOrphan, _clearFailure, _fail }) statement.Dispose();
    }

    private static string Kind(Holding holding) => holding.IsLink ? "link" : "text";

    private void Release(string source, string except)
    {
        foreach (var report in _release.Rows(row => row.GetString(0), source, except)) _dropOrphan.Run(report);
    }
}
