using System.Collections.Concurrent;

namespace ReportMiner.Fetching;

/// <summary>The robots.txt of every site, asked for once a run.</summary>
internal sealed class RobotsShelf(Func<Uri, CancellationToken, Task<WebResponse>> get, Func<ReadOnlyMemory<byte>, string> decode)
{
    /// <summary>What of a robots.txt is read, in bytes.</summary>
    public const long MaxBytes = 1 << 19;

    private readonly ConcurrentDictionary<string, Lazy<Task<Robots>>> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FetchFault">The site cannot say; then nothing of it may be asked for.</exception>
    public Task<Robots> OfAsync(Uri url, CancellationToken stop)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        return _sites.GetOrAdd(site, _ => new Lazy<Task<Robots>>(() => ReadAsync(new Uri(site + "/robots.txt"), stop))).Value;
    }

    private async Task<Robots> ReadAsync(Uri url, CancellationToken stop)
    {
        WebResponse answer;
        try
        {
            answer = await get(url, stop).ConfigureAwait(false);
        }
        catch (FetchFault fault) when (fault.Code is not ("refused_address" or "unknown_host" or "no_connection"))
        {
            throw new FetchFault("robots_unknown", $"{url} could not be read ({fault.Message}), so nothing of the site was asked for");
        }
        if (answer.Status == 200) return Robots.Parse(decode(answer.Body));
        if (answer.Status is >= 400 and < 500 and not 429) return Robots.AllowAll;
        throw new FetchFault("robots_unknown", $"{url} answered {answer.Status}, so nothing of the site was asked for");
    }
}
