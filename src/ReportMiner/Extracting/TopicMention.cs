using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A topic's word in the text (folded positions); a word may name several topics.</summary>
internal sealed record TopicMention(TextSpan Span, string Word, IReadOnlyList<Topic> Topics);
