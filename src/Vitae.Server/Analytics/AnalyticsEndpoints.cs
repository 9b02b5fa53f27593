namespace Vitae.Server.Analytics;

internal static class AnalyticsEndpoints
{
    public static IServiceCollection AddVitaeAnalytics(this IServiceCollection services)
        => services.AddSingleton<ServerMeters>().AddSingleton<MeterReadings>().AddSingleton<ActivityLog>().AddHostedService(provider => provider.GetRequiredService<ActivityLog>());

    public static void MapAnalytics(this RouteGroupBuilder api, ServerMode mode) => GetAnalytics.Map(api, mode);

    public static void MapMetrics(this WebApplication app) => Metrics.Map(app);
}
