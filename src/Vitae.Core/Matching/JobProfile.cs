using Vitae.Core.Jobs;

namespace Vitae.Core.Matching;

/// <summary>A posting with everything that can be known about it before any resume is seen; made once, used for every resume.</summary>
internal sealed class JobProfile
{
    private readonly HashSet<int> shingles = [];

    public JobProfile(JobAnalysis job)
    {
        Job = job;
        Requirements = [.. job.Requirements.Select(requirement => new RequirementProfile(requirement))];
        Title = string.IsNullOrWhiteSpace(job.JobTitle) ? null : new TitleLikeness(job.JobTitle);
        foreach (var text in job.Requirements.SelectMany(requirement => new[] { requirement.Quote, requirement.Text }).Concat(job.Responsibilities).OfType<string>())
            shingles.UnionWith(Statement.ShinglesOf(text));
        Weights = new FitWeights(this);
    }

    public JobAnalysis Job { get; }
    public IReadOnlyList<RequirementProfile> Requirements { get; }
    public TitleLikeness? Title { get; }
    public FitWeights Weights { get; }

    /// <summary>Months of like experience that count as enough: what the posting asks, or what its level implies.</summary>
    public int WantedMonths => 12 * (Job.MinYears ?? Job.Seniority switch
    {
        Seniority.Intern => 0,
        Seniority.Entry => 1,
        Seniority.Senior or Seniority.Lead or Seniority.Manager => 5,
        Seniority.Director or Seniority.Executive => 8,
        _ => 3,
    });

    /// <summary>The share of a statement's words that stand in the posting in the same order, five or more in a row.</summary>
    public double CopiedShare(Statement statement)
    {
        if (statement.Shingles.Count == 0)
            return 0;
        var covered = 0;
        var until = 0;
        for (var i = 0; i < statement.Shingles.Count; i++)
        {
            if (!shingles.Contains(statement.Shingles[i]))
                continue;
            covered += i + 5 - Math.Max(i, until);
            until = i + 5;
        }
        return covered < 7 ? 0 : covered / (double)statement.WordCount;
    }
}

/// <summary>How the hundred points are divided between what a posting asks.</summary>
internal sealed class FitWeights
{
    private const double MaxResponsibilityShare = 0.3;

    public FitWeights(JobProfile job)
    {
        Occupation = job.Title is null ? 0 : 14;
        Years = 10;
        Seniority = job.Job.Seniority is null ? 0 : 6;
        Degree = job.Job.Degree is null ? 0 : 5;
        var raw = job.Requirements.Select(requirement => requirement.Weight).ToArray();
        LimitResponsibilities(job, raw);
        var total = raw.Sum();
        var fixedPoints = Occupation + Years + Seniority + Degree;
        if (total == 0)
        {
            var scale = 100 / fixedPoints;
            (Occupation, Years, Seniority, Degree) = (Occupation * scale, Years * scale, Seniority * scale, Degree * scale);
        }
        Requirements = [.. raw.Select(weight => total == 0 ? 0 : weight / total * (100 - fixedPoints))];
    }

    public double Occupation { get; }
    public double Years { get; }
    public double Seniority { get; }
    public double Degree { get; }
    public IReadOnlyList<double> Requirements { get; }

    /// <summary>Many responsibilities do not drown the few things that must be had.</summary>
    private static void LimitResponsibilities(JobProfile job, double[] raw)
    {
        double responsibilities = 0, others = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (job.Requirements[i].Requirement.Kind == RequirementKind.Responsibility)
                responsibilities += raw[i];
            else
                others += raw[i];
        }
        var limit = others * MaxResponsibilityShare / (1 - MaxResponsibilityShare);
        if (others == 0 || responsibilities <= limit)
            return;
        for (var i = 0; i < raw.Length; i++)
        {
            if (job.Requirements[i].Requirement.Kind == RequirementKind.Responsibility)
                raw[i] *= limit / responsibilities;
        }
    }
}
