namespace ReportMiner.Model;

/// <summary>A half-open stretch of a text.</summary>
/// <remarks>
/// Inside the engine offsets count UTF-16 code units, 0-based. What leaves the program (JSON Lines, SQLite, CSV)
/// counts Unicode code points: see <see cref="CodePointIndex"/>.
/// </remarks>
/// <param name="Start">First position, 0-based.</param>
/// <param name="End">The position after the last one; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public string Of(string text) => text[Start..End];
}
