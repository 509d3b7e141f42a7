using CsvHelper;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>Writes the long table as CSV that Excel, R, Stata and pandas open: UTF-8, RFC 4180, one row an observation.</summary>
public static class LongCsv
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "report", "source", "title", "issuer", "region_code", "region", "level", "report_year", "published", "url", "indicator", "label",
        "value", "value_max", "unit", "bound", "scope", "subset", "year", "text", "quote", "start", "end", "pattern", "flags",
    ];

    /// <returns>The number of rows below the header.</returns>
    public static int Write(Stream destination, IEnumerable<LongRow> table, bool byteOrderMark)
    {
        ArgumentNullException.ThrowIfNull(table);
        // Escape puts ' before text that a spreadsheet would run; cells written as numbers keep their minus sign.
        var options = new CsvWriterOptions { WriteByteOrderMark = byteOrderMark, Injection = CsvInjection.Escape };
        using var csv = CsvWriter.Create(destination, options, leaveOpen: true);
        csv.WriteHeader([.. Columns]);
        var rows = 0;
        foreach (var row in table)
        {
            WriteRow(csv, row);
            rows++;
        }
        csv.Flush();
        return rows;
    }

    private static void WriteRow(CsvWriter csv, LongRow row)
    {
        var (report, source, label, o) = row;
        csv.WriteField(report.Id);
        csv.WriteField(source);
        csv.WriteField(report.Title);
        csv.WriteField(report.Issuer);
        csv.WriteField(report.RegionCode);
        csv.WriteField(report.Region);
        csv.WriteField(Plain.Of(report.Level));
        csv.WriteField(report.Year);
        csv.WriteField(Plain.Of(report.Published));
        csv.WriteField(report.Url);
        csv.WriteField(o.Indicator);
        csv.WriteField(label);
        csv.WriteField(Plain.Of(o.Value));
        csv.WriteField(o.ValueMax is { } max ? Plain.Of(max) : (decimal?)null);
        csv.WriteField(o.Unit);
        csv.WriteField(Plain.Of(o.Bound));
        csv.WriteField(Plain.Of(o.Scope));
        csv.WriteField(o.Subset);
        csv.WriteField(o.Year);
        csv.WriteField(o.Text);
        csv.WriteField(o.Quote);
        csv.WriteField(o.Span.Start);
        csv.WriteField(o.Span.End);
        csv.WriteField(o.Pattern);
        csv.WriteField(string.Join(';', o.Flags));
        csv.EndRecord();
    }
}
