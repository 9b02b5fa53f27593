using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>Adds up what a match is worth, part by part.</summary>
internal static class FitScorer
{
    private const double PresumedShare = 0.5;

    /// <summary>The exact sum, 0 to 100.</summary>
    public static double Sum(JobProfile job, ResumeMatch match, ResumeProfile resume)
    {
        var weights = job.Weights;
        var sum = (weights.Occupation * match.Occupation) + (weights.Years * YearsShare(job, match)) + (weights.Seniority * SeniorityShare(job, match)) + (weights.Degree * DegreeShare(job, match, resume));
        for (var i = 0; i < job.Requirements.Count; i++)
            sum += weights.Requirements[i] * RequirementShare(job, match, resume, i);
        return sum;
    }

    /// <summary>A sum as it is shown, 0 to 100.</summary>
    public static int Shown(double sum) => (int)Math.Round(Math.Round(sum, 2, MidpointRounding.AwayFromZero), MidpointRounding.AwayFromZero);

    /// <summary>What one requirement gets of its weight, 0 to 1.</summary>
    public static double RequirementShare(JobProfile job, ResumeMatch match, ResumeProfile resume, int index)
    {
        var shown = ShownShare(job, match, resume, index);
        return job.Requirements[index].IsPresumable ? shown + ((1 - shown) * Presumed(match)) : shown;
    }

    /// <summary>How far the lines, dates and studies of the resume show one requirement, 0 to 1; nothing is presumed.</summary>
    public static double ShownShare(JobProfile job, ResumeMatch match, ResumeProfile resume, int index)
    {
        var requirement = job.Requirements[index];
        var shown = match.ScoreOf(index);
        if (requirement.Years is { } years)
            return Math.Max(shown, Math.Min(1, match.RelevantMonths / (12.0 * Math.Max(1, years))));
        return requirement.Degree is { } degree ? Math.Max(shown, DegreeShare(degree, match, resume)) : shown;
    }

    /// <summary>What is taken for granted of every ordinary part of the work of somebody who tells of years in the occupation at length, in whatever words, 0 to 0.5.</summary>
    public static double Presumed(ResumeMatch match) => PresumedShare * match.WorkTold;

    public static double YearsShare(JobProfile job, ResumeMatch match)
        => job.WantedMonths == 0 ? match.Occupation : Math.Min(1, match.RelevantMonths / job.WantedMonths);

    /// <summary>The level of the latest like roles against the level asked; a level in another occupation counts as little as the occupation does.</summary>
    public static double SeniorityShare(JobProfile job, ResumeMatch match)
    {
        if (job.Job.Seniority is not { } wanted)
            return 0;
        var gap = (int)wanted - (int)LevelOf(match);
        return match.Occupation * (gap <= 0 ? 1 : gap == 1 ? 0.6 : gap == 2 ? 0.25 : 0);
    }

    public static Seniority LevelOf(ResumeMatch match)
    {
        var byYears = match.RelevantMonths switch { >= 60 => Seniority.Senior, >= 24 => Seniority.Mid, _ => Seniority.Entry };
        var titled = match.Entries.Where(entry => entry.Entry.IsWork && entry.Likeness > 0.3 && entry.Entry.Title is not null)
            .Select(entry => SeniorityTerms.Of(entry.Entry.Title!)).OfType<Seniority>().DefaultIfEmpty(byYears).Max();
        return titled > byYears ? titled : byYears;
    }

    public static double DegreeShare(JobProfile job, ResumeMatch match, ResumeProfile resume)
        => job.Job.Degree is { } wanted ? DegreeShare(wanted, match, resume) : 0;

    public static string Years(double months) => (Math.Floor(months / 1.2) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private static double DegreeShare(DegreeLevel wanted, ResumeMatch match, ResumeProfile resume)
    {
        if (resume.HighestDegree is not { } degree)
            return 0;
        var gap = (int)wanted - (int)degree.Level;
        return (gap <= 0 ? 1 : gap == 1 ? 0.4 : 0.1) * (0.5 + (0.5 * match.Occupation));
    }
}
