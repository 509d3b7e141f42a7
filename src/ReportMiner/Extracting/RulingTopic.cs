using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The topic that rules a figure.</summary>
internal sealed record RulingTopic(TopicMention? Mention, TopicSource Source)
{
    public static readonly RulingTopic None = new(null, TopicSource.None);

    public bool IsAny(IReadOnlyList<Topic> topics) => Mention is not null && Mention.Topics.Any(topics.Contains);
}
