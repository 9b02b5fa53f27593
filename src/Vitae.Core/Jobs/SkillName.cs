using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>How an analysis writes a skill.</summary>
internal static class SkillName
{
    /// <summary>The canonical name of a curated skill when the posting uses a short form or a variant of it; where the posting's name says something else in other words ("talent acquisition" for recruiting), the posting's.</summary>
    public static string For(KnownSkill skill, string surface)
    {
        if (skill.Tier > 1 && surface.StartsWith("use ", StringComparison.OrdinalIgnoreCase))
            surface = surface["use ".Length..];
        if (skill.Tier > 1)
            return Capitalized(surface.EndsWith(" skills", StringComparison.OrdinalIgnoreCase) ? surface[..^" skills".Length] : surface);
        if (surface.Length <= 5 || IsAcronym(surface) || SharesWord(skill.Name, surface) || skill.Category is "Programming language" or "Cloud" or "DevOps" or "Web framework" or "Database")
            return skill.Name;
        return Capitalized(surface);
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

    private static bool IsAcronym(string surface) => surface.All(c => !char.IsLower(c));

    private static bool SharesWord(string name, string surface)
    {
        var words = TextFolding.Fold(surface).Split([' ', '-', '/']);
        return TextFolding.Fold(name).Split([' ', '-', '/']).Any(a => a.Length > 3 && words.Any(b => b.Length > 3 && a.AsSpan(0, Math.Min(5, a.Length)).SequenceEqual(b.AsSpan(0, Math.Min(5, b.Length))))) || name.Length <= 5;
    }
}
