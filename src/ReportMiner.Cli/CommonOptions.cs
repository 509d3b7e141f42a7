using System.CommandLine;

namespace ReportMiner.Cli;

/// <summary>Options that several verbs share, made anew for each.</summary>
internal static class CommonOptions
{
    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what went wrong", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say what is done with every file", Recursive = true };

    public static Option<string> Database() => new("--db")
    {
        Description = "The SQLite database",
        HelpName = "FILE",
        DefaultValueFactory = _ => "reports.db",
    };

    public static Option<string[]> Patterns() => new("--patterns")
    {
        Description = "Folder of packs; may be given several times, the packs are joined [default: ./patterns, else the packs that ship with the program]",
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public static Option<int> Jobs(string things = "Files")
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = $"{things} worked on at once; the result does not depend on it",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var n) && n < 1) result.AddError("--jobs must be 1 or more.");
        });
        return jobs;
    }
}
