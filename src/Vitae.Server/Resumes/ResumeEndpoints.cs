using Vitae.Reading;
using Vitae.Server.Http;

namespace Vitae.Server.Resumes;

internal static class ResumeEndpoints
{
    public static IServiceCollection AddVitaeResumes(this IServiceCollection services)
        => services.AddSingleton<ResumeReader>().AddSingleton<ResumeReading>().AddSingleton<UploadResumes.Upload>();

    public static void MapResumes(this RouteGroupBuilder api)
    {
        UploadResumes.Map(api);
        CreateResume.Map(api);
        ListResumes.Map(api);
        SearchResumes.Map(api);
        GetResume.Map(api);
        GetResumeDocument.Map(api);
        SaveResume.Map(api);
        api.MapBin("/resumes", "Resume", "Resumes", "a resume", "resume", store => store.Resumes);
        GetCompleteness.Map(api);
        ListSections.Map(api);
        DownloadResumeFile.Map(api);
        ReviewResume.Map(api);
        PaintResumePage.Map(api);
        Experiences.Map(api);
    }
}
