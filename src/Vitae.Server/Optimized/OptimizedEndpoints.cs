using Vitae.Server.Http;

namespace Vitae.Server.Optimized;

internal static class OptimizedEndpoints
{
    public static IServiceCollection AddVitaeOptimized(this IServiceCollection services) => services.AddSingleton<SourceResumes>();

    public static void MapOptimized(this RouteGroupBuilder api)
    {
        OptimizeResume.Map(api);
        ListOptimizedResumes.Map(api);
        GetOptimizedResume.Map(api);
        SaveOptimizedResume.Map(api);
        api.MapBin("/resumes/optimized", "OptimizedResume", "Optimized resumes", "an optimized resume", "optimized_resume", store => store.OptimizedResumes);
        BaseChanges.Map(api);
    }
}
