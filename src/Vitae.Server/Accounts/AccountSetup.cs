using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Keys;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Passkeys;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.Providers;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Accounts.Tokens;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts;

internal static class AccountSetup
{
    private const string CookieOrBearer = "vitae";

    public static IServiceCollection AddVitaeAccounts(this IServiceCollection services, ServerSettings settings)
    {
        var withAccounts = settings.Mode == ServerMode.Accounts;
        var authentication = services.AddAuthentication(withAccounts ? CookieOrBearer : CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = withAccounts ? "__Host-vitae" : "vitae";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = withAccounts ? SameSiteMode.Lax : SameSiteMode.Strict;
            options.Cookie.SecurePolicy = withAccounts ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = Sessions.Sessions.Lifetime;
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = withAccounts ? SessionCookies.ValidateAsync : KnownUsers.ValidateAsync;
            options.Events.OnRedirectToLogin = context => SessionCookies.ChallengeAsync(context.HttpContext);
            options.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
        });
        if (withAccounts)
        {
            authentication.AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.Name, null).AddPolicyScheme(CookieOrBearer, null, options =>
                options.ForwardDefaultSelector = context => BearerHandler.IsSent(context.Request) ? BearerHandler.Name : CookieAuthenticationDefaults.AuthenticationScheme);
        }

        services.AddAccess();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AccountJson.Default);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter<UserRole>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        });
        services.AddLogging(log => log.AddFilter(typeof(BearerHandler).FullName, LogLevel.Warning));
        services.AddSingleton<LocalSignIn>().AddSingleton<KnownUsers>();
        AddKeys(services, settings);
        services.AddSingleton<SecretKeys>().AddSingleton<AttemptLimits>().AddSingleton<AuditTrail>().AddSingleton<AccessChanges>().AddSingleton<StepCookies>()
            .AddSingleton<Sessions.Sessions>().AddSingleton<Endings>().AddSingleton<KnownTokens>()
            .AddSingleton<ProviderHttp>().AddSingleton<Discovery>().AddSingleton<SignedTokens>().AddSingleton<AccessTokens>().AddSingleton<ProviderSignIn>()
            .AddSingleton<PasswordHashes>().AddSingleton<SealedTokens>().AddSingleton<SignInSteps>().AddSingleton<SecondFactors>().AddSingleton<LetterTexts>().AddSingleton<Letters>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<KeptLetters>(provider, Path.Combine(settings.DataFolder, "letters")));
        services.AddSingleton<IMailer>(settings.Accounts is { Mail.IsFile: false } accounts ? new SmtpMailer(accounts.Mail) : new FolderMailer(settings.Accounts?.Mail.LocalPath ?? Path.Combine(settings.DataFolder, "mail")));
        AddPasskeys(services, settings);
        return withAccounts ? services.AddHostedService(provider => provider.GetRequiredService<Letters>()) : services;
    }

    public static void MapSignIn(this WebApplication app, ServerSettings settings)
    {
        if (settings.Mode == ServerMode.Local) LocalSignIn.Map(app);
    }

    /// <summary>With accounts the keys of cookies lie in the database, which all instances share, encrypted with the operator's secret; on one machine in a folder.</summary>
    private static void AddKeys(IServiceCollection services, ServerSettings settings)
    {
        var keys = services.AddDataProtection().SetApplicationName("vitae");
        if (settings.Mode == ServerMode.Local) keys.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
        else services.AddSingleton<StoredKeys>().AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeysSetup>();
    }

    private static void AddPasskeys(IServiceCollection services, ServerSettings settings)
    {
        services.AddIdentityCore<User>();
        services.AddScoped<PasskeyUsers>().AddScoped<IUserStore<User>>(provider => provider.GetRequiredService<PasskeyUsers>()).AddScoped<IUserPasskeyStore<User>>(provider => provider.GetRequiredService<PasskeyUsers>())
            .AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = settings.Accounts?.Site.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == settings.Accounts?.Origin);
        });
    }

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
