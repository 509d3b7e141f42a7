using System.CommandLine;
using ReportMiner.Measuring;
using ReportMiner.Model;
using ReportMiner.Patterns;

namespace ReportMiner.Cli;

/// <summary><c>patterns</c>: the workshop of pattern authors.</summary>
internal static class PatternsCommand
{
    public static Command Create()
    {
        var verb = new Verb("patterns", "Check, test and list the packs",
            "reportminer patterns check",
            "reportminer patterns test --indicators 'litigation.*'");
        verb.Subcommands.Add(PatternsCheckCommand.Create());
        verb.Subcommands.Add(PatternsTestCommand.Create());
        verb.Subcommands.Add(PatternsListCommand.Create());
        return verb;
    }

    /// <exception cref="PatternException">The packs cannot be used.</exception>
    public static PatternSet Load(IReadOnlyList<string> folders) =>
        PatternLoader.Load(folders, [.. QuantityScanner.DefaultUnits.Classes.Values.Distinct(StringComparer.Ordinal)]);
}
