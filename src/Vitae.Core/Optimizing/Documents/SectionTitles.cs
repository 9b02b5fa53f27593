namespace Vitae.Core.Optimizing.Documents;

/// <summary>The conventional section headings of a resume, which applicant tracking systems look for, in its language; English where we know no better.</summary>
internal sealed class SectionTitles
{
    public const string Summary = "professional_summary";
    public const string Work = "work_experience";
    public const string Education = "education";
    public const string Certifications = "certifications";
    public const string Skills = "skills";
    public const string Interests = "interests_or_extras";

    private static readonly string[] Sections =
    [
        Summary, Work, Education, Certifications, Skills, Interests, AdditionalSections.Projects, AdditionalSections.Volunteer, AdditionalSections.Publications, AdditionalSections.Awards,
        AdditionalSections.Languages, AdditionalSections.References, nameof(SkillGroups.Domain), nameof(SkillGroups.ResearchAndValidation), nameof(SkillGroups.ProductAndSystems), nameof(SkillGroups.Tools),
    ];

    private static readonly SectionTitles English = new(
        "Present",
        "Summary|Experience|Education|Certifications|Skills|Interests|Projects|Volunteering|Publications|Awards|Languages|References|Core skills|Research and quality|Methods and systems|Tools");

    private static readonly SectionTitles German = new(
        "heute",
        "Profil|Berufserfahrung|Ausbildung|Zertifikate|Kenntnisse|Interessen|Projekte|Ehrenamt|Veröffentlichungen|Auszeichnungen|Sprachen|Referenzen|Fachkenntnisse|Analyse und Qualität|Methoden und Systeme|Werkzeuge");

    private static readonly SectionTitles French = new(
        "présent",
        "Profil|Expérience professionnelle|Formation|Certifications|Compétences|Centres d'intérêt|Projets|Bénévolat|Publications|Distinctions|Langues|Références|Compétences métier|Analyse et qualité|Méthodes et systèmes|Outils");

    private static readonly SectionTitles Spanish = new(
        "actualidad",
        "Perfil|Experiencia profesional|Formación|Certificaciones|Competencias|Intereses|Proyectos|Voluntariado|Publicaciones|Premios|Idiomas|Referencias|Competencias técnicas|Análisis y calidad|Métodos y sistemas|Herramientas");

    private readonly string[] titles;

    private SectionTitles(string present, string titles)
    {
        Present = present;
        this.titles = titles.Split('|');
    }

    /// <summary>The word for a role that has not ended.</summary>
    public string Present { get; }

    public static SectionTitles In(Tongue tongue) => tongue switch
    {
        Tongue.German => German,
        Tongue.French => French,
        Tongue.Spanish => Spanish,
        _ => English,
    };

    /// <param name="section">A section's name in the structured output, or a skill group's.</param>
    public string Of(string section)
    {
        var at = Array.IndexOf(Sections, section);
        return at < 0 ? section : titles[at];
    }
}
