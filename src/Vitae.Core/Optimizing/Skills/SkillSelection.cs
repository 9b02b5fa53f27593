using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Skills;

/// <summary>
/// The skills shown for one posting: named as the posting names them, asked ones first, proven must-haves added where the list lacks them, unwanted and surplus ones moved to the alternates: first what no role tells of and what is far from what is asked.
/// A skill the source does not show is never added.
/// </summary>
internal static class SkillSelection
{
    public static UiSkills Select(UiSkills own, Resume source, JobAnalysis job, EvidenceMap evidence, IReadOnlyList<ProvenSkill> proven, OptimizePreferences preferences)
    {
        var asked = Asked(job, evidence, preferences);
        var places = Places(source.Skills);
        var names = SkillGrouping.All(own.Groups).OrderBy(name => places.GetValueOrDefault(SkillNames.Key(name), int.MaxValue)).Select(name => AsPostingWrites(name, job)).ToList();
        var listed = names.ToList();
        names.AddRange(proven.Where(skill => skill.Kind == RequirementKind.MustHave && skill.IsPractised && skill.IsKnown && !listed.Exists(name => SaysMore(name, skill.Name))).Select(skill => skill.Name));
        var ordered = names.DistinctBy(SkillNames.Key).Select((name, at) => (name, at))
            .OrderBy(pair => asked.TryGetValue(SkillNames.Key(pair.name), out var rank) ? rank : int.MaxValue).ThenBy(pair => pair.at).Select(pair => pair.name).ToList();
        var excluded = preferences.SkillsToExclude.Select(SkillNames.Key).ToHashSet(StringComparer.Ordinal);
        var most = preferences.Length switch { ResumeLength.Short => 14, ResumeLength.Standard => 28, _ => int.MaxValue };
        var used = Used(source);
        var wanted = ordered.Where(name => !excluded.Contains(SkillNames.Key(name)))
            .OrderBy(name => asked.ContainsKey(SkillNames.Key(name)) ? 0 : IsNear(name, job) ? 1 : used.Contains(SkillNames.Key(name)) ? 2 : 3)
            .Where((name, at) => at < most || asked.ContainsKey(SkillNames.Key(name))).ToHashSet(StringComparer.Ordinal);
        var shown = ordered.Where(wanted.Contains).ToList();
        var rest = ordered.Where(name => !wanted.Contains(name));
        var offered = proven.Where(skill => skill.Kind != RequirementKind.MustHave && skill.IsPractised).Select(skill => skill.Name).Where(name => !ordered.Contains(name, SkillNames.SameSkill));
        return own with { Groups = SkillGrouping.Grouped(shown), Alternates = SkillGrouping.Grouped(rest.Concat(offered).DistinctBy(SkillNames.Key)) };
    }

    /// <summary>"Excel (pivot tables)" and "Sage 100" name Excel and Sage already.</summary>
    private static bool SaysMore(string listed, string skill)
        => listed.StartsWith(skill, StringComparison.OrdinalIgnoreCase) && listed.Length > skill.Length + 1 && listed[skill.Length] == ' ' && (listed[skill.Length + 1] == '(' || char.IsAsciiDigit(listed[skill.Length + 1]));

    /// <summary>The place of each skill in the source's lists, by key.</summary>
    private static Dictionary<string, int> Places(IReadOnlyList<Skill> skills)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in SkillParts.NamesOf(skills))
            places.TryAdd(SkillNames.Key(name), places.Count);
        return places;
    }

    /// <summary>Skills that roles and projects name, by key.</summary>
    private static HashSet<string> Used(Resume source)
        => [.. ResumeText.Lines(source).Where(line => line.Section is ResumeSection.Work or ResumeSection.Projects or ResumeSection.Volunteer)
            .SelectMany(line => SkillTaxonomy.FindMentions(line.Text, MentionContext.Prose)).Select(mention => mention.Skill.Id)];

    /// <summary>Whether it is a special kind of what the posting asks ("Amazon EKS" for Kubernetes), or what that is a kind of.</summary>
    private static bool IsNear(string name, JobAnalysis job)
        => SkillTaxonomy.Find(name) is { } skill && job.Requirements.SelectMany(requirement => requirement.Skills).Select(SkillTaxonomy.Find).OfType<KnownSkill>()
            .Any(wanted => SkillTaxonomy.IsBroader(wanted, skill) || SkillTaxonomy.IsBroader(skill, wanted));

    /// <summary>Skills by key, with their rank: what the person emphasizes, must-haves, nice-to-haves, tools, the rest, each in the posting's order; last those that prove something under another name (Terraform infrastructure as code).</summary>
    private static Dictionary<string, int> Asked(JobAnalysis job, EvidenceMap evidence, OptimizePreferences preferences)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in preferences.KeywordsToEmphasize.Concat(job.MustHaveSkills).Concat(job.NiceToHaveSkills).Concat(job.Tooling).Concat(job.DomainKeywords).Concat(job.ScreeningKeywords))
            ranks.TryAdd(SkillNames.Key(name), ranks.Count);
        foreach (var skill in job.Requirements.SelectMany(requirement => requirement.Skills))
            ranks.TryAdd(SkillNames.Key(skill), ranks.Count);
        foreach (var proof in evidence.Requirements.SelectMany(requirement => requirement.Evidence).Where(proof => proof.Source.StartsWith("/skills/", StringComparison.Ordinal)))
            ranks.TryAdd(SkillNames.Key(proof.Text), ranks.Count);
        return ranks;
    }

    /// <summary>The posting's name for the same skill ("k8s" becomes "Kubernetes"); never a shorter one for a name written out, nor one that says more than the name ("PLC programming" for "PLC").</summary>
    private static string AsPostingWrites(string name, JobAnalysis job)
    {
        var key = SkillNames.Key(name);
        var requirement = job.Requirements.FirstOrDefault(it => it.Skills.Any(skill => SkillNames.Key(skill) == key));
        var written = requirement?.Quote is { Length: < 2000 } quote ? MentionIn(quote, key) : null;
        written ??= job.MustHaveSkills.Concat(job.NiceToHaveSkills).Concat(job.Tooling).FirstOrDefault(skill => SkillNames.Key(skill) == key);
        if (written is null || SkillTaxonomy.Find(name) is null || string.Equals(written, name, StringComparison.OrdinalIgnoreCase))
            return name;
        var saysMore = written.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase);
        return written.Length > name.Length && !saysMore && char.IsLetter(written[0]) && !char.IsLower(written[0]) ? written : name;
    }

    private static string? MentionIn(string quote, string key)
    {
        foreach (var mention in SkillTaxonomy.FindMentions(quote, MentionContext.SkillList))
        {
            if (mention.Skill.Id == key)
                return quote.Substring(mention.Start, mention.Length);
        }

        return null;
    }
}
