using Vitae.Core;
using Vitae.Server.Accounts.Keys;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Activity;

namespace Vitae.Server.Accounts.Access;

/// <summary>Writes security-relevant acts down: who, what, from where as a keyed hash, whether it succeeded. Never a secret, a token, or the text of a letter.</summary>
internal sealed class AuditTrail(VitaeStore store, SecretKeys keys)
{
    /// <param name="userId">Whose account it is about; empty when nobody's.</param>
    /// <param name="subject">What it was done to: an id, a name.</param>
    public async Task<Result<Done>> RecordAsync(HttpContext context, Guid userId, string act, string? subject = null, bool succeeded = true, string? actor = null)
    {
        var signedIn = context.User.Identity?.IsAuthenticated == true ? Caller.Of(context.User).ToString() : "";
        // Not given up with the request: the act is done.
        var recorded = await store.Audit.RecordAsync(userId, new AuditEntry { Act = act, Actor = actor ?? signedIn, Subject = subject, IpHash = AddressHash(context), Succeeded = succeeded }, CancellationToken.None);
        return recorded.IsOk ? default(Done) : recorded.Error;
    }

    public string AddressHash(HttpContext context) => keys.HashOf("address", AddressOf(context));

    /// <summary>By which callers are counted: an IPv4 address, or the /64 of an IPv6 one, which one household has whole.</summary>
    public static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
