using System.CommandLine;

namespace ReportMiner.Cli;

/// <summary><c>patterns</c>: the workshop of pattern authors.</summary>
internal static class PatternsCommand
{
    public static Command Create()
    {
        var verb = new Verb("patterns", "Check, test, measure and list the packs",
            "reportminer patterns check",
            "reportminer patterns test --indicators 'litigation.*'");
        verb.Subcommands.Add(PatternsCheckCommand.Create());
        verb.Subcommands.Add(PatternsTestCommand.Create());
        verb.Subcommands.Add(PatternsEvalCommand.Create());
        verb.Subcommands.Add(PatternsListCommand.Create());
        return verb;
    }
}
