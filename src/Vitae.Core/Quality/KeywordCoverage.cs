using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Matching;

namespace Vitae.Core.Quality;

/// <summary>
/// Which of the posting's keywords stand on the page. The score is the covered share of their weights: a must-have weighs 3 (times its weight in the
/// analysis), anything else 1; alternatives ("AWS or Azure") are one keyword. A keyword nothing proves counts as well, so a gap stays visible.
/// </summary>
internal static class KeywordCoverage
{
    private const int NamedInOneMessage = 8;

    private const int MaxKeywords = 500;

    private const int MaxQuoted = 60;

    public static (Inspection Inspection, IReadOnlyList<MustHaveCoverage> MustHaves) Inspect(PageIndex page, JobAnalysis job, IReadOnlyList<RequirementEvidence> evidence)
    {
        var keywords = Keyword.Of(job).Take(MaxKeywords).Select(keyword => (Keyword: keyword, Places: page.Showing(keyword.Names), Proof: ProofOf(keyword, evidence))).ToList();
        var all = keywords.Sum(entry => entry.Keyword.Weight);
        var covered = keywords.Where(entry => entry.Places.Count > 0).Sum(entry => entry.Keyword.Weight);
        var mustHaves = keywords.Where(entry => entry.Keyword.IsMustHave)
            .Select(entry => (entry.Keyword, entry.Places, entry.Proof, Status: StatusOf(entry.Places, entry.Proof))).ToList();

        var warnings = mustHaves.Where(entry => entry.Status == CoverageStatus.Missing && entry.Proof is { Status: EvidenceStatus.Exact } && InOtherWords(entry.Keyword, entry.Proof) is null)
            .Select(entry => $"“{entry.Keyword.Name}” is required and the resume proves it, but the page does not show it: name it in the skills and in a bullet");
        var suggestions = mustHaves.Where(entry => entry.Status == CoverageStatus.Missing)
            .Select(entry => Lacking(entry.Keyword, entry.Proof)).OfType<string>()
            .Concat(mustHaves.Where(entry => entry.Status == CoverageStatus.Partial)
                .Select(entry => $"“{entry.Keyword.Name}” is required and stands in one place only: show it in {(entry.Places[0].Kind == PageTextKind.Bullet ? "the skills or the summary" : "a bullet")} too"))
            .Concat(Uncovered(keywords.Where(entry => !entry.Keyword.IsMustHave && entry.Places.Count == 0 && !IsTitle(entry.Keyword.Name, job)).Select(entry => entry.Keyword.Name).ToList()));

        return (
            new Inspection(all == 0 ? 100 : Inspection.ToScore(100 * covered / all), Inspection.Limit(warnings), Inspection.Limit(suggestions)),
            [.. mustHaves.Select(entry => new MustHaveCoverage(entry.Keyword.Name, [.. entry.Places.Select(place => place.Pointer)], entry.Status))]);
    }

    /// <summary>
    /// Excellent: in two places or more, one of them a bullet or the summary, where it is shown in use. Good: in two places, or in one where the source only proves
    /// it in part. Partial: in one place. Missing: in none.
    /// </summary>
    private static CoverageStatus StatusOf(IReadOnlyList<PageText> places, RequirementEvidence? proof) => places.Count switch
    {
        0 => CoverageStatus.Missing,
        1 => proof?.Status == EvidenceStatus.Partial ? CoverageStatus.Good : CoverageStatus.Partial,
        _ => places.Any(place => place.Kind is PageTextKind.Bullet or PageTextKind.Summary) ? CoverageStatus.Excellent : CoverageStatus.Good,
    };

    private static RequirementEvidence? ProofOf(Keyword keyword, IReadOnlyList<RequirementEvidence> evidence)
        => evidence.FirstOrDefault(item => item is not null && (item.Id == keyword.RequirementId || (keyword.RequirementId is null && keyword.Names.Contains(item.Requirement))));

    /// <summary>What to do about a must-have that the page does not name: proven in other words, shown in part, or not at all; null when it is plainly proven.</summary>
    private static string? Lacking(Keyword keyword, RequirementEvidence? proof)
    {
        if (proof is null or { Status: EvidenceStatus.Missing })
            return $"“{keyword.Name}” is required and nothing proves it: if you have done it, add where and with what result; else leave it out";
        if (proof.Status == EvidenceStatus.Exact)
            return InOtherWords(keyword, proof) is { } words ? $"“{keyword.Name}” is required and {words} proves it in other words: use the posting's word too where it is true" : null;
        return proof.Evidence.Count > 0
            ? $"“{keyword.Name}” is required and only shown in part, by {Quoted(proof.Evidence[0].Text)}: if you have done it, say so and with what result"
            : $"“{keyword.Name}” is required and only shown in part: if you have done it, say so and with what result";
    }

