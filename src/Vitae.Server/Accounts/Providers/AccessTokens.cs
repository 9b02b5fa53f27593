using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Providers;

/// <summary>Access tokens (JWT, RFC 9068) of the provider that the operator trusts. Its subject must be one of our people; its <c>scope</c> says what it may do, by the names that our own tokens have.</summary>
internal sealed class AccessTokens(ServerSettings settings, SignedTokens tokens, VitaeStore store)
{
    private static readonly Error Refused = new(StorageErrors.NotFound, "this access token does not hold", null, "ask its issuer for another");

    /// <summary>Fails with <c>not_found</c>, or with the reason why nobody knows.</summary>
    public async Task<Result<SignedIn>> FindAsync(string token, CancellationToken cancel)
    {
        if (settings.Accounts?.Bearer is not { } trusted) return Refused;
        var read = await tokens.ReadAsync(token, trusted.Issuer, trusted.Audience, cancel);
        if (!read.IsOk) return read.Error.Code == "provider_unavailable" ? new Error(StorageErrors.Unavailable, read.Error.What, null, read.Error.Remedy) : Refused;
        // An id_token is made for a client to read, not to open doors.
        if (read.Value.TryGetPayloadValue<string>("nonce", out _)) return Refused;
        var found = await store.Users.FindByIdentityAsync(trusted.Issuer, read.Value.Subject, cancel);
        if (!found.IsOk) return found.Error;
        if (!found.Value.IsActive) return Refused;
        var scopes = read.Value.TryGetPayloadValue<string>("scope", out var scope) ? scope.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return new SignedIn(found.Value, null, scopes.Where(ScopeArea.Scopes.Contains).ToHashSet(StringComparer.Ordinal), Until: read.Value.ValidTo);
    }
}
