using System.Globalization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>Puts the sum that makes a fit score into sentences.</summary>
internal static class FitExplainer
{
    private const double LeastShown = 0.05, LeastPresumed = 0.1;

    public static FitScore Explain(JobProfile job, ResumeMatch match, ResumeProfile person, IReadOnlyList<RequirementEvidence> requirements)
    {
        var parts = new List<FitPart>();
        for (var i = 0; i < requirements.Count; i++)
            parts.Add(RequirementPart(job, match, person, requirements[i], i));
        Add(parts, "occupation", job.Weights.Occupation, match.Occupation, OccupationReason(job, match));
        Add(parts, "years", job.Weights.Years, FitScorer.YearsShare(job, match), string.Create(CultureInfo.InvariantCulture, $"Like roles add up to {FitScorer.Years(match.RelevantMonths)} years; {(job.Job.MinYears is null ? "this level takes about" : "the posting asks")} {job.WantedMonths / 12}"));
        Add(parts, "seniority", job.Weights.Seniority, FitScorer.SeniorityShare(job, match), $"The posting asks the level {job.Job.Seniority}; the roles show {FitScorer.LevelOf(match)}");
        Add(parts, "degree", job.Weights.Degree, FitScorer.DegreeShare(job, match, person), DegreeReason(job, person));
        return new FitScore { Overall = FitScorer.Shown(parts.Sum(part => part.Points)), Parts = parts };
    }

    private static FitPart RequirementPart(JobProfile job, ResumeMatch match, ResumeProfile person, RequirementEvidence requirement, int index)
    {
        var share = FitScorer.RequirementShare(job, match, person, index);
        var proven = match.ScoreOf(index);
        var presumed = job.Requirements[index].IsPresumable && share - proven >= LeastPresumed;
        var why = !presumed ? "" : requirement.Evidence.Count > 0 ? "It counts for more than one line shows, because people who do this work usually bring it: " : "People who do this work usually bring it, so it counts in part: ";
        return Part(requirement.Id, job.Weights.Requirements[index], share, why + Reason(requirement, presumed ? 0 : proven));
    }

    private static void Add(List<FitPart> parts, string id, double weight, double share, string reason)
    {
        if (weight > 0)
            parts.Add(Part(id, weight, share, reason));
    }

    private static FitPart Part(string id, double weight, double share, string reason) => new() { Id = id, Reason = reason, Weight = weight, Points = weight * share };

    private static string Reason(RequirementEvidence requirement, double score)
    {
        if (requirement.Evidence.Count == 0)
            return requirement.Gap is { } gap ? (score >= LeastShown ? "Lines about the like count a little: " : "") + gap : $"Your dates and education answer '{requirement.Requirement}'";
        var best = requirement.Evidence[0];
        var how = best.Basis switch
        {
            EvidenceBasis.Exact => "names it",
            EvidenceBasis.Alias => "names it by another name",
            EvidenceBasis.NarrowerSkill => "shows a special kind of it",
            EvidenceBasis.WordForm => "tells of it in other words",
            EvidenceBasis.BroaderSkill => "shows something more general",
            _ => "is only like it",
        };
        return $"{best.Source} {how}: {best.Text}";
    }

    private static string OccupationReason(JobProfile job, ResumeMatch match)
    {
        var best = match.Entries.Where(entry => entry.SaysSomething).MaxBy(entry => entry.Relevance * entry.Credibility);
        return best is null ? $"No role tells whether this is the occupation of {job.Job.JobTitle}"
            : best.Credibility < 0.5 ? $"{best.Entry.Pointer} ({best.Entry.Title}) names things rather than tells what was done"
            : best.Relevance < 0.4 ? $"No role is close to {job.Job.JobTitle}; the closest is {best.Entry.Pointer} ({best.Entry.Title})"
            : $"{best.Entry.Pointer} ({best.Entry.Title}) is close to {job.Job.JobTitle}";
    }

    private static string DegreeReason(JobProfile job, ResumeProfile person)
        => person.HighestDegree is { } degree
            ? $"The posting asks the degree {job.Job.Degree}; {(degree.Education is { } entry ? JsonPointer.Append("/education", entry) : "/basics/summary")} shows {degree.Level}"
            : $"The posting asks the degree {job.Job.Degree}; no education entry shows one";
}
