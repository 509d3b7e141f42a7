using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Reads the long table in its order: by source, then start, then indicator.</summary>
/// <remarks>Goes report by report, so that memory stays flat however many there are.</remarks>
internal sealed class LongTableReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Statement _observations;

    public LongTableReader(SqliteConnection connection, RowFilter filter)
    {
        _connection = connection;
        var wanted = "";
        if (filter.Indicators.Count > 0) wanted += $" AND ({string.Join(" OR ", filter.Indicators.Select(_ => "o.indicator GLOB ?"))})";
        if (filter.Scopes.Count > 0) wanted += $" AND o.scope IN ({string.Join(", ", filter.Scopes.Select(_ => "?"))})";
        _observations = new Statement(connection, $"""
            SELECT o.indicator, coalesce(i.label_zh, ''), o.value, o.value_max, o.unit, o.bound, o.scope, o.subset, o.year,
                   o.text, o.quote, o.start, o."end", o.pattern, o.flags
            FROM observations o LEFT JOIN indicators i ON i.indicator = o.indicator
            WHERE o.report = ?{wanted} ORDER BY o.n
            """);
        _filterValues = [.. filter.Indicators, .. filter.Scopes.Select(scope => Cell.Of(scope))];
    }

    private readonly object?[] _filterValues;

    public IReadOnlyList<(Report Report, string Source)> Reports()
    {
        // BINARY order is the order of code points: the same on every machine and in every tool.
        using var reports = new Statement(_connection, """
            SELECT report, title, issuer, region_code, region, level, report_year, published, url, encoding,
                   coalesce((SELECT group_concat(source, ';') FROM (
                       SELECT source FROM sources WHERE report = d.report
                       UNION SELECT s.source FROM documents c JOIN sources s ON s.report = c.report WHERE c.same_as = d.report
                       ORDER BY source)), '') AS joined
            FROM documents d WHERE same_as IS NULL ORDER BY joined, report
            """);
        return reports.Rows(row => (new Report
        {
            Id = row.GetString(0),
            Title = Cell.TextOrNull(row, 1),
            Issuer = Cell.TextOrNull(row, 2),
            RegionCode = Cell.TextOrNull(row, 3),
            Region = Cell.TextOrNull(row, 4),
            Level = row.IsDBNull(5) ? null : Cell.Enum<Level>(row, 5),
            Year = Cell.IntOrNull(row, 6),
            Published = Cell.TextOrNull(row, 7) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Url = Cell.TextOrNull(row, 8),
            Encoding = Cell.TextOrNull(row, 9),
            Text = "",
        }, row.GetString(10)));
    }

    public IReadOnlyList<LongRow> Of(Report report, string source) =>
        _observations.Rows(row => new LongRow(report, source, row.GetString(1), new Observation
        {
            Indicator = row.GetString(0),
            Value = Cell.Number(row, 2),
            ValueMax = Cell.NumberOrNull(row, 3),
            Unit = row.GetString(4),
            Bound = Cell.Enum<Bound>(row, 5),
            Scope = Cell.Enum<Scope>(row, 6),
            Subset = Cell.TextOrNull(row, 7),
            Year = Cell.IntOrNull(row, 8),
            Text = row.GetString(9),
            Quote = row.GetString(10),
            Span = new TextSpan(row.GetInt32(11), row.GetInt32(12)),
            Pattern = row.GetString(13),
            Flags = Cell.Flags(row, 14),
        }), [report.Id, .. _filterValues]);

    public void Dispose() => _observations.Dispose();
}
