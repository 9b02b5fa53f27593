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
        services.AddSingleton<WebFiles>();
        return services;
    }

    public static void UseVitaeHttp(this WebApplication app, ServerSettings settings)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(Problems.ForStatus);
        app.UseMiddleware<SecurityHeaders>();
        if (settings.Mode == ServerMode.Local) app.UseMiddleware<LoopbackHost>();
        app.UseMiddleware<SameOrigin>();
        app.UseRouting();
        app.UseMiddleware<ServeWeb>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapOpenApi("/openapi/{documentName}.json");
    }
}
