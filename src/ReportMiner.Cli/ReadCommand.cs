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
        var command = new Command("read", "Show reports as JSON Lines: their main text and what is known about them.\n\nExample: reportminer read reports/ > documents.jsonl")
        {
            paths,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths)));
        return command;
    }

    private static int Run(string[] paths)
    {
        var sources = SourceFinder.Find(paths);
        foreach (var problem in sources.Problems) Tell(problem);
        var failed = sources.Problems.Count;
        using (var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16))
        {
            foreach (var file in sources.Files)
            {
                var result = ReportLoader.Load(file);
                if (result.Failure is { } failure) Tell(failure);
                if (result.Report is not { } report)
                {
                    failed++;
                    continue;
                }
                foreach (var doubt in report.Problems) Tell(doubt);
                DocumentJson.WriteLine(output, report);
            }
        }
        if (sources.Skipped.Count > 0)
        {
            Console.Error.WriteLine($"skipped {sources.Skipped.Values.Sum()} files: {string.Join(", ", sources.Skipped.Select(s => $"{s.Key} {s.Value}"))}");
        }
        if (sources.Files.Count == 0)
        {
            Console.Error.WriteLine("no report found: give files (.txt, .html …) or a folder that holds some");
            return 4;
        }
        return failed > 0 ? 3 : 0;
    }

    private static void Tell(Problem problem) =>
        Console.Error.WriteLine($"{problem.Path}: {(problem.Fatal ? "" : "note: ")}{problem.Message} [{problem.Code}]");
}
