using ReportMiner.Model;

namespace ReportMiner.Cli;

/// <summary>Tells failures and doubts: which file, what is wrong, what to do.</summary>
internal static class ProblemList
{
    private const int Shown = 20;

    /// <param name="failures">Told even when quiet: the exit code alone does not say which file.</param>
    /// <param name="doubts">About reports that were mined all the same.</param>
    public static void Tell(IReadOnlyList<Problem> failures, IReadOnlyList<Problem> doubts)
    {
        Tell(Console.Error.WriteLine, failures, "failure", "on record", "fatal");
        Tell(Terminal.Note, doubts, "doubt", "about reports that were mined", "NOT fatal");
    }

    private static void Tell(Action<string> tell, IReadOnlyList<Problem> problems, string thing, string about, string condition)
    {
        if (problems.Count == 0) return;
        Terminal.Note("");
        tell($"{MineReport.Count(problems.Count, thing)} {about}:");
        foreach (var p in problems.Take(Shown)) tell($"  {Visible(p.Path ?? "(no path)")}: {Visible(p.Message)} [{p.Stage}/{p.Code}]");
        if (problems.Count > Shown) tell($"  … and {MineReport.N(problems.Count - Shown)} more: SELECT * FROM problems WHERE {condition}");
    }

    /// <summary>A name may hold line ends and codes that a terminal would obey.</summary>
    private static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
