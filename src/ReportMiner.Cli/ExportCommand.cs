using System.CommandLine;
using ReportMiner.Exporting;
using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner.Cli;

/// <summary><c>export</c>: from the database to what analysts load.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var shape = new Option<string>("--shape") { Description = "long: one row an observation", HelpName = "SHAPE", DefaultValueFactory = _ => "long" };
        shape.AcceptOnlyFromAmong("long");
        var format = new Option<string>("--format") { Description = "csv or jsonl", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var indicators = new Option<string[]>("--indicators") { Description = "Only indicators that fit, e.g. 'litigation.*'; may be given several times", HelpName = "GLOB" };
        var scope = new Option<string[]>("--scope") { Description = "Only headline, subset, target or prior; several joined by commas", HelpName = "SCOPE" };
        var noBom = new Option<bool>("--no-bom") { Description = "No byte order mark before the CSV (Excel needs it, some programs choke on it)" };
        var output = new Option<string>("--output", "-o") { Description = "The file; - is standard output", HelpName = "FILE", Required = true };
        var verb = new Verb("export", "Write the figures of a database for analysis",
            "reportminer export -o figures.csv",
            "reportminer export --indicators 'litigation.*' --scope headline --format jsonl -o -");
        foreach (var option in new Option[] { database, shape, format, indicators, scope, noBom, output }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(
            parsed.GetRequiredValue(database),
            new RowFilter(Split(parsed.GetValue(indicators)), [.. Split(parsed.GetValue(scope)).Select(ParseScope)]),
            json: parsed.GetValue(format) == "jsonl",
            byteOrderMark: !parsed.GetValue(noBom),
            parsed.GetRequiredValue(output)));
        return verb;
    }

    private static int Run(string databasePath, RowFilter filter, bool json, bool byteOrderMark, string output)
    {
        Output.CheckFolder(output, databasePath);
        using var database = ReportDatabase.OpenExisting(databasePath);
        var figures = database.Rows(filter);
        var rows = Output.Write(output, stream => json ? LongJsonLines.Write(stream, figures) : LongCsv.Write(stream, figures, byteOrderMark));
        if (rows == 0 && filter.Indicators.Count + filter.Scopes.Count > 0) Terminal.Note("no figure fits the filter; 'reportminer patterns list' names the indicators");
        Terminal.Note($"{MineReport.Count(rows, "figure")} from {databasePath}{(output == "-" ? "" : $" to {output}")}");
        return ExitCode.Done;
    }

    private static IReadOnlyList<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Scope ParseScope(string name) => name switch
    {
        "headline" => Scope.Headline,
        "subset" => Scope.Subset,
        "target" => Scope.Target,
        "prior" => Scope.Prior,
        _ => throw new UsageException($"there is no scope '{name}'; it is headline, subset, target or prior"),
    };
}
