using Microsoft.Data.Sqlite;

namespace ReportMiner.Tests.Cli;

public sealed class DatabaseFaultTests
{
    [Fact]
    public void NoDatabase_ExitsWith2()
    {
        using var folder = SmallPack.Folder().Write("notes.txt", new string('x', 5000));

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--db", "notes.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not a SQLite database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DatabaseOfAnotherProgram_ExitsWith2AndStaysAsItWas()
    {
        using var folder = SmallPack.Folder();
        Execute(folder["other.db"], "CREATE TABLE documents (x)");
        var before = File.ReadAllBytes(folder["other.db"]);

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--db", "other.db");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(folder["other.db"]));
    }

    [Fact]
    public void DamagedDatabase_IsNotWrittenInto()
    {
        using var folder = SmallPack.Folder();
        for (var i = 0; i < 100; i++) folder.Write($"reports/{i}.txt", SmallPack.Report(i));
        ReportMinerProgram.Run(folder, "mine", "reports");
        var bytes = File.ReadAllBytes(folder["reports.db"]);
        bytes.AsSpan(4096 * 4, 4096 * 4).Fill(0x5A);
        File.WriteAllBytes(folder["reports.db"], bytes);

        var run = ReportMinerProgram.Run(folder, "mine", "reports");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("corrupted", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LockedDatabase_IsWaitedForThenToldAbout()
    {
        using var folder = SmallPack.Folder();
        ReportMinerProgram.Run(folder, "mine", "reports");
        using var other = Open(folder["reports.db"]);
        Execute(other, "BEGIN IMMEDIATE");

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--force");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("locked by another program", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatIsNotThere_ExitsWith1()
    {
        using var folder = SmallPack.Folder();

        var run = ReportMinerProgram.Run(folder, "mine", "reports", "--db", "nosuch/reports.db");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("check that the folder exists", run.Error, StringComparison.Ordinal);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
