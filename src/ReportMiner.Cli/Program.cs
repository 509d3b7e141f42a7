using System.CommandLine;
using System.CommandLine.Help;
using ReportMiner.Cli;
using ReportMiner.Patterns;
using ReportMiner.Storing;

Terminal.SetUp();
try
{
    // The parser takes longer to compile at run time than a report takes to cut.
    return args is ["segment"] ? SegmentCommand.Run("default", hmm: true, []) : Run(args);
}
catch (UsageException fault)
{
    return Fail(fault, ExitCode.Usage);
}
catch (PatternException fault)
{
    foreach (var one in fault.Faults) Terminal.Error(one.ToString());
    return ExitCode.Usage;
}
catch (DatabaseException fault)
{
    return Fail(fault, fault.WrongFile ? ExitCode.Usage : ExitCode.Failed);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    return Fail(fault, ExitCode.Failed);
}
catch (Exception fault)
{
    Terminal.Error($"internal error, please report it: {(Terminal.Verbose ? fault : $"{fault.GetType().Name}: {fault.Message} (-v shows where)")}");
    return ExitCode.Failed;
}

static int Run(string[] args)
{
    var root = new RootCommand("Figures from Chinese government rule-of-law reports: a folder of reports in, a table out.");
    root.Directives.Clear(); // a path may begin with a bracket
    root.Options.Remove(root.Options.OfType<HelpOption>().Single());
    var help = new HelpOption("--help", "-h"); // not /h, which is a path
    help.Action = new HelpWithExamples((HelpAction)help.Action!);
    root.Options.Add(help);
    root.Options.Add(CommonOptions.Quiet);
    root.Options.Add(CommonOptions.Verbose);
    foreach (var verb in Verbs()) root.Subcommands.Add(verb);

    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    Terminal.Quiet = parsed.GetValue(CommonOptions.Quiet);
    Terminal.Verbose = parsed.GetValue(CommonOptions.Verbose);
    if (CommandLineCheck.Mistakes(parsed) is { Count: > 0 } mistakes)
    {
        foreach (var mistake in mistakes) Terminal.Error(mistake);
        Terminal.Error($"try '{CommandLineCheck.HelpFor(parsed)}'");
        return ExitCode.Usage;
    }
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}

static IEnumerable<Command> Verbs() =>
[
    MineCommand.Create(),
    ExportCommand.Create(),
    ExtractCommand.Create(),
    ImportCommand.Create(),
    FetchCommand.Create(),
    ReadCommand.Create(),
    ExplainCommand.Create(),
    PatternsCommand.Create(),
    SegmentCommand.Create(),
];

static int Fail(Exception fault, int code)
{
    Terminal.Error(fault.Message);
    return code;
}
