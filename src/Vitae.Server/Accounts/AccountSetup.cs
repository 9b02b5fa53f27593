using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Vitae.Server.Accounts;

internal static class AccountSetup
{
    public static IServiceCollection AddVitaeAccounts(this IServiceCollection services, ServerSettings settings)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = settings.Mode == ServerMode.Local ? "vitae" : "__Host-vitae";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = settings.Mode == ServerMode.Local ? SameSiteMode.Strict : SameSiteMode.Lax;
            options.Cookie.SecurePolicy = settings.Mode == ServerMode.Local ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = TimeSpan.FromDays(30);
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = KnownUsers.ValidateAsync;
            options.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
        });
        services.AddAuthorization();
        services.AddDataProtection().SetApplicationName("vitae").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        services.AddSingleton<LocalSignIn>().AddSingleton<KnownUsers>();
        return services;
    }

    public static void MapSignIn(this WebApplication app, ServerSettings settings)
    {
        if (settings.Mode == ServerMode.Local) LocalSignIn.Map(app);
    }

    private static Task Status(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
