using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Storage;
using Vitae.Storage.Jobs;

namespace Vitae.Server.Jobs;

/// <summary>A posting as it is kept, with its analysis beside it.</summary>
internal static class PostingDocument
{
    public static JobPostingRecord Of(string text, JobAnalysis analysis) => new()
    {
        Title = analysis.JobTitle ?? "",
        Company = analysis.Company ?? "",
        Description = text,
        Location = analysis.Locations is [var first, ..] ? first : null,
        ExperienceLevel = analysis.Seniority?.ToString(),
        Status = JobPostingStatus.Active,
        Analysis = Json(analysis),
    };

    /// <summary>All of the posting's text.</summary>
    public static string TextOf(JobPostingRecord posting) => posting.Requirements.Length == 0 ? posting.Description : $"{posting.Description}\n\nRequirements:\n{posting.Requirements}";

    /// <summary>The kept analysis; a new one when there is none.</summary>
    public static JobAnalysis AnalysisOf(JobPostingRecord posting)
        => posting.Analysis?.Parse().Deserialize(ContractJson.JobAnalysis) ?? JobAnalyzer.Analyze(TextOf(posting), new JobPostingHints(Blank(posting.Title), Blank(posting.Company)));

    public static JsonBytes Json(JobAnalysis analysis) => JsonBytes.Of(JsonSerializer.SerializeToElement(analysis, ContractJson.JobAnalysis));

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
