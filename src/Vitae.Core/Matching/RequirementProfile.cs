using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>How a skill that a resume names stands to the one that is asked.</summary>
internal readonly record struct SkillRelation(EvidenceBasis Basis, double Factor);

/// <summary>What tells one licence, certificate or diploma from others.</summary>
/// <param name="Digits">"Level 3" is not had by level 2.</param>
internal readonly record struct LicenceName(IReadOnlyList<string> Stems, IReadOnlyList<char> Digits)
{
    public bool IsIn(Statement statement)
        => Stems.All(stem => statement.HasStem(stem) || WordStems.SpellOut(statement.Stems, stem)) && Digits.All(statement.Text.Contains);
}

/// <summary>One requirement with everything that can be known about it before any resume is seen.</summary>
internal sealed partial class RequirementProfile
{
    private const int MaxSiblings = 40;
    private const int NarrowerLevels = 3;

    /// <summary>Words that every licence, certificate and diploma bears.</summary>
    private static readonly StemSet LicenceWords = new(
        "license", "licence", "licensed", "certification", "certificate", "certified", "registration", "registered", "register", "admission", "admitted", "membership", "member", "permit", "card", "ticket", "qualification", "qualified",
        "credential", "credentialed", "diploma", "degree", "apprenticeship", "ausbildung", "berufsausbildung", "studium", "abschluss", "schein", "fuhrerschein", "zertifikat", "diplome", "certificat", "permis", "habilitation", "titre",
        "titulo", "titulacion", "grado", "master", "certificado", "carne", "carnet",
        "gesellenbrief", "meisterbrief", "facharbeiterbrief", "lehre", "brevet");

    /// <summary>Words that a licence's name can do without.</summary>
    private static readonly StemSet KindWords = new(
        "valid", "active", "current", "full", "level", "class", "type", "category", "training", "trained", "completed", "equivalent", "recognised", "abgeschlossen", "anerkannt", "klasse", "stufe", "weiterbildung", "gultig", "staatlich",
        "etat", "formation", "niveau", "categorie", "titulaire", "formacion", "tecnico", "superior", "medio", "ciclo", "formativo", "nivel", "curso", "valido", "oficial",
        "driving", "driver", "conduire", "conduite", "conducir");

    /// <summary>Small words that a name can do without.</summary>
    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(StringComparer.Ordinal,
        "of", "in", "to", "at", "by", "on", "as", "and", "or", "for", "with", "the", "an", "from", "s", "de", "des", "du", "la", "le", "les", "l", "d", "et", "en", "au", "aux", "el", "los", "las", "y", "del", "und", "der", "die", "das", "im", "am", "zu", "zur", "von", "fur", "mit", "in", "an");

    private readonly Lazy<DutyParts> parts;

