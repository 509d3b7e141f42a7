namespace ReportMiner.Model;

/// <summary>A word as the segmenter cut it.</summary>
public readonly record struct Token(TextSpan Span);
