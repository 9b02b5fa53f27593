using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>
/// One resume held against one posting. What was done (roles, projects) is weighed first: how far each role is of the posting's occupation, and how far its statements read as somebody's doing
/// rather than as names in a row or as the posting's own sentences. What is merely claimed (skills list, summary, headline) counts as far as the doing makes it believable: <see cref="Trust"/>.
/// </summary>
internal sealed class ResumeMatch
{
    private const int MaxProofs = 6;
    private const double MinStrength = 0.08;

    /// <summary>Lines that tell of the work fully.</summary>
    private const int EnoughLines = 4;

    /// <summary>What a claim of knowing a language is worth at least, among the skills.</summary>
    private const double LanguageClaimed = 0.5;

    /// <summary>What a course is worth that is not finished, or only a beginning.</summary>
    private const double BegunShare = 0.4;

    private readonly JobProfile job;
    private readonly ResumeProfile resume;
    private readonly MatchTable matches;
    private readonly List<Proof>[] proofs;

    public ResumeMatch(JobProfile job, ResumeProfile resume, MatchTable? table = null)
    {
        this.job = job;
        this.resume = resume;
        matches = table ?? new MatchTable(job);
        proofs = [.. job.Requirements.Select(_ => new List<Proof>())];
        var training = TrainingOf();
        Entries = [.. resume.Entries.Select(entry => matches.Of(entry, entry == resume.Latest ? resume.Resume.Basics.Label : null, training, resume.Today))];
        Occupation = OccupationOf();
        Trust = 0.1 + (0.9 * Occupation);
        for (var place = 0; place < Entries.Count; place++)
            CollectFrom(Entries[place], place);
        foreach (var claim in resume.Claims)
            CollectFrom(claim);
        AddLanguageWritten();
        RelevantMonths = CountRelevantMonths();
        WorkTold = Occupation * Math.Min(1, Entries.Sum(entry => entry.Relevance * entry.LinesTold) / EnoughLines);
    }

    /// <summary>How fully the person tells of work in the posting's occupation, 0 to 1.</summary>
    public double WorkTold { get; }

    public IReadOnlyList<EntryMatch> Entries { get; }

    /// <summary>How far the person works, or has worked, in the posting's occupation, 0 to 1.</summary>
    public double Occupation { get; }

    /// <summary>How far claims without proof are believed, 0 to 1.</summary>
    public double Trust { get; }

    /// <summary>Months in like occupations, each counted as far as it is alike.</summary>
    public double RelevantMonths { get; }

    /// <summary>What a reader would take for proof, strongest first, one for each text.</summary>
    public IReadOnlyList<Proof> ProofsOf(int requirement)
        => [.. proofs[requirement].Where(proof => proof.Strength >= MinStrength && proof.IsShown).OrderByDescending(proof => proof.Strength).ThenBy(proof => proof.Basis).DistinctBy(proof => proof.Statement.Line.Pointer).Take(MaxProofs)];

    /// <summary>The best proof, and a quarter of what is lacking for the best of another place.</summary>
    public double ScoreOf(int requirement)
    {
        double best = 0, second = 0;
        var place = int.MinValue;
        foreach (var proof in proofs[requirement])
        {
            if (proof.Strength > best)
            {
                if (proof.Place != place)
                    second = best;
                (best, place) = (proof.Strength, proof.Place);
            }
            else if (proof.Place != place && proof.Strength > second)
            {
                second = proof.Strength;
            }
        }
        return best + ((1 - best) * 0.25 * second);
    }

    /// <summary>How far the person was trained in the posting's occupation, 0 to 1: by the name of a diploma, or by one that the posting asks.</summary>
    private double TrainingOf()
    {
        var best = 0.0;
        foreach (var claim in resume.Claims.Where(claim => claim.Line.Section is ResumeSection.Education or ResumeSection.Certificates && claim.WordCount > 0 && !claim.TellsBeginning))
        {
            best = Math.Max(best, matches.LikenessOf(claim.Text));
            var answers = matches.Of(claim);
            for (var i = 0; i < answers.Count; i++)
            {
                if (answers[i] is { Basis: not (EvidenceBasis.Similar or EvidenceBasis.BroaderSkill) } answer && job.Requirements[i].Licences.Count > 0)
                    best = Math.Max(best, answer.Match);
            }
        }
        return best;
    }

    private double OccupationOf()
    {
        var best = 0.0;
        foreach (var entry in Entries)
            best = Math.Max(best, entry.Relevance * entry.Credibility * entry.Recency * (entry.Entry.IsWork ? 0.7 + (0.3 * Math.Min(1, entry.Months / 24.0)) : 0.6));
        if (Entries.Any(entry => entry.Entry.IsWork && entry.TellsMore))
            return best;
        var titled = best * (1 + (0.4 * (resume.Claims.Count(IsTold) > 1 ? OriginalShareOfSummary() : 0)));
        return Math.Max(titled, OccupationBySummary());
    }

    /// <summary>When no role is more than a title, the summary may tell of the doing itself; names in a row and the posting's own sentences do not.</summary>
    private double OccupationBySummary()
    {
        var told = resume.Claims.Where(IsTold).ToArray();
        if (told.Length == 0)
            return 0;
        var content = EntryMatch.ContentOf(job, matches, told);
        var title = matches.LikenessOf(resume.Resume.Basics.Label);
        var concrete = Math.Min(1, 0.4 + (0.2 * told.Count(claim => claim.HasNumber)) + (0.1 * told.Length));
        return (Entries.Any(entry => entry.Entry.IsWork) ? 0.9 : 0.65) * OriginalShareOfSummary() * concrete * EntryMatch.Combine(0.7 * title, content);
    }

