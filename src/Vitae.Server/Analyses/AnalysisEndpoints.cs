namespace Vitae.Server.Analyses;

internal static class AnalysisEndpoints
{
    public static void MapAnalyses(this RouteGroupBuilder api)
    {
        AnalyzeResumes.Map(api);
        AnalysisSessions.Map(api);
        AnalysisReport.Map(api);
        AvailableResumes.Map(api);
    }
}
