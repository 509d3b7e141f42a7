using System.Text.Encodings.Web;
using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>JSON as this program writes it: one line, Chinese as Chinese, numbers without trailing zeros.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, Plain.Of(number));
        else json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Flags(this Utf8JsonWriter json, IReadOnlyList<string> flags)
    {
        json.WriteStartArray("flags");
        foreach (var flag in flags) json.WriteStringValue(flag);
        json.WriteEndArray();
    }

    /// <summary>What is known about a report, as members of the object that is open.</summary>
    public static void Members(this Utf8JsonWriter json, Report report, string yearName)
    {
        json.WriteString("title", report.Title);
        json.WriteString("issuer", report.Issuer);
        json.WriteString("region_code", report.RegionCode);
        json.WriteString("region", report.Region);
        json.WriteString("level", Plain.Of(report.Level));
        json.Number(yearName, report.Year);
        json.WriteString("published", Plain.Of(report.Published));
        json.WriteString("url", report.Url);
    }
}
