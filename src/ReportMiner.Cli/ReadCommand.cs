using System.CommandLine;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>read PATH…</c>: files → JSON Lines of documents.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and globs", Arity = ArgumentArity.OneOrMore };
        var verb = new Verb("read", "Show reports as JSON Lines: their main text and what is known about them",
            "reportminer read reports > documents.jsonl",
            "reportminer read 'reports/**/*.html' | reportminer extract > results.jsonl");
        verb.Arguments.Add(paths);
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(paths)));
        return verb;
    }

    private static int Run(string[] paths)
    {
        var sources = SourceFinder.Find(paths);
        foreach (var problem in sources.Problems) Tell(problem);
        var failed = sources.Problems.Count;
        var carriers = new Carriers();
        using (var output = new BufferedStream(StandardOutput.Open(), 1 << 16))
        {
            foreach (var document in sources.Files.SelectMany(file => ReportLoader.Open(file.Path)))
            {
                var result = ReportLoader.Load(document);
                if (result.Cover is { } cover && carriers.Of(document.Path, cover.Links) is [var carrier, ..])
                {
                    Terminal.Note($"note: {document.Path}: the page only links to {carrier}, which is a document of its own");
                    continue;
                }
                if (result.Failure is { } failure) Tell(failure);
                if (result.Report is not { } report)
                {
                    if (!document.IsRemark) failed++;
                    continue;
                }
                foreach (var doubt in report.Problems) Tell(doubt);
                DocumentJson.WriteLine(output, report);
            }
        }
        if (sources.Skipped.Count > 0)
        {
            Terminal.Note($"skipped, no reports by their names: {string.Join(", ", sources.Skipped.Select(s => $"{s.Value} {s.Key}"))}");
        }
        if (sources.Files.Count == 0)
        {
            Terminal.Error("no report found; give files (.txt, .html …) or a folder that holds some");
            return ExitCode.NothingFound;
        }
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static void Tell(Problem problem)
    {
        var line = $"{problem.Path}: {problem.Message} [{problem.Code}]";
        if (problem.Fatal) Terminal.Error(line);
        else Terminal.Note("note: " + line);
    }
}
