using System.IO.Compression;
using System.Text;
using ReportMiner.Loading.Decoding;

namespace ReportMiner.Loading.Containers;

/// <summary>Reads zip archives; sizes and names in them are not believed.</summary>
internal static class ZipEntries
{
    /// <exception cref="InvalidDataException">It is no zip archive, or its directory is damaged.</exception>
    public static ZipArchive Open(Stream packed) => new(packed, ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);

    public static IEnumerable<Entry> Of(Stream packed, Allowance allowance)
    {
        using var archive = Open(packed);
        foreach (var entry in archive.Entries) yield return new Entry(Name(entry.FullName), () => Read(entry, allowance));
    }

    /// <exception cref="LoadException">It is locked, damaged or too large.</exception>
    public static byte[] Read(ZipArchiveEntry entry, Allowance allowance)
    {
        if (entry.IsEncrypted) throw new LoadException("encrypted", "the entry is locked with a password; unpack the archive first");
        try
        {
            using var stream = entry.Open();
            var bytes = allowance.ReadAll(stream);
            if (bytes.Length == entry.Length && Crc32.Of(bytes) == entry.Crc32) return bytes;
            throw new LoadException("broken_archive", "the entry does not have the size and check sum that the archive states; get the archive again");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw new LoadException("broken_archive", $"the entry cannot be unpacked ({e.Message}); get the archive again");
        }
    }

    /// <summary>Names without the mark for UTF-8 come as Latin-1: their bytes are UTF-8 all the same or, from Chinese Windows, GB18030.</summary>
    private static string Name(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u0080', '\u00ff') || name.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff')) return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        var utf8 = Encodings.Get("utf-8").GetString(bytes);
        return utf8.Contains('\ufffd', StringComparison.Ordinal) ? Encodings.Get("gb18030").GetString(bytes) : utf8;
    }
}
