using System.Text.RegularExpressions;

namespace ReportMiner.Patterns;

/// <summary>Finds the slips that YAML either takes for something else or explains badly.</summary>
internal static partial class SourceLint
{
    /// <returns>True where something was found; the rest of the file would only give faults that follow from it.</returns>
    public static bool Check(string text, FaultList faults)
    {
        var before = faults.Count;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.TrimStart().StartsWith('#'))
                continue;
            if (IndentingTab().Match(line) is { Success: true } tab)
                faults.Add(number, tab.Length, "a tab is used to indent; YAML wants blanks");
            else if (FullWidthColon().Match(line) is { Success: true } colon)
                faults.Add(number, colon.Length, $"a full-width colon '：' follows '{colon.Groups["key"].Value}'; write ': ' (ASCII colon and a blank)");
            else if (BareFigure().Match(line) is { Success: true } figure)
                faults.Add(number, figure.Groups["figure"].Index + 1, $"YAML takes a text that begins with {{ for a mapping; put the phrase in quotes: \"{figure.Groups["figure"].Value.Trim()}\"");
        }

        return faults.Count > before;
    }

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex IndentingTab();

    // Any of the language's keys, or (not in a list of phrases) anything that a bracket follows.
    [GeneratedRegex(@"^\s*(?:-\s+)?(?<key>theme|label|topics|words|reach|indicators|id|zh|en|definition|measure|unit|counted_in|phrases|weak_phrases|not|subset_words|range|relations|at_most|sum_of|quotient|examples|counter_examples|text|value|scope|general|connectors|change|share|subset|target|target_here|actual|prior|parts|plan_sections|shortcoming_sections|units)\s*：|^\s*(?!-\s)(?<key>[^\s：:""'#\[\]{},，。]+)\s*：(?=\s*(?:\[|\{(?!n\})|$))")]
    private static partial Regex FullWidthColon();

    [GeneratedRegex(@"^\s*-\s+(?<figure>\{\s*n\s*\}[^#]*)")]
    private static partial Regex BareFigure();
}
