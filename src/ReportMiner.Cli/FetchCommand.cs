using System.CommandLine;
using System.Text.RegularExpressions;
using ReportMiner.Fetching;

namespace ReportMiner.Cli;

/// <summary><c>fetch</c>: downloads reports, politely, and goes on where a killed run was.</summary>
internal static class FetchCommand
{
    public static Command Create()
    {
        var urls = new Argument<string[]>("URL") { Description = "Addresses of reports, or of list pages with --follow", Arity = ArgumentArity.ZeroOrMore };
        var list = new Option<string>("--list") { Description = "A file of addresses, one a line; - is standard input", HelpName = "FILE" };
        var folder = new Option<string>("--output", "-o") { Description = "The folder for the documents, their sidecars and the queue", HelpName = "DIR", DefaultValueFactory = _ => "fetched" };
        var follow = new Option<string>("--follow") { Description = "The addresses are list pages: follow the links whose text or title fits, on all pages of the list", HelpName = "REGEX" };
        var delay = Number("--delay", "S", 1, 0, "Least seconds between two requests to a host; the pause is up to twice as long");
        var size = Number("--max-size", "MB", 50, 0.001, "Largest document taken, unpacked");
        var timeout = Number("--timeout", "S", 60, 0.001, "Longest time for one request");
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Contact loopback and private networks, too" };
        var json = new Option<bool>("--json") { Description = "Write the summary as JSON to standard output" };
        var verb = new Verb("fetch", "Download reports politely; the same command goes on where a killed run was",
            "reportminer fetch --list addresses.txt -o reports",
            "reportminer fetch https://www.example.gov.cn/fzzf/ --follow '法治政府建设.*报告' -o reports");
        verb.Arguments.Add(urls);
        foreach (var option in new Option[] { list, folder, follow, delay, size, timeout, allowPrivate, json }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(
            FetchList.Read(parsed.GetValue(urls) ?? [], parsed.GetValue(list)),
            new FetchOptions
            {
                Folder = parsed.GetRequiredValue(folder),
                Follow = Pattern(parsed.GetValue(follow)),
                Delay = TimeSpan.FromSeconds(parsed.GetValue(delay)),
                MaxBytes = (long)(parsed.GetValue(size) * (1 << 20)),
                Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                AllowPrivate = parsed.GetValue(allowPrivate),
            },
            parsed.GetValue(json)));
        return verb;
    }

    private static int Run(FetchList list, FetchOptions options, bool json)
    {
        using var interruption = new Interruption();
        var fetcher = new Fetcher(options, Downloads.Tools);
        var summary = fetcher.RunAsync(list.Addresses, Tell, interruption.Token).GetAwaiter().GetResult();
        var report = new FetchReport(summary, list.Faults, options.Folder);
        if (json) report.WriteJson();
        else report.Tell();

        if (summary.Interrupted) return ExitCode.Interrupted;
        if (summary.AnyFailed || list.Faults.Count > 0) return ExitCode.SomeFailed;
        return summary.AnyKept ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static void Tell(FetchOutcome outcome)
    {
        var line = FetchReport.Line(outcome);
        if (Terminal.IsWatched) Terminal.Note(line);
        else Terminal.Detail(line);
    }

    private static Option<double> Number(string name, string unit, double standard, double least, string description)
    {
        var option = new Option<double>(name) { Description = description, HelpName = unit, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && double.TryParse(token.Value, out var value) && !(value >= least && value <= 86400)) result.AddError($"{name} must be {least} to 86400.");
        });
        return option;
    }

    private static Regex? Pattern(string? pattern)
    {
        if (pattern is null) return null;
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--follow '{pattern}': {fault.Message}");
        }
    }
}
