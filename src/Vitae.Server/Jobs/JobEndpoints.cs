namespace Vitae.Server.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this RouteGroupBuilder api)
    {
        AnalyzePosting.Map(api);
        MatchResume.Map(api);
    }
}
