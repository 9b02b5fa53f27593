namespace Vitae.Server.Live;

internal static class LiveEndpoints
{
    public static IServiceCollection AddVitaeLive(this IServiceCollection services) => services.AddSingleton<ILiveHub, LocalLiveHub>();

    public static void MapLive(this RouteGroupBuilder api) => StreamEvents.Map(api);
}
