using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Vitae.Server.Http;

/// <summary>Who is asking.</summary>
internal static class Caller
{
    /// <summary>The user's id. Every endpoint behind authorization has one.</summary>
    public static Guid Of(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("nobody is signed in here"));

    /// <summary>The name that versions are signed with; empty when there is none.</summary>
    public static string NameOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Name) ?? "";

    /// <summary>Somebody signed in by cookie.</summary>
    public static ClaimsPrincipal Principal(Guid id, string name)
        => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.ToString()), new Claim(ClaimTypes.Name, name)], CookieAuthenticationDefaults.AuthenticationScheme));
}
