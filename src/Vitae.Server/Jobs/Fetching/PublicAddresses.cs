using System.Net;
using System.Net.Sockets;

namespace Vitae.Server.Jobs.Fetching;

/// <summary>Which addresses are of the public internet, by the registries of IANA for special purposes (RFC 6890, RFC 8190).</summary>
internal static class PublicAddresses
{
    /// <summary>The whole of what is given out to hosts; IPv4 within IPv6 (mapped, compatible, NAT64) lies outside of it.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Of IPv6: Teredo and its kin, documentation, 6to4.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>IPv4 mapped into IPv6 is refused on its own: networks take it for IPv4.</summary>
    public static bool Contain(IPAddress address)
        => !address.IsIPv4MappedToIPv6
            && (address.AddressFamily == AddressFamily.InterNetwork || (address.AddressFamily == AddressFamily.InterNetworkV6 && GlobalUnicast.Contains(address)))
            && !Special.Any(network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
}