    private bool IsTold(Statement claim)
        => claim.Line.Kind == LineKind.Prose && claim.Nature == StatementNature.Sentence && matches.OriginOf(claim) is { Copied: < 0.3, Echo: < 0.5 } && !claim.ClaimsAbility;

    /// <summary>A summary that is in the main the posting's own text proves nothing in its other sentences either.</summary>
    private double OriginalShareOfSummary()
    {
        double own = 0, all = 0;
        foreach (var claim in resume.Claims.Where(claim => claim.Line.Kind == LineKind.Prose))
        {
            if (claim.SpeaksAsPosting)
                return 0;
            all += claim.WordCount;
            own += claim.WordCount * (1 - Math.Max(job.CopiedShare(claim, atLeast: 5), matches.OriginOf(claim).Echo));
        }
        return all == 0 ? 0 : Math.Clamp(((own / all) - 0.35) / 0.35, 0, 1);
    }

    /// <summary>Who writes in a language knows it, to some level.</summary>
    private void AddLanguageWritten()
    {
        if (job.Requirements.All(requirement => requirement.LanguageCode is null) || resume.Language is not { } language || resume.Longest is not { } sample)
            return;
        for (var i = 0; i < proofs.Length; i++)
        {
            if (job.Requirements[i].LanguageCode == language)
                proofs[i].Add(new Proof(sample, EvidenceBasis.Similar, 0.6 * Trust, false, int.MaxValue));
        }
    }

    private void CollectFrom(EntryMatch entry, int place)
    {
        foreach (var (statement, credit) in entry.Credits)
        {
            var density = matches.DensityOf(statement);
            var answers = matches.Of(statement);
            for (var i = 0; i < proofs.Length; i++)
            {
                if (answers[i] is { } answer && job.Requirements[i].Counts(answer.Basis))
                    proofs[i].Add(new Proof(statement, answer.Basis, answer.Match * credit * density * entry.Weight * (answer.Basis == EvidenceBasis.Similar && job.Requirements[i].IsTask ? entry.Relevance : 1), answer.IsShown, place));
            }
        }
    }

    private void CollectFrom(Statement claim)
    {
        var place = -1 - (int)claim.Line.Section;
        var credit = ClaimCredit(claim) * (IsBegun(claim) ? BegunShare : 1) * Math.Pow(1 - matches.OriginOf(claim).Copied, 2) * matches.DensityOf(claim);
        var answers = matches.Of(claim);
        for (var i = 0; i < proofs.Length; i++)
        {
            if (job.Requirements[i].LanguageCode is { } code && claim.Line.Section == ResumeSection.Languages)
            {
                if (claim.Line.Pointer.EndsWith("/language", StringComparison.Ordinal) && Knowledge.Languages.Find(claim.Text)?.Code == code)
                    proofs[i].Add(new Proof(claim, EvidenceBasis.Exact, 0.9, true, place));
                continue;
            }
            if (job.Requirements[i].LanguageCode is { } spoken && claim.Line is { Section: ResumeSection.Skills, Kind: LineKind.Keyword } && Knowledge.Languages.Find(claim.Text)?.Code == spoken)
                proofs[i].Add(new Proof(claim, EvidenceBasis.Exact, LanguageClaimed + (0.3 * Trust), true, place));
            else if (answers[i] is { } answer && job.Requirements[i].Counts(answer.Basis))
                proofs[i].Add(new Proof(claim, answer.Basis, answer.Match * credit, answer.IsShown, place));
        }
    }

    private double ClaimCredit(Statement claim) => claim.Line.Section switch
    {
        ResumeSection.Basics => (claim.Nature == StatementNature.Sentence ? 0.8 : 0.5) * Trust,
        ResumeSection.Skills => 0.55 * Trust,
        ResumeSection.Certificates => 0.5 + (0.45 * Trust),
        ResumeSection.Education => 0.35 + (0.5 * Trust),
        ResumeSection.Languages => 0.9,
        ResumeSection.Awards or ResumeSection.Publications => 0.3 + (0.4 * Trust),
        ResumeSection.CustomSections => (claim.Nature == StatementNature.List ? 0.5 : 0.7) * Trust,
        ResumeSection.References => 0.4 * Trust,
        _ => 0.1 * Trust,
    };

    private static bool IsBegun(Statement claim) => claim.Line.Section is ResumeSection.Certificates or ResumeSection.Education && claim.TellsBeginning;

    private double CountRelevantMonths()
    {
        var months = 0.0;
        var covered = 0;
        var ranges = new List<DateRange?>();
        foreach (var entry in Entries.Where(entry => entry.Entry.IsWork).OrderByDescending(entry => entry.Likeness))
        {
            if (entry.Entry.Period is null)
            {
                months += entry.Likeness * EntryMatch.UndatedMonths;
                continue;
            }
            ranges.Add(entry.Entry.Period);
            var total = Experience.TotalMonths(ranges, resume.Today);
            months += entry.Likeness * (total - covered);
            covered = total;
        }
        return Math.Max(months, ToldMonths());
    }

    /// <summary>Years that the summary names, when no date tells otherwise; believed as far as claims are.</summary>
    private double ToldMonths()
    {
        if (Entries.Any(entry => entry.Entry.IsWork && entry.Entry.Period is not null))
            return 0;
        var years = resume.Claims.Where(IsTold).SelectMany(claim => RequirementProfile.YearsPattern().Matches(claim.Text))
            .Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return 12 * Math.Min(years, 40) * Trust;
    }
}
