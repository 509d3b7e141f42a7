using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportMiner.Loading.Containers;

/// <summary>Reads the web pages of a web archive (WARC, ISO 28500): the successful responses that are HTML.</summary>
internal static class WarcEntries
{
    public static IEnumerable<Entry> Of(Stream stream, Allowance allowance)
    {
        using var input = new BufferedStream(stream, 1 << 16);
        while (NextRecord(input) is { } record)
        {
            if (!long.TryParse(record["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new InvalidDataException("a record states no length");
            using var block = new Window(input, length);
            var url = record["WARC-Target-URI"].Trim('<', '>');
            if (url.Length > 0 && PageHeader(record, block) is { } header) yield return new Entry(url, () => Body(block, header, allowance), url);
            allowance.PassOver(block);
        }
    }

    /// <summary>The header of the next record; null at the end.</summary>
    private static Fields? NextRecord(Stream input)
    {
        while (Fields.NextLine(input) is { } line)
        {
            if (line.Length == 0) continue;
            return line.StartsWith("WARC/", StringComparison.Ordinal) ? Fields.Read(input) : throw new InvalidDataException("a record does not begin where it should");
        }
        return null;
    }

    /// <summary>What describes the page in the block, with the block read up to the page; null where there is no page.</summary>
    private static Fields? PageHeader(Fields record, Window block)
    {
        var header = record;
        if (record["WARC-Type"] == "response" && record["Content-Type"].StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
        {
            if (Fields.NextLine(block)?.Split(' ') is not ["HTTP/1.0" or "HTTP/1.1" or "HTTP/2" or "HTTP/2.0" or "HTTP/3", "200", ..]) return null;
            header = Fields.Read(block);
        }
        else if (record["WARC-Type"] is not "resource") return null;
        return header["Content-Type"].Contains("html", StringComparison.OrdinalIgnoreCase) ? header : null;
    }

    private static byte[] Body(Window block, Fields header, Allowance allowance)
    {
        var bytes = allowance.ReadAll(block);
        if (header["Transfer-Encoding"].Contains("chunked", StringComparison.OrdinalIgnoreCase)) bytes = Unchunk(bytes);
        try
        {
            // Crawlers that unpack a body often keep the header that says it is packed.
            return header["Content-Encoding"].ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" when bytes is [0x1F, 0x8B, ..] => allowance.ReadAll(new GZipStream(ByteStream.Of(bytes), CompressionMode.Decompress)),
                "deflate" when bytes is [0x78, ..] => allowance.ReadAll(new ZLibStream(ByteStream.Of(bytes), CompressionMode.Decompress)),
                "br" when !bytes.AsSpan().TrimStart("\r\n\t "u8).StartsWith("<"u8) => allowance.ReadAll(new BrotliStream(ByteStream.Of(bytes), CompressionMode.Decompress)),
                _ => bytes,
            };
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new LoadException("broken_archive", $"the page cannot be unpacked ({e.Message}); fetch it again");
        }
    }

    /// <summary>The body without the lengths between its chunks; as it is where it has none.</summary>
    private static byte[] Unchunk(byte[] bytes)
    {
        var body = new List<byte>(bytes.Length);
        var left = bytes.AsSpan();
        while (left.IndexOf("\r\n"u8) is var end and > 0)
        {
            var size = Encoding.Latin1.GetString(left[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > left.Length - end - 2) break;
            if (length == 0) return [.. body];
            body.AddRange(left.Slice(end + 2, length));
            left = left[Math.Min(left.Length, end + 2 + length + 2)..];
        }
        return body.Count == 0 ? bytes : [.. body, .. left];
    }
}
