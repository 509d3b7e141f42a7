namespace ReportMiner.Patterns;

/// <summary>A phrase is written wrongly.</summary>
internal sealed class PhraseException(int position, string message) : Exception(message)
{
    /// <summary>Index in the phrase, from 0.</summary>
    public int Position { get; } = position;
}
