namespace Vitae.Core.Resumes;

/// <summary>Tells what a resume still lacks, and what to ask the person next.</summary>
public static class ResumeCompleteness
{
    private const int MaxSuggestions = 6;

    /// <param name="requiredSections">Names of JSON Resume sections, as a template's style guide gives them; <c>basics</c> always counts, unknown names never do.</param>
    public static CompletenessSummary Summarize(Resume resume, IReadOnlyList<string> requiredSections)
    {
        var required = new HashSet<ResumeSection> { ResumeSection.Basics };
        foreach (var name in requiredSections)
        {
            if (ResumeSections.TryParse(name, out var section))
                required.Add(section);
        }
        var checks = SectionChecks.Of(resume);
        var statuses = new Dictionary<string, SectionStatus>(StringComparer.Ordinal);
        var earned = 0.0;
        foreach (var section in Enum.GetValues<ResumeSection>())
        {
            var own = checks.Where(check => check.Section == section).ToArray();
            var status = Status(own);
            statuses[ResumeSections.NameOf(section)] = status;
            if (required.Contains(section) && status != SectionStatus.NotStarted)
                earned += own.Count(check => check.IsMet) / (double)own.Length;
        }
        var open = checks.Where(check => !check.IsMet && required.Contains(check.Section)).OrderByDescending(check => check.IsCritical).ToArray();
        return new CompletenessSummary
        {
            Sections = statuses,
            Percentage = open.Length == 0 ? 100 : Math.Min(99, (int)Math.Round(100 * earned / required.Count, MidpointRounding.AwayFromZero)),
            MissingCriticalInfo = [.. open.Where(check => check.IsCritical).Select(check => check.What).Distinct()],
            SuggestedTopics = [.. open.Select(check => check.Topic).Distinct().Take(MaxSuggestions)],
            ConversationFlowHints = [.. open.Select(check => check.Hint).Distinct().Take(MaxSuggestions)],
        };
    }

    private static SectionStatus Status(SectionCheck[] checks)
    {
        if (checks.All(check => !check.IsMet))
            return SectionStatus.NotStarted;
        if (checks.Any(check => check.IsCritical && !check.IsMet))
            return SectionStatus.Incomplete;
        return checks.All(check => check.IsMet) ? SectionStatus.Complete : SectionStatus.Partial;
    }
}
