using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Vitae.Server.Accounts.Providers;
using Vitae.Server.Accounts.Sessions;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Tokens;

/// <summary><c>Authorization: Bearer …</c>: a token of ours, or an access token (JWT) of the provider that the operator trusts. A cookie beside it is not looked at.</summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, KnownTokens tokens, AccessTokens accessTokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "bearer";

    private const string Prefix = "Bearer ";

    /// <summary>Whoever sends this header means it, whatever cookie goes with it.</summary>
    public static bool IsSent(HttpRequest request) => request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.Fail("this is no bearer token");
        var token = header[Prefix.Length..].Trim();
        var found = ApiTokenFormat.IsToken(token) ? await tokens.FindAsync(token, Context.RequestAborted) : await accessTokens.FindAsync(token, Context.RequestAborted);
        if (!found.IsOk)
        {
            if (StorageErrors.RetryAfter(found.Error) is not null) SessionCookies.Unknown(Context, found.Error);
            return AuthenticateResult.Fail("this token does not hold");
        }

        Context.Features.Set(found.Value);
        var user = found.Value.User;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(ClaimTypes.Name, user.Name)], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return SessionCookies.ChallengeAsync(Context);
    }
}
