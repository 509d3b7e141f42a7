using System.CommandLine;
using ReportMiner.Evaluating;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary><c>patterns eval</c>: precision and recall on annotated reports, by indicator, with the errors behind them.</summary>
internal static class PatternsEvalCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and globs that hold the annotated reports", Arity = ArgumentArity.OneOrMore };
        var gold = new Option<string[]>("--gold") { Description = "CSV of annotated figures, as samples/gold.csv; may be given several times", HelpName = "FILE", Required = true };
        var misses = new Option<int>("--misses") { Description = "Show up to N errors of each indicator and kind", HelpName = "N" };
        var indicators = IndicatorChoice.Option();
        indicators.Description = "Score the indicators that fit, e.g. 'litigation.*', or '*' for all of the packs [default: those that the gold names]";
        var patterns = CommonOptions.Patterns();
        var jobs = CommonOptions.Jobs();
        var json = JsonOutput.Option();
        var verb = new Verb("eval", "Measure precision and recall on annotated reports, by indicator",
            "reportminer patterns eval --gold samples/gold.csv samples",
            "reportminer patterns eval --gold samples/gold.csv samples --indicators 'litigation.*' --misses 3");
        verb.Arguments.Add(paths);
        foreach (var option in new Option[] { gold, misses, indicators, patterns, jobs, json }) verb.Options.Add(option);
        verb.SetAction(parsed =>
        {
            var engine = Engine.Load(PatternFolders.Choose(parsed.GetValue(patterns)));
            var figures = Read(parsed.GetRequiredValue(gold));
            var scored = Scored(engine.Patterns, figures, parsed.GetValue(indicators));
            var output = new EvaluationOutput(parsed.GetValue(misses), parsed.GetValue(json));
            return Run(new PatternEvaluator(engine), figures, parsed.GetRequiredValue(paths), scored, parsed.GetValue(jobs), output);
        });
        return verb;
    }

    private static int Run(PatternEvaluator evaluator, List<GoldFigure> gold, string[] paths, HashSet<string> scored, int jobs, EvaluationOutput output)
    {
        var documents = gold.Select(figure => figure.Document).ToHashSet(StringComparer.Ordinal);
        var failed = 0;
        var files = Files(paths, documents, Tell);
        if (files.Count == 0)
        {
            Terminal.Error($"no file has the name of an annotated document, such as {gold[0].Document}.txt");
            return ExitCode.NothingFound;
        }
        using var interruption = new Interruption();
        var evaluation = evaluator.Run(gold, files, scored, jobs, Tell, interruption.Token);
        output.Write(evaluation);
        if (interruption.Token.IsCancellationRequested) return ExitCode.Interrupted;
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        void Tell(Problem problem)
        {
            var line = $"{(problem.Path is { } path ? path + ": " : "")}{problem.Message} [{problem.Code}]";
            if (problem.Fatal)
            {
                failed++;
                Terminal.Error(line);
            }
            else
            {
                Terminal.Note("note: " + line);
            }
        }
    }

    private static List<GoldFigure> Read(string[] paths)
    {
        try
        {
            var figures = paths.SelectMany(GoldCsv.Read).ToList();
            return figures.Count > 0 ? figures : throw new UsageException($"{string.Join(", ", paths)}: no annotated figure; see samples/gold.csv");
        }
        catch (GoldException fault)
        {
            throw new UsageException(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the gold cannot be read: {fault.Message}");
        }
    }

    private static HashSet<string> Scored(PatternSet patterns, List<GoldFigure> gold, string[]? globs)
    {
        var scored = globs is { Length: > 0 } ? IndicatorChoice.Choose(patterns, globs).Select(pattern => pattern.Indicator.Id) : gold.SelectMany(figure => figure.Indicators);
        return scored.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The files of the annotated documents.</summary>
    private static Dictionary<string, string> Files(string[] paths, HashSet<string> documents, Action<Problem> tell)
    {
        var sources = SourceFinder.Find(paths);
        foreach (var problem in sources.Problems) tell(problem);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, _, _) in sources.Files)
        {
            var document = Path.GetFileNameWithoutExtension(path);
            if (documents.Contains(document) && !files.TryAdd(document, path)) throw new UsageException($"{files[document]} and {path} are both named {document}; give only the one that was annotated");
        }
        return files;
    }
}
