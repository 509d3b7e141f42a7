using System.Globalization;

namespace ReportMiner.Fetching;

/// <summary>A server's answer to one request.</summary>
/// <param name="Headers">By lower-case name; without cookies.</param>
/// <param name="Body">After decompression; empty where the answer is no success.</param>
internal sealed record WebResponse(Uri Url, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    private static readonly int[] Busy = [408, 425, 429, 500, 502, 503, 504];

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    /// <summary>True where the server may do better at a second attempt.</summary>
    public bool IsBusy => Array.IndexOf(Busy, Status) >= 0;

    /// <summary>Lower case, without parameters.</summary>
    public string MediaType => (this["content-type"] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public string? this[string header] => Headers.TryGetValue(header, out var value) ? value : null;

    /// <summary>How long the server asks to wait; null where it does not.</summary>
    public TimeSpan? RetryAfter(DateTimeOffset now)
    {
        if (this["retry-after"] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)) return null;
        return date > now ? date - now : TimeSpan.Zero;
    }
}
