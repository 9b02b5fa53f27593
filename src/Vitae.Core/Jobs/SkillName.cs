using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>How an analysis writes a skill.</summary>
internal static class SkillName
{
    /// <summary>The posting's own words, which a resume should use too; the canonical name where the posting shortens or varies the name of a tool ("k8s", "Postgres").</summary>
    public static string For(KnownSkill skill, string surface)
    {
        if (skill.Tier > 1 && surface.StartsWith("use ", StringComparison.OrdinalIgnoreCase))
            surface = surface["use ".Length..];
        if (skill.Tier == 1 && (skill.Category is "Programming language" or "Cloud" or "DevOps" or "Web framework" or "Database" or "Data engineering" or "Mobile" or "Developer tool" || (surface.Length <= 5 && surface.Any(char.IsLower)) || string.Equals(surface, skill.Name, StringComparison.OrdinalIgnoreCase)))
            return skill.Name;
        return Capitalized(surface.EndsWith(" skills", StringComparison.OrdinalIgnoreCase) ? surface[..^" skills".Length] : surface);
    }

    /// <summary>A phrase as an entry of a list: the first letter large, when the word is an ordinary one.</summary>
    public static string Capitalized(string phrase)
    {
        if (phrase.Length == 0 || !char.IsLower(phrase[0]))
            return phrase;
        var end = phrase.AsSpan().IndexOfAny(' ', '-');
        var word = end < 0 ? phrase : phrase[..end];
        return word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
    }
}