    /// <param name="language">The posting's language, BCP 47.</param>
    public RequirementProfile(Requirement requirement, string language)
    {
        Stems = WordStems.In(language);
        HasCompounds = CompoundWords.AreUsedIn(language);
        HasVectors = language == "en";
        Requirement = requirement;
        Names = requirement.Skills.Count > 0 ? requirement.Skills : requirement.Text.Length <= 60 ? [requirement.Text] : [];
        Skills = [.. Names.Select(SkillTaxonomy.Find).OfType<KnownSkill>().Distinct()];
        foreach (var skill in Skills)
            Relate(skill);
        TextStems = [.. Stems.Of(requirement.Text).Distinct()];
        NameStems = [.. Names.Concat(Skills.SelectMany(LongAliases)).Where(IsPlain).Where(HasAllItsWords).Select(name => Stems.Of(name).Distinct().ToArray()).Where(stems => stems.Length > 0)];
        Phrases = [.. Names.Select(TextFolding.Fold).Where(name => name.Length > 1).Distinct()];
        NarrowerProperNames = [.. Skills.SelectMany(SkillTaxonomy.NarrowerOf).Take(MaxSiblings).Select(skill => WithoutKind(skill.Name)).Where(name => !IsPlain(name) && char.IsUpper(name[0]) && name.Length > 2)];
        Licences = [.. Names.Where(IsPlain).Select(name => new LicenceName(WithoutLicenceWords([.. Stems.Of(name).Distinct()]), [.. name.Where(char.IsAsciiDigit)])).Where(licence => licence.Stems.Count > 0)];
        Certificates = [.. Names.SelectMany(Certifications.FindMentions).Select(mention => mention.Value.Name)];
        Initials = [.. Names.Select(InitialsOf).Where(letters => letters.Length > 2)];
        IsTask = Certificates.Count == 0 && Names.Count > 0 && Names.All(TellsTask) && !Skills.Any(IsTool);
        Vector = WordVectors.Embed(requirement.Text);
        parts = new Lazy<DutyParts>(() => new DutyParts(requirement.Text, HasCompounds, Stems));
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
    public WordStems Stems { get; }

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
    public IReadOnlyList<LicenceName> Licences { get; }

    /// <summary>The first letters of each longer name, in capitals.</summary>
    public IReadOnlyList<string> Initials { get; }

    /// <summary>Names something to be done ("Labor cost control") rather than a thing that is called so by everybody.</summary>
    public bool IsTask { get; }

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

    /// <summary>Whether it is of the ordinary work of the occupation: no tool, language, certificate, licence or degree, which one has or has not.</summary>
    public bool IsPresumable => LanguageCode is null && Degree is null && Years is null && Licences.Count == 0 && Certificates.Count == 0 && !Skills.Any(IsTool);

    /// <summary>Whether statements of this basis add to the score. A thing that has a name is not had by being like it; where no vectors are known, likeness is that of words and counts.</summary>
    public bool Counts(EvidenceBasis basis) => basis != EvidenceBasis.Similar || !IsNamed || IsTask || !HasVectors;

    public static bool IsTool(KnownSkill skill)
        => skill.Category.StartsWith("Software:", StringComparison.Ordinal)
            || skill.Category is "Programming language" or "Developer tool" or "Tool or equipment" or "Web framework" or "Cloud" or "Database" or "DevOps" or "Enterprise software" or "Office and collaboration" or "Data engineering" or "Mobile";

    /// <summary>Two or more words that tell something, no digits or capitals among them but in the first of three ("IV catheter placement"), and no licence.</summary>
    private bool TellsTask(string name)
    {
        var stems = Stems.Of(name);
        var behindFirst = name.AsSpan(stems.Count > 2 && name.Contains(' ') ? name.IndexOf(' ') : 1);
        return stems.Count > 1 && name.AsSpan(1).IndexOfAnyInRange('0', '9') < 0 && (HasCompounds || !behindFirst.ContainsAnyInRange('A', 'Z')) && !stems.Any(stem => LicenceWords.Contains(stem, Stems));
    }

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

    private string[] WithoutLicenceWords(string[] stems)
    {
        var own = stems.Where(stem => !KindWords.Contains(stem, Stems)).ToArray();
        var bare = own.Where(stem => !LicenceWords.Contains(stem, Stems)).ToArray();
        return bare.Length == stems.Length ? [] : bare.Length > 0 ? bare : own;
    }

    private static IEnumerable<string> LongAliases(KnownSkill skill) => skill.Aliases.Where(alias => alias.Contains(' ')).Take(12);

    /// <summary>A name whose words mean the skill in running text too; "Go" or "Excel" do not.</summary>
    private static bool IsPlain(string name)
        => name.Length > 3 && (name.Contains(' ') || SkillTaxonomy.Find(name) is null || SkillTaxonomy.FindMentions(TextFolding.Fold(name), MentionContext.Prose).Count > 0);

    /// <summary>"Next.js" and "A/B testing" are not told by the one word of them that is not small.</summary>
    private bool HasAllItsWords(string name)
        => WordsOf(name).Count(word => !Connectors.Contains(word) && !(Stems != WordStems.English && word.Length > 2 && WordStems.IsSmall(word))) <= Stems.Of(name).Count;

    private static string InitialsOf(string name) => string.Concat(WordsOf(name).Where(word => !Connectors.Contains(word) && !(word.Length < 4 && WordStems.IsSmall(word))).Select(word => char.ToUpperInvariant(word[0])));

    private static string[] WordsOf(string name) => TextFolding.Fold(name).Split([' ', '-', '/', '.', ',', '&', '(', ')', '\'', '’', ':'], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutFluency(string name) => FluencyPattern().Replace(name, "").Trim(' ', ',', '(', ')');

    [GeneratedRegex(@"\b(\d{1,2})\s*\+?\s*(?:-\s*\d{1,2}\s*)?(?:years?|yrs?|jahren?|ans|años)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex YearsPattern();

    [GeneratedRegex(@"\b(?:fluent|fluency|native|business|conversational|professional|proficiency|proficient|good|basic|spoken|written|language|skills|in|level|speaker|[abc][12])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FluencyPattern();
}
