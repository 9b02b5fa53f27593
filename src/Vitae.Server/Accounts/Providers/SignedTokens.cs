using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Vitae.Core;

namespace Vitae.Server.Accounts.Providers;

/// <summary>
/// Tokens that a provider signed (RFC 7519, checked as RFC 8725 says): public-key signatures alone, by a key of this issuer, for this audience, within their time, at most 8 KB, never encrypted.
/// </summary>
internal sealed class SignedTokens(Discovery discovery, TimeProvider clock)
{
    public const int MaxLength = 8 * 1024;

    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private static readonly Error Refused = new("token_refused", "the token of the provider does not hold", null, "sign in there again");

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = MaxLength };

    /// <summary>Fails with <c>token_refused</c> or <c>provider_unavailable</c>.</summary>
    public async Task<Result<JsonWebToken>> ReadAsync(string token, string issuer, string audience, CancellationToken cancel)
    {
        // Three parts are signed; five are encrypted. What a header calls critical we know nothing of (RFC 7515, 4.1.11).
        if (token.Length > MaxLength || token.Count(letter => letter == '.') != 2 || !handler.CanReadToken(token) || HeaderOf(token) is not { } header || !Algorithms.Contains(header.Alg) || header.TryGetHeaderValue<object>("crit", out _)) return Refused;
        var facts = await discovery.OfAsync(issuer, string.IsNullOrEmpty(header.Kid) ? null : header.Kid, cancel);
        if (!facts.IsOk) return facts.Error;
        var result = handler.ValidateToken(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            ValidIssuer = issuer,
            ValidAudience = audience,
            IssuerSigningKeys = facts.Value.Keys,
            TryAllIssuerSigningKeys = string.IsNullOrEmpty(header.Kid),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            LifetimeValidator = (from, until, _, _) => until is { } end && Utc(end) > clock.GetUtcNow() - Skew && (from is not { } begin || Utc(begin) <= clock.GetUtcNow() + Skew),
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken { Subject.Length: > 0 and <= 255 } read } ? read : Refused;
    }

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static JsonWebToken? HeaderOf(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
