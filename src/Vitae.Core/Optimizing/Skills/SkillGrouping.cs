using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Skills;

/// <summary>One of the four groups of the ui.</summary>
internal enum UiSkillGroup { Domain, ResearchAndValidation, ProductAndSystems, Tools }

/// <summary>Which of the four groups a skill belongs to: by words in its name that tell research or quality work, then by its category in the taxonomy, else the person's own domain.</summary>
internal static class SkillGrouping
{
    private static readonly HashSet<string> ResearchWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "research", "testing", "test", "validation", "verification", "audit", "auditing", "analysis", "analytics", "statistics", "statistical", "survey", "experiment", "experimentation", "quality",
        "qa", "qc", "inspection", "evaluation", "assessment", "laboratory", "pcr", "hplc", "forecasting", "investigation", "compliance", "regression", "a/b", "tdd", "calibration", "metrology",
        "forschung", "prüfung", "qualitätssicherung", "qualitätsmanagement", "recherche", "qualité", "analyse", "calidad", "investigación", "análisis", "auditoría",
    };

    private static readonly HashSet<string> SystemWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "agile", "scrum", "kanban", "lean", "sigma", "roadmap", "product", "microservices", "architecture", "erp", "crm", "ehr", "emr", "sap", "plc", "scada", "hvac", "devops", "mlops", "ci/cd", "lms",
        "itil", "prince2", "systems", "system", "api", "apis", "rest", "integration", "deployment", "infrastructure", "backlog",
    };

    private static readonly HashSet<string> ToolCategories = new(StringComparer.Ordinal)
    {
        "Tool or equipment", "Programming language", "Developer tool", "Web framework", "DevOps", "Cloud", "Database", "Office and collaboration", "Mobile",
    };

    private static readonly HashSet<string> SystemCategories = new(StringComparer.Ordinal)
    {
        "Enterprise software", "Software engineering", "Project and product management", "Data engineering", "IT and networking", "Information security", "Computer science topic",
        "Software: Enterprise resource planning ERP", "Software: Customer relationship management CRM", "Software: Medical", "Software: Industrial control",
        "Software: Materials requirements planning logistics and supply chain", "Software: Human resources",
    };

    private static readonly HashSet<string> ResearchCategories = new(StringComparer.Ordinal)
    {
        "Data science", "Science", "Software: Analytical or scientific", "Knowledge: natural sciences, mathematics and statistics", "Competence: information skills", "Software: Program testing",
    };

    public static UiSkillGroup Of(string skill)
    {
        var known = SkillTaxonomy.Find(skill);
        if (known is { Category: "Programming language" or "Developer tool" or "Web framework" or "Database" })
            return UiSkillGroup.Tools;
        var words = skill.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(ResearchWords.Contains))
            return UiSkillGroup.ResearchAndValidation;
        if (words.Any(SystemWords.Contains))
            return UiSkillGroup.ProductAndSystems;
        var category = known?.Category ?? "";
        if (SystemCategories.Contains(category))
            return UiSkillGroup.ProductAndSystems;
        if (ResearchCategories.Contains(category))
            return UiSkillGroup.ResearchAndValidation;
        return ToolCategories.Contains(category) || category.StartsWith("Software:", StringComparison.Ordinal) ? UiSkillGroup.Tools : UiSkillGroup.Domain;
    }

    public static SkillGroups Grouped(IEnumerable<string> skills)
    {
        var byGroup = skills.ToLookup(Of);
        return new SkillGroups
        {
            Domain = [.. byGroup[UiSkillGroup.Domain]],
            ResearchAndValidation = [.. byGroup[UiSkillGroup.ResearchAndValidation]],
            ProductAndSystems = [.. byGroup[UiSkillGroup.ProductAndSystems]],
            Tools = [.. byGroup[UiSkillGroup.Tools]],
        };
    }

    public static IReadOnlyList<(string Name, IReadOnlyList<string> Skills)> Named(SkillGroups groups) =>
    [
        (nameof(SkillGroups.Domain), groups.Domain),
        (nameof(SkillGroups.ResearchAndValidation), groups.ResearchAndValidation),
        (nameof(SkillGroups.ProductAndSystems), groups.ProductAndSystems),
        (nameof(SkillGroups.Tools), groups.Tools),
    ];

    public static IEnumerable<string> All(SkillGroups groups) => [.. groups.Domain, .. groups.ResearchAndValidation, .. groups.ProductAndSystems, .. groups.Tools];
}
