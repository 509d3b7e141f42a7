using System.CommandLine;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>explain</c>: what was seen in a text and why every figure was or was not given to an indicator.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "A report; standard input where neither it nor --text is given", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "A sentence to explain", HelpName = "SENTENCE" };
        var indicator = new Option<string?>("--indicator") { Description = "Only figures that a phrase of this indicator matched, or came near", HelpName = "ID" };
        var patterns = CommonOptions.Patterns();
        var json = JsonOutput.Option();
        var verb = new Verb("explain", "Show what was seen and why: words, quantities, topics, matches, near misses, gates",
            "reportminer explain --text '全年受理行政复议申请100件,审结78件。'",
            "reportminer explain samples/yunling-county-2023.txt --indicator litigation.loss_rate");
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { text, indicator, patterns, json }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(parsed.GetValue(file), parsed.GetValue(text), parsed.GetValue(indicator), parsed.GetValue(patterns), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(string? file, string? text, string? indicator, string[]? patterns, bool json)
    {
        if (file is not null && text is not null) throw new UsageException("give either a FILE or --text, not both");
        var engine = Engine.Load(PatternFolders.Choose(patterns));
        if (indicator is not null && engine.Patterns.Indicators.All(pattern => pattern.Indicator.Id != indicator))
            throw new UsageException($"no pack has an indicator {indicator}; 'reportminer patterns list' shows them");
        var loaded = file is null ? null : ReportLoader.Load(file);
        if (loaded?.Failure is { } failure)
        {
            var carriers = new Carriers().Of(file!, loaded.Cover?.Links ?? []);
            Terminal.Error(carriers.Count > 0 ? $"{file}: the page only links to a document; explain {carriers[0]} instead" : $"{failure.Path}: {failure.Message}");
            return ExitCode.SomeFailed;
        }
        var report = loaded?.Report ?? new Report { Id = "", Text = text ?? StandardInput.ReadText() };
        var analysis = engine.Explain(report);
        if (indicator is not null) analysis = analysis with { Figures = [.. analysis.Figures.Where(figure => figure.Concerns(indicator))] };
        var explanation = new Explanation(engine.Patterns, analysis, loaded?.Evidence ?? []);
        if (json) JsonOutput.Write(explanation.ForPrograms());
        else explanation.Print(Console.Out);
        return ExitCode.Done;
    }
}
