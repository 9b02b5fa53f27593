using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>A posting with everything that can be known about it before any resume is seen; made once, used for every resume.</summary>
internal sealed class JobProfile
{
    private readonly HashSet<int> shingles = [];
    private readonly HashSet<string> asked = [];

    public JobProfile(JobAnalysis job)
    {
        Job = job;
        Stems = WordStems.In(job.Language);
        Requirements = [.. job.Requirements.Select(requirement => new RequirementProfile(requirement, job.Language ?? "en"))];
        Title = string.IsNullOrWhiteSpace(job.JobTitle) ? null : new TitleLikeness(job.JobTitle, Stems);
        HasCompounds = CompoundWords.AreUsedIn(job.Language);
        foreach (var text in job.Requirements.SelectMany(requirement => new[] { requirement.Quote, requirement.Text }).Concat(job.Responsibilities).OfType<string>())
            shingles.UnionWith(Statement.ShinglesOf(text));

        // To name a thing by its long name is not to copy.
        foreach (var name in job.Requirements.SelectMany(requirement => requirement.Skills))
            shingles.ExceptWith(Statement.ShinglesOf(name));
        asked.UnionWith(Requirements.SelectMany(requirement => requirement.TextStems.Concat(requirement.NameStems.SelectMany(stems => stems))));
        asked.UnionWith(job.Requirements.SelectMany(requirement => Stems.Of(requirement.Quote ?? "")));
        Topic = job.Language is null or "en" ? WordVectors.Embed($"{job.JobTitle} {string.Join(' ', job.Requirements.Select(requirement => requirement.Quote ?? requirement.Text).Distinct())}") : null;
        Weights = new FitWeights(this);
    }

    /// <summary>What the posting is about, as a mean of word vectors; null in other languages than English, of whose words none are known.</summary>
    public float[]? Topic { get; }

    public JobAnalysis Job { get; }

    /// <summary>How words are brought together in the posting's language; resumes are read so too.</summary>
    public WordStems Stems { get; }
    public IReadOnlyList<RequirementProfile> Requirements { get; }
    public TitleLikeness? Title { get; }

    /// <summary>Written in a language that makes one word of several.</summary>
    public bool HasCompounds { get; }
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

    /// <summary>How far a statement says nothing but what the posting asks, 0 to 1: who did a thing tells of more than was asked (what, where, for whom, how much).</summary>
    public double EchoOf(Statement statement)
    {
        var words = statement.Stems.Count;
        if (words < 2)
            return 0;
        var own = statement.Stems.Count(stem => !asked.Contains(stem));
        return Math.Clamp(1.4 - (own / (double)words * 4), 0, 1);
    }

    /// <summary>The share of a statement's words that stand in the posting in the same order, five or more in a row.</summary>
    /// <param name="atLeast">Fewer words than these are chance.</param>
    public double CopiedShare(Statement statement, int atLeast = 7)
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
        return covered < atLeast ? 0 : covered / (double)statement.WordCount;
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
        LimitRepetitions(job, raw);
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

    /// <summary>A rule that is also asked as a skill counts once.</summary>
    private static void LimitRepetitions(JobProfile job, double[] raw)
    {
        var named = job.Requirements.Where(requirement => requirement.Requirement.Kind is RequirementKind.MustHave or RequirementKind.NiceToHave).SelectMany(requirement => requirement.Phrases).ToHashSet();
        for (var i = 0; i < raw.Length; i++)
        {
            if (job.Requirements[i].Requirement.Kind == RequirementKind.Compliance && job.Requirements[i].Phrases.Any(named.Contains))
                raw[i] *= 0.2;
        }
    }

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
