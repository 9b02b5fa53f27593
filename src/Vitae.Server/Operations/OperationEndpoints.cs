namespace Vitae.Server.Operations;

internal static class OperationEndpoints
{
    public static IServiceCollection AddVitaeOperations(this IServiceCollection services)
        => services.AddSingleton<OpenedStore>().AddSingleton(provider => provider.GetRequiredService<OpenedStore>().Store).AddHostedService<RetentionService>().AddHostedService<SpoolService>().AddHostedService<GoneUsersService>();

    public static void MapOperations(this WebApplication app)
    {
        Health.Map(app);
        ApiPage.Map(app);
    }
}
