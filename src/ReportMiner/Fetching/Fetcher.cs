namespace ReportMiner.Fetching;

/// <summary>Downloads addresses and what they lead to, some hosts at a time.</summary>
public sealed class Fetcher
{
    private const int MostHosts = 8;

    private readonly FetchOptions _options;
    private readonly PageTools _tools;
    private readonly Network _network;

    public Fetcher(FetchOptions options, PageTools tools)
        : this(options, tools, Network.Real)
    {
    }

    internal Fetcher(FetchOptions options, PageTools tools, Network network) => (_options, _tools, _network) = (options, tools, network);

    /// <param name="addresses">Added to what an interrupted run left in the queue.</param>
    /// <param name="tell">Told of every address when it is done.</param>
    /// <param name="stop">Ends the run; addresses at hand stay in the queue.</param>
    /// <exception cref="IOException">The folder or the queue cannot be used.</exception>
    public async Task<FetchSummary> RunAsync(IEnumerable<Uri> addresses, Action<FetchOutcome> tell, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        ArgumentNullException.ThrowIfNull(tell);
        Directory.CreateDirectory(_options.Folder);
        using var queue = new FetchQueue(Path.Combine(_options.Folder, "fetch.db"), _options.Follow?.ToString());
        var folder = new DocumentFolder(_options.Folder);
        var earlier = queue.Done();
        queue.Add(addresses.Select(url => new QueueEntry(Addresses.Normal(url) ?? throw new ArgumentException($"{url} is neither http nor https", nameof(addresses)), _options.Follow is null ? EntryKind.Page : EntryKind.List)));
        using var browser = new Browser(_options, _tools, _network);
        var outcomes = new List<FetchOutcome>();
        var visit = new Visit(_options, _tools, browser, folder);
        var emptied = await DrainAsync(queue, visit, Done, stop).ConfigureAwait(false);
        if (emptied) queue.EndRound();
        return new FetchSummary(outcomes, earlier, Interrupted: !emptied);

        void Done(FetchOutcome outcome)
        {
            outcomes.Add(outcome);
            tell(outcome);
        }
    }

    /// <returns>False where it was stopped.</returns>
    private static async Task<bool> DrainAsync(FetchQueue queue, Visit visit, Action<FetchOutcome> done, CancellationToken stop)
    {
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var waiting = new HostQueues(queue.Pending());
        var running = new Dictionary<Task<FetchedEntry>, string>();
        try
        {
            while (true)
            {
                while (!stop.IsCancellationRequested && running.Count < MostHosts && waiting.Take(running.Values) is { } entry) running.Add(visit.PayAsync(entry, abort.Token), entry.Url.Host);
                if (running.Count == 0) return !stop.IsCancellationRequested;
                var ended = await Task.WhenAny(running.Keys).ConfigureAwait(false);
                running.Remove(ended);
                if (ended.IsCanceled) continue; // it stays in the queue
                var fetched = await ended.ConfigureAwait(false);
                waiting.Add(queue.Complete(fetched));
                done(fetched.Outcome);
            }
        }
        finally
        {
            await abort.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(running.Keys)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
