using System.CommandLine;
using ReportMiner.Exporting;
using ReportMiner.Storing;

namespace ReportMiner.Cli;

/// <summary><c>import</c>: results of <c>extract</c>, from any number of machines, into the database; idempotent.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("RESULTS") { Description = "Files that 'reportminer extract' wrote", Arity = ArgumentArity.OneOrMore };
        var database = CommonOptions.Database();
        var patterns = CommonOptions.Patterns();
        var verb = new Verb("import", "Store results of 'extract' in a database",
            "reportminer import machine1.jsonl machine2.jsonl --db reports.db");
        verb.Arguments.Add(files);
        verb.Options.Add(database);
        verb.Options.Add(patterns);
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetRequiredValue(database), parsed.GetValue(patterns)));
        return verb;
    }

    private static int Run(string[] files, string databasePath, string[]? patterns)
    {
        foreach (var file in files)
        {
            if (!File.Exists(file)) throw new UsageException($"there is no file {file}");
        }
        var engine = Engine.Load(PatternFolders.Choose(patterns)); // for the labels
        var isNew = !File.Exists(databasePath);
        var code = Run(files, databasePath, engine);
        if (code == ExitCode.NothingFound && isNew) File.Delete(databasePath);
        return code;
    }

    private static int Run(string[] files, string databasePath, Engine engine)
    {
        using var database = ReportDatabase.OpenOrCreate(databasePath);
        database.Describe([.. engine.Patterns.Indicators.Select(pattern => pattern.Indicator)]);
        using var interruption = new Interruption();
        var run = database.BeginRun("import", engine.Patterns.Fingerprint, ProgramVersion.Text);
        int stored = 0, failed = 0;
        foreach (var file in files)
        {
            database.ForgetFailures("import", file);
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read);
            foreach (var (line, number) in LineReader.Read(stream))
            {
                if (interruption.Token.IsCancellationRequested) break;
                var result = ImportedResult.Parse(line, number);
                if (result.Extraction is { } extraction)
                {
                    database.Import(result.Source!, extraction, ProgramVersion.Text);
                    stored++;
                }
                else
                {
                    Record(database, file, result);
                    failed++;
                }
            }
        }
        var interrupted = interruption.Token.IsCancellationRequested;
        database.EndRun(run, interrupted, new RunCounts(stored, 0, failed, 0));
        if (stored + failed > 0) Terminal.Note($"{MineReport.Count(stored, "result")} stored in {databasePath}{(failed > 0 ? $", {MineReport.N(failed)} failed" : "")}");
        ProblemList.Tell(database.Failures(), []);
        if (interrupted) return ExitCode.Interrupted;
        if (stored + failed == 0)
        {
            Terminal.Error("no result found in these files");
            return ExitCode.NothingFound;
        }
        return database.Failures().Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static void Record(ReportDatabase database, string file, ImportedResult result)
    {
        if (result.Source is { } source) database.Fail(source, result.Problem!);
        else database.AddFailure(file, result.Problem!);
    }
}
