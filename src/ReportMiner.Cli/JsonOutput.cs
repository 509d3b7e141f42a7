using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportMiner.Cli;

/// <summary>The machine twin of what a verb tells a person.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Chinese stays readable; it goes to a file or a pipe, never into HTML
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public static Option<bool> Option() => new("--json") { Description = "For programs: one JSON document" };

    public static void Write<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options));
}
