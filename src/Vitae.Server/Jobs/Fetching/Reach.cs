using System.Net;

namespace Vitae.Server.Jobs.Fetching;

/// <summary>What may be fetched from.</summary>
/// <param name="Resolve">The addresses of a host. Throws <see cref="System.Net.Sockets.SocketException"/> when there are none.</param>
/// <param name="Allows">Whether this address and port may be connected to.</param>
internal sealed record Reach(Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPAddress, int, bool> Allows)
{
    /// <summary>Web servers of the public internet.</summary>
    public static Reach Public { get; } = new(Dns.GetHostAddressesAsync, (address, port) => port is 80 or 443 && PublicAddresses.Contain(address));
}
