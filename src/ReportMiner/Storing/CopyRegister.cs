using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Keeps which documents hold the same report; the caller holds the transaction.</summary>
internal sealed class CopyRegister(SqliteConnection connection)
{
    private const string Stage = "compare";

    public List<(string Report, byte[] Head)> Heads(int bytes)
    {
        using var heads = new Statement(connection, "SELECT report, substr(fingerprint, 1, ?) FROM documents WHERE fingerprint IS NOT NULL");
        return heads.Rows(row => (row.GetString(0), row.GetFieldValue<byte[]>(1)), bytes);
    }

    public (Report Report, int Observations, byte[] Fingerprint) Read(string id)
    {
        using var document = new Statement(connection, """
            SELECT title, issuer, region_code, level, report_year, published, url, (SELECT count(*) FROM observations o WHERE o.report = d.report), fingerprint
            FROM documents d WHERE report = ?
            """);
        return document.Rows(row => (new Report
        {
            Id = id,
            Title = Cell.TextOrNull(row, 0),
            Issuer = Cell.TextOrNull(row, 1),
            RegionCode = Cell.TextOrNull(row, 2),
            Level = row.IsDBNull(3) ? null : Cell.Enum<Level>(row, 3),
            Year = Cell.IntOrNull(row, 4),
            Published = Cell.TextOrNull(row, 5) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Url = Cell.TextOrNull(row, 6),
            Text = "",
        }, row.GetInt32(7), row.GetFieldValue<byte[]>(8)), id)[0];
    }

    public string? Figure(string report, int n)
    {
        using var figure = new Statement(connection, "SELECT text FROM quantities WHERE report = ? AND n = ?");
        return figure.Rows(row => row.GetString(0), report, n) is [var text] ? text : null;
    }

    public string? Source(string report)
    {
        using var source = new Statement(connection, "SELECT min(source) FROM sources WHERE report = ?");
        return source.Rows(row => Cell.TextOrNull(row, 0), report)[0];
    }

    /// <summary>Writes what differs from what is kept, and nothing where all is known.</summary>
    public void Set(IReadOnlyDictionary<string, string> copies, IReadOnlyList<(string Report, Problem Doubt)> doubts)
    {
        using var known = new Statement(connection, "SELECT report, same_as FROM documents WHERE same_as IS NOT NULL");
        using var set = new Statement(connection, "UPDATE documents SET same_as = ? WHERE report = ?");
        var before = known.Rows(row => (Report: row.GetString(0), SameAs: row.GetString(1))).ToDictionary(row => row.Report, row => row.SameAs, StringComparer.Ordinal);
        foreach (var report in before.Keys.Where(report => !copies.ContainsKey(report))) set.Run(null, report);
        foreach (var (report, counted) in copies)
        {
            if (before.GetValueOrDefault(report) != counted) set.Run(counted, report);
        }

        using var told = new Statement(connection, "SELECT report, code, message FROM problems WHERE stage = ? ORDER BY report, code, message");
        var wanted = doubts.Select(d => (d.Report, d.Doubt.Code, d.Doubt.Message)).Order().ToList();
        if (told.Rows(row => (row.GetString(0), row.GetString(1), row.GetString(2)), Stage).Order().SequenceEqual(wanted)) return;
        using var clear = new Statement(connection, "DELETE FROM problems WHERE stage = ?");
        using var doubt = new Statement(connection, "INSERT INTO problems (report, stage, code, message, fatal) VALUES (?, ?, ?, ?, 0)");
        clear.Run(Stage);
        foreach (var (report, code, message) in wanted) doubt.Run(report, Stage, code, message);
    }
}
