namespace ReportMiner.Loading.Containers;

/// <summary>How much one file may unpack to, whatever it claims about itself; shared by the archives inside it.</summary>
/// <param name="size">The file's, in bytes: a large archive may hold more.</param>
internal sealed class Allowance(long size)
{
    /// <summary>Archives in archives: the file itself is the first level.</summary>
    public const int MaxDepth = 2;

    private const int LeastEntries = 100_000;
    private const int BytesPerEntry = 10_000;
    private const long LeastTotal = 2L << 30;
    private const int MaxRatio = 100;

    private readonly long _maxEntries = LeastEntries + size / BytesPerEntry;
    private readonly long _maxTotal = Math.Max(LeastTotal, size * MaxRatio);
    private long _bytes;
    private int _entries;

    public void CountEntry()
    {
        if (++_entries > _maxEntries) throw new LoadException("too_many_entries", $"the archive has more than {_maxEntries:N0} entries; split it");
    }

    /// <summary>Reads to the end, or as far as is allowed.</summary>
    public byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            _bytes += read;
            if (IsSpent) throw Spent();
            if (bytes.Length + read > FileBytes.MaxBytes) throw new LoadException("too_large", $"it unpacks to more than the {FileBytes.MaxBytes >> 20} MB that a report may have");
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>Reads what is left of the stream to no end.</summary>
    public void PassOver(Stream stream)
    {
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            _bytes += read;
            if (IsSpent) throw Spent();
        }
    }

    /// <summary>True where nothing more may be unpacked.</summary>
    public bool IsSpent => _bytes > _maxTotal;

    private LoadException Spent() => new("too_large", $"the archive unpacks to more than {_maxTotal >> 30} GB; split it");
}
