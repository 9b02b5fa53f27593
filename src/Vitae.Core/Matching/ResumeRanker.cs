using Vitae.Core.Jobs;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <param name="Id">The id the resume was given with.</param>
/// <param name="Score">0 to 100 with two decimals; rounded to a whole number it is the resume's <see cref="FitScore.Overall"/>.</param>
public sealed record RankedResume(string Id, double Score);

/// <summary>Orders resumes by how well they fit a posting.</summary>
public static class ResumeRanker
{
    /// <summary>Best first; equal scores in the ordinal order of their ids. A resume's score does not depend on the others.</summary>
    public static IReadOnlyList<RankedResume> Rank(JobAnalysis job, IReadOnlyList<(string Id, Resume Resume)> resumes, DateOnly today)
    {
        var profile = new JobProfile(job);
        return
        [
            .. resumes.Select(candidate => new RankedResume(candidate.Id, Score(profile, new ResumeProfile(candidate.Resume, today, new StatementReader(profile.Stems)))))
                .OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Id, StringComparer.Ordinal),
        ];
    }

    private static double Score(JobProfile job, ResumeProfile resume)
        => Math.Round(FitScorer.Sum(job, new ResumeMatch(job, resume), resume), 2, MidpointRounding.AwayFromZero);
}
