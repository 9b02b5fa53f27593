namespace Vitae.Core.Knowledge;

/// <summary>A skill of the taxonomy.</summary>
/// <param name="Id">Stable, such as "javascript".</param>
/// <param name="Name">The canonical name, such as "JavaScript".</param>
/// <param name="Category">Such as "Programming language" or "Healthcare".</param>
/// <param name="Broader">Names of more general skills ("React" has "JavaScript"); resolve them with <see cref="SkillTaxonomy.BroaderOf"/>.</param>
/// <param name="Tier">1 curated, 2 good, 3 long tail.</param>
public sealed record KnownSkill(string Id, string Name, string Category, IReadOnlyList<string> Aliases, IReadOnlyList<string> Broader, int Tier)
{
    public bool Equals(KnownSkill? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A skill that a text names; the span is in UTF-16 units of that text.</summary>
/// <param name="ByAlias">The text uses another name than the canonical one.</param>
public readonly record struct SkillMention(KnownSkill Skill, int Start, int Length, bool ByAlias);

/// <summary>Where a text stands, which decides how far an ordinary word counts as a skill.</summary>
public enum MentionContext
{
    /// <summary>Sentences: "Go", "R", "Spring" or "Excel" count only with a cue beside them.</summary>
    Prose,

    /// <summary>A list of skills: every name counts.</summary>
    SkillList,
}
