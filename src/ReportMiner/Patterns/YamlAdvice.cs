using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportMiner.Patterns;

/// <summary>Says in plain words what a YAML parser's complaint most likely comes from.</summary>
internal static partial class YamlAdvice
{
    private static readonly (string Part, string Advice)[] Known =
    [
        ("quoted scalar", "the quote that opens here is never closed; close it at the end of the text"),
        ("did not find expected '-' indicator", "this line does not fit the list above it; begin it with '- ' at the same indentation, and put texts with special characters in quotes"),
        ("did not find expected key", "this line does not fit what stands above it; check its indentation, and put texts with special characters in quotes"),
        ("simple key", "a key without ': ' after it (ASCII colon and a blank), or a line that is indented wrongly"),
        ("Mapping values are not allowed", "': ' makes a key of what stands before it; put the text in quotes, or check the indentation of the line"),
        ("cannot start any token", "YAML gives this character a meaning of its own; put the text in quotes"),
        ("block scalar", "the text after | or > must be indented more than its key"),
        ("escape", "in \"double quotes\" a backslash begins an escape; use 'single quotes'"),
        ("alias", "YAML takes a text that begins with * for an alias; put it in quotes"),
        ("anchor", "YAML takes a text that begins with & for an anchor; put it in quotes"),
    ];

    /// <summary>Explains a complaint made inside these lists and mappings.</summary>
    public static void Explain(YamlException e, IEnumerable<NodeEvent> open, string text, FaultList faults)
    {
        var lines = text.Split('\n');
        if (OpenQuote(lines, (int)e.Start.Line) is { } quote)
        {
            faults.Add(quote.Line, quote.Column, "the quote that opens here is not closed on its line; close it at the end of the text");
            return;
        }

        if (e.Message.Contains("flow", StringComparison.Ordinal) && InFlow(open))
        {
            Explain(open, faults);
            return;
        }

        var (_, advice) = Array.Find(Known, known => e.Message.Contains(known.Part, StringComparison.OrdinalIgnoreCase));
        // The end of the text counts as a line of its own to the parser; a person looks at the last one.
        var pastEnd = e.Start.Line > lines.Length;
        faults.Add(pastEnd ? lines.Length : (int)e.Start.Line, pastEnd ? lines[^1].Length + 1 : (int)e.Start.Column, advice ?? $"not valid YAML: {e.Message}");
    }

    /// <summary>Explains that the innermost list or mapping went wrong.</summary>
    public static void Explain(IEnumerable<NodeEvent> open, FaultList faults)
    {
        var advice = open.FirstOrDefault() switch
        {
            SequenceStart { Style: SequenceStyle.Flow } => "the list that opens here with [ goes wrong: separate its items with ASCII commas, put texts with {n} in quotes, and close it with ]",
            MappingStart { Style: MappingStyle.Flow } => "the mapping that opens here with { goes wrong: write {key: value, key: value}, put texts with commas or {n} in quotes, and close it with }",
            _ => "what begins here is not valid YAML; check indentation, colons and quotes",
        };
        var start = open.FirstOrDefault()?.Start;
        faults.Add((int)(start?.Line ?? 1), (int)(start?.Column ?? 1), advice);
    }

    private static bool InFlow(IEnumerable<NodeEvent> open) =>
        open.FirstOrDefault() is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };

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
