using ReportMiner.Model;

namespace ReportMiner.Extracting;

/// <summary>A quantity at its place: the sentence and clause around it and the figures beside it. Positions are folded.</summary>
internal sealed class Figure
{
    /// <summary>Position among the figures of the report.</summary>
    public required int Index { get; init; }

    public required Quantity Quantity { get; set; }

    public required TextSpan Span { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>Position of the sentence in the outline.</summary>
    public required int SentenceIndex { get; init; }

    public required TextSpan SentenceSpan { get; init; }

    /// <summary>The clause that holds the figure; a clause mark inside parentheses cuts too.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>How many parentheses are open around it within its sentence.</summary>
    public required int Depth { get; init; }

    /// <summary>Where its label ends: its own start, but in 维持、驳回分别为44件、8件 the end of its own label, and in 败诉率从10%降到8% the end of 败诉率 for both.</summary>
    public int Anchor { get; set; }

    /// <summary>Where its label may begin at the earliest: the sentence's start, but in 维持、驳回分别为… behind the label before.</summary>
    public int LabelLimit { get; set; }

    /// <summary>The last figure of the 分别 list that it belongs to; null outside such lists.</summary>
    public int? ListEnd { get; set; }

    /// <summary>Its year in 2022年、2023年分别为1件、2件; null outside such lists.</summary>
    public int? Year { get; set; }

    /// <summary>Its place in a table; null outside tables.</summary>
    public TableCell? Cell { get; set; }

    /// <summary>True for the 10% in 从10%降到8%.</summary>
    public bool IsOrigin { get; set; }

    /// <summary>The text in front of the anchor, from the nearest character outwards.</summary>
    public ContextView Before { get; set; } = ContextView.Empty;

    /// <summary>The connectors in front of it.</summary>
    public Lead Lead { get; set; } = Lead.None;

    /// <summary>The text behind the figure.</summary>
    public ContextView After { get; set; } = ContextView.Empty;
}
