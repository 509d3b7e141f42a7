using System.Buffers.Binary;
using System.IO.Compression;
using ReportMiner.Loading.Documents;
using ReportMiner.Model;

namespace ReportMiner.Loading.Containers;

/// <summary>Turns a file into the documents that it holds: many for an archive, else one.</summary>
/// <remarks>Entries are unpacked one by one, into memory: no name in an archive is ever used as a path, and nothing is written.</remarks>
internal sealed class Unpacker
{
    private const int Named = 3;

    private readonly Allowance _allowance;
    private readonly Origin? _origin;

    private Unpacker(long size, Origin? origin) => (_allowance, _origin) = (new Allowance(size), origin);

    public static IEnumerable<SourceDocument> Open(string path, ReadOnlyMemory<byte> bytes, Origin? origin) => new Unpacker(bytes.Length, origin).Open(path, bytes, null, 1);

    /// <summary>Reads an archive that is too large for the memory from the file, entry by entry; null where the file is no archive.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<SourceDocument>? OpenLarge(string path, Origin? origin)
    {
        Stream File() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var file = File();
        var head = new byte[FormatSniffer.Head];
        var format = FormatSniffer.Sniff(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        return IsContainer(format, File) ? new Unpacker(file.Length, origin).OpenContainer(path, format, File, 1) : null;
    }

    private static bool IsContainer(FileFormat format, Func<Stream> packed) =>
        format is FileFormat.Gzip or FileFormat.Tar or FileFormat.Warc || format is FileFormat.Zip && !OfficePackage.Is(packed());

    private IEnumerable<SourceDocument> Open(string path, ReadOnlyMemory<byte> bytes, string? url, int depth)
    {
        Stream Packed() => ByteStream.Of(bytes);
        var format = FormatSniffer.Sniff(bytes.Span);
        if (!IsContainer(format, Packed)) return [new SourceDocument(path, bytes, Origin: url is null ? _origin : new Origin(url))];
        if (depth > Allowance.MaxDepth) return [SourceDocument.Failed(path, "nested_archive", "an archive in an archive in an archive; unpack the outer one first")];
        return OpenContainer(path, format, Packed, depth);
    }

    private IEnumerable<SourceDocument> OpenContainer(string path, FileFormat format, Func<Stream> packed, int depth) => Guard(path, format switch
    {
        FileFormat.Gzip => OpenGzip(path, packed, depth),
        FileFormat.Tar => Entries(path, TarEntries.Of(packed(), _allowance), depth),
        FileFormat.Warc => Entries(path, WarcEntries.Of(packed(), _allowance), depth),
        _ => Entries(path, ZipEntries.Of(packed(), _allowance), depth),
    });

    private IEnumerable<SourceDocument> OpenGzip(string path, Func<Stream> packed, int depth)
    {
        Stream Unpacked() => new GZipStream(packed(), CompressionMode.Decompress);
        var head = new byte[FormatSniffer.Head];
        int length;
        using (var start = Unpacked()) length = start.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        // Archives are read as they are unpacked: all of one may be more than the memory holds.
        var documents = FormatSniffer.Sniff(head.AsSpan(0, length)) switch
        {
            FileFormat.Tar => Entries(path, TarEntries.Of(Unpacked(), _allowance), depth),
            FileFormat.Warc => Entries(path, WarcEntries.Of(Unpacked(), _allowance), depth),
            _ => Open(path, ReadWhole(Unpacked(), packed), null, depth + 1),
        };
        foreach (var document in documents) yield return document;
    }

    private byte[] ReadWhole(Stream stream, Func<Stream> packed)
    {
        using var _ = stream;
        var bytes = _allowance.ReadAll(stream);
        // .NET takes a file that is cut off for one that ends there; the last four bytes are the length that it should have.
        using var tail = packed();
        var stated = new byte[4];
        tail.Seek(-stated.Length, SeekOrigin.End);
        tail.ReadExactly(stated);
        return (uint)bytes.Length == BinaryPrimitives.ReadUInt32LittleEndian(stated) ? bytes : throw new InvalidDataException("its length is not what it states");
    }

    private IEnumerable<SourceDocument> Entries(string path, IEnumerable<Entry> entries, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var skipped = new List<(string Name, string Reason)>();
        foreach (var entry in entries)
        {
            _allowance.CountEntry();
            var name = entry.Url ?? entry.Name.Replace('\\', '/');
            if (entry.Url is null && SkipRule.ReasonToSkip(name[(name.LastIndexOf('/') + 1)..], named: false) is { } reason)
            {
                if (!name.EndsWith('/')) skipped.Add((name, reason));
                continue;
            }
            var unique = name;
            for (var n = 2; !names.Add(unique); n++) unique = $"{name} ({n})";
            foreach (var document in OpenEntry(EntryPath.Of(path, unique), entry, depth)) yield return document;
        }
        if (names.Count == 0) yield return SourceDocument.Failed(path, "empty_archive", $"nothing in the archive can be a report (.txt, .html, .docx, .pdf …){(skipped.Count > 0 ? $"; it holds {Count(skipped)}" : "")}");
        else if (skipped.Count > 0) yield return new SourceDocument(path, default, new Problem("load", "skipped_entries", $"entries that cannot be reports were passed over: {Count(skipped)}", path, Fatal: false));
    }

    private static string Count(List<(string Name, string Reason)> skipped) =>
        $"{string.Join(", ", skipped.CountBy(entry => entry.Reason).OrderBy(reason => reason.Key, StringComparer.Ordinal).Select(reason => $"{reason.Value} {reason.Key}"))}"
        + $" ({string.Join(", ", skipped.Take(Named).Select(entry => entry.Name))}{(skipped.Count > Named ? " …" : "")})";

    private IEnumerable<SourceDocument> OpenEntry(string path, Entry entry, int depth)
    {
        try
        {
            return Open(path, entry.Read(), entry.Url, depth + 1);
        }
        catch (LoadException fault) when (!_allowance.IsSpent)
        {
            return [SourceDocument.Failed(path, fault.Code, fault.Message)];
        }
    }

    /// <summary>What was read before an archive breaks off stands; the fault comes last.</summary>
    private static IEnumerable<SourceDocument> Guard(string path, IEnumerable<SourceDocument> documents)
    {
        using var next = documents.GetEnumerator();
        while (true)
        {
            SourceDocument document;
            try
            {
                if (!next.MoveNext()) yield break;
                document = next.Current;
            }
            catch (LoadException fault)
            {
                document = SourceDocument.Failed(path, fault.Code, fault.Message);
            }
            catch (Exception e) // what readers of archives throw at bad bytes is of many kinds
            {
                document = SourceDocument.Failed(path, "broken_archive", $"the archive is damaged or cut off ({e.Message}); get it again");
            }
            yield return document;
            if (document.Failure is not null && document.Path == path) yield break;
        }
    }
}
