using System.Buffers;
using System.Text.Json;
using ReportMiner.Model;

namespace ReportMiner.Exporting;

/// <summary>Writes what one document yielded as a line of JSON: the result format of <c>extract</c>.</summary>
public static class ResultLine
{
    /// <param name="extraction">Its offsets are turned into code points.</param>
    /// <param name="carried">Members of the input that the result does not have itself; null for none.</param>
    /// <param name="quantities">Whether to list every quantity.</param>
    public static ReadOnlyMemory<byte> Write(Extraction extraction, IReadOnlyList<JsonProperty>? carried, bool quantities)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        return Line(json =>
        {
            var report = extraction.Report;
            var points = new CodePointIndex(report.Text);
            json.WriteString("id", report.Id);
            foreach (var member in carried ?? []) member.WriteTo(json);
            json.WriteStartObject("report");
            json.Members(report, yearName: "year");
            json.WriteEndObject();
            json.WriteStartArray("observations");
            foreach (var o in extraction.Observations) Write(json, o, points.ToCodePoints(o.Span));
            json.WriteEndArray();
            if (quantities)
            {
                json.WriteStartArray("quantities");
                foreach (var q in extraction.Quantities) Write(json, q, points.ToCodePoints(q.Span));
                json.WriteEndArray();
            }
            Finish(json, extraction.Problems);
        });
    }

    /// <summary>The line of a document that could not be processed.</summary>
    /// <param name="id">Null where the input line did not tell.</param>
    /// <param name="problem">Why.</param>
    public static ReadOnlyMemory<byte> Write(string? id, Problem problem) => Line(json =>
    {
        json.WriteString("id", id);
        json.WriteStartArray("observations");
        json.WriteEndArray();
        Finish(json, [problem]);
    });

    private static ReadOnlyMemory<byte> Line(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Observation o, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("indicator", o.Indicator);
        json.Number("value", o.Value);
        json.Number("value_max", o.ValueMax);
        json.WriteString("unit", o.Unit);
        json.WriteString("bound", Plain.Of(o.Bound));
        json.WriteString("scope", Plain.Of(o.Scope));
        json.WriteString("subset", o.Subset);
        json.Number("year", o.Year);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", o.Text);
        json.WriteString("quote", o.Quote);
        json.WriteString("pattern", o.Pattern);
        json.Flags(o.Flags);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity q, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", q.Text);
        json.Number("value", q.Value);
        json.Number("value_max", q.ValueMax);
        json.WriteString("bound", Plain.Of(q.Bound));
        json.WriteString("unit", q.Unit);
        json.WriteString("kind", Plain.Of(q.Kind));
        if (q.Flags.Count > 0) json.Flags(q.Flags);
        json.WriteEndObject();
    }

    private static void Finish(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var p in problems)
        {
            json.WriteStartObject();
            json.WriteString("stage", p.Stage);
            json.WriteString("code", p.Code);
            json.WriteString("message", p.Message);
            json.WriteBoolean("fatal", p.Fatal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("done", !problems.Any(p => p.Fatal));
    }
}
