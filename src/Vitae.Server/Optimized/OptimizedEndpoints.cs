namespace Vitae.Server.Optimized;

internal static class OptimizedEndpoints
{
    public static void MapOptimized(this RouteGroupBuilder api)
    {
        OptimizeResume.Map(api);
        ListOptimizedResumes.Map(api);
        GetOptimizedResume.Map(api);
        SaveOptimizedResume.Map(api);
        DeleteOptimizedResume.Map(api);
        BaseChanges.Map(api);
    }
}
