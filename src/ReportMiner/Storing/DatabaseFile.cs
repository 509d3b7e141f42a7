using Microsoft.Data.Sqlite;

namespace ReportMiner.Storing;

/// <summary>Opens the file: checks that it is ours and sound, creates it where it is new, sets SQLite up.</summary>
internal static class DatabaseFile
{
    /// <summary>How long to wait for another program that holds the database.</summary>
    private const int LockSeconds = 5;

    private const int ReadOnly = 8; // SQLITE_READONLY
    private const int CannotOpen = 14; // SQLITE_CANTOPEN

    public static SqliteConnection OpenOrCreate(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (IsEmpty(connection)) Create(connection);
            else Check(connection, path);
            // WAL: readers are not blocked by a run, and a killed run loses nothing committed. NORMAL: only a power cut can
            // take the last transactions, never the file's soundness; the next run mines those reports again. Closing
            // the database writes the log back and syncs, so what a finished run reported is on the disk.
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static SqliteConnection OpenExisting(string path)
    {
        if (!File.Exists(path)) throw new DatabaseException($"there is no database {path}; make one with 'reportminer mine' or name it with --db", wrongFile: true);
        try
        {
            return OpenExisting(path, path, SqliteOpenMode.ReadWrite); // SQLite falls back to reading where writing is not allowed
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is CannotOpen or ReadOnly && !File.Exists(path + "-wal"))
        {
            // WAL wants to write beside the file even to read it. On a read-only disk nobody else can write either, so do without.
            return OpenExisting(path, $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static SqliteConnection OpenExisting(string path, string source, SqliteOpenMode mode)
    {
        var connection = Connect(source, mode);
        try
        {
            if (IsEmpty(connection)) throw new DatabaseException($"{path} is an empty file; make a database with 'reportminer mine' or name another with --db", wrongFile: true);
            Check(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false, // closing must close the file
            DefaultTimeout = LockSeconds,
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static bool IsEmpty(SqliteConnection connection) => (long)Scalar(connection, "SELECT count(*) FROM sqlite_master")! == 0;

    private static void Create(SqliteConnection connection)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        if (IsEmpty(connection)) // another run may have been quicker
            Execute(connection, $"{Schema.Sql}; PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Schema.Version};");
        Execute(connection, "COMMIT");
    }

    private static void Check(SqliteConnection connection, string path)
    {
        if ((long)Scalar(connection, "PRAGMA application_id")! != Schema.ApplicationId)
            throw new DatabaseException($"{path} is a database of another program; choose another file with --db", wrongFile: true);
        var version = (long)Scalar(connection, "PRAGMA user_version")!;
        if (version != Schema.Version)
            throw new DatabaseException($"{path} has the layout of another ReportMiner (version {version}, this one knows {Schema.Version}); mine into a new file with --db", wrongFile: true);
        // Writing into a damaged file can succeed and make it worse, so look first.
        var sound = Scalar(connection, "PRAGMA quick_check(1)") as string;
        if (sound != "ok")
            throw new DatabaseException($"the database {path} is corrupted ({sound}); restore a copy, or move it away and mine again", wrongFile: false);
    }
}
