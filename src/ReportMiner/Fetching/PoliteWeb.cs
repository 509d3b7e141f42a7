using System.Collections.Concurrent;

namespace ReportMiner.Fetching;

/// <summary>Requests with manners: paced host by host, and tried again, ever later, where the server is busy.</summary>
internal sealed class PoliteWeb(FetchOptions options, Network network) : IDisposable
{
    private const int Attempts = 3;

    /// <summary>A server that asks for a longer wait is left to a later run.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    private readonly Web _web = new(options, network);
    private readonly ConcurrentDictionary<string, HostPace> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="url">http or https.</param>
    /// <param name="validators">Of the copy at hand.</param>
    /// <param name="pause">The least pause that the host asks for; ours where that is longer.</param>
    /// <param name="maxBytes">The longest body to take.</param>
    /// <param name="stop">Ends the run.</param>
    /// <returns>The last answer, which may still be that the server is busy.</returns>
    /// <exception cref="FetchFault">No attempt had an answer.</exception>
    public async Task<WebResponse> GetAsync(Uri url, Validators? validators, TimeSpan pause, long maxBytes, CancellationToken stop)
    {
        var host = _hosts.GetOrAdd(url.Host, _ => new HostPace(network));
        for (var attempt = 1; ; attempt++)
        {
            var wait = FirstWait * Math.Pow(2, attempt - 1);
            try
            {
                var least = pause > options.Delay ? pause : options.Delay;
                var answer = await host.TakeTurnAsync(least * (1 + Random.Shared.NextDouble()), () => _web.GetAsync(url, validators, maxBytes, stop), stop).ConfigureAwait(false);
                if (!answer.IsBusy || attempt == Attempts) return answer;
                if (answer.RetryAfter(DateTimeOffset.UtcNow) is { } asked) wait = asked;
                if (wait > LongestWait) return answer;
            }
            catch (FetchFault fault) when (fault.MayPass && attempt < Attempts)
            {
                // It is tried again below.
            }
            await network.Wait(wait, stop).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _web.Dispose();
        foreach (var host in _hosts.Values) host.Dispose();
    }
}
