using System.Text.Encodings.Web;
using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>Writes a document as one line of JSON, as <c>extract</c> reads it.</summary>
internal static class DocumentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(Stream output, Report report)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("path", report.Path);
            json.WriteString("encoding", report.Encoding);
            json.WriteString("title", report.Title);
            json.WriteString("issuer", report.Issuer);
            json.WriteString("region_code", report.RegionCode);
            json.WriteString("region", report.Region);
            json.WriteString("level", report.Level?.ToString().ToLowerInvariant());
            if (report.Year is { } year) json.WriteNumber("year", year);
            else json.WriteNull("year");
            json.WriteString("published", report.Published?.ToString("yyyy-MM-dd"));
            json.WriteString("url", report.Url);
            json.WriteString("text", report.Text);
            json.WriteString("site", report.Site);
            json.WriteString("type", report.Type?.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
