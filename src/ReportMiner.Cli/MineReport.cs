using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportMiner.Storing;

namespace ReportMiner.Cli;

/// <summary>Tells what <c>mine</c> did, to a person or a machine.</summary>
internal sealed class MineReport(MiningSummary summary, ReportDatabase database, TimeSpan elapsed)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="csv">Where a CSV was wanted; null for none.</param>
    /// <param name="rows">How many rows it got; null where it was not written.</param>
    public void Tell(string? csv, int? rows)
    {
        if (summary.Found == 0) Terminal.Error("no report found: no file there can be one (.txt, .html …); see 'reportminer mine --help'");
        foreach (var line in Headline()) Terminal.Note(line);
        if (summary.Found > 0) TellThemes();
        ProblemList.Tell(summary.Failures, summary.Doubts);
        TellWhere(csv, rows);
    }

    public void WriteJson(TextWriter output, string? csv, int? rows)
    {
        var machine = new
        {
            found = summary.Found,
            mined = summary.Mined,
            unchanged = summary.Unchanged,
            duplicates = summary.Duplicates,
            links = summary.Links,
            copies = summary.Copies,
            failed = summary.Failed,
            pruned = summary.Pruned,
            figures = summary.Figures,
            interrupted = summary.Interrupted,
            seconds = Math.Round(elapsed.TotalSeconds, 3),
            skipped = summary.Skipped,
            themes = database.Themes().Select(t => new { theme = t.Theme, reports = t.Reports, figures = t.Figures, headlines = t.Headlines }),
            problems = summary.Failures.Concat(summary.Doubts).Select(p => new { path = p.Path, stage = p.Stage, code = p.Code, message = p.Message, fatal = p.Fatal }),
            database = database.Path,
            csv,
            rows,
        };
        output.WriteLine(JsonSerializer.Serialize(machine, Json));
    }

    private IEnumerable<string> Headline()
    {
        if (summary.Found > 0)
        {
            var parts = new List<string> { $"{Count(summary.Mined, "report")} mined" };
            if (summary.Unchanged > 0) parts.Add($"{N(summary.Unchanged)} unchanged");
            if (summary.Duplicates > 0) parts.Add($"{N(summary.Duplicates)} with the same bytes as another");
            if (summary.Links > 0) parts.Add($"{N(summary.Links)} that only {(summary.Links == 1 ? "links" : "link")} to another file");
            if (summary.Failed > 0) parts.Add($"{N(summary.Failed)} failed");
            yield return $"{string.Join(", ", parts)}; {Count(summary.Figures, "new figure")} in {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
        }
        if (summary.Skipped.Count > 0) yield return $"Skipped, as they cannot be reports: {string.Join(", ", summary.Skipped.Select(s => $"{N(s.Value)} {s.Key}"))}";
        if (summary.Copies > 0) yield return $"Counted once: {Count(summary.Copies, "document")} of the database {(summary.Copies == 1 ? "holds" : "hold")} the same report as another (documents.same_as)";
        if (summary.Pruned > 0) yield return $"Forgotten, as they are gone: {Count(summary.Pruned, "file")}";
    }

    private void TellThemes()
    {
        var themes = database.Themes();
        if (themes.Count == 0) return;
        var width = Math.Max(20, themes.Max(t => t.Theme.Length));
        Terminal.Note("");
        Terminal.Note($"  {"in the database".PadRight(width)}  {"reports",8}  {"figures",8}  {"headline",8}");
        foreach (var t in themes) Terminal.Note($"  {t.Theme.PadRight(width)}  {N(t.Reports),8}  {N(t.Figures),8}  {N(t.Headlines),8}");
        Terminal.Note($"  {"all".PadRight(width)}  {N(database.CountReports()),8}  {N(themes.Sum(t => t.Figures)),8}  {N(themes.Sum(t => t.Headlines)),8}");
    }

    private void TellWhere(string? csv, int? rows)
    {
        if (summary.Found == 0) return;
        Terminal.Note("");
        Terminal.Note($"Database  {database.Path}");
        if (rows is { } written && csv != "-") Terminal.Note($"CSV       {csv} ({Count(written, "row")})");
        if (summary.Interrupted)
        {
            Terminal.Note($"Interrupted: what was finished is kept{(csv is null ? "" : ", the CSV was not written")}. The same command goes on from here.");
            return;
        }
        Terminal.Note("");
        Terminal.Note(csv is null
            ? $"Next: reportminer export --db {Quoted(database.Path)} -o figures.csv"
            : "Next: ask why a figure was found or missed: reportminer explain REPORT");
    }

    internal static string N(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    internal static string Count(int number, string thing) => $"{N(number)} {thing}{(number == 1 ? "" : "s")}";

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
