using System.CommandLine;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>patterns list</c>: the indicators that the packs know.</summary>
internal static class PatternsListCommand
{
    public static Command Create()
    {
        var patterns = CommonOptions.Patterns();
        var indicators = IndicatorChoice.Option();
        var json = JsonOutput.Option();
        var verb = new Verb("list", "List the indicators by theme, with unit, number of phrases and labels",
            "reportminer patterns list",
            "reportminer patterns list --indicators '*_rate' --json");
        foreach (var option in new Option[] { patterns, indicators, json }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(PatternFolders.Choose(parsed.GetValue(patterns)), parsed.GetValue(indicators), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(IReadOnlyList<string> folders, string[]? globs, bool json)
    {
        var set = Engine.LoadPatterns(folders);
        var chosen = IndicatorChoice.Choose(set, globs);
        if (json)
            WriteJson(chosen);
        else
            WriteTable(set.Packs, chosen.ToHashSet());
        return ExitCode.Done;
    }

    private static void WriteTable(IReadOnlyList<Pack> packs, HashSet<IndicatorPattern> chosen)
    {
        foreach (var pack in packs.Where(pack => pack.Indicators.Any(chosen.Contains)))
        {
            var rows = pack.Indicators.Where(chosen.Contains).ToList();
            Console.Out.WriteLine($"{pack.Theme} {pack.LabelZh} ({pack.LabelEn}): {MineReport.Count(rows.Count, "indicator")}, {MineReport.Count(rows.Sum(row => row.Phrases.Count), "phrase")}");
            Console.Out.Write(TextTable.Format(rows.Select(row => new[]
            {
                $"  {row.Indicator.Id}",
                row.Indicator.Unit,
                row.Phrases.Count == 1 ? "1 phrase" : $"{row.Phrases.Count} phrases",
                row.Indicator.LabelZh,
                row.Indicator.LabelEn,
            })));
            Console.Out.WriteLine();
        }
    }

    private static void WriteJson(IReadOnlyList<IndicatorPattern> chosen) => JsonOutput.Write(chosen.Select(pattern => new
    {
        pattern.Indicator.Id,
        pattern.Indicator.Theme,
        pattern.Indicator.LabelZh,
        pattern.Indicator.LabelEn,
        pattern.Indicator.Definition,
        measure = pattern.Indicator.Measure.ToString().ToLowerInvariant(),
        pattern.Indicator.Unit,
        phrases = pattern.Phrases.Select(phrase => phrase.Text),
        pattern.Location.File,
        pattern.Location.Line,
    }));
}
