using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReportMiner.Fetching;

/// <summary>The one way to the network: every address is checked at the moment of connecting.</summary>
/// <remarks>
/// A name is resolved here and the connection goes to the very address that was checked, so a name that changes its address between a check and
/// the connection (DNS rebinding) gains nothing. No proxy is used, as it would choose the addresses; redirects are the caller's.
/// </remarks>
internal static class GuardedHandler
{
    public static SocketsHttpHandler Create(Network network, bool allowPrivate, TimeSpan timeout) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = 64, // in KiB
        ConnectTimeout = timeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8, // redirects to paths in Chinese
        ConnectCallback = async (context, stop) => await ConnectAsync(network, context.DnsEndPoint, allowPrivate, stop).ConfigureAwait(false),
    };

    private static async Task<Stream> ConnectAsync(Network network, DnsEndPoint to, bool allowPrivate, CancellationToken stop)
    {
        var found = IPAddress.TryParse(to.Host, out var literal) ? [literal] : await ResolveAsync(network, to.Host, stop).ConfigureAwait(false);
        var allowed = Array.FindAll(found, address => AddressRule.Allows(address, allowPrivate));
        if (allowed.Length == 0) throw new FetchFault("refused_address", $"{to.Host} is no public address ({string.Join(", ", found.AsEnumerable())}); it was not contacted");
        SocketException? last = null;
        foreach (var address in allowed)
        {
            try
            {
                return await network.Connect(new IPEndPoint(address, to.Port), stop).ConfigureAwait(false);
            }
            catch (SocketException fault)
            {
                last = fault; // the next address may answer
            }
        }
        throw new FetchFault("no_connection", $"{to.Host} does not answer: {last!.Message}") { MayPass = true };
    }

    private static async Task<IPAddress[]> ResolveAsync(Network network, string host, CancellationToken stop)
    {
        try
        {
            return await network.Resolve(host, stop).ConfigureAwait(false);
        }
        catch (SocketException fault)
        {
            throw new FetchFault("unknown_host", $"the name {host} cannot be resolved: {fault.Message}") { MayPass = fault.SocketErrorCode == SocketError.TryAgain };
        }
    }
}
