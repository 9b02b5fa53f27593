using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Vitae.Server.Accounts.Access;

/// <summary>What a browser holds for us between two steps: sealed, for minutes, for one purpose.</summary>
internal sealed class StepCookies(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <param name="fromOutside">Whether the next step may come from another site, as the way back from a provider does.</param>
    public void Set(HttpContext context, string purpose, byte[] content, bool fromOutside = false)
        => context.Response.Cookies.Append(NameOf(purpose), Convert.ToBase64String(Protector(purpose).Protect(content, Lifetime)), Options(fromOutside));

    /// <summary>Null when there is none, or it is stale or not ours. Gone afterwards unless it is kept.</summary>
    public byte[]? Take(HttpContext context, string purpose, bool keep = false)
    {
        var value = context.Request.Cookies[NameOf(purpose)];
        if (value is null) return null;
        if (!keep) Drop(context, purpose);
        try
        {
            return Protector(purpose).Unprotect(Convert.FromBase64String(value));
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public static void Drop(HttpContext context, string purpose) => context.Response.Cookies.Delete(NameOf(purpose), Options(fromOutside: true));

    private ITimeLimitedDataProtector Protector(string purpose) => protection.CreateProtector("vitae step", purpose).ToTimeLimitedDataProtector();

    private static string NameOf(string purpose) => $"__Host-vitae-{purpose}";

    private static CookieOptions Options(bool fromOutside)
        => new() { HttpOnly = true, Secure = true, Path = "/", SameSite = fromOutside ? SameSiteMode.Lax : SameSiteMode.Strict, IsEssential = true, MaxAge = Lifetime };
}
