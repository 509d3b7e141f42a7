using System.Globalization;
using ReportMiner.Evaluating;

namespace ReportMiner.Cli;

/// <summary>Tells how well the patterns find what annotators found.</summary>
/// <param name="misses">How many errors of each indicator and kind are shown.</param>
/// <param name="json">For programs.</param>
internal sealed class EvaluationOutput(int misses, bool json)
{
    public void Write(Evaluation evaluation)
    {
        if (json)
            WriteJson(evaluation);
        else
            WriteText(evaluation);
        if (evaluation.NotScored.Count > 0)
            Terminal.Note($"found, but not scored: {MineReport.Count(evaluation.NotScored.Values.Sum(), "figure")} of {MineReport.Count(evaluation.NotScored.Count, "indicator")}{(Terminal.Verbose ? ":" : " (-v lists them, --indicators '*' scores all of the packs)")}");
        foreach (var (indicator, count) in evaluation.NotScored) Terminal.Detail($"  {indicator} {count}");
    }

    private void WriteText(Evaluation e)
    {
        Console.Out.WriteLine($"documents  {e.Documents}");
        Console.Out.WriteLine($"headline   {Line(e.Headline)}");
        Console.Out.WriteLine($"all        {Line(e.All)}");
        Console.Out.WriteLine($"value      {F(e.Value)} of matched headline figures equal");
        var q = e.Quantities;
        Console.Out.WriteLine($"quantities R {F(q.Recall)}  ({q.Found} found, {q.Missed} missed, {q.NotInGold} not in gold; bounds right {q.BoundsRight})");
        Console.Out.WriteLine();
        string[] header = ["", "headline:", "right", "extra", "missed", "P", "R", "F1", "all:", "right", "extra", "missed", "P", "R", "F1"];
        var rows = e.Indicators.GroupBy(indicator => indicator.Name.Split('.')[0]).Zip(e.Themes, (indicators, theme) => indicators.Prepend(theme)).SelectMany(row => row);
        Console.Out.Write(TextTable.Format(rows.Select(row => new[] { row.Name.Contains('.') ? "  " + row.Name : row.Name, "" }.Concat(Cells(row.Headline)).Append("").Concat(Cells(row.All)).ToArray()).Prepend(header)));
        foreach (var cell in Shown(e).GroupBy(error => (error.Indicator, error.Kind)))
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{(cell.Key.Indicator.Length > 0 ? cell.Key.Indicator : "no indicator")}: {Name(cell.Key.Kind)}");
            foreach (var error in cell) Console.Out.WriteLine($"  {error.Document}: {error.Text} {Lower(error.Scope)}; {Instead(error)}; {error.Quote.ReplaceLineEndings(" ")}");
        }
    }

    private void WriteJson(Evaluation e) => JsonOutput.Write(new
    {
        e.Documents,
        headline = Members(e.Headline),
        all = Members(e.All),
        e.Value,
        quantities = new { e.Quantities.Found, e.Quantities.Missed, e.Quantities.NotInGold, e.Quantities.BoundsRight, e.Quantities.Recall },
        themes = e.Themes.Select(theme => new { theme = theme.Name, headline = Members(theme.Headline), all = Members(theme.All) }),
        indicators = e.Indicators.Select(indicator => new { indicator = indicator.Name, headline = Members(indicator.Headline), all = Members(indicator.All) }),
        errors = Shown(e).Select(error => new { kind = Name(error.Kind), error.Indicator, doc = error.Document, scope = Lower(error.Scope), error.Text, error.Instead, error.Quote }),
        not_scored = e.NotScored,
    });

    private IEnumerable<EvaluationError> Shown(Evaluation e) => e.Errors
        .GroupBy(error => (error.Indicator, error.Kind))
        .OrderBy(cell => cell.Key.Indicator, StringComparer.Ordinal)
        .ThenBy(cell => cell.Key.Kind)
        .SelectMany(cell => cell.Take(misses));

    private static object Members(Score score) => new { tp = score.Right, fp = score.Extra, fn = score.Missed, score.Precision, score.Recall, score.F1 };

    private static string[] Cells(Score score) => score == Score.None
        ? ["0", "0", "0", "-", "-", "-"]
        : [$"{score.Right}", $"{score.Extra}", $"{score.Missed}", F(score.Precision), F(score.Recall), F(score.F1)];

    private static string Line(Score score) => $"P {F(score.Precision)}  R {F(score.Recall)}  F1 {F(score.F1)}  ({score.Right} right, {score.Extra} extra, {score.Missed} missed)";

    private static string F(double share) => share.ToString("F3", CultureInfo.InvariantCulture);

    private static string Instead(EvaluationError error) => error.Kind is ErrorKind.HeadlineExtra or ErrorKind.Extra ? $"the gold has {error.Instead}" : $"found {error.Instead}";

    private static string Name(ErrorKind kind) => kind switch
    {
        ErrorKind.HeadlineExtra => "headline: reported, not in gold",
        ErrorKind.HeadlineMissed => "headline: in gold, not reported",
        ErrorKind.HeadlineValue => "headline: wrong value",
        ErrorKind.Extra => "all: reported, not in gold",
        ErrorKind.Missed => "all: in gold, not reported",
        _ => "quantities: missed or wrong value",
    };

    private static string Lower(Model.Scope scope) => scope.ToString().ToLowerInvariant();
}
