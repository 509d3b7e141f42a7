using System.Globalization;
using System.Text.Json;

namespace ReportMiner.Loading;

/// <summary>What <c>fetch</c> wrote beside a document: <c>NAME.json</c>.</summary>
/// <param name="Url">The address that was asked for.</param>
/// <param name="From">The page that led to it; null where the user gave the address.</param>
/// <param name="Origin">Where the bytes came from.</param>
internal sealed record Sidecar(string Url, string? From, Origin Origin)
{
    private const int MostBytes = 1 << 20;

    /// <summary>Null where there is none, or the file of that name is something else.</summary>
    public static Sidecar? Of(string document)
    {
        try
        {
            var file = new FileInfo(document + ".json");
            if (!file.Exists || file.Length is 0 or > MostBytes) return null;
            return Read(JsonElement.Parse(File.ReadAllBytes(file.FullName)), Path.GetFileName(document));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return null; // the last: half a character in a text
        }
    }

    private static Sidecar? Read(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object || Text(json, "file") != name || Address(json, "url") is not { } url) return null;
        var published = DateOnly.TryParseExact(Text(json, "published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new Sidecar(url, Address(json, "from"), new Origin(Address(json, "final_url") ?? url, Text(json, "title"), published));
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && member.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string? Address(JsonElement json, string name) =>
        Text(json, name) is { } text && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? text : null;
}
