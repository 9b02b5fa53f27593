using System.Security.Claims;

namespace Vitae.Server.Http;

/// <summary>Who is asking.</summary>
internal static class Caller
{
    /// <summary>The user's id. Every endpoint behind authorization has one.</summary>
    public static Guid Of(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("nobody is signed in here"));
}
