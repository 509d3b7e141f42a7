using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace ReportMiner.Cli;

/// <summary>Finds what is wrong with a command line, beyond what the parser minds.</summary>
internal static class CommandLineCheck
{
    /// <summary>Empty where the command can be run.</summary>
    public static IReadOnlyList<string> Mistakes(ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Subcommands is { Count: > 0 } verbs && MissingVerb(parsed, verbs) is { } missing) return [missing];
        // The parser takes '--nope' for a path; a file of that name can still be given after '--'.
        var unknown = Positional(parsed).Where(LooksLikeOption).Except(AfterDoubleDash(parsed), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0) return [.. unknown.Select(option => $"unknown option '{option}'{Suggestion(option, OptionsOf(parsed))}")];
        return parsed.Action is ParseErrorAction ? [.. parsed.Errors.Select(error => error.Message)] : [];
    }

    /// <summary>What is wrong where a verb should stand; null where the help or version of the verbs together is asked for.</summary>
    private static string? MissingVerb(ParseResult parsed, IEnumerable<Command> verbs)
    {
        var names = verbs.Select(verb => verb.Name).ToList();
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !LooksLikeOption(token)) is { } unknown)
        {
            return $"unknown verb '{unknown}'{Suggestion(unknown, names) ?? $"; the verbs are {string.Join(", ", names)}"}";
        }
        return parsed.UnmatchedTokens.Count == 0 && parsed.Action is null or ParseErrorAction ? $"which verb? {string.Join(", ", names)}" : null;
    }

    public static string HelpFor(ParseResult parsed)
    {
        var names = new List<string> { "--help" };
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Parent: not null } command; at = at.Parent) names.Insert(0, command.Command.Name);
        return $"reportminer {string.Join(' ', names)}";
    }

    private static IEnumerable<string> Positional(ParseResult parsed) => parsed.CommandResult.Command.Arguments
        .SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
        .Select(token => token.Value)
        .Concat(parsed.UnmatchedTokens);

    private static IEnumerable<string> OptionsOf(ParseResult parsed) => parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(option => option.Name);

    private static bool LooksLikeOption(string value) => value.Length > 1 && value[0] == '-';

    private static IEnumerable<string> AfterDoubleDash(ParseResult parsed) => parsed.Tokens
        .SkipWhile(token => token.Type != TokenType.DoubleDash)
        .Select(token => token.Value);

    private static string? Suggestion(string word, IEnumerable<string> known)
    {
        var (name, distance) = known.Select(name => (name, Distance: Distance(word, name))).MinBy(found => found.Distance);
        return distance <= 2 ? $"; did you mean '{name}'?" : null;
    }

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
