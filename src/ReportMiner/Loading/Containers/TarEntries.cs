using System.Formats.Tar;

namespace ReportMiner.Loading.Containers;

/// <summary>Reads the regular files of a tar archive from a stream; links and devices are passed over.</summary>
internal static class TarEntries
{
    public static IEnumerable<Entry> Of(Stream stream, Allowance allowance)
    {
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
                yield return new Entry(entry.Name, () => Read(entry, allowance));
        }
    }

    private static byte[] Read(TarEntry entry, Allowance allowance)
    {
        var bytes = entry.DataStream is { } data ? allowance.ReadAll(data) : [];
        return bytes.Length == entry.Length ? bytes : throw new InvalidDataException("it ends within an entry");
    }
}
