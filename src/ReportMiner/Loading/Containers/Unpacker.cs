using System.Buffers.Binary;
using System.IO.Compression;
using ReportMiner.Loading.Documents;

namespace ReportMiner.Loading.Containers;

/// <summary>Turns the bytes of a file into the documents that they hold: many for an archive, else one.</summary>
/// <remarks>All stays in memory: no name in an archive is ever used as a path, and nothing is written.</remarks>
internal sealed class Unpacker(Origin? origin)
{
    private readonly Allowance _allowance = new();

    public static IEnumerable<SourceDocument> Open(string path, ReadOnlyMemory<byte> bytes, Origin? origin) => new Unpacker(origin).Open(path, bytes, null, 1);

    private IEnumerable<SourceDocument> Open(string path, ReadOnlyMemory<byte> bytes, string? url, int depth)
    {
        var format = FormatSniffer.Sniff(bytes.Span);
        var isContainer = format is FileFormat.Gzip or FileFormat.Tar or FileFormat.Warc || format is FileFormat.Zip && !OfficePackage.Is(bytes);
        if (!isContainer) return [new SourceDocument(path, bytes, Origin: url is null ? origin : new Origin(url))];
        if (depth > Allowance.MaxDepth) return [SourceDocument.Failed(path, "nested_archive", "an archive in an archive in an archive; unpack the outer one first")];
        return format switch
        {
            FileFormat.Gzip => Guard(path, OpenGzip(path, bytes, depth)),
            FileFormat.Tar => Guard(path, Entries(path, TarEntries.Of(ByteStream.Of(bytes), _allowance), depth)),
            FileFormat.Warc => Guard(path, Entries(path, WarcEntries.Of(ByteStream.Of(bytes), _allowance), depth)),
            _ => Guard(path, Entries(path, ZipEntries.Of(bytes, _allowance), depth)),
        };
    }

    private IEnumerable<SourceDocument> OpenGzip(string path, ReadOnlyMemory<byte> bytes, int depth)
    {
        Stream Unpacked() => new GZipStream(ByteStream.Of(bytes), CompressionMode.Decompress);
        var head = new byte[FormatSniffer.Head];
        int length;
        using (var start = Unpacked()) length = start.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        // Archives are read as they are unpacked: all of one may be more than the memory holds.
        var documents = FormatSniffer.Sniff(head.AsSpan(0, length)) switch
        {
            FileFormat.Tar => Entries(path, TarEntries.Of(Unpacked(), _allowance), depth),
            FileFormat.Warc => Entries(path, WarcEntries.Of(Unpacked(), _allowance), depth),
            _ => Open(path, ReadWhole(Unpacked(), bytes.Span), null, depth + 1),
        };
        foreach (var document in documents) yield return document;
    }

    private byte[] ReadWhole(Stream stream, ReadOnlySpan<byte> packed)
    {
        using var _ = stream;
        var bytes = _allowance.ReadAll(stream);
        // .NET takes a file that is cut off for one that ends there; the last four bytes are the length that it should have.
        return (uint)bytes.Length == BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]) ? bytes : throw new InvalidDataException("its length is not what it states");
    }

    private IEnumerable<SourceDocument> Entries(string path, IEnumerable<Entry> entries, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _allowance.CountEntry();
            var name = entry.Url ?? entry.Name.Replace('\\', '/');
            if (entry.Url is null && SkipRule.ReasonToSkip(name[(name.LastIndexOf('/') + 1)..], named: false) is not null) continue;
            var unique = name;
            for (var n = 2; !names.Add(unique); n++) unique = $"{name} ({n})";
            foreach (var document in OpenEntry(EntryPath.Of(path, unique), entry, depth)) yield return document;
        }
        if (names.Count == 0) yield return SourceDocument.Failed(path, "empty_archive", "nothing in the archive can be a report (.txt, .html, .docx, .pdf …)");
    }

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
