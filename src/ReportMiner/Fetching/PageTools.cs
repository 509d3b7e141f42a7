namespace ReportMiner.Fetching;

/// <summary>What a download needs to know of pages, which the loader knows.</summary>
/// <param name="Decode">Reads the bytes of a page as text.</param>
/// <param name="Tame">Makes the source of a page harmless for a parser; scripts are lost.</param>
/// <param name="IsCover">True where a page only hands over documents.</param>
public sealed record PageTools(Func<ReadOnlyMemory<byte>, string> Decode, Func<string, string> Tame, Func<ReadOnlyMemory<byte>, bool> IsCover);
