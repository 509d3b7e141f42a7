using System.Security.Cryptography;
using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner;

/// <summary>The whole flow: paths → files → reports → figures → database.</summary>
/// <param name="steps">The rooms that do the work; safe for several threads.</param>
/// <param name="patterns">Fingerprint of the patterns: with the program's version it decides what must be mined again.</param>
/// <param name="database">Written by the calling thread alone, one transaction a document, in the order of the files.</param>
public sealed class Miner(MiningSteps steps, string patterns, ReportDatabase database)
{
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="options">How.</param>
    /// <param name="tell">Hears of every file when it is done, with the number of files found.</param>
    /// <param name="stop">What is finished by then is kept.</param>
    public MiningSummary Mine(IReadOnlyList<string> paths, MiningOptions options, Action<FileOutcome, int> tell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = steps.Find(paths);
        var tally = new Tally(found);
        var run = database.BeginRun("mine", patterns, ProgramVersion.Text);
        database.ForgetFailures("find"); // those that persist were found again
        foreach (var problem in found.Problems) database.Fail(problem.Path ?? "", problem);

        var mined = options.Force ? new Dictionary<string, string>() : database.Mined(patterns, ProgramVersion.Text);
        foreach (var file in OrderedParallel.Select(found.Files, options.Jobs, file => MineFile(file.Path, file.Length, mined), stop))
        {
            var outcome = Store(file, tally);
            tally.Add(outcome);
            tell(outcome, found.Files.Count);
        }
        var interrupted = stop.IsCancellationRequested;
        var pruned = options.Prune && !interrupted ? database.Prune(source => !File.Exists(source)) : 0;

        var summary = tally.Sum(pruned, database.Failures(), interrupted);
        database.EndRun(run, interrupted, new RunCounts(summary.Mined, summary.Unchanged + summary.Duplicates, summary.Failed, summary.Skipped.Values.Sum()));
        return summary;
    }

    private FileOutcome MineFile(string path, long length, IReadOnlyDictionary<string, string> mined)
    {
        try
        {
            var sha256 = length > 0 ? Hash(path) : ""; // no length: empty, or a pipe or device that would never end
            if (mined.TryGetValue(sha256, out var known)) return new FileOutcome(path, FileFate.Unchanged, sha256, known, null, null);
            var (report, failure) = steps.Load(path);
            if (report is null) return Failed(path, failure!);
            var extraction = steps.Extract(report);
            return extraction.Problems.FirstOrDefault(p => p.Fatal) is { } fatal
                ? Failed(path, fatal)
                : new FileOutcome(path, FileFate.Mined, sha256, report.Id, extraction, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(path, new Problem("load", "unreadable", $"cannot be read ({fault.Message}); check its permissions", path));
        }
        catch (Exception fault) // one document must not end the batch
        {
            return Failed(path, new Problem("extract", "internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}", path));
        }
    }

    private FileOutcome Store(FileOutcome file, Tally tally)
    {
        if (file.Failure is { } failure) database.Fail(file.Path, failure);
        else if (file.Extraction is { } extraction && !tally.HasMined(extraction.Report.Id)) database.Save(file.Path, file.Sha256, extraction, patterns, ProgramVersion.Text);
        else
        {
            database.Attach(file.Path, file.Sha256, file.Report!);
            if (file.Fate == FileFate.Mined) return file with { Fate = FileFate.Duplicate };
        }
        return file;
    }

    private static FileOutcome Failed(string path, Problem problem) => new(path, FileFate.Failed, "", null, null, problem);

    private static string Hash(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
