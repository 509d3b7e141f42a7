using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportMiner.Loading.Containers;

namespace ReportMiner.Loading.Documents;

/// <summary>Takes the page out of what browsers save as one file (MHTML): parts with a boundary between them, each encoded for mail.</summary>
internal static partial class MhtPage
{
    private const int MaxDepth = 3;

    /// <summary>The page's bytes as the site sent them, and where it was saved from; null where that is not told.</summary>
    /// <exception cref="LoadException">It holds no page.</exception>
    public static (byte[] Bytes, string? Url) Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return Find(file, 1) ?? throw new LoadException("broken_mht", "a web archive of one page (MHTML) without the page; save the page again, as HTML");
        }
        catch (InvalidDataException e)
        {
            throw new LoadException("broken_mht", $"a damaged web archive of one page ({e.Message}); save the page again, as HTML");
        }
    }

    private static (byte[] Bytes, string? Url)? Find(ReadOnlyMemory<byte> part, int depth)
    {
        using var stream = ByteStream.Of(part);
        var fields = Fields.Read(stream);
        var body = part[(int)stream.Position..];
        var type = fields["Content-Type"];
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase))
        {
            var url = new[] { fields["Content-Location"], fields["Snapshot-Content-Location"] }.FirstOrDefault(from => from.StartsWith("http", StringComparison.OrdinalIgnoreCase));
            return (Decode(body.Span, fields["Content-Transfer-Encoding"]), url);
        }
        if (depth > MaxDepth || Boundary().Match(type) is not { Success: true } boundary) return null;
        var page = Parts(body, "--" + boundary.Groups["b"].Value).Select(inner => Find(inner, depth + 1)).FirstOrDefault(found => found is not null);
        return page is { Url: null } found && fields["Snapshot-Content-Location"] is { Length: > 0 } saved ? (found.Bytes, saved) : page;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> body, string boundary)
    {
        var mark = Encoding.Latin1.GetBytes(boundary);
        var start = body.Span.IndexOf(mark);
        while (start >= 0)
        {
            start += mark.Length;
            if (body.Span[start..].StartsWith("--"u8)) yield break;
            var lineEnd = body.Span[start..].IndexOf((byte)'\n');
            if (lineEnd < 0) yield break;
            start += lineEnd + 1;
            var next = body.Span[start..].IndexOf(mark);
            yield return next < 0 ? body[start..] : body.Slice(start, next);
            start = next < 0 ? -1 : start + next;
        }
    }

    private static byte[] Decode(ReadOnlySpan<byte> body, string encoding) => encoding.ToLowerInvariant() switch
    {
        "base64" => FromBase64(body),
        "quoted-printable" => FromQuotedPrintable(body),
        _ => body.ToArray(),
    };

    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(body.Length)];
        Base64.DecodeFromUtf8(body, bytes, out _, out var written); // a fault ends it: what comes before stands
        return bytes[..written];
    }

    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> body)
    {
        var bytes = new List<byte>(body.Length);
        var left = body;
        while (left.IndexOf((byte)'=') is var at and >= 0)
        {
            bytes.AddRange(left[..at]);
            left = left[(at + 1)..];
            var afterBlanks = left.TrimStart(" \t\r"u8);
            if (left.Length >= 2 && byte.TryParse(left[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                left = left[2..];
            }
            else if (afterBlanks.StartsWith("\n"u8)) left = afterBlanks[1..]; // the line goes on
            else bytes.Add((byte)'=');
        }
        return [.. bytes, .. left];
    }

    [GeneratedRegex("""boundary\s*=\s*("(?<b>[^"]+)"|(?<b>[^\s;]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
