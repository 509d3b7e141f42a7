using ReportMiner.Exporting;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>What <c>extract</c> makes of a line of its input.</summary>
/// <param name="Document">The line read.</param>
/// <param name="Extraction">Null where the document could not be processed.</param>
/// <param name="Json">The result, with its line end.</param>
internal sealed record ExtractedLine(DocumentLine Document, Extraction? Extraction, ReadOnlyMemory<byte> Json)
{
    public string? Id => Document.Id;

    public int TextHash => Document.Report?.Text.GetHashCode(StringComparison.Ordinal) ?? 0;

    public bool Failed => Extraction is null || Extraction.Problems.Any(p => p.Fatal);

    public static ExtractedLine Of(Memory<byte> line, int number, Engine engine, bool quantities)
    {
        var document = DocumentLine.Parse(line, number);
        if (document.Report is not { } report) return Of(document, document.Problem!);
        try
        {
            var extraction = engine.Extract(document.SaysWhatItIs ? report : ReportLoader.Describe(report));
            return new ExtractedLine(document, extraction, ResultLine.Write(extraction, document.Carried, quantities));
        }
        catch (Exception fault) // one document must not end the filter
        {
            return Of(document, new Problem("extract", "internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}"));
        }
    }

    /// <summary>The same for an id that an earlier line has: the same text is a second copy, another text cannot be told from the first.</summary>
    public ExtractedLine Repeated(bool sameText, bool quantities)
    {
        if (!sameText || Extraction is null) return Of(Document, new Problem("load", "repeated_id", "an earlier line has this id and another text, and its result stands; give every document an id of its own"));
        var copy = Extraction with { Problems = [.. Extraction.Problems, new Problem("load", "repeated_id", "an earlier line has this id and the same text", Fatal: false)] };
        return new ExtractedLine(Document, copy, ResultLine.Write(copy, Document.Carried, quantities));
    }

    private static ExtractedLine Of(DocumentLine document, Problem problem) => new(document, null, ResultLine.Write(document.Id, problem));
}
