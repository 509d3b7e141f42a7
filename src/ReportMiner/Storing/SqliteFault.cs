using Microsoft.Data.Sqlite;

namespace ReportMiner.Storing;

/// <summary>Says what an error of SQLite means for the person at the keyboard.</summary>
internal static class SqliteFault
{
    public static DatabaseException Explain(SqliteException fault, string path)
    {
        return fault.SqliteErrorCode switch
        {
            5 or 6 => Failed("is locked by another program; close it (another mine, a database browser) and run again"),
            8 => Failed("cannot be written: the file or its folder is read-only; make it writable or choose another with --db"),
            10 => Failed($"cannot be read or written ({fault.Message}); check the disk"),
            11 => Failed("is corrupted; restore a copy, or move it away and mine again"),
            13 => Failed("cannot grow: the disk is full; free some space and run again, finished reports are kept"),
            14 => Failed("cannot be opened or created; check that the folder exists and that you may write there"),
            26 => new DatabaseException($"{path} is not a SQLite database; choose another file with --db", wrongFile: true, fault),
            _ => Failed($"failed: {fault.Message}"),
        };

        DatabaseException Failed(string what) => new($"the database {path} {what}", wrongFile: false, fault);
    }
}
