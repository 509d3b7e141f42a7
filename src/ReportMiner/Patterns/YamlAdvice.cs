using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace ReportMiner.Patterns;

/// <summary>Says in plain words what a YAML parser's complaint most likely comes from.</summary>
internal static partial class YamlAdvice
{
    private static readonly (string Part, string Advice)[] Known =
    [
        ("quoted scalar", "the quote that opens here is never closed; close it at the end of the text"),
        ("did not find expected '-' indicator", "this line does not fit the list above it; begin it with '- ' at the same indentation, and put texts with special characters in quotes"),
        ("did not find expected key", "this line does not fit what stands above it; check its indentation, and put texts with special characters in quotes"),
        ("flow sequence", "the list that opened with [ is not closed properly; separate its items with ASCII commas, put texts with {n} in quotes, and close it with ]"),
        ("flow mapping", "the mapping that opened with { is not closed properly; write {key: value, key: value}, and put a phrase that begins with {n} in quotes"),
        ("simple key", "a key without ': ' after it (ASCII colon and a blank), or a line that is indented wrongly"),
        ("Mapping values are not allowed", "': ' makes a key of what stands before it; put the text in quotes, or check the indentation of the line"),
        ("cannot start any token", "YAML gives this character a meaning of its own; put the text in quotes"),
        ("block scalar", "the text after | or > must be indented more than its key"),
        ("escape", "in \"double quotes\" a backslash begins an escape; use 'single quotes'"),
        ("alias", "YAML takes a text that begins with * for an alias; put it in quotes"),
        ("anchor", "YAML takes a text that begins with & for an anchor; put it in quotes"),
    ];

    public static void Explain(YamlException e, string text, FaultList faults)
    {
        var lines = text.Split('\n');
        if (OpenQuote(lines, (int)e.Start.Line) is { } open)
        {
            faults.Add(open.Line, open.Column, "the quote that opens here is not closed on its line; close it at the end of the text");
            return;
        }

        var (_, advice) = Array.Find(Known, known => e.Message.Contains(known.Part, StringComparison.OrdinalIgnoreCase));
        faults.Add((int)e.Start.Line, (int)e.Start.Column, advice ?? $"not valid YAML: {e.Message}");
    }

    /// <summary>The last line up to the complaint that opens a quote and does not close it: the parser notices only later.</summary>
    private static (int Line, int Column)? OpenQuote(string[] lines, int upTo)
    {
        for (var i = Math.Min(upTo, lines.Length) - 1; i >= 0; i--)
        {
            if (UnclosedQuote().Match(lines[i]) is { Success: true } quote)
                return (i + 1, quote.Groups["quote"].Index + 1);
        }

        return null;
    }

    [GeneratedRegex(@"^\s*(?:-\s+)?(?:[^\s:""']+:\s+)?(?:(?<quote>"")[^""]*|(?<quote>')[^']*)$")]
    private static partial Regex UnclosedQuote();
}
