using ReportMiner.Evaluating;
using ReportMiner.Loading;
using ReportMiner.Model;

namespace ReportMiner;

/// <summary>Measures how well the patterns find annotated figures.</summary>
/// <param name="engine">Finds the figures.</param>
public sealed class PatternEvaluator(Engine engine)
{
    /// <param name="gold">The annotated figures.</param>
    /// <param name="files">By document; a document of the gold without one is missed as a whole.</param>
    /// <param name="scored">The indicators that count.</param>
    /// <param name="jobs">Files worked on at once.</param>
    /// <param name="tell">Hears of files that cannot be read, and of doubts about the gold.</param>
    /// <param name="stop">Ends it early; what is not done by then is not counted.</param>
    public Evaluation Run(IReadOnlyList<GoldFigure> gold, IReadOnlyDictionary<string, string> files, IReadOnlySet<string> scored, int jobs, Action<Problem> tell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(tell);
        var scorer = new Scorer(scored);
        var documents = gold.GroupBy(figure => figure.Document, StringComparer.Ordinal).Select(document => document.ToList());
        foreach (var (figures, extraction, problem) in OrderedParallel.Select(documents, jobs, figures => Find(figures, files), stop))
        {
            if (problem is not null) tell(problem);
            scorer.Add(figures, extraction);
        }
        return scorer.Result();
    }

    private (List<GoldFigure> Figures, Extraction? Extraction, Problem? Problem) Find(List<GoldFigure> figures, IReadOnlyDictionary<string, string> files)
    {
        var document = figures[0].Document;
        if (!files.TryGetValue(document, out var path)) return (figures, null, new Problem("find", "no_file", $"no file is named {document}; its figures count as missed"));
        var loaded = ReportLoader.Load(path);
        if (loaded.Report is not { } report) return (figures, null, loaded.Failure);
        var misplaced = GoldPlaces.CountMisplaced(figures, report.Text);
        if (misplaced == 0) return (figures, engine.Extract(report), null);
        // The gold may count in the whole file, furniture and all.
        if (ReportLoader.LoadWhole(path).Report is { } whole && GoldPlaces.CountMisplaced(figures, whole.Text) == 0) return (figures, engine.Extract(whole), null);
        var doubt = $"{misplaced} of {figures.Count} figures of the gold do not stand at their offsets; offsets count code points, in the main text as 'reportminer read' shows it or in the whole file";
        return (figures, engine.Extract(report), new Problem("evaluate", "misplaced_gold", doubt, path, Fatal: false));
    }
}
