namespace ReportMiner.Fetching;

/// <summary>What a download needs to know of pages, which the loader knows.</summary>
/// <param name="Decode">Reads the bytes of a page as text.</param>
/// <param name="Tame">Makes the source of a page harmless for a parser; scripts are lost.</param>
/// <param name="ReadCover">What a page tells about the documents that it hands over; null where it does more than that.</param>
public sealed record PageTools(Func<ReadOnlyMemory<byte>, string> Decode, Func<string, string> Tame, Func<ReadOnlyMemory<byte>, Uri, Hint?> ReadCover);
