using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Vitae.Core;
using Vitae.Server.Accounts;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Agent;
using Vitae.Server.Analyses;
using Vitae.Server.Analytics;
using Vitae.Server.Exports;
using Vitae.Server.Http;
using Vitae.Server.Jobs;
using Vitae.Server.Live;
using Vitae.Server.Operations;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Server.Telemetry;
using Vitae.Server.Templates;
using Vitae.Server.Versions;

namespace Vitae.Server;

/// <summary>Puts the server together: services, the way of a request, the groups of endpoints. Composition only.</summary>
public static class ServerApp
{
    /// <summary>Serves until cancelled. Returns 0, or 1 after one line on standard error that says why it cannot start.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancel = default)
    {
        var started = await StartAsync(args, cancel);
        if (!started.IsOk)
        {
            await Console.Error.WriteLineAsync($"vitae: {started.Error}");
            return 1;
        }

        await using var app = started.Value;
        app.Services.GetRequiredService<LocalSignIn>().Announce(app.Services.GetRequiredService<IServer>());
        // A start leaves garbage of which an idle server would never see the end; given back once, before anybody has come.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>The server, answering. Fails with <c>invalid_settings</c>, <c>address_in_use</c>, or with the reason why the store cannot be opened or migrated.</summary>
    public static Task<Result<WebApplication>> StartAsync(string[] args, CancellationToken cancel = default) => StartAsync(args, TimeProvider.System, cancel);

    /// <param name="clock">What the server takes for the time.</param>
    internal static async Task<Result<WebApplication>> StartAsync(string[] args, TimeProvider clock, CancellationToken cancel = default)
    {
        var built = Build(args, clock);
        if (!built.IsOk) return built;
        var app = built.Value;
        var opened = await app.Services.GetRequiredService<OpenedStore>().OpenAsync(app.Services, cancel);
        if (opened.IsOk)
        {
            try
            {
                await app.StartAsync(cancel);
                return app;
            }
            catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
            {
                opened = new Error("address_in_use", "another program listens on this address", Addresses(app), "stop it, or choose another with --urls");
            }
            catch (SocketException problem)
            {
                opened = new Error("address_refused", $"this address cannot be listened on ({problem.Message})", Addresses(app), "choose another with --urls");
            }
        }

        await app.DisposeAsync();
        return opened.Error!;
    }

    /// <summary>As the settings name them: <see cref="WebApplication.Urls"/> holds only those that are listened on already.</summary>
    private static string Addresses(WebApplication app)
        => string.Join(", ", app.Services.GetRequiredService<ServerSettings>().Addresses.Select(address => address.GetLeftPart(UriPartial.Authority)));

    /// <summary>The server, not yet started. Fails with <c>invalid_settings</c>.</summary>
    public static Result<WebApplication> Build(string[] args) => Build(args, TimeProvider.System);

    private static Result<WebApplication> Build(string[] args, TimeProvider clock)
    {
        // Settings are read once; nobody watches their file for changes.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("VITAE_").AddCommandLine(args);
        return ServerSettings.Read(builder.Configuration).Then<WebApplication>(settings => Build(builder, settings, clock));
    }

    private static WebApplication Build(WebApplicationBuilder builder, ServerSettings settings, TimeProvider clock)
    {
        builder.WebHost.UseUrls([.. settings.Addresses.Select(address => address.ToString())]).ConfigureKestrel(RequestLimits.Apply);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Vitae", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None).AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        builder.Services.AddSingleton(settings).AddSingleton(clock);
        builder.Services.AddVitaeHttp(settings).AddVitaeAccounts(settings).AddVitaeResumes().AddVitaeOptimized().AddVitaeJobs().AddVitaeExports().AddVitaeLive().AddVitaeOperations().AddVitaeAnalytics().AddVitaeTelemetry();

        var app = builder.Build();
        app.UseVitaeTelemetry();
        app.UseVitaeHttp(settings);
        app.MapOperations();
        app.MapMetrics();
        app.MapSignIn(settings);
        var api = app.MapGroup("/api").RequireAuthorization().RequireRateLimiting(RequestLimits.PerCaller);
        var resumes = api.Scoped("resumes");
        resumes.MapResumes();
        resumes.MapOptimized();
        WriteSection.Map(resumes);
        resumes.MapVersions();
        resumes.MapLive();
        api.Scoped("jobs").MapJobs(settings);
        var analyses = api.Scoped("analyses");
        analyses.MapAnalyses();
        analyses.MapAnalytics(settings.Mode);
        var exports = api.Scoped("exports");
        exports.MapTemplates();
        exports.MapExports();
        api.MapAccount(settings);
        return app;
    }
}
