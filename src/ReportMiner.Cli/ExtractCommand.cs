using System.CommandLine;
using ReportMiner.Exporting;

namespace ReportMiner.Cli;

/// <summary><c>extract</c>: documents in, results out, a line each; keeps no state.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var patterns = CommonOptions.Patterns();
        var quantities = new Option<bool>("--quantities") { Description = "List every quantity of the text, too" };
        var jobs = CommonOptions.Jobs("Documents");
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
        using var input = StandardInput.Open();
        using var output = StandardOutput.Open();
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var failed = false;
        foreach (var result in OrderedParallel.Select(LineReader.Read(input), jobs, line => ExtractedLine.Of(line.Line, line.Number, engine, quantities), interruption.Token))
        {
            var line = result.Id is not { } id || texts.TryAdd(id, result.TextHash) ? result : result.Repeated(sameText: texts[id] == result.TextHash, quantities);
            output.Write(line.Json.Span);
            failed |= line.Failed;
        }
        if (interruption.Token.IsCancellationRequested) return ExitCode.Interrupted;
        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
