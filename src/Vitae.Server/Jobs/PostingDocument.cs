using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Storage;
using Vitae.Storage.Jobs;

namespace Vitae.Server.Jobs;

/// <summary>A posting as it is kept, with its analysis beside it.</summary>
internal static class PostingDocument
{
    public static JobPostingRecord Of(string text) => Apply(new JobPostingRecord { Status = JobPostingStatus.Active }, new PostingRequest(text));

    /// <summary>The posting with what was sent; analysed anew when its text or its name changed.</summary>
    public static JobPostingRecord Apply(JobPostingRecord posting, PostingRequest sent)
    {
        var changed = posting with
        {
            Description = sent.Description ?? posting.Description,
            Requirements = sent.Requirements ?? posting.Requirements,
            Title = sent.Title ?? posting.Title,
            Company = sent.Company ?? posting.Company,
            Location = sent.Location ?? posting.Location,
            SalaryRange = sent.SalaryRange ?? posting.SalaryRange,
            EmploymentType = sent.EmploymentType ?? posting.EmploymentType,
            ExperienceLevel = sent.ExperienceLevel ?? posting.ExperienceLevel,
            Status = sent.Status ?? posting.Status,
            SourceUrl = sent.SourceUrl ?? posting.SourceUrl,
        };
        if (posting.Analysis is not null && TextOf(changed) == TextOf(posting) && changed.Title == posting.Title && changed.Company == posting.Company) return changed;
        var analysis = Analyze(changed);
        return changed with
        {
            Title = changed.Title.Length > 0 ? changed.Title : analysis.JobTitle ?? "",
            Company = changed.Company.Length > 0 ? changed.Company : analysis.Company ?? "",
            Location = changed.Location ?? (analysis.Locations is [var first, ..] ? first : null),
            ExperienceLevel = changed.ExperienceLevel ?? analysis.Seniority?.ToString(),
            Analysis = JsonBytes.Of(JsonSerializer.SerializeToElement(analysis, ContractJson.JobAnalysis)),
        };
    }

    /// <summary>All of the posting's text.</summary>
    public static string TextOf(JobPostingRecord posting) => posting.Requirements.Length == 0 ? posting.Description : $"{posting.Description}\n\nRequirements:\n{posting.Requirements}";

    /// <summary>The kept analysis; a new one when there is none.</summary>
    public static JobAnalysis AnalysisOf(JobPostingRecord posting) => posting.Analysis?.Parse().Deserialize(ContractJson.JobAnalysis) ?? Analyze(posting);

    private static JobAnalysis Analyze(JobPostingRecord posting)
        => JobAnalyzer.Analyze(TextOf(posting), new JobPostingHints(posting.Title.Length == 0 ? null : posting.Title, posting.Company.Length == 0 ? null : posting.Company));
}
