using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using ReportMiner.Exporting;
using ReportMiner.Storing;
using ReportMiner.Tests.Cli;

namespace ReportMiner.Tests.Storing;

/// <summary>docs/data.md says what the database is.</summary>
public sealed class DataDocumentTests
{
    private static readonly string Document = File.ReadAllText(Find("docs/data.md"));

    [Fact]
    public void EveryQuery_Runs()
    {
        var queries = Regex.Matches(Document, "```sql\n(.*?)```", RegexOptions.Singleline);
        using var folder = new TemporaryFolder();
        ReportDatabase.OpenOrCreate(folder["reports.db"]).Dispose();
        using var connection = new SqliteConnection($"Data Source={folder["reports.db"]};Pooling=False");
        connection.Open();

        Assert.NotEmpty(queries);
        Assert.All(queries, query => Execute(connection, query.Groups[1].Value));
    }

    [Fact]
    public void EveryColumnOfTheCsv_IsExplained() => Assert.All(LongCsv.Columns, column => Assert.Contains($"`{column}`", Document, StringComparison.Ordinal));

    [Fact]
    public void EveryTable_IsExplained()
    {
        using var folder = new TemporaryFolder();
        ReportDatabase.OpenOrCreate(folder["reports.db"]).Dispose();
        using var connection = new SqliteConnection($"Data Source={folder["reports.db"]};Pooling=False");
        connection.Open();
        using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')";
        using var names = tables.ExecuteReader();
        while (names.Read()) Assert.Contains($"| `{names.GetString(0)}`", Document, StringComparison.Ordinal);
    }

    private static void Execute(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is the document's.
        command.CommandText = query;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, path))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, path);
    }
}
