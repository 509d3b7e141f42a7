using System.Globalization;
using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>Reads members of objects that others wrote: what is missing or of another type is null.</summary>
internal static class JsonMembers
{
    public static string? Text(this JsonElement o, string name) => o.TryGetProperty(name, out var m) && m.ValueKind == JsonValueKind.String ? m.GetString() : null;

    /// <summary>A string, or a number as it is written.</summary>
    public static string? Id(this JsonElement o) => o.TryGetProperty("id", out var m) ? m.ValueKind switch
    {
        JsonValueKind.String => m.GetString() is { Length: > 0 } id ? id : null,
        JsonValueKind.Number => m.GetRawText(),
        _ => null,
    } : null;

    public static decimal? Number(this JsonElement o, string name) =>
        o.TryGetProperty(name, out var m) && m.ValueKind == JsonValueKind.Number && m.TryGetDecimal(out var value) ? value : null;

    public static int? Int(this JsonElement o, string name)
    {
        if (!o.TryGetProperty(name, out var m)) return null;
        if (m.ValueKind == JsonValueKind.Number && m.TryGetInt32(out var value)) return value;
        return m.ValueKind == JsonValueKind.String && int.TryParse(m.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out value) ? value : null;
    }

    public static T? Word<T>(this JsonElement o, string name) where T : struct, Enum =>
        o.Text(name) is { } word && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Plain.Of(value) == word ? value : null;

    public static IEnumerable<JsonElement> List(this JsonElement o, string name) =>
        o.TryGetProperty(name, out var m) && m.ValueKind == JsonValueKind.Array ? m.EnumerateArray() : [];

    public static IReadOnlyList<string> Flags(this JsonElement o) => [.. o.List("flags").Where(f => f.ValueKind == JsonValueKind.String).Select(f => f.GetString()!)];

    /// <summary>A report whose metadata are members of <paramref name="o"/>.</summary>
    public static Report Report(this JsonElement o, string id, string text) => new()
    {
        Id = id,
        Text = text,
        Title = o.Text("title"),
        Issuer = o.Text("issuer"),
        RegionCode = o.Text("region_code"),
        Region = o.Text("region"),
        Level = o.Word<Level>("level"),
        Year = o.Int("year"),
        Published = DateOnly.TryParseExact(o.Text("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Url = o.Text("url"),
    };
}
