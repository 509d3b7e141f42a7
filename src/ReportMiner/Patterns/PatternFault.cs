namespace ReportMiner.Patterns;

/// <summary>One thing wrong in the pattern files, with its place.</summary>
/// <param name="File">The file (or folder) as given.</param>
/// <param name="Line">From 1; 0 where the fault is the whole file's or folder's.</param>
/// <param name="Column">From 1; 0 with line 0.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record PatternFault(string File, int Line, int Column, string Message)
{
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : $"{File}:{Line}:{Column}: {Message}";
}
