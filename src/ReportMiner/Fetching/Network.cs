using System.Net;
using System.Net.Sockets;

namespace ReportMiner.Fetching;

/// <summary>The outside world: names, connections and waiting.</summary>
internal sealed record Network(
    Func<string, CancellationToken, Task<IPAddress[]>> Resolve,
    Func<IPEndPoint, CancellationToken, Task<Stream>> Connect,
    Func<TimeSpan, CancellationToken, Task> Wait)
{
    public static Network Real { get; } = new(Dns.GetHostAddressesAsync, ConnectAsync, Task.Delay);

    private static async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken stop)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
