using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>A line that <see cref="ResultLine"/> wrote, read back; offsets stay code points and there is no text.</summary>
/// <param name="Source">The path that the document had, else its id; null where the line is none of ours.</param>
/// <param name="Extraction">Null where <paramref name="Problem"/> says why.</param>
/// <param name="Problem">Why there is no result.</param>
public sealed record ImportedResult(string? Source, Extraction? Extraction, Problem? Problem)
{
    public static ImportedResult Parse(Memory<byte> line, int number)
    {
        LoneSurrogates.Replace(line.Span);
        try
        {
            return Read(JsonElement.Parse(line.Span), number);
        }
        catch (JsonException)
        {
            return Bad($"line {number} is not one complete JSON object");
        }
        catch (FormatException fault)
        {
            return Bad($"line {number} is no result of 'reportminer extract': {fault.Message}");
        }
    }

    private static ImportedResult Read(JsonElement result, int number)
    {
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("observations", out _)) return Bad($"line {number} is no result of 'reportminer extract'");
        List<Problem> problems = [.. result.List("problems").Select(ReadProblem)];
        if (result.Id() is not { } id) return problems is [var why, ..] ? Bad($"line {number} reports a document without id: {why.Message}") : Bad($"line {number} has no \"id\"");
        var source = result.Text("path") ?? id;
        if (problems.Find(p => p.Fatal) is { } fatal) return new ImportedResult(source, null, fatal with { Stage = "import", Path = source });
        var about = result.TryGetProperty("report", out var members) && members.ValueKind == JsonValueKind.Object ? members : result;
        var report = about.Report(id, text: "") with
        {
            Path = result.Text("path"),
            Encoding = result.Text("encoding"),
            Site = result.Text("site"),
            Type = result.Word<DocumentType>("type"),
        };
        return new ImportedResult(source, new Extraction(report, [.. result.List("observations").Select(ReadObservation)], [.. result.List("quantities").Select(ReadQuantity)], problems), null);
    }

    private static ImportedResult Bad(string message) => new(null, null, new Problem("import", "bad_line", message));

    private static Observation ReadObservation(JsonElement o) => new()
    {
        Indicator = Needed(o.Text("indicator"), "indicator"),
        Value = o.Number("value") ?? throw Missing("value"),
        ValueMax = o.Number("value_max"),
        Unit = Needed(o.Text("unit"), "unit"),
        Bound = o.Word<Bound>("bound") ?? throw Missing("bound"),
        Scope = o.Word<Scope>("scope") ?? throw Missing("scope"),
        Subset = o.Text("subset"),
        Year = o.Int("year"),
        Span = ReadSpan(o),
        Text = Needed(o.Text("text"), "text"),
        Quote = Needed(o.Text("quote"), "quote"),
        Pattern = Needed(o.Text("pattern"), "pattern"),
        Flags = o.Flags(),
    };

    private static Quantity ReadQuantity(JsonElement q) => new()
    {
        Span = ReadSpan(q),
        Numeral = ReadSpan(q),
        Text = Needed(q.Text("text"), "text"),
        Value = q.Number("value"),
        ValueMax = q.Number("value_max"),
        Bound = q.Word<Bound>("bound") ?? throw Missing("bound"),
        Unit = Needed(q.Text("unit"), "unit"),
        Kind = q.Word<QuantityKind>("kind") ?? throw Missing("kind"),
        Flags = q.Flags(),
    };

    private static Problem ReadProblem(JsonElement p) => new(
        p.Text("stage") ?? "import", p.Text("code") ?? "unknown", p.Text("message") ?? "no reason given",
        Fatal: !p.TryGetProperty("fatal", out var fatal) || fatal.ValueKind != JsonValueKind.False);

    private static TextSpan ReadSpan(JsonElement o) =>
        o.Int("start") is { } start and >= 0 && o.Int("end") is { } end && end >= start ? new TextSpan(start, end) : throw Missing("start and end");

    private static string Needed(string? value, string name) => value ?? throw Missing(name);

    private static FormatException Missing(string name) => new($"a figure without a proper {name}");
}
