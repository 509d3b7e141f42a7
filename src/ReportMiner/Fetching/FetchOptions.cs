using System.Text.RegularExpressions;

namespace ReportMiner.Fetching;

/// <summary>Where downloads go, and how politely.</summary>
public sealed record FetchOptions
{
    /// <summary>Keeps the documents, their sidecars and the queue.</summary>
    public required string Folder { get; init; }

    /// <summary>Makes list pages of the given addresses: links whose text or title it matches are followed. Null: the addresses are documents.</summary>
    public Regex? Follow { get; init; }

    /// <summary>The least pause between two requests to a host; the pause is up to twice as long, so that it keeps no beat.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest body that is taken, in bytes after decompression.</summary>
    public long MaxBytes { get; init; } = 50L << 20;

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Lets loopback and private networks be contacted; link-local addresses stay refused.</summary>
    public bool AllowPrivate { get; init; }
}
