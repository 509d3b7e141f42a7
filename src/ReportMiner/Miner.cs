using System.Security.Cryptography;
using ReportMiner.Loading;
using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner;

/// <summary>The whole flow: paths → files → reports → figures → database.</summary>
/// <param name="engine">Finds the figures; its patterns decide, with the program's version, what must be mined again.</param>
/// <param name="database">Written by the calling thread alone, one transaction a document, in the order of the files.</param>
public sealed class Miner(Engine engine, ReportDatabase database)
{
    private readonly string _patterns = engine.Patterns.Fingerprint;

    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="options">How.</param>
    /// <param name="tell">Hears of every file when it is done, with the number of files found.</param>
    /// <param name="stop">What is finished by then is kept.</param>
    public MiningSummary Mine(IReadOnlyList<string> paths, MiningOptions options, Action<FileOutcome, int> tell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(tell);
        var found = SourceFinder.Find(paths);
        var tally = new Tally(found);
        var run = database.BeginRun("mine", _patterns, ProgramVersion.Text);
        database.Describe([.. engine.Patterns.Indicators.Select(pattern => pattern.Indicator)]);
        database.ForgetFailures("find"); // those that persist were found again
        foreach (var problem in found.Problems) database.Fail(problem.Path ?? "", problem);

        var mined = options.Force ? new Dictionary<string, string>() : database.Mined(_patterns, ProgramVersion.Text);
        var files = found.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in OrderedParallel.Select(found.Files.SelectMany(file => ReportLoader.Open(file.Path)), options.Jobs, document => MineDocument(document, mined), stop))
        {
            var outcome = Store(file, tally);
            tally.Add(outcome);
            seen.Add(file.Path);
            tell(outcome, found.Files.Count);
        }
        var interrupted = stop.IsCancellationRequested;
        var listed = found.Problems.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal); // there, if not to be opened
        // What is no longer in an archive goes with what it was before; a file that is gone only where that is wanted.
        bool IsGone(string source) => EntryPath.FileOf(source, files.Contains) is var file && files.Contains(file)
            ? !seen.Contains(source)
            : options.Prune && !listed.Contains(source) && !File.Exists(EntryPath.FileOf(source, File.Exists));
        var pruned = interrupted ? 0 : database.Prune(IsGone);

        var summary = tally.Sum(pruned, database.Failures(), interrupted);
        database.EndRun(run, interrupted, new RunCounts(summary.Mined, summary.Unchanged + summary.Duplicates, summary.Failed, summary.Skipped.Values.Sum()));
        return summary;
    }

    private FileOutcome MineDocument(SourceDocument document, IReadOnlyDictionary<string, string> mined)
    {
        var path = document.Path;
        try
        {
            if (document.Failure is { } unreadable) return FileOutcome.Failed(path, unreadable);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Bytes.Span));
            if (mined.TryGetValue(sha256, out var known)) return new FileOutcome(path, FileFate.Unchanged, sha256, known, null, null);

            var loaded = ReportLoader.Load(document);
            if (loaded.Report is not { } report) return FileOutcome.Failed(path, loaded.Failure!);
            var extraction = engine.Extract(report);
            return extraction.Problems.FirstOrDefault(p => p.Fatal) is { } fatal
                ? FileOutcome.Failed(path, fatal)
                : new FileOutcome(path, FileFate.Mined, sha256, report.Id, extraction, null);
        }
        catch (Exception fault) // one document must not end the batch
        {
            return FileOutcome.Failed(path, new Problem("extract", "internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}", path));
        }
    }

    private FileOutcome Store(FileOutcome file, Tally tally)
    {
        if (file.Failure is { } failure)
        {
            database.Fail(file.Path, failure);
            return file;
        }
        if (file.Extraction is { } extraction && !tally.HasMined(extraction.Report.Id))
        {
            database.Save(file.Path, file.Sha256, extraction, _patterns, ProgramVersion.Text);
            return file;
        }
        database.Attach(file.Path, file.Sha256, file.Report!);
        return file.Fate == FileFate.Mined ? file with { Fate = FileFate.Duplicate } : file;
    }
}
