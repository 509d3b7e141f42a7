using System.CommandLine;
using System.Diagnostics;
using ReportMiner.Exporting;
using ReportMiner.Storing;

namespace ReportMiner.Cli;

/// <summary><c>mine</c>: files, folders and globs into the database and, if wanted, a CSV.</summary>
internal static class MineCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and globs", Arity = ArgumentArity.OneOrMore };
        var database = CommonOptions.Database();
        var csv = new Option<string>("--csv") { Description = "Then write the whole database as CSV; - is standard output", HelpName = "FILE" };
        var patterns = CommonOptions.Patterns();
        var jobs = CommonOptions.Jobs();
        var force = new Option<bool>("--force") { Description = "Mine again what has not changed, too" };
        var prune = new Option<bool>("--prune") { Description = "Forget files that are gone, with what was mined from them" };
        var json = new Option<bool>("--json") { Description = "Write the summary as JSON to standard output" };
        var verb = new Verb("mine", "Mine reports into a database, and a CSV",
            "reportminer mine samples --csv figures.csv",
            "reportminer mine reports '更多/*.html' --db reports.db --jobs 4");
        verb.Arguments.Add(paths);
        foreach (var option in new Option[] { database, csv, patterns, jobs, force, prune, json }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetRequiredValue(database),
            parsed.GetValue(csv),
            parsed.GetValue(patterns),
            new MiningOptions(parsed.GetValue(jobs), parsed.GetValue(force), parsed.GetValue(prune)),
            parsed.GetValue(json)));
        return verb;
    }

    private static int Run(string[] paths, string databasePath, string? csv, string[]? patterns, MiningOptions options, bool json)
    {
        if (json && csv == "-") throw new UsageException("--json and --csv - both want standard output; give the CSV a file");
        var clock = Stopwatch.StartNew();
        var engine = Engine.Load(PatternFolders.Choose(patterns));
        Output.CheckFolder(csv, databasePath);
        var isNew = !File.Exists(databasePath);
        var code = Run(engine, paths, databasePath, csv, options, json, clock);
        // Where nothing was found, as after a mistyped name, no empty database stays behind.
        if (code == ExitCode.NothingFound && isNew) File.Delete(databasePath);
        return code;
    }

    private static int Run(Engine engine, string[] paths, string databasePath, string? csv, MiningOptions options, bool json, Stopwatch clock)
    {
        using var database = ReportDatabase.OpenOrCreate(databasePath);
        using var interruption = new Interruption();
        var miner = new Miner(engine, database);
        var summary = MineProgress.Show(tell => miner.Mine(paths, options, tell, interruption.Token));

        var report = new MineReport(summary, database, clock.Elapsed);
        var rows = (int?)null;
        try
        {
            if (csv is not null && summary is { Found: > 0, Interrupted: false }) rows = Output.Write(csv, stream => LongCsv.Write(stream, database.Rows(RowFilter.All), byteOrderMark: true));
        }
        finally
        {
            if (json) report.WriteJson(Console.Out, csv, rows);
            else report.Tell(csv, rows);
        }

        if (summary.Interrupted) return ExitCode.Interrupted;
        if (summary.Found == 0) return ExitCode.NothingFound;
        return summary.Failures.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
