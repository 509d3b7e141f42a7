using System.Net;
using System.Net.Sockets;

namespace ReportMiner.Fetching;

/// <summary>Tells public addresses from those that a link on a page must not reach.</summary>
/// <remarks>The special-purpose registries of IANA for IPv4 and IPv6 (RFC 6890 and its successors).</remarks>
internal static class AddressRule
{
    private static readonly IPNetwork[] Private = [.. Networks("127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 ::1/128 fc00::/7")];

    private static readonly IPNetwork[] Special =
        [.. Networks("0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 2001::/23 2001:db8::/32 3fff::/20")];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Tunnel6To4 = IPNetwork.Parse("2002::/16");

    /// <param name="allowPrivate">Loopback and private networks are allowed, too; link-local ones never are.</param>
    public static bool Allows(IPAddress address, bool allowPrivate)
    {
        address = Innermost(address);
        if (Array.Exists(Private, network => network.Contains(address))) return allowPrivate;
        if (Array.Exists(Special, network => network.Contains(address))) return false;
        return address.AddressFamily == AddressFamily.InterNetwork || Global6.Contains(address);
    }

    /// <summary>The IPv4 address that an IPv6 one stands for, if it does.</summary>
    private static IPAddress Innermost(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address)) return new IPAddress(bytes.AsSpan(12));
        return Tunnel6To4.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : address;
    }

    private static IEnumerable<IPNetwork> Networks(string list) => list.Split(' ').Select(IPNetwork.Parse);
}
