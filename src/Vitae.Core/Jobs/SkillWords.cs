using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Closed sets of words that part the name of a skill from what stands around it.</summary>
internal static class SkillWords
{
    /// <summary>Verbs that lead from who is spoken of to what is asked.</summary>
    public static readonly FrozenSet<string> AskingVerbs = FrozenSet.Create(
        "must", "should", "requires", "require", "holds", "has", "needs", "possesses", "brings", "demonstrates", "shows", "demands", "haben", "besitzen", "verfügen", "verfugen", "beherrschen", "hat", "besitzt", "verfügt", "avez", "maîtrisez", "maitrisez", "possédez", "justifiez", "maîtrise", "maitrise", "tengas", "domines", "hayas", "tiene", "domina", "requiere");

    /// <summary>Left off only behind a name that stands for itself.</summary>
    public static readonly FrozenSet<string> ConditionalTails = FrozenSet.Create(
        "card", "certification", "certifications", "certificate", "qualification", "training", "certified", "system", "systems", "software", "tools", "platform", "platforms", "programs", "applications", "methodologies", "methodology", "frameworks",
        "standards", "procedures", "techniques", "regulations", "guidelines", "protocols", "environment", "environments", "concepts", "requirements");

    /// <summary>After years of experience these name the trade, as any noun would.</summary>
    public static readonly FrozenSet<string> Trades = FrozenSet.Create("DevOps", "Site reliability engineering", "Platform engineering", "Software engineering", "QA", "Quality assurance", "Web development", "Software development", "UX design", "Product management", "Human resources");

    /// <summary>Bodies whose numbered standards say which examination is meant.</summary>
    public static readonly FrozenSet<string> Standards = FrozenSet.Create("en", "iso", "din", "asme", "aws", "iec", "vde", "nf", "bs", "une", "astm", "api", "ansi", "nfpa", "dguv");

    /// <summary>Ordinary words that mean a trait or a means of talking when they are all that is said.</summary>
    public static readonly FrozenSet<string> NoSkills = FrozenSet.Create("organised", "organized", "patient", "email", "phone", "together", "someone", "tact", "clear", "present", "able", "calls", "dans", "arbeit", "procedures", "standards", "protocols", "regulations", "guidelines", "requirements", "children", "adults", "customers");
}
