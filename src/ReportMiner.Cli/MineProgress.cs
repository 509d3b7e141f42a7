using Spectre.Console;

namespace ReportMiner.Cli;

/// <summary>Shows how mining gets on: a bar where a person watches, a line a file with <c>--verbose</c>, else nothing.</summary>
internal static class MineProgress
{
    public static MiningSummary Show(Func<Action<FileOutcome, int>, MiningSummary> work)
    {
        if (!Terminal.IsWatched) return work((file, _) => Terminal.Detail(Line(file)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true) // the summary says it better
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bars =>
            {
                var bar = bars.AddTask("looking for reports", maxValue: 1);
                bar.IsIndeterminate = true;
                int files = 0, figures = 0, problems = 0;
                return work((file, found) =>
                {
                    bar.IsIndeterminate = false;
                    bar.MaxValue = Math.Max(found, ++files); // an archive holds many
                    bar.Value = files;
                    figures += file.Extraction?.Observations.Count ?? 0;
                    problems += file.Fate == FileFate.Failed ? 1 : file.Extraction?.Problems.Count ?? 0;
                    bar.Description = $"{files}/{bar.MaxValue} files, {figures} figures, {problems} problems";
                });
            });
    }

    private static string Line(FileOutcome file) => file.Fate switch
    {
        FileFate.Mined => $"{file.Path}: {file.Extraction!.Observations.Count} figures",
        FileFate.Skipped => $"{file.Path}: {file.Failure!.Message}",
        FileFate.Failed => $"{file.Path}: failed, {file.Failure!.Message}",
        FileFate.Link => $"{file.Path}: only links to a file that holds the report",
        FileFate.Duplicate => $"{file.Path}: the same bytes as another file",
        _ => $"{file.Path}: unchanged",
    };
}
