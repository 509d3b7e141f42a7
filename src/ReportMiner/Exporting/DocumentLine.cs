using System.Text.Json;
using System.Text.Unicode;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>A line of the input of <c>extract</c>: a document with its text, or the problem that it is none.</summary>
/// <param name="Id">Null where the line does not tell.</param>
/// <param name="Report">Null where <paramref name="Problem"/> says why.</param>
/// <param name="SaysWhatItIs">True where the line has any of the report's metadata, even as null: then it is taken at its word.</param>
/// <param name="Carried">Members that the result passes on as they are.</param>
/// <param name="Problem">Null where there is a report.</param>
public sealed record DocumentLine(string? Id, Report? Report, bool SaysWhatItIs, IReadOnlyList<JsonProperty> Carried, Problem? Problem)
{
    private static readonly string[] Metadata = ["title", "issuer", "region_code", "region", "level", "year", "published", "url"];

    // What the result writes itself.
    private static readonly HashSet<string> NotCarried = new(["id", "text", "report", .. Metadata, "observations", "quantities", "problems", "done"], StringComparer.Ordinal);

    /// <param name="line">UTF-8; lone surrogates in it are replaced in place, which keeps every offset.</param>
    /// <param name="number">Counted from 1, for messages.</param>
    public static DocumentLine Parse(Memory<byte> line, int number)
    {
        if (!Utf8.IsValid(line.Span)) return Failed(null, "not_utf8", $"line {number} is not valid UTF-8; write the documents as UTF-8");
        var surrogates = LoneSurrogates.Replace(line.Span);
        JsonElement document;
        try
        {
            document = JsonElement.Parse(line.Span);
        }
        catch (JsonException fault)
        {
            return Failed(null, "not_json", $"line {number} is not one complete JSON object ({Where(fault)}); write one document a line");
        }
        if (document.ValueKind != JsonValueKind.Object) return Failed(null, "not_json", $"line {number} is JSON but no object; write {{\"id\":…,\"text\":…}}");
        if (document.Id() is not { } id) return Failed(null, "no_id", $"line {number} has no \"id\"; give every document one");
        if (document.Text("text") is not { } text) return Failed(id, "no_text", $"line {number} has no \"text\" that is a string");

        var report = document.Report(id, text) with { Path = document.Text("path"), Encoding = document.Text("encoding") };
        if (surrogates > 0) report = report with { Problems = [new Problem("load", "lone_surrogate", $"{surrogates} escapes that are half a character were read as U+FFFD", report.Path, Fatal: false)] };
        var says = Metadata.Any(name => document.TryGetProperty(name, out _));
        return new DocumentLine(id, report, says, [.. document.EnumerateObject().Where(m => !NotCarried.Contains(m.Name))], null);
    }

    private static DocumentLine Failed(string? id, string code, string message) => new(id, null, false, [], new Problem("load", code, message));

    private static string Where(JsonException fault) => $"byte {fault.BytePositionInLine + 1}";
}
