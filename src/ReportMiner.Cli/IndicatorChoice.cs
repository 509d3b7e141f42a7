using System.CommandLine;
using System.IO.Enumeration;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>The option <c>--indicators</c>, applied to loaded packs.</summary>
internal static class IndicatorChoice
{
    public static Option<string[]> Option() => new("--indicators")
    {
        Description = "Only indicators that fit, e.g. 'litigation.*'; may be given several times",
        HelpName = "GLOB",
    };

    /// <returns>Those that fit any of the globs, in order of packs and files; all where none is given.</returns>
    public static IReadOnlyList<IndicatorPattern> Choose(PatternSet set, string[]? given)
    {
        var globs = (given ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var chosen = set.Indicators.Where(pattern => globs.Count == 0 || globs.Exists(glob => Fits(glob, pattern))).ToList();
        foreach (var glob in globs.Where(glob => !chosen.Exists(pattern => Fits(glob, pattern))))
            throw new UsageException($"no indicator fits '{glob}'; 'reportminer patterns list' shows what there is");
        return chosen;
    }

    private static bool Fits(string glob, IndicatorPattern pattern) =>
        FileSystemName.MatchesSimpleExpression(glob, pattern.Indicator.Id, ignoreCase: false);
}
