using System.Security.Cryptography;
using ReportMiner.Comparing;
using ReportMiner.Loading;
using ReportMiner.Model;
using ReportMiner.Storing;

namespace ReportMiner;

/// <summary>The whole flow: paths → files → reports → figures → database.</summary>
/// <param name="engine">Finds the figures; its patterns decide, with the program's version, what must be mined again.</param>
/// <param name="database">Written by the calling thread alone, one transaction a document, in the order of the files.</param>
public sealed class Miner(Engine engine, ReportDatabase database)
{
    private static readonly Dictionary<string, string> Nothing = [];

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

        var mined = options.Force ? Nothing : database.Mined(_patterns, ProgramVersion.Text);
        var files = found.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<FileOutcome>();
        foreach (var file in OrderedParallel.Select(found.Files.SelectMany(file => ReportLoader.Open(file.Path)), options.Jobs, document => MineDocument(document, mined), stop))
        {
            seen.Add(file.Path);
            if (file.Links.Count > 0) links.Add(file); // what it links to may come later
            else Done(Store(file, tally));
        }
        var interrupted = stop.IsCancellationRequested;
        var carriers = new Carriers();
        foreach (var page in links) Done(StoreLink(page, carriers));

        var listed = found.Problems.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal); // there, if not to be opened
        // What is no longer in an archive goes with what it was before; a file that is gone only where that is wanted.
        bool IsGone(string source) => EntryPath.FileOf(source, files.Contains) is var file && files.Contains(file)
            ? !seen.Contains(source)
            : options.Prune && !listed.Contains(source) && !File.Exists(EntryPath.FileOf(source, File.Exists));
        var pruned = interrupted ? 0 : database.Prune(IsGone);
        // A report is described by the first of its files, whichever of them was mined first.
        foreach (var (source, report) in interrupted ? [] : database.WithOtherOrigin()) MineAgain(source, report);
        var (copies, doubts) = CopyFinder.Run(database);
        tally.AddDoubts(doubts);

        var summary = tally.Sum(copies, pruned, database.Failures(), interrupted);
        database.EndRun(run, interrupted, new RunCounts(summary.Mined, summary.Unchanged + summary.Duplicates + summary.Links, summary.Failed, summary.Skipped.Values.Sum()));
        return summary;

        void Done(FileOutcome outcome)
        {
            tally.Add(outcome);
            tell(outcome, found.Files.Count);
        }
    }

    private FileOutcome MineDocument(SourceDocument document, IReadOnlyDictionary<string, string> mined)
    {
        var path = document.Path;
        var holding = new Holding(path, null, document.Origin?.Url, document.Origin?.Fingerprint);
        FileOutcome Failed(Problem problem) => new(holding, FileFate.Failed, Failure: problem);
        try
        {
            if (document.Failure is { } unreadable) return document.IsRemark ? Failed(unreadable) with { Fate = FileFate.Skipped } : Failed(unreadable);
            holding = holding with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Bytes.Span)) };
            if (mined.TryGetValue(holding.Sha256, out var known)) return new FileOutcome(holding, FileFate.Unchanged, known);

            var loaded = ReportLoader.Load(document);
            if (loaded.Report is not { } report) return Failed(loaded.Failure!) with { Links = loaded.Cover?.Links ?? [] };
            var extraction = engine.Extract(report);
            return extraction.Problems.FirstOrDefault(p => p.Fatal) is { } fatal
                ? Failed(fatal)
                : new FileOutcome(holding, FileFate.Mined, report.Id, extraction with { Fingerprint = Fingerprint.Of(extraction).ToBytes() });
        }
        catch (Exception fault) // one document must not end the batch
        {
            return Failed(new Problem("extract", "internal_error", $"an error of the program, please report it: {fault.GetType().Name}: {fault.Message}", path));
        }
    }

    private FileOutcome Store(FileOutcome file, Tally tally)
    {
        // The file that held these bytes may have been replaced in this very run.
        if (file.Fate == FileFate.Unchanged && !database.Holds(file.Report!) && ReportLoader.Find(file.Path) is { } document) file = MineDocument(document, Nothing);
        if (file.Failure is { } failure)
        {
            database.Fail(file.Path, failure);
            return file;
        }
        if (file.Extraction is { } extraction && !tally.HasMined(extraction.Report.Id))
        {
            database.Save(file.Holding, extraction, _patterns, ProgramVersion.Text);
            return file;
        }
        database.Attach(file.Holding, file.Report!);
        return file.Fate == FileFate.Mined ? file with { Fate = FileFate.Duplicate } : file;
    }

    /// <summary>A page that only links to a document is one more source of the report that the document holds.</summary>
    private FileOutcome StoreLink(FileOutcome page, Carriers carriers)
    {
        var paths = carriers.Of(page.Path, page.Links);
        if (paths.Select(database.ReportAt).FirstOrDefault(report => report is not null) is { } held)
        {
            database.Attach(page.Holding with { IsLink = true }, held);
            return page with { Fate = FileFate.Link, Report = held, Failure = null };
        }
        var failure = paths is [var path, ..] ? page.Failure! with { Message = $"the page only links to a document, and {path}, which is that document, gave no report; see why, and mine it" } : page.Failure!;
        database.Fail(page.Path, failure);
        return page with { Failure = failure };
    }

    private void MineAgain(string source, string report)
    {
        if (File.Exists(EntryPath.FileOf(source, File.Exists)) && ReportLoader.Find(source) is { } document
            && MineDocument(document, Nothing) is { Extraction: { } extraction } anew && anew.Report == report)
            database.Save(anew.Holding, extraction, _patterns, ProgramVersion.Text);
    }
}
