namespace ReportMiner.Loading.Decoding;

/// <summary>A byte-order mark at the start of a file.</summary>
internal sealed record ByteOrderMark(string Encoding, int Length)
{
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new("utf-8", 3),
        [0xFF, 0xFE, 0, 0, ..] => new("utf-32le", 4),
        [0, 0, 0xFE, 0xFF, ..] => new("utf-32be", 4),
        [0xFF, 0xFE, ..] => new("utf-16le", 2),
        [0xFE, 0xFF, ..] => new("utf-16be", 2),
        [0x84, 0x31, 0x95, 0x33, ..] => new("gb18030", 4),
        _ => null,
    };
}
