using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ReportMiner.Fetching;

namespace ReportMiner.Tests.Fetching;

/// <summary>
/// A pretended internet: names have public addresses, every connection that the program makes is recorded with the address that it is for, and
/// then leads to the local server. So the rules for addresses are at work as they are outside.
/// </summary>
internal sealed class FetchRig : IAsyncDisposable
{
    public const string Public = "93.184.216.34";

    private readonly Cli.TemporaryFolder _folder = new();

    private FetchRig(LocalServer server) => Server = server;

    public LocalServer Server { get; }

    public string Folder => _folder.Path;

    /// <summary>Addresses of names, other than <see cref="Public"/>.</summary>
    public Dictionary<string, Queue<string>> Names { get; } = [];

    public ConcurrentQueue<IPEndPoint> Contacted { get; } = new();

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public TimeSpan Delay { get; set; } = TimeSpan.Zero;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    public long MaxBytes { get; set; } = 1 << 20;

    public bool AllowPrivate { get; set; }

    public string? Follow { get; set; }

    public static async Task<FetchRig> StartAsync() => new(await LocalServer.StartAsync());

    public Uri At(string path, string host = "site.test") => Server.At(path, host);

    public Task<FetchSummary> RunAsync(params string[] paths) => RunAsync([.. paths.Select(path => At(path))], CancellationToken.None);

    public Task<FetchSummary> RunAsync(IReadOnlyList<Uri> addresses, CancellationToken stop, Action<FetchOutcome>? tell = null)
    {
        var options = new FetchOptions
        {
            Folder = Folder,
            Delay = Delay,
            Timeout = Timeout,
            MaxBytes = MaxBytes,
            AllowPrivate = AllowPrivate,
            Follow = Follow is null ? null : new Regex(Follow, RegexOptions.NonBacktracking),
        };
        var network = new Network(ResolveAsync, ConnectAsync, WaitAsync);
        return new Fetcher(options, Downloads.Tools, network).RunAsync(addresses, tell ?? (_ => { }), stop);
    }

    /// <summary>The documents, without sidecars and queue.</summary>
    public IReadOnlyList<string> Documents() =>
        [.. Directory.EnumerateFiles(Folder).Where(file => !file.EndsWith(".json", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("fetch.db", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken stop)
    {
        if (host == "localhost") return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        return Task.FromResult<IPAddress[]>([IPAddress.Parse(Names.TryGetValue(host, out var turns) ? turns.Count > 1 ? turns.Dequeue() : turns.Peek() : Public)]);
    }

    private async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken stop)
    {
        Contacted.Enqueue(to);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Server.Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private Task WaitAsync(TimeSpan time, CancellationToken stop)
    {
        Waits.Enqueue(time);
        return Task.CompletedTask;
    }
}
