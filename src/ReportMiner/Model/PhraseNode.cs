namespace ReportMiner.Model;

/// <summary>A part of a phrase.</summary>
public abstract record PhraseNode
{
    private PhraseNode() { }

    /// <summary>These characters, in this order. Blanks and quotation marks of the text do not count.</summary>
    public sealed record Literal(string Text) : PhraseNode;

    /// <summary>These parts, one after the other; none: the empty phrase.</summary>
    public sealed record Sequence(IReadOnlyList<PhraseNode> Parts) : PhraseNode;

    /// <summary>Any one of these; an empty sequence among them makes the part optional.</summary>
    public sealed record Choice(IReadOnlyList<PhraseNode> Options) : PhraseNode;

    /// <summary>Up to <paramref name="Max"/> characters of the same clause, no other figure among them.</summary>
    public sealed record Gap(int Max) : PhraseNode;
}
