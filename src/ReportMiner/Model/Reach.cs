namespace ReportMiner.Model;

/// <summary>How far a topic carries after the word that names it; each value includes those before it.</summary>
public enum Reach
{
    /// <summary>Only the clause that names it.</summary>
    Clause,

    /// <summary>To the end of the sentence.</summary>
    Sentence,

    /// <summary>To the end of the paragraph or enumerated item (一是…二是…).</summary>
    Paragraph,

    /// <summary>Named in a heading, over the whole section.</summary>
    Section,
}
