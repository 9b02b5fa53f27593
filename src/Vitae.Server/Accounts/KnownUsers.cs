using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vitae.Storage;

namespace Vitae.Server.Accounts;

/// <summary>Whether the user a cookie names is still there; asked of the store once a minute, not with every request.</summary>
internal sealed class KnownUsers(VitaeStore store, TimeProvider clock)
{
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> asked = new();

    /// <summary>Signs out whoever is gone, such as after another data folder was chosen. While the store is away everybody stays signed in.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var users = context.HttpContext.RequestServices.GetRequiredService<KnownUsers>();
        if (!Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) || !await users.IsKnownAsync(id, context.HttpContext.RequestAborted)) context.RejectPrincipal();
    }

    private async Task<bool> IsKnownAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (asked.TryGetValue(id, out var at) && now - at < Remembered) return true;
        var user = await store.Users.GetAsync(id, cancel);
        if (!user.IsOk) return user.Error.Code != StorageErrors.NotFound;
        if (!user.Value.IsActive) return false;
        if (asked.Count >= MaxRemembered) asked.Clear();
        asked[id] = now;
        return true;
    }
}
