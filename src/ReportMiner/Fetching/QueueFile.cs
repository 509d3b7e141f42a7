using Microsoft.Data.Sqlite;

namespace ReportMiner.Fetching;

/// <summary>Opens the file of the queue for one run alone, and says what an error of SQLite means.</summary>
internal static class QueueFile
{
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
        try
        {
            connection.Open();
            // One run a folder: the lock lasts as long as the connection, and dies with a killed program.
            Execute(connection, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE;");
            if ((long)Scalar(connection, "SELECT count(*) FROM sqlite_master")! == 0)
                Execute(connection, $"{QueueSchema.Sql}; PRAGMA application_id = {QueueSchema.ApplicationId}; PRAGMA user_version = {QueueSchema.Version};");
            Execute(connection, "COMMIT");
            Check(connection, path);
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Explain(fault, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static IOException Explain(SqliteException fault, string path) => new(
        fault.SqliteErrorCode switch
        {
            5 or 6 => $"{path} is in use: another fetch is at work in this folder; wait for it or choose another with -o",
            8 or 14 => $"{path} cannot be opened or written; check the folder's permissions or choose another with -o",
            11 or 26 => $"{path} is damaged or no queue of this program; move it away and run again, the documents stay",
            13 => $"{path} cannot grow: the disk is full; free some space and run again, finished downloads are kept",
            _ => $"{path}: {fault.Message}",
        },
        fault);

    public static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static void Execute(SqliteConnection connection, string sql) => Scalar(connection, sql);

    private static void Check(SqliteConnection connection, string path)
    {
        if ((long)Scalar(connection, "PRAGMA application_id")! != QueueSchema.ApplicationId || (long)Scalar(connection, "PRAGMA user_version")! != QueueSchema.Version)
            throw new IOException($"{path} is a database of another program or version; choose another folder with -o");
        if (Scalar(connection, "PRAGMA quick_check(1)") as string != "ok")
            throw new IOException($"{path} is damaged; move it away and run again, the documents stay");
    }
}
