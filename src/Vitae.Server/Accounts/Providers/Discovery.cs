using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Vitae.Core;

namespace Vitae.Server.Accounts.Providers;

/// <summary>What a provider says of itself.</summary>
/// <param name="Keys">That it signs with.</param>
internal sealed record ProviderFacts(string Issuer, string AuthorizationEndpoint, string TokenEndpoint, bool SendsIssuer, bool TakesBasic, IReadOnlyList<SecurityKey> Keys);

/// <summary>
/// Asks providers where they are and by which keys they sign (OpenID Connect Discovery 1.0), remembers it for an hour, and asks again when a key is not known, at most every half minute: that is how keys
/// are exchanged.
/// </summary>
internal sealed class Discovery(ProviderHttp http, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1), AgainAfter = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (ProviderFacts Facts, DateTimeOffset At)> known = new();

    /// <summary>Fails with <c>provider_unavailable</c>.</summary>
    /// <param name="keyId">A key that must be among them, if there is such a one.</param>
    public async Task<Result<ProviderFacts>> OfAsync(string issuer, string? keyId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(issuer, out var entry) && now - entry.At < ((keyId is null || entry.Facts.Keys.Any(key => key.KeyId == keyId)) ? Remembered : AgainAfter)) return entry.Facts;
        var asked = await AskAsync(issuer, cancel);
        if (!asked.IsOk) return entry.Facts is { } stale ? stale : asked;
        known[issuer] = (asked.Value, now);
        return asked;
    }

    private async Task<Result<ProviderFacts>> AskAsync(string issuer, CancellationToken cancel)
    {
        var said = await http.GetAsync($"{issuer.TrimEnd('/')}/.well-known/openid-configuration", cancel);
        if (!said.IsOk) return said.Error;
        var facts = said.Value;
        if (Text(facts, "issuer") != issuer) return ProviderHttp.Unavailable("the provider calls itself otherwise");
        var (authorize, token, keys) = (Text(facts, "authorization_endpoint"), Text(facts, "token_endpoint"), Text(facts, "jwks_uri"));
        if (!ProviderSettings.IsAddress(authorize) || !ProviderSettings.IsAddress(token) || !ProviderSettings.IsAddress(keys)) return ProviderHttp.Unavailable("the provider names an address that is not encrypted");
        var jwks = await http.GetAsync(keys!, cancel);
        if (!jwks.IsOk) return jwks.Error;
        return new ProviderFacts(
            issuer, authorize!, token!,
            facts.TryGetProperty("authorization_response_iss_parameter_supported", out var sends) && sends.ValueKind == JsonValueKind.True,
            !facts.TryGetProperty("token_endpoint_auth_methods_supported", out var methods) || methods.ValueKind != JsonValueKind.Array || methods.EnumerateArray().Any(method => method.ValueEquals("client_secret_basic")),
            [.. SigningKeys(jwks.Value)]);
    }

    /// <summary>Public keys for signatures; symmetric ones and those for encryption are none of ours.</summary>
    private static IEnumerable<SecurityKey> SigningKeys(JsonElement jwks)
    {
        try
        {
            return new JsonWebKeySet(jwks.GetRawText()).Keys.Where(key => key.Kty is "RSA" or "EC" && key.Use is null or "" or "sig").ToList<SecurityKey>();
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static string? Text(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
