using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>The topic that rules a figure.</summary>
internal sealed record RulingTopic(TopicMention? Mention, TopicSource Source)
{
    public static readonly RulingTopic None = new(null, TopicSource.None);

    /// <summary>True where it was named in front of the figure's sentence.</summary>
    public bool IsInherited => Source is TopicSource.Paragraph or TopicSource.Heading or TopicSource.Title or TopicSource.EarlierParagraph;

    public bool IsAny(IReadOnlyList<Topic> topics) => Mention is not null && Mention.Topics.Any(topics.Contains);
}
