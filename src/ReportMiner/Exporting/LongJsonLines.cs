using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>Writes the long table as JSON Lines: the columns of the CSV as members, numbers as numbers, what is unknown as null.</summary>
public static class LongJsonLines
{
    /// <returns>The number of lines.</returns>
    public static int Write(Stream destination, IEnumerable<LongRow> table)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(table);
        using var json = new Utf8JsonWriter(destination, JsonText.Options);
        var lines = 0;
        foreach (var row in table)
        {
            WriteLine(json, row);
            json.Flush();
            json.Reset();
            destination.WriteByte((byte)'\n');
            lines++;
        }
        return lines;
    }

    private static void WriteLine(Utf8JsonWriter json, LongRow row)
    {
        var (report, source, label, o) = row;
        json.WriteStartObject();
        json.WriteString("report", report.Id);
        json.WriteString("source", source);
        json.Members(report, yearName: "report_year");
        json.WriteString("indicator", o.Indicator);
        json.WriteString("label", label);
        json.Number("value", o.Value);
        json.Number("value_max", o.ValueMax);
        json.WriteString("unit", o.Unit);
        json.WriteString("bound", Plain.Of(o.Bound));
        json.WriteString("scope", Plain.Of(o.Scope));
        json.WriteString("subset", o.Subset);
        json.Number("year", o.Year);
        json.WriteString("text", o.Text);
        json.WriteString("quote", o.Quote);
        json.WriteNumber("start", o.Span.Start);
        json.WriteNumber("end", o.Span.End);
        json.WriteString("pattern", o.Pattern);
        json.Flags(o.Flags);
        json.WriteEndObject();
    }
}
