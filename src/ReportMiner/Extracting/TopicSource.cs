namespace ReportMiner.Extracting;

/// <summary>Where the topic that rules a figure was named, from near to far.</summary>
public enum TopicSource
{
    /// <summary>In the words of the phrase itself.</summary>
    Phrase,
    Clause,
    Sentence,
    Paragraph,
    Heading,
    Title,

    /// <summary>In an earlier paragraph of its section.</summary>
    EarlierParagraph,
    None,
}
