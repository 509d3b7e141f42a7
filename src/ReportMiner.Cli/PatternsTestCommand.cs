using System.CommandLine;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>patterns test</c>: the packs' own examples, through the whole engine.</summary>
internal static class PatternsTestCommand
{
    public static Command Create()
    {
        var patterns = CommonOptions.Patterns();
        var indicators = IndicatorChoice.Option();
        var json = JsonOutput.Option();
        var verb = new Verb("test", "Run the examples and counter-examples of the packs, and exit 1 if any fails",
            "reportminer patterns test",
            "reportminer patterns test --indicators litigation.loss_rate");
        foreach (var option in new Option[] { patterns, indicators, json }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(PatternFolders.Choose(parsed.GetValue(patterns)), parsed.GetValue(indicators), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(IReadOnlyList<string> folders, string[]? globs, bool json)
    {
        var engine = Engine.Load(folders);
        var result = PatternTester.Run(IndicatorChoice.Choose(engine.Patterns, globs), text => engine.Explain(new Report { Id = "", Text = text }));
        if (json)
            WriteJson(result);
        else
            WriteText(result);
        return result.Failures.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static void WriteText(PatternTestResult result)
    {
        foreach (var failure in result.Failures)
        {
            Console.Out.WriteLine($"{failure.Location}: {failure.Indicator}: expected {failure.Expected}, got {failure.Got}");
            Console.Out.WriteLine($"    {failure.Text}");
            foreach (var line in failure.Why)
                Console.Out.WriteLine($"    {line}");
        }

        var failed = result.Failures.Count == 0 ? "all pass" : $"{result.Failures.Count} failed";
        Console.Out.WriteLine($"{MineReport.Count(result.Indicators, "indicator")}, {MineReport.Count(result.Examples, "example")}, {MineReport.Count(result.CounterExamples, "counter-example")}: {failed}");
        if (result.Unused.Count > 0)
            Terminal.Note($"{MineReport.Count(result.Unused.Count, "phrase")} found by no example, so that nobody would notice a break{(Terminal.Verbose ? ":" : " (-v lists them)")}");
        foreach (var phrase in result.Unused)
            Terminal.Detail($"{phrase.Location}: {phrase.Text}");
        if (result.Failures is [var first, ..])
            Terminal.Note($"why: reportminer explain --indicator {first.Indicator} --text '{first.Text}'");
    }

    private static void WriteJson(PatternTestResult result) => JsonOutput.Write(new
    {
        ok = result.Failures.Count == 0,
        result.Indicators,
        result.Examples,
        result.CounterExamples,
        failures = result.Failures.Select(failure => new
        {
            failure.Location.File,
            failure.Location.Line,
            failure.Location.Column,
            failure.Indicator,
            failure.Text,
            failure.Expected,
            failure.Got,
            failure.Why,
        }),
        unused = result.Unused.Select(phrase => new { phrase.Location.File, phrase.Location.Line, phrase.Location.Column, phrase = phrase.Text }),
    });
}
