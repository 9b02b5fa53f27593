using Vitae.Core.Jobs;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>What <see cref="EvidenceMapper"/> finds, without the words for it, for many states of one resume against one posting: a text that stands in several states is read and judged once.</summary>
internal sealed class FitMeasure(JobAnalysis job, DateOnly today)
{
    private readonly JobProfile profile = new(job);
    private StatementReader? reader;
    private MatchTable? matches;

    /// <returns>The status of each requirement, in their order, and the fit, 0 to 100, before it is rounded.</returns>
    public (IReadOnlyList<EvidenceStatus> Statuses, double Fit) Of(Resume resume)
    {
        var person = new ResumeProfile(resume, today, reader ??= new StatementReader(profile.Stems));
        var match = new ResumeMatch(profile, person, matches ??= new MatchTable(profile));
        return ([.. Enumerable.Range(0, profile.Requirements.Count).Select(index => EvidenceMapper.StatusOf(profile, match, person, index))], FitScorer.Sum(profile, match, person));
    }
}
