using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Analyses;

namespace Vitae.Server.Analyses;

/// <summary>The scores of one resume: against a posting the sum that <see cref="FitScore"/> explains, by what it is about; in general how complete the resume is.</summary>
internal static class AnalysisScoring
{
    private static readonly string[] Experience = ["occupation", "seniority", "years"];

    public static ResumeAnalysis Against(JobAnalysis job, Resume resume, DateOnly today)
    {
        var map = EvidenceMapper.Map(resume, job, today);
        var tools = job.Tooling.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var requirements = map.Requirements.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var missing = map.Requirements.Where(one => one.Status == EvidenceStatus.Missing).Select(one => one.Requirement).ToList();
        return new ResumeAnalysis
        {
            OverallFitScore = map.Fit.Overall,
            SkillMatchScore = Share(part => requirements.TryGetValue(part.Id, out var one) && one.Kind is RequirementKind.MustHave or RequirementKind.NiceToHave && !tools.Contains(one.Requirement)),
            ExperienceScore = Share(part => Experience.Contains(part.Id) || (requirements.TryGetValue(part.Id, out var one) && one.Kind == RequirementKind.Responsibility)),
            EducationScore = Share(part => part.Id == "degree"),
            ToolsScore = Share(part => requirements.TryGetValue(part.Id, out var one) && tools.Contains(one.Requirement)),
            Summary = FormattableString.Invariant($"{map.Requirements.Count - missing.Count} of {map.Requirements.Count} requirements have proof{(missing.Count == 0 ? "" : $"; none for {string.Join(", ", missing)}")}"),
            Reasoning = string.Join("\n", map.Fit.Parts.OrderByDescending(part => part.Weight).Select(part => FormattableString.Invariant($"{part.Points:0.#} of {part.Weight:0.#}: {part.Reason}"))),
            Details = JsonBytes.Of(map, ContractJson.EvidenceMap),
        };

        // Where a posting asks nothing of a kind, the whole speaks for it.
        double Share(Func<FitPart, bool> of)
        {
            var parts = map.Fit.Parts.Where(of).ToList();
            var weight = parts.Sum(part => part.Weight);
            return weight > 0 ? Math.Round(100 * parts.Sum(part => part.Points) / weight, 1) : map.Fit.Overall;
        }
    }

    public static ResumeAnalysis InGeneral(Resume resume, string? templateId)
    {
        var completeness = ResumeDocument.Completeness(resume, templateId);
        return new ResumeAnalysis
        {
            OverallFitScore = completeness.Percentage,
            SkillMatchScore = Score("skills"),
            ExperienceScore = Score("work"),
            EducationScore = Score("education"),
            ToolsScore = Score("skills"),
            Summary = completeness.MissingCriticalInfo.Count == 0 ? "Nothing that every resume needs is missing" : $"Missing: {string.Join(", ", completeness.MissingCriticalInfo)}",
            Reasoning = string.Join("\n", completeness.Sections.Select(section => $"{section.Key}: {JsonNamingPolicy.SnakeCaseLower.ConvertName(section.Value.ToString()).Replace('_', ' ')}")),
            Details = JsonBytes.Of(completeness, ContractJson.CompletenessSummary),
        };

        double Score(string section) => completeness.Sections.GetValueOrDefault(section) switch { SectionStatus.Complete => 100, SectionStatus.Partial => 60, SectionStatus.Incomplete => 30, _ => 0 };
    }
}
