namespace ReportMiner.Loading.Decoding;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text; each stretch that could not be read is U+FFFD.</param>
/// <param name="Encoding">Lower-case name: <c>utf-8</c>, <c>gb18030</c>, <c>utf-16le</c> …</param>
/// <param name="Undecodable">How many U+FFFD the decoder had to put in.</param>
internal sealed record DecodedText(string Text, string Encoding, int Undecodable)
{
    /// <summary>True where nothing but its looks speaks for the encoding.</summary>
    public bool IsGuess { get; init; }
}
