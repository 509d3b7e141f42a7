namespace ReportMiner.Model;

/// <summary>A place in a pattern file; line and column from 1.</summary>
public sealed record SourceLocation(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
