using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Vitae.Core;
using Vitae.Server.Accounts.Access;

namespace Vitae.Server.Accounts.Providers;

/// <summary>What this browser holds for us while its person is at the provider.</summary>
/// <param name="LinkTo">Whose account the identity is to be linked to; null to sign in.</param>
internal sealed record PendingProvider(string Provider, string State, string Nonce, string Verifier, string ReturnTo, Guid? LinkTo);

/// <summary>Who came back from a provider.</summary>
internal sealed record OutsideIdentity(string Issuer, string Subject, string? Email, bool EmailVerified, string Name);

/// <summary>
/// Signing in at a provider: OpenID Connect with authorization code and PKCE (RFC 9700). State, nonce and verifier are sealed in a cookie of this browser and used once; nothing of them is in the store.
/// </summary>
internal sealed class ProviderSignIn(ServerSettings settings, Discovery discovery, ProviderHttp http, SignedTokens tokens, StepCookies cookies, AttemptLimits limits)
{
    private const string Purpose = "provider";
    private static readonly Error Refused = new("provider_refused", "the provider's answer does not belong to this browser, or was used", null, "begin again");

    public ProviderSettings? Find(string name) => settings.Accounts?.Providers.FirstOrDefault(provider => provider.Name == name);

    /// <summary>Where the browser goes now. Fails with <c>provider_unavailable</c>.</summary>
    public async Task<Result<string>> BeginAsync(HttpContext context, ProviderSettings provider, string? returnTo, Guid? linkTo, CancellationToken cancel)
    {
        var facts = await discovery.OfAsync(provider.Issuer, null, cancel);
        if (!facts.IsOk) return facts.Error;
        var pending = new PendingProvider(provider.Name, NewSecret(), NewSecret(), NewSecret(), OwnPath(returnTo), linkTo);
        cookies.Set(context, Purpose, JsonSerializer.SerializeToUtf8Bytes(pending, AccountJson.Default.PendingProvider), fromOutside: true);
        return QueryHelpers.AddQueryString(facts.Value.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = ReturnAddress(provider),
            ["scope"] = provider.Scope,
            ["state"] = pending.State,
            ["nonce"] = pending.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(pending.Verifier))),
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>What this browser began at this provider, once.</summary>
    public async Task<Result<PendingProvider>> PendingAsync(HttpContext context, ProviderSettings provider, CancellationToken cancel)
    {
        if (cookies.Take(context, Purpose) is not { } content || JsonSerializer.Deserialize(content, AccountJson.Default.PendingProvider) is not { } pending || pending.Provider != provider.Name) return Refused;
        var state = context.Request.Query["state"].ToString();
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(pending.State))) return Refused;
        var first = await limits.MayAsync(AttemptLimit.Once, $"provider {state}", cancel);
        return !first.IsOk ? first.Error : first.Value ? pending : Refused;
    }

    /// <summary>Who the provider says this is. Fails with <c>provider_refused</c>, <c>token_refused</c> or <c>provider_unavailable</c>.</summary>
    public async Task<Result<OutsideIdentity>> IdentityAsync(HttpContext context, ProviderSettings provider, PendingProvider pending, CancellationToken cancel)
    {
        var facts = await discovery.OfAsync(provider.Issuer, null, cancel);
        if (!facts.IsOk) return facts.Error;
        var (code, issuer) = (context.Request.Query["code"].ToString(), context.Request.Query["iss"].ToString());
        // Another provider's answer is not taken for this one's (RFC 9207).
        if (code.Length is 0 or > 4_000 || (issuer.Length > 0 || facts.Value.SendsIssuer) && issuer != provider.Issuer) return Refused;
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = ReturnAddress(provider), ["code_verifier"] = pending.Verifier };
        var basic = provider.ClientSecret.Length > 0 && facts.Value.TakesBasic ? (provider.ClientId, provider.ClientSecret) : ((string, string)?)null;
        if (basic is null) form["client_id"] = provider.ClientId;
        if (basic is null && provider.ClientSecret.Length > 0) form["client_secret"] = provider.ClientSecret;
        var answer = await http.PostAsync(facts.Value.TokenEndpoint, form, basic, cancel);
        if (!answer.IsOk) return answer.Error;
        if (answer.Value.ValueKind != JsonValueKind.Object || !answer.Value.TryGetProperty("id_token", out var token) || token.ValueKind != JsonValueKind.String) return Refused;
        var read = await tokens.ReadAsync(token.GetString()!, provider.Issuer, provider.ClientId, cancel);
        return read.IsOk ? Identity(read.Value, provider, pending) : read.Error;
    }

    /// <summary>A path of this site; whatever else somebody asks for is the first page.</summary>
    internal static string OwnPath(string? path)
        => path is { Length: > 1 and <= 500 } && path[0] == '/' && path[1] is not ('/' or '\\') && path.All(letter => letter is > ' ' and < '\u007f' and not '\\') ? path : "/";

    private static Result<OutsideIdentity> Identity(JsonWebToken token, ProviderSettings provider, PendingProvider pending)
    {
        if (!token.TryGetPayloadValue<string>("nonce", out var nonce) || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(nonce), Encoding.UTF8.GetBytes(pending.Nonce))) return Refused;
        if (token.TryGetPayloadValue<string>("azp", out var party) ? party != provider.ClientId : token.Audiences.Count() > 1) return Refused;
        var name = token.TryGetPayloadValue<string>("name", out var said) ? new string([.. said.Where(letter => !char.IsControl(letter)).Take(200)]) : "";
        return new OutsideIdentity(
            provider.Issuer, token.Subject, token.TryGetPayloadValue<string>("email", out var email) ? email : null, token.TryGetPayloadValue<bool>("email_verified", out var verified) && verified, name);
    }

    private string ReturnAddress(ProviderSettings provider) => $"{settings.Accounts!.Origin}/api/auth/providers/{provider.Name}/callback";

    private static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
