using System.CommandLine;
using ReportMiner.Exporting;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>extract</c>: documents in, results out, a line each; keeps no state.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var patterns = CommonOptions.Patterns();
        var quantities = new Option<bool>("--quantities") { Description = "List every quantity of the text, too" };
        var jobs = CommonOptions.Jobs();
        var verb = new Verb("extract", "Filter: JSON Lines of documents on standard input, of results on standard output",
            "reportminer read reports | reportminer extract > results.jsonl",
            "echo '{\"id\":\"1\",\"text\":\"全年审结行政复议案件78件。\"}' | reportminer extract");
        foreach (var option in new Option[] { patterns, quantities, jobs }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(parsed.GetValue(patterns), parsed.GetValue(quantities), parsed.GetValue(jobs)));
        return verb;
    }

    private static int Run(string[]? patterns, bool quantities, int jobs)
    {
        var engine = Engine.Load(PatternFolders.Choose(patterns));
        using var interruption = new Interruption();
        using var input = Console.OpenStandardInput();
        using var output = StandardOutput.Open();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var failed = false;
        var results = OrderedParallel.Select(LineReader.Read(input), jobs, line => Process(DocumentLine.Parse(line.Line, line.Number), engine.Steps.Extract, quantities), interruption.Token);
        foreach (var (id, isFailed, line) in results)
        {
            var repeated = id is not null && !seen.Add(id);
            output.Write(repeated ? Repeated(id!).Span : line.Span);
            failed |= isFailed || repeated;
        }
        if (interruption.Token.IsCancellationRequested) return ExitCode.Interrupted;
        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static (string? Id, bool Failed, ReadOnlyMemory<byte> Line) Process(DocumentLine document, Func<Report, Extraction> extract, bool quantities)
    {
        if (document.Problem is { } problem) return (document.Id, true, ResultLine.Write(document.Id, problem));
        try
        {
            var extraction = extract(document.Report!);
            return (document.Id, extraction.Problems.Any(p => p.Fatal), ResultLine.Write(extraction, document.Carried, quantities));
        }
        catch (Exception fault) // one document must not end the filter
        {
            return (document.Id, true, ResultLine.Write(document.Id, new Problem("extract", "internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}")));
        }
    }

    private static ReadOnlyMemory<byte> Repeated(string id) =>
        ResultLine.Write(id, new Problem("load", "repeated_id", "an earlier line has this id, and its result stands; give every document an id of its own"));
}
