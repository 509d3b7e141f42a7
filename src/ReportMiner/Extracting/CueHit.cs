using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A cue word in the text (folded positions).</summary>
internal readonly record struct CueHit(TextSpan Span, Cue Cue, string Word);
