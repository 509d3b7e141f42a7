using Microsoft.Data.Sqlite;
using ReportMiner.Model;

namespace ReportMiner.Storing;

/// <summary>Writes what one document yielded, replacing what was there; the caller holds the transaction.</summary>
internal sealed class DocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _document = new(connection, """
        INSERT INTO documents (report, title, issuer, region_code, region, level, report_year, published, url, encoding, text, site, type, fingerprint, origin, patterns, program)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (report) DO UPDATE SET title = excluded.title, issuer = excluded.issuer, region_code = excluded.region_code,
            region = excluded.region, level = excluded.level, report_year = excluded.report_year, published = excluded.published,
            url = excluded.url, encoding = excluded.encoding, text = excluded.text, site = excluded.site, type = excluded.type,
            fingerprint = excluded.fingerprint, origin = excluded.origin, patterns = excluded.patterns, program = excluded.program
        """);
    private readonly Statement _clearObservations = new(connection, "DELETE FROM observations WHERE report = ?");
    private readonly Statement _clearQuantities = new(connection, "DELETE FROM quantities WHERE report = ?");
    private readonly Statement _clearDoubts = new(connection, "DELETE FROM problems WHERE report = ?");
    private readonly Statement _observation = new(connection, """
        INSERT INTO observations (report, n, indicator, value, value_max, unit, bound, scope, subset, year, text, quote, start, "end", pattern, flags)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);
    private readonly Statement _quantity = new(connection, """
        INSERT INTO quantities (report, n, text, value, value_max, bound, unit, kind, start, "end", flags)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);
    private readonly Statement _doubt = new(connection, "INSERT INTO problems (report, stage, code, message, fatal) VALUES (?, ?, ?, ?, ?)");

    /// <param name="extraction">A document without text is stored with none, its offsets as they are.</param>
    /// <param name="patterns">Fingerprint of the patterns.</param>
    /// <param name="program">The program's version.</param>
    public void Write(Extraction extraction, string patterns, string program)
    {
        var report = extraction.Report;
        _document.Run(report.Id, report.Title, report.Issuer, report.RegionCode, report.Region, Cell.Of(report.Level), report.Year,
            Cell.Of(report.Published), report.Url, report.Encoding, report.Text.Length == 0 ? null : report.Text,
            report.Site, Cell.Of(report.Type), extraction.Fingerprint, report.Origin, patterns, program);
        _clearObservations.Run(report.Id);
        _clearQuantities.Run(report.Id);
        _clearDoubts.Run(report.Id);

        var points = new CodePointIndex(report.Text);
        var n = 0;
        foreach (var o in InOrder(extraction.Observations))
        {
            var span = points.ToCodePoints(o.Span);
            _observation.Run(report.Id, ++n, o.Indicator, Cell.Of(o.Value), Cell.Of(o.ValueMax), o.Unit, Cell.Of(o.Bound), Cell.Of(o.Scope),
                o.Subset, o.Year, o.Text, o.Quote, span.Start, span.End, o.Pattern, Cell.Of(o.Flags));
        }
        n = 0;
        foreach (var q in extraction.Quantities)
        {
            var span = points.ToCodePoints(q.Span);
            _quantity.Run(report.Id, ++n, q.Text, Cell.Of(q.Value), Cell.Of(q.ValueMax), Cell.Of(q.Bound), q.Unit, Cell.Of(q.Kind),
                span.Start, span.End, Cell.Of(q.Flags));
        }
        foreach (var p in extraction.Problems) _doubt.Run(report.Id, p.Stage, p.Code, p.Message, p.Fatal);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _document, _clearObservations, _clearQuantities, _clearDoubts, _observation, _quantity, _doubt }) statement.Dispose();
    }

    // Imported results come in whatever order their line has.
    private static IEnumerable<Observation> InOrder(IReadOnlyList<Observation> observations) =>
        observations.OrderBy(o => o.Span.Start).ThenBy(o => o.Indicator, StringComparer.Ordinal).ThenBy(o => o.Span.End);
}
