using Microsoft.AspNetCore.HttpOverrides;
using Vitae.Server.Accounts;
using Vitae.Server.Web;

namespace Vitae.Server.Http;

/// <summary>What every request passes, whatever it asks for.</summary>
internal static class HttpSetup
{
    public static IServiceCollection AddVitaeHttp(this IServiceCollection services, ServerSettings settings)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            ServerJson.Apply(options.SerializerOptions);
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServerJson.Default);
        });
        services.AddExceptionHandler<UnhandledProblem>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Complete);
        services.AddOpenApi(options => ApiDescription.Apply(options));
        services.AddResponseCompression(options => options.EnableForHttps = false);
        services.AddRateLimiter(RequestLimits.Apply);
        services.AddSingleton<WebFiles>().AddSingleton<Quota>();
        return services;
    }

    public static void UseVitaeHttp(this WebApplication app, ServerSettings settings)
    {
        if (settings.Accounts is { Proxies.Count: > 0 } accounts) app.UseForwardedHeaders(Forwarded(accounts));
        app.UseExceptionHandler();
        app.UseStatusCodePages(Problems.ForStatus);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RefusedRequests>();
        if (settings.Mode == ServerMode.Local) app.UseMiddleware<LoopbackHost>();
        else app.UseMiddleware<SiteHost>();
        app.UseMiddleware<SameOrigin>();
        app.UseRouting();
        app.UseMiddleware<ServeWeb>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    /// <summary>From where a request came, as the operator's proxies say; whatever others say is not believed.</summary>
    private static ForwardedHeadersOptions Forwarded(AccountSettings accounts)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in accounts.Proxies) options.KnownIPNetworks.Add(network);
        return options;
    }
}
