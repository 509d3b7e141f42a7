namespace ReportMiner.Model;

/// <summary>What a stretch of text is about: named by one of its words, it rules what follows until a rival topic is named.</summary>
/// <param name="Theme">The pack that it belongs to.</param>
/// <param name="Name">Unique in its pack.</param>
/// <param name="Words">Literal words, any of which names the topic; the longest of all topics' words at a place counts.</param>
/// <param name="Reach">How far it carries.</param>
public sealed record Topic(string Theme, string Name, IReadOnlyList<string> Words, Reach Reach);
