using Vitae.Server.Jobs.Fetching;

namespace Vitae.Server.Jobs;

internal static class JobEndpoints
{
    public static IServiceCollection AddVitaeJobs(this IServiceCollection services) => services.AddSingleton(Reach.Public).AddSingleton<PageFetcher>();

    public static void MapJobs(this RouteGroupBuilder api, ServerSettings settings)
    {
        AnalyzePosting.Map(api);
        FetchPosting.Map(api, settings.FetchesPostings);
        CreatePosting.Map(api);
        KeptPostings.Map(api);
        SavePosting.Map(api);
        MatchResume.Map(api);
        Applications.Map(api);
    }
}
