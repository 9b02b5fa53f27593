using Vitae.Core.Jobs;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>Finds, for each requirement of a posting, the lines of a resume that prove it, and adds up the fit.</summary>
public static class EvidenceMapper
{
    private const double ProvenScore = 0.25;

    /// <summary>The most that a requirement scores which is not proven.</summary>
    private const int MostPartial = 49;

    /// <param name="today">The day that "present" means.</param>
    public static EvidenceMap Map(Resume resume, JobAnalysis job, DateOnly today)
    {
        var profile = new JobProfile(job);
        var person = new ResumeProfile(resume, today, new StatementReader(profile.Stems));
        var match = new ResumeMatch(profile, person);
        var requirements = new RequirementEvidence[profile.Requirements.Count];
        for (var i = 0; i < requirements.Length; i++)
            requirements[i] = EvidenceOf(profile, match, person, i);
        var partial = requirements.Where(one => one.Status == EvidenceStatus.Partial).Select(one => one.MatchScore).DefaultIfEmpty(-1).Max();
        for (var i = 0; i < requirements.Length; i++)
        {
            if (requirements[i].Status == EvidenceStatus.Exact && requirements[i].MatchScore <= partial)
                requirements[i] = requirements[i] with { MatchScore = partial + 1 };
        }

        return new EvidenceMap { Requirements = requirements, Fit = FitExplainer.Explain(profile, match, person, requirements) };
    }

    internal static EvidenceStatus StatusOf(JobProfile job, ResumeMatch match, ResumeProfile person, int index)
        => StatusOf(job.Requirements[index], match.ProofsOf(index), FitScorer.RequirementShare(job, match, person, index));

    private static RequirementEvidence EvidenceOf(JobProfile job, ResumeMatch match, ResumeProfile person, int index)
    {
        var requirement = job.Requirements[index];
        var proofs = match.ProofsOf(index);
        var score = FitScorer.RequirementShare(job, match, person, index);
        var status = StatusOf(requirement, proofs, score);
        return new RequirementEvidence
        {
            Id = requirement.Requirement.Id,
            Requirement = requirement.Requirement.Text,
            Kind = requirement.Requirement.Kind,
            Status = status,
            MatchScore = ScoreOf(status, FitScorer.ShownShare(job, match, person, index)),
            Evidence = [.. proofs.Select(EvidenceFrom)],
            Gap = GapText.For(requirement, status, proofs, match, score),
            RecommendedKeywords = status == EvidenceStatus.Exact ? [] : [.. requirement.Names.Concat(requirement.Skills.SelectMany(skill => skill.Aliases.Take(1))).Distinct(StringComparer.OrdinalIgnoreCase).Take(3)],
        };
    }

    private static int ScoreOf(EvidenceStatus status, double shown) => status switch
    {
        EvidenceStatus.Missing => 0,
        EvidenceStatus.Partial => Math.Min(MostPartial, Percent(shown)),
        _ => Percent(shown),
    };

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);

    private static EvidenceStatus StatusOf(RequirementProfile requirement, IReadOnlyList<Proof> proofs, double score)
    {
        if (requirement.Years is not null || requirement.Degree is not null)
            return score >= 0.9 ? EvidenceStatus.Exact : score >= 0.3 ? EvidenceStatus.Partial : EvidenceStatus.Missing;
        if (proofs.Count == 0)
            return EvidenceStatus.Missing;
        return proofs.Any(proof => proof.Basis is EvidenceBasis.Exact or EvidenceBasis.Alias or EvidenceBasis.NarrowerSkill or EvidenceBasis.WordForm && proof.Strength >= ProvenScore)
            ? EvidenceStatus.Exact
            : EvidenceStatus.Partial;
    }

    private static Evidence EvidenceFrom(Proof proof) => new()
    {
        Text = proof.Statement.Text,
        Source = proof.Statement.Line.Pointer,
        Basis = proof.Basis,
        Strength = Math.Round(Math.Min(1, proof.Strength), 2, MidpointRounding.AwayFromZero),
    };
}
