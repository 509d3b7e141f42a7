using System.Diagnostics;

namespace ReportMiner.Fetching;

/// <summary>One request at a time to a host, and a pause between two.</summary>
internal sealed class HostPace(Network network) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private long? _last;

    /// <param name="pause">The least time since the end of the last request.</param>
    /// <param name="request">The request.</param>
    /// <param name="stop">Ends the run.</param>
    public async Task<WebResponse> TakeTurnAsync(TimeSpan pause, Func<Task<WebResponse>> request, CancellationToken stop)
    {
        await _turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            var left = _last is { } last ? pause - Stopwatch.GetElapsedTime(last) : TimeSpan.Zero;
            if (left > TimeSpan.Zero) await network.Wait(left, stop).ConfigureAwait(false);
            return await request().ConfigureAwait(false);
        }
        finally
        {
            _last = Stopwatch.GetTimestamp();
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
