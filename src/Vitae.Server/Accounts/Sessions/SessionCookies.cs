using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Sessions;

/// <summary>The cookie of a session, looked at with every request.</summary>
internal static class SessionCookies
{
    private static readonly object WhyUnknown = new();

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var named = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var user) & Guid.TryParse(context.Principal?.FindFirstValue(Sessions.SessionClaim), out var session);
        var found = named ? await http.RequestServices.GetRequiredService<Sessions>().FindAsync(user, session, http.RequestAborted) : new Error(StorageErrors.NotFound, "this cookie names no session", null, "sign in again");
        if (found.IsOk)
        {
            http.Features.Set(found.Value);
            if (context.Principal!.Identity!.Name != found.Value.User.Name) context.ReplacePrincipal(Sessions.Principal(found.Value.User, session));
            return;
        }

        context.RejectPrincipal();
        if (found.Error.Code == StorageErrors.NotFound) await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        else http.Items[WhyUnknown] = found.Error;
    }

    /// <summary>Remembers that nobody knows who asks, because the store is away.</summary>
    public static void Unknown(HttpContext context, Error why) => context.Items[WhyUnknown] = why;

    /// <summary>Whoever may be signed in while the store is away is told to come back, not to sign in.</summary>
    public static Task ChallengeAsync(HttpContext context)
    {
        if (context.Items[WhyUnknown] is Error why) return Problems.Of(why).ExecuteAsync(context);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
