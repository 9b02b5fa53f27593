using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>How a skill that a resume names stands to the one that is asked.</summary>
internal readonly record struct SkillRelation(EvidenceBasis Basis, double Factor);

/// <summary>One requirement with everything that can be known about it before any resume is seen.</summary>
internal sealed partial class RequirementProfile
{
    private const int MaxSiblings = 40;
    private const int NarrowerLevels = 3;

    private static readonly FrozenSet<string> LicenceWords =
        new[] { "license", "licence", "licensed", "certification", "certificate", "certified", "registration", "registered", "register", "admission", "admitted", "membership", "member", "valid", "active", "current", "full", "permit", "card", "ticket", "qualification", "qualified" }
        .Select(WordStems.Stem).ToFrozenSet();

    /// <summary>Small words that a name can do without.</summary>
    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(StringComparer.Ordinal,
        "of", "in", "to", "at", "by", "on", "as", "and", "or", "for", "with", "the", "an", "from", "s", "de", "des", "du", "la", "le", "les", "l", "d", "et", "en", "au", "aux", "el", "los", "las", "y", "del", "und", "der", "die", "das", "im", "am", "zu", "zur", "von", "fur", "mit", "in", "an");

    private readonly Lazy<DutyParts> parts;

    /// <param name="language">The posting's language, BCP 47.</param>
    public RequirementProfile(Requirement requirement, string language)
    {
        HasCompounds = CompoundWords.AreUsedIn(language);
        HasVectors = language == "en";
        Requirement = requirement;
        Names = requirement.Skills.Count > 0 ? requirement.Skills : requirement.Text.Length <= 60 ? [requirement.Text] : [];
        Skills = [.. Names.Select(SkillTaxonomy.Find).OfType<KnownSkill>().Distinct()];
        foreach (var skill in Skills)
            Relate(skill);
        TextStems = [.. WordStems.Of(requirement.Text).Distinct()];
        NameStems = [.. Names.Concat(Skills.SelectMany(LongAliases)).Where(IsPlain).Where(HasAllItsWords).Select(name => WordStems.Of(name).Distinct().ToArray()).Where(stems => stems.Length > 0)];
        Phrases = [.. Names.Select(TextFolding.Fold).Where(name => name.Length > 1).Distinct()];
        NarrowerProperNames = [.. Skills.SelectMany(SkillTaxonomy.NarrowerOf).Take(MaxSiblings).Select(skill => WithoutKind(skill.Name)).Where(name => !IsPlain(name) && char.IsUpper(name[0]) && name.Length > 2)];
        LicenceStems = [.. NameStems.Select(WithoutLicenceWords).Where(stems => stems.Length > 0)];
        Certificates = [.. Names.SelectMany(Certifications.FindMentions).Select(mention => mention.Value.Name)];
        Vector = WordVectors.Embed(requirement.Text);
        parts = new Lazy<DutyParts>(() => new DutyParts(requirement.Text, HasCompounds));
        Years = requirement.Skills.Count == 0 && YearsPattern().Match(requirement.Text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
        Degree = requirement.Skills.Count == 0 ? Degrees.FindMentions(requirement.Text).Select(mention => mention.Value.Level).Where(level => level is not null).Min() : null;
        LanguageCode = Names.Select(name => Languages.Find(WithoutFluency(name))?.Code).FirstOrDefault(code => code is not null);
        Weight = Math.Min(requirement.Weight, requirement.Kind switch
        {
            RequirementKind.MustHave => double.MaxValue,
            RequirementKind.Compliance => 0.8,
            RequirementKind.Responsibility => 0.5,
            _ => 0.35,
        });
    }

    public Requirement Requirement { get; }

    /// <summary>The names any of which fulfils it; empty for a sentence.</summary>
    public IReadOnlyList<string> Names { get; }
    public IReadOnlyList<KnownSkill> Skills { get; }

    /// <summary>Skills that prove it or point to it, by id.</summary>
    public Dictionary<string, SkillRelation> Relations { get; } = new(StringComparer.Ordinal);
    public IReadOnlyList<string> TextStems { get; }

    /// <summary>The words of each name, all of which must stand in a statement to prove it by word form.</summary>
    public IReadOnlyList<string[]> NameStems { get; }

    public bool HasCompounds { get; }

    /// <summary>Likeness of words is known for English only; in other languages all texts of the language are alike.</summary>
    public bool HasVectors { get; }

    /// <summary>Narrower skills whose names mean them only as proper names: "Epic".</summary>
    public IReadOnlyList<string> NarrowerProperNames { get; }

    /// <summary>The words of each name without those that every licence bears; enough among a person's certificates.</summary>
    public IReadOnlyList<string[]> LicenceStems { get; }

    /// <summary>Certificates and licences that it names, by their full name.</summary>
    public HashSet<string> Certificates { get; }

    /// <summary>The names, folded.</summary>
    public IReadOnlyList<string> Phrases { get; }
    public float[] Vector { get; }

    /// <summary>What a duty consists of.</summary>
    public DutyParts Parts => parts.Value;

    /// <summary>Asks for so many years and nothing that could be named.</summary>
    public int? Years { get; }
    public DegreeLevel? Degree { get; }
    public string? LanguageCode { get; }
    public double Weight { get; }

    /// <summary>Told in words rather than named; matched by words and likeness.</summary>
    public bool IsSentence => Skills.Count == 0 && (Requirement.Kind == RequirementKind.Responsibility || TextStems.Count > 3);

    /// <summary>Asks for a thing that has a name: a skill, a tool, a certificate.</summary>
    public bool IsNamed => Requirement.Skills.Count > 0 || !IsSentence;

    /// <summary>Whether statements of this basis add to the score. A thing that has a name is not had by being like it; where no vectors are known, likeness is that of words and counts.</summary>
    public bool Counts(EvidenceBasis basis) => basis != EvidenceBasis.Similar || !IsNamed || !HasVectors;

    private void Relate(KnownSkill skill)
    {
        Relations[skill.Id] = new SkillRelation(EvidenceBasis.Exact, 1);
        var factor = 0.9;
        IReadOnlyList<KnownSkill> level = [skill];
        for (var depth = 0; depth < NarrowerLevels; depth++, factor *= 0.9)
        {
            level = [.. level.SelectMany(SkillTaxonomy.NarrowerOf)];
            foreach (var narrower in level)
                Relations.TryAdd(narrower.Id, new SkillRelation(EvidenceBasis.NarrowerSkill, factor));
        }
        foreach (var broader in SkillTaxonomy.BroaderOf(skill))
        {
            Relations.TryAdd(broader.Id, new SkillRelation(EvidenceBasis.BroaderSkill, 0.4));
            var siblings = SkillTaxonomy.NarrowerOf(broader);
            foreach (var sibling in siblings.Count <= MaxSiblings ? siblings : [])
                Relations.TryAdd(sibling.Id, new SkillRelation(EvidenceBasis.Similar, 0.25));
        }
    }

    /// <summary>"Epic" of "Epic Systems", as people call it.</summary>
    private static string WithoutKind(string name) => name.EndsWith(" Systems", StringComparison.Ordinal) || name.EndsWith(" Software", StringComparison.Ordinal) ? name[..name.LastIndexOf(' ')] : name;

    private static string[] WithoutLicenceWords(string[] stems)
    {
        var own = stems.Where(stem => !LicenceWords.Contains(stem)).ToArray();
        return own.Length < stems.Length ? own : [];
    }

    private static IEnumerable<string> LongAliases(KnownSkill skill) => skill.Aliases.Where(alias => alias.Contains(' ')).Take(12);

    /// <summary>A name whose words mean the skill in running text too; "Go" or "Excel" do not.</summary>
    private static bool IsPlain(string name)
        => name.Length > 3 && (name.Contains(' ') || SkillTaxonomy.Find(name) is null || SkillTaxonomy.FindMentions(TextFolding.Fold(name), MentionContext.Prose).Count > 0);

    /// <summary>"Next.js" and "A/B testing" are not told by the one word of them that is not small.</summary>
    private static bool HasAllItsWords(string name)
        => TextFolding.Fold(name).Split([' ', '-', '/', '.', ',', '&', '(', ')', '\'', '’', ':'], StringSplitOptions.RemoveEmptyEntries).Count(word => !Connectors.Contains(word)) <= WordStems.Of(name).Count;

    private static string WithoutFluency(string name) => FluencyPattern().Replace(name, "").Trim(' ', ',', '(', ')');

    [GeneratedRegex(@"\b(\d{1,2})\s*\+?\s*(?:-\s*\d{1,2}\s*)?(?:years?|yrs?|jahren?|ans|años)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex YearsPattern();

    [GeneratedRegex(@"\b(?:fluent|fluency|native|business|conversational|professional|proficiency|proficient|good|basic|spoken|written|language|skills|in|level|speaker|[abc][12])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FluencyPattern();
}
