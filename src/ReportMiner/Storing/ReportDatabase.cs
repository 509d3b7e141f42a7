using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>The SQLite database of reports and their figures; one transaction a document.</summary>
/// <remarks>For one thread. What SQLite refuses comes out as <see cref="DatabaseException"/>.</remarks>
public sealed class ReportDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DocumentWriter _documents;
    private readonly SourceRegister _sources;
    private readonly CopyRegister _copies;

    private ReportDatabase(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
        _documents = new DocumentWriter(connection);
        _sources = new SourceRegister(connection);
        _copies = new CopyRegister(connection);
    }

    public string Path { get; }

    /// <summary>Opens the database for a run that writes, and makes it where there is none.</summary>
    public static ReportDatabase OpenOrCreate(string path) => Guard(path, () => new ReportDatabase(path, DatabaseFile.OpenOrCreate(path)));

    /// <summary>Opens a database that must be there.</summary>
    public static ReportDatabase OpenExisting(string path) => Guard(path, () => new ReportDatabase(path, DatabaseFile.OpenExisting(path)));

    /// <summary>The reports that these patterns and this program have mined: SHA-256 of the file → report.</summary>
    public IReadOnlyDictionary<string, string> Mined(string patterns, string program) => Guard(() =>
    {
        using var mined = new Statement(_connection, "SELECT DISTINCT s.sha256, s.report FROM sources s JOIN documents d ON d.report = s.report WHERE s.sha256 IS NOT NULL AND s.holds = 'text' AND d.patterns = ? AND d.program = ?");
        return mined.Rows(row => (row.GetString(0), row.GetString(1)), patterns, program).ToDictionary(StringComparer.Ordinal);
    });

    /// <summary>Stores what a file yielded in place of what it yielded before.</summary>
    public void Save(Holding holding, Extraction extraction, string patterns, string program)
    {
        ArgumentNullException.ThrowIfNull(holding);
        ArgumentNullException.ThrowIfNull(extraction);
        InTransaction(() =>
        {
            _documents.Write(extraction, patterns, program);
            _sources.Attach(holding, extraction.Report.Id);
        });
    }

    /// <summary>Stores a result that another machine computed; the same result again changes nothing.</summary>
    /// <param name="source">Its path there, or its id.</param>
    /// <param name="result">Offsets in code points, no text.</param>
    /// <param name="program">The program's version.</param>
    public void Import(string source, Extraction result, string program) => InTransaction(() =>
    {
        _documents.Write(result, patterns: "", program); // no fingerprint: mine will mine the file again
        _sources.Attach(new Holding(source, Sha256: null), result.Report.Id);
    });

    /// <summary>Records that a file holds a report that is stored already; false where that was known.</summary>
    public bool Attach(Holding holding, string report)
    {
        ArgumentNullException.ThrowIfNull(holding);
        if (Guard(() => _sources.IsAttached(holding, report))) return false;
        InTransaction(() => _sources.Attach(holding, report));
        return true;
    }

    /// <summary>True where the report is stored.</summary>
    public bool Holds(string report) => Guard(() =>
    {
        using var document = new Statement(_connection, "SELECT 1 FROM documents WHERE report = ?");
        return document.Rows(_ => true, report).Count > 0;
    });

    /// <summary>The report whose text the file holds, as far as it was mined; null where there is none.</summary>
    public string? ReportAt(string source) => Guard(() =>
    {
        using var report = new Statement(_connection, "SELECT report FROM sources WHERE source = ? AND holds = 'text' AND sha256 IS NOT NULL");
        return report.Rows(row => row.GetString(0), source).FirstOrDefault();
    });

    /// <summary>Files whose origin is not the one that their report was mined with, though they are the first of those that hold it.</summary>
    public IReadOnlyList<(string Source, string Report)> WithOtherOrigin() => Guard(() =>
    {
        using var stale = new Statement(_connection, """
            SELECT s.source, d.report FROM documents d JOIN sources s ON s.report = d.report
            WHERE s.source = (SELECT min(source) FROM sources f WHERE f.report = d.report AND f.holds = 'text' AND f.sha256 IS NOT NULL) AND s.origin IS NOT d.origin
            ORDER BY s.source
            """);
        return stale.Rows(row => (row.GetString(0), row.GetString(1)));
    });

    /// <summary>Every mined report with the first bytes of its fingerprint.</summary>
    public IReadOnlyList<(string Report, byte[] Head)> FingerprintHeads(int bytes) => Guard(() => _copies.Heads(bytes));

    /// <summary>What is known about a mined report, without its text.</summary>
    public (Report Report, int Observations, byte[] Fingerprint) Read(string report) => Guard(() => _copies.Read(report));

    /// <summary>A figure of a report as printed, by its place in the text, from 0.</summary>
    public string? Figure(string report, int place) => Guard(() => _copies.Figure(report, place + 1));

    /// <summary>The first of the paths that hold a report.</summary>
    public string? SourceOf(string report) => Guard(() => _copies.Source(report));

    /// <summary>Records which documents hold a report that another one counts for, and the doubts that arose from comparing them, in place of what was recorded.</summary>
    public void SetCopies(IReadOnlyDictionary<string, string> copies, IReadOnlyList<(string Report, Problem Doubt)> doubts)
    {
        ArgumentNullException.ThrowIfNull(copies);
        ArgumentNullException.ThrowIfNull(doubts);
        InTransaction(() => _copies.Set(copies, doubts));
    }

    /// <summary>Records that a file yields no report; what it yielded before goes.</summary>
    public void Fail(string source, Problem problem) => InTransaction(() => _sources.Fail(source, problem));

    /// <summary>Records a failure beside others of the same source: a bad line of a file of results.</summary>
    public void AddFailure(string source, Problem problem) => InTransaction(() => _sources.AddFailure(source, problem));

    /// <summary>Forgets every mined file for which <paramref name="isGone"/> holds, with reports that no file holds any more.</summary>
    /// <returns>How many files were forgotten.</returns>
    public int Prune(Func<string, bool> isGone)
    {
        var gone = Guard(() =>
        {
            using var known = new Statement(_connection, "SELECT source FROM sources WHERE sha256 IS NOT NULL UNION SELECT source FROM problems WHERE source IS NOT NULL AND stage <> 'import' ORDER BY source");
            return known.Rows(row => row.GetString(0));
        }).Where(isGone).ToList();
        foreach (var source in gone) InTransaction(() => _sources.Forget(source));
        return gone.Count;
    }

    /// <summary>Forgets the failures of a stage that every run looks at afresh.</summary>
    public void ForgetFailures(string stage, string? source = null) => InTransaction(() =>
    {
        using var forget = new Statement(_connection, "DELETE FROM problems WHERE fatal = 1 AND report IS NULL AND stage = ? AND (? IS NULL OR source = ?)");
        forget.Run(stage, source, source);
    });

    /// <summary>Every recorded failure, of this run and of earlier ones.</summary>
    public IReadOnlyList<Problem> Failures() => Guard(() =>
    {
        using var failures = new Statement(_connection, "SELECT stage, code, message, source FROM problems WHERE fatal = 1 ORDER BY source, stage, code, message");
        return failures.Rows(row => new Problem(row.GetString(0), row.GetString(1), row.GetString(2), Cell.TextOrNull(row, 3)));
    });

    /// <summary>Keeps what the indicators mean, for SQL and for exports; those that neither the packs nor a figure know go.</summary>
    public void Describe(IReadOnlyList<Indicator> indicators) => InTransaction(() =>
    {
        DatabaseFile.Execute(_connection, "DELETE FROM indicators WHERE indicator NOT IN (SELECT indicator FROM observations)");
        using var insert = new Statement(_connection, "INSERT OR REPLACE INTO indicators (indicator, theme, label_zh, label_en, measure, unit, definition) VALUES (?, ?, ?, ?, ?, ?, ?)");
        foreach (var i in indicators) insert.Run(i.Id, i.Theme, i.LabelZh, i.LabelEn, Cell.Of(i.Measure), i.Unit, i.Definition);
    });

    /// <summary>The wanted rows by source, then start, then indicator, as they are at one moment.</summary>
    public IEnumerable<LongRow> Rows(RowFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Guard(() => DatabaseFile.Execute(_connection, "BEGIN"));
        try
        {
            using var reader = Guard(() => new LongTableReader(_connection, filter));
            foreach (var (report, source) in Guard(reader.Reports))
            {
                foreach (var row in Guard(() => reader.Of(report, source))) yield return row;
            }
        }
        finally
        {
            Guard(() => DatabaseFile.Execute(_connection, "COMMIT"));
        }
    }

    public IReadOnlyList<ThemeCount> Themes() => Guard(() =>
    {
        using var themes = new Statement(_connection, """
            SELECT substr(o.indicator, 1, instr(o.indicator, '.') - 1) AS theme, count(DISTINCT o.report), count(*), sum(o.scope = 'headline')
            FROM observations o JOIN documents d ON d.report = o.report WHERE d.same_as IS NULL GROUP BY theme ORDER BY theme
            """);
        return themes.Rows(row => new ThemeCount(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)));
    });

    /// <summary>Copies do not count.</summary>
    public int CountReports() => Guard(() => (int)(long)DatabaseFile.Scalar(_connection, "SELECT count(*) FROM documents WHERE same_as IS NULL")!);

    /// <summary>Notes that a run begins; gives its number for <see cref="EndRun"/>.</summary>
    public long BeginRun(string verb, string patterns, string program) => Guard(() =>
    {
        using var begin = new Statement(_connection, "INSERT INTO runs (verb, started, program, patterns) VALUES (?, ?, ?, ?) RETURNING run");
        return begin.Rows(row => row.GetInt64(0), verb, Now(), program, patterns)[0];
    });

    public void EndRun(long run, bool interrupted, RunCounts counts) => Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(counts);
        using var end = new Statement(_connection, "UPDATE runs SET ended = ?, outcome = ?, mined = ?, unchanged = ?, failed = ?, skipped = ? WHERE run = ?");
        return end.Run(Now(), interrupted ? "interrupted" : "done", counts.Mined, counts.Unchanged, counts.Failed, counts.Skipped, run);
    });

    public void Dispose()
    {
        _documents.Dispose();
        _sources.Dispose();
        _connection.Dispose();
    }

    private void InTransaction(Action write) => Guard(() =>
    {
        DatabaseFile.Execute(_connection, "BEGIN IMMEDIATE");
        try
        {
            write();
            DatabaseFile.Execute(_connection, "COMMIT");
        }
        catch
        {
            RollBack();
            throw;
        }
    });

    private void RollBack()
    {
        try
        {
            DatabaseFile.Execute(_connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself (full disk, I/O error); the first error is the one to tell.
        }
    }

    private static string Now() => DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private void Guard(Action act) => Guard(Path, () => { act(); return 0; });

    private T Guard<T>(Func<T> act) => Guard(Path, act);

    private static T Guard<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException fault)
        {
            throw SqliteFault.Explain(fault, path);
        }
    }
}
