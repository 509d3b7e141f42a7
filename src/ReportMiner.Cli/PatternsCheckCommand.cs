using System.CommandLine;
using ReportMiner.Model;
using ReportMiner.Patterns;

namespace ReportMiner.Cli;

/// <summary><c>patterns check</c>: every fault of the packs, with its place. The only verb to which a bad pack is a result.</summary>
internal static class PatternsCheckCommand
{
    public static Command Create()
    {
        var patterns = CommonOptions.Patterns();
        var json = JsonOutput.Option();
        var verb = new Verb("check", "Tell what is wrong in the packs, as file:line:column, and exit 1 if anything is",
            "reportminer patterns check",
            "reportminer patterns check --patterns my-packs --json");
        verb.Options.Add(patterns);
        verb.Options.Add(json);
        verb.SetAction(parsed => Run(PatternFolders.Choose(parsed.GetValue(patterns)), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(IReadOnlyList<string> folders, bool json)
    {
        PatternSet set;
        try
        {
            set = Engine.LoadPatterns(folders);
        }
        catch (PatternException fault)
        {
            Tell(fault.Faults, json);
            return ExitCode.Failed;
        }

        Tell(set, json);
        return ExitCode.Done;
    }

    private static void Tell(IReadOnlyList<PatternFault> faults, bool json)
    {
        if (json)
        {
            JsonOutput.Write(new { ok = false, faults = faults.Select(fault => new { fault.File, fault.Line, fault.Column, fault.Message }) });
            return;
        }

        foreach (var fault in faults)
            Console.Out.WriteLine(fault);
        Console.Out.WriteLine(MineReport.Count(faults.Count, "fault"));
    }

    private static void Tell(PatternSet set, bool json)
    {
        var packs = set.Packs.Count;
        var indicators = set.Indicators.Count();
        var phrases = set.Indicators.Sum(indicator => indicator.Phrases.Count);
        var examples = set.Indicators.Sum(indicator => indicator.Examples.Count);
        var counterExamples = set.Indicators.Sum(indicator => indicator.CounterExamples.Count);
        if (json)
            JsonOutput.Write(new { ok = true, packs, indicators, phrases, examples, counterExamples, faults = Array.Empty<object>() });
        else
            Console.Out.WriteLine($"{MineReport.Count(packs, "pack")}, {MineReport.Count(indicators, "indicator")}, {MineReport.Count(phrases, "phrase")}, {MineReport.Count(examples, "example")}, {MineReport.Count(counterExamples, "counter-example")}: no fault");
    }
}
