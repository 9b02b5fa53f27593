using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Output;

/// <summary>Says that a resume and a posting are in two languages, between which names are compared but not what is told in words.</summary>
internal static class LanguageNote
{
    public static string? Between(Resume resume, JobAnalysis job)
    {
        var (own, asked) = (Name(resume.Meta?.Language), Name(job.Language));
        return own is null || asked is null || own == asked ? null
            : $"The resume is written in {own} and the posting in {asked}: what they tell in words is hardly compared, so the match comes out low; give the resume in {asked}";
    }

    private static string? Name(string? tag) => Languages.FindByCode((tag ?? "en").Split('-')[0])?.Name;
}
