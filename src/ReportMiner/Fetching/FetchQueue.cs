using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportMiner.Fetching;

/// <summary>The addresses to ask for and what became of them, kept so that a killed run goes on where it was.</summary>
internal sealed class FetchQueue : IDisposable
{
    private const string SelectEntry = """SELECT url, kind, page, "from", file, sha256, copied_from, etag, last_modified, title, published FROM queue""";

    private const string Day = "yyyy-MM-dd";

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly long _round;

    /// <summary>Goes on with the round that was interrupted, or begins one.</summary>
    /// <param name="path">The file; made where there is none.</param>
    /// <param name="follow">A round with another pattern is not gone on with; only its pending documents are.</param>
    public FetchQueue(string path, string? follow)
    {
        _path = path;
        _connection = QueueFile.Open(path);
        try
        {
            _round = Guarded(() => InTransaction(() => OpenRound(follow)));
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>What the round had done before this run.</summary>
    public IReadOnlyList<FetchOutcome> Done() => Guarded(() => Read(
        "SELECT url, fate, code, reason, file, final_url FROM queue WHERE round = $round AND fate IS NOT NULL ORDER BY n",
        row => new FetchOutcome(row.GetString(0), Enum.Parse<FetchFate>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetString(3), Text(row, 4), Text(row, 5)),
        ("$round", _round)));

    public IReadOnlyList<QueueEntry> Pending() => Guarded(() => Read($"{SelectEntry} WHERE fate IS NULL ORDER BY n", ToEntry));

    /// <summary>Queues addresses that the round does not have.</summary>
    /// <returns>Those that were new to it, with the copy at hand.</returns>
    public IReadOnlyList<QueueEntry> Add(IEnumerable<QueueEntry> entries) => Guarded(() => InTransaction(() => Insert(entries)));

    /// <summary>Records what became of an address and what it led to, both or neither.</summary>
    /// <returns>The new addresses that it led to.</returns>
    public IReadOnlyList<QueueEntry> Complete(FetchedEntry done) => Guarded(() => InTransaction(() =>
    {
        var (outcome, copy) = (done.Outcome, done.Copy);
        Run("UPDATE queue SET fate = $fate, code = $code, reason = $reason, final_url = $final WHERE url = $url",
            ("$fate", Name(outcome.Fate)), ("$code", outcome.Code), ("$reason", outcome.Reason), ("$final", outcome.FinalUrl), ("$url", outcome.Url));
        if (copy is not null)
        {
            Run("UPDATE queue SET file = $file, sha256 = $sha256, copied_from = $copied, etag = $etag, last_modified = $modified WHERE url = $url",
                ("$file", copy.File), ("$sha256", copy.Sha256), ("$copied", copy.Validators.Url), ("$etag", copy.Validators.ETag), ("$modified", copy.Validators.LastModified), ("$url", outcome.Url));
        }
        return Insert(done.Found);
    }));

    /// <summary>Nothing is pending: the next run asks for everything anew.</summary>
    public void EndRound() => Guarded(() => Run("UPDATE rounds SET ended = $now WHERE round = $round", ("$now", Now()), ("$round", _round)));

    public void Dispose() => _connection.Dispose();

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();

    private static string Now() => DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static QueueEntry ToEntry(SqliteDataReader row) => new(new Uri(row.GetString(0)), Enum.Parse<EntryKind>(row.GetString(1), ignoreCase: true))
    {
        Page = row.GetInt32(2),
        From = Text(row, 3),
        Hint = row.IsDBNull(9) && row.IsDBNull(10) ? null : new Hint(Text(row, 9), Text(row, 10) is { } day ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture) : null),
        Copy = row.IsDBNull(4) ? null : new Copy(row.GetString(4), row.GetString(5), new Validators(row.GetString(6), Text(row, 7), Text(row, 8))),
    };

    private long OpenRound(string? follow)
    {
        var open = Read("SELECT round FROM rounds WHERE ended IS NULL AND follow IS $follow ORDER BY round DESC LIMIT 1", row => row.GetInt64(0), ("$follow", follow));
        if (open is [var interrupted]) return interrupted;
        Run("UPDATE rounds SET ended = $now WHERE ended IS NULL", ("$now", Now()));
        Run("INSERT INTO rounds (follow, started) VALUES ($follow, $now)", ("$follow", follow), ("$now", Now()));
        var round = (long)QueueFile.Scalar(_connection, "SELECT last_insert_rowid()")!;
        Run("UPDATE queue SET fate = 'skipped', code = 'abandoned', reason = 'the run was interrupted, and the next had another --follow' WHERE fate IS NULL AND kind = 'list'");
        Run("UPDATE queue SET round = $round WHERE fate IS NULL", ("$round", round));
        return round;
    }

    private List<QueueEntry> Insert(IEnumerable<QueueEntry> entries)
    {
        var added = new List<QueueEntry>();
        foreach (var entry in entries)
        {
            var isNew = Run(
                """
                INSERT INTO queue (url, kind, page, "from", title, published, round) VALUES ($url, $kind, $page, $from, $title, $published, $round)
                ON CONFLICT (url) DO UPDATE SET kind = excluded.kind, page = excluded.page, "from" = excluded."from", title = excluded.title, published = excluded.published, round = excluded.round,
                    fate = NULL, code = '', reason = '', final_url = NULL
                WHERE queue.round < excluded.round
                """,
                ("$url", entry.Url.AbsoluteUri), ("$kind", Name(entry.Kind)), ("$page", entry.Page), ("$from", entry.From),
                ("$title", entry.Hint?.Title), ("$published", entry.Hint?.Published?.ToString(Day, CultureInfo.InvariantCulture)), ("$round", _round));
            if (isNew > 0) added.AddRange(Read($"{SelectEntry} WHERE url = $url", ToEntry, ("$url", entry.Url.AbsoluteUri)));
        }
        return added;
    }

    private int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private T InTransaction<T>(Func<T> work)
    {
        QueueFile.Execute(_connection, "BEGIN IMMEDIATE");
        try
        {
            var result = work();
            QueueFile.Execute(_connection, "COMMIT");
            return result;
        }
        catch
        {
            QueueFile.Execute(_connection, "ROLLBACK");
            throw;
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw QueueFile.Explain(fault, _path);
        }
    }
}
