using Vitae.Storage;

namespace Vitae.Server.Live;

internal static class LiveEndpoints
{
    public static IServiceCollection AddVitaeLive(this IServiceCollection services) => services.AddSingleton<LocalLiveHub>().AddSingleton<SharedLiveHub>().AddHostedService(provider => provider.GetRequiredService<SharedLiveHub>())
            .AddSingleton<OpenStreams>().AddHostedService(provider => provider.GetRequiredService<OpenStreams>())
            .AddSingleton<ILiveHub>(provider => provider.GetRequiredService<VitaeStore>().Broadcast is null ? provider.GetRequiredService<LocalLiveHub>() : provider.GetRequiredService<SharedLiveHub>());

    public static void MapLive(this RouteGroupBuilder api) => StreamEvents.Map(api);
}
