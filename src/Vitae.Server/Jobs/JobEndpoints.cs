namespace Vitae.Server.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this RouteGroupBuilder api)
    {
        AnalyzePosting.Map(api);
        CreatePosting.Map(api);
        KeptPostings.Map(api);
        SavePosting.Map(api);
        MatchResume.Map(api);
        Applications.Map(api);
    }
}
