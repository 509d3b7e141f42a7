using System.Text.RegularExpressions;

namespace ReportMiner.Patterns;

/// <summary>Finds the slips that YAML either takes for something else or explains badly.</summary>
internal static partial class SourceLint
{
    private const string Keys =
        "theme|label|topics|words|reach|indicators|id|zh|en|definition|measure|unit|counted_in|phrases|weak_phrases|not|subset_words|range|relations|"
        + "at_most|sum_of|quotient|examples|counter_examples|text|value|scope|"
        + "general|connectors|change|share|subset|target|target_here|actual|prior|parts|plan_sections|units";

    /// <returns>True where something was found; the rest of the file would only give faults that follow from it.</returns>
    public static bool Check(string text, FaultList faults)
    {
        var before = faults.Count;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!line.TrimStart().StartsWith('#') && Slip(line) is { } slip)
                faults.Add(number, slip.Column, slip.Message);
        }

        return faults.Count > before;
    }

    private static (int Column, string Message)? Slip(string line)
    {
        if (WrongBlank().Match(line) is { Success: true } blank)
            return (blank.Length, blank.Value[^1] == '\t' ? "a tab is used to indent; YAML wants blanks" : "a full-width or non-breaking blank is used to indent; YAML wants ordinary blanks");
        if (Invisible().Match(line) is { Success: true } invisible)
            return (invisible.Index + 1, $"an invisible character (U+{(int)invisible.Value[0]:X4}) stands here; delete it");
        if (FullWidthColon().Match(line) is { Success: true } colon)
            return (colon.Length, $"a full-width colon '：' follows '{colon.Groups["key"].Value}'; write ': ' (ASCII colon and a blank)");
        if (NoBlank().Match(line) is { Success: true } key)
            return (key.Length, $"a blank is missing after '{key.Groups["key"].Value}:'");
        if (BareFigure().Match(line) is { Success: true } figure)
            return (figure.Groups["figure"].Index + 1, $"YAML takes a text that begins with {{ for a mapping; put the phrase in quotes: \"{figure.Groups["figure"].Value.Trim()}\"");
        return null;
    }

    [GeneratedRegex(@"^ *[\t\u3000\u00A0]")]
    private static partial Regex WrongBlank();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u200B-\u200F\u2028-\u202E\u2060\uFEFF]")]
    private static partial Regex Invisible();

    // Any of the language's keys, or (not in a list of phrases) anything that a bracket follows.
    [GeneratedRegex(@"^\s*(?:-\s+)?(?<key>" + Keys + @")\s*：|^\s*(?!-\s)(?<key>[^\s：:""'#\[\]{},，。]+)\s*：(?=\s*(?:\[|\{(?!n\})|$))")]
    private static partial Regex FullWidthColon();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>" + Keys + @"):(?![ \t]|\r?$)")]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"^\s*-\s+(?<figure>\{\s*n\s*\}[^#]*)")]
    private static partial Regex BareFigure();
}