    /// <summary>The narrower skill ("Kafka" for stream processing) or the line by which something is proven without being named; null when it is named.</summary>
    private static string? InOtherWords(Keyword keyword, RequirementEvidence proof)
    {
        if (proof.Evidence is not [var best, ..] || proof.Evidence.Any(evidence => evidence.Basis is EvidenceBasis.Exact or EvidenceBasis.Alias))
            return null;
        foreach (var asked in keyword.Names.Select(SkillTaxonomy.Find).OfType<KnownSkill>())
        {
            foreach (var mention in SkillTaxonomy.FindMentions(best.Text, MentionContext.SkillList))
            {
                if (SkillTaxonomy.IsBroader(asked, mention.Skill))
                    return mention.Skill.Name;
            }
        }

        return Quoted(best.Text);
    }

    private static string Quoted(string text)
    {
        if (text.Length <= MaxQuoted)
            return $"‘{text.TrimEnd('.')}’";
        var cut = text.LastIndexOf(' ', MaxQuoted);
        return $"‘{text[..(cut > 20 ? cut : MaxQuoted)].TrimEnd(',', ';', ':', '.')} …’";
    }

    /// <summary>A title is no word to use.</summary>
    private static bool IsTitle(string name, JobAnalysis job) => !string.IsNullOrEmpty(job.JobTitle) && job.JobTitle.Contains(name, StringComparison.OrdinalIgnoreCase) && SkillTaxonomy.Find(name) is null;

    private static IEnumerable<string> Uncovered(List<string> names)
    {
        if (names.Count > 0)
        {
            var rest = names.Count > NamedInOneMessage ? FormattableString.Invariant($" and {names.Count - NamedInOneMessage} more") : "";
            yield return $"The posting also names {string.Join(", ", names.Take(NamedInOneMessage))}{rest}: use its words where they are true of you";
        }
    }

    /// <param name="Names">Any of these shows it.</param>
    /// <param name="RequirementId">Null when the posting lists it without asking for it as a requirement.</param>
    private sealed record Keyword(string Name, IReadOnlyList<string> Names, double Weight, bool IsMustHave, string? RequirementId)
    {
        private const double MustHaveWeight = 3;

        public static IEnumerable<Keyword> Of(JobAnalysis job)
        {
            var requirements = (job.Requirements ?? []).Where(requirement => requirement is { Text.Length: > 0, Kind: not RequirementKind.Responsibility })
                .Select(OfRequirement).ToList();
            var hasMustHaves = requirements.Exists(keyword => keyword.IsMustHave);
            var listed = (hasMustHaves ? [] : Listed(job.MustHaveSkills, isMustHave: true))
                .Concat(Listed(job.NiceToHaveSkills)).Concat(Listed(job.ComplianceOrRegulatory)).Concat(Listed(job.Tooling)).Concat(Listed(job.DomainKeywords)).Concat(Listed(job.ScreeningKeywords));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var keyword in requirements.OrderByDescending(keyword => keyword.IsMustHave).Concat(listed))
            {
                // Each name counts once, under the strongest demand for it.
                if (keyword.Names.Select(Identity).Where(seen.Add).ToList().Count > 0)
                {
                    yield return keyword;
                }
            }
        }

        private static Keyword OfRequirement(Requirement requirement)
        {
            var isMustHave = requirement.Kind == RequirementKind.MustHave;
            var names = (requirement.Skills ?? []).Where(skill => !string.IsNullOrWhiteSpace(skill)).ToList();
            var weight = double.IsFinite(requirement.Weight) ? Math.Clamp(requirement.Weight, 0.01, 100) : 1;
            return new Keyword(requirement.Text, names.Count > 0 ? names : [requirement.Text], isMustHave ? MustHaveWeight * weight : 1, isMustHave, requirement.Id);
        }

        private static IEnumerable<Keyword> Listed(IReadOnlyList<string>? names, bool isMustHave = false)
            => (names ?? []).Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => new Keyword(name, [name], isMustHave ? MustHaveWeight : 1, isMustHave, null));

        private static string Identity(string name) => SkillTaxonomy.Find(name)?.Id ?? TextFolding.Fold(name);
    }
}
