namespace ReportMiner.Fetching;

/// <summary>What is to be asked for, host by host.</summary>
internal sealed class HostQueues
{
    private readonly Dictionary<string, Queue<QueueEntry>> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public HostQueues(IEnumerable<QueueEntry> entries) => Add(entries);

    public void Add(IEnumerable<QueueEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!_hosts.TryGetValue(entry.Url.Host, out var queue)) _hosts.Add(entry.Url.Host, queue = new Queue<QueueEntry>());
            queue.Enqueue(entry);
        }
    }

    /// <summary>The next address of a host that is not busy; null where there is none.</summary>
    public QueueEntry? Take(IReadOnlyCollection<string> busy)
    {
        foreach (var (host, queue) in _hosts)
        {
            if (busy.Contains(host, StringComparer.OrdinalIgnoreCase)) continue;
            var entry = queue.Dequeue();
            if (queue.Count == 0) _hosts.Remove(host);
            return entry;
        }
        return null;
    }
}
