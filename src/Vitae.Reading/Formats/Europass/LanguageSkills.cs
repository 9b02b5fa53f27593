using System.Collections.Frozen;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Formats.Europass;

/// <summary>How well a language is spoken, in the five skills of the common European framework.</summary>
internal static class LanguageSkills
{
    public const string Native = "Native";

    /// <summary>Codes of ISO 639-2/B that differ from the others.</summary>
    private static readonly FrozenDictionary<string, string> Bibliographic =
        "ger de fre fr dut nl cze cs gre el slo sk rum ro alb sq mac mk chi zh per fa ice is wel cy baq eu arm hy geo ka may ms bur my tib bo mao mi".Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>One level when all skills have the same; else each skill with its own.</summary>
    public static string? Level(IEnumerable<(string Skill, string? Level)> skills)
    {
        var known = skills.Where(skill => skill.Level is not null).Select(skill => (skill.Skill, Level: skill.Level!.ToUpperInvariant())).ToList();
        if (known.Count == 0)
            return null;
        return known.All(skill => skill.Level == known[0].Level) ? known[0].Level : string.Join(", ", known.Select(skill => $"{skill.Skill} {skill.Level}"));
    }

    /// <summary>The English name of a language by its code (ISO 639-1, 639-2/T or 639-2/B); the code itself when it is none.</summary>
    public static string Name(string code)
    {
        var lower = code.Trim().ToLowerInvariant();
        if (lower.Length is not (2 or 3) || !lower.All(char.IsAsciiLetterLower))
            return code;
        var culture = System.Globalization.CultureInfo.GetCultureInfo(Bibliographic.GetValueOrDefault(lower, lower));
        return culture.EnglishName.StartsWith("Unknown", StringComparison.Ordinal) || culture.EnglishName.Equals(lower, StringComparison.OrdinalIgnoreCase) ? code : culture.EnglishName;
    }

    /// <summary>The languages with the native ones first, each once.</summary>
    public static IReadOnlyList<Language> Joined(IEnumerable<Language> native, IEnumerable<Language> foreign)
    {
        List<Language> all = [.. native];
        all.AddRange(foreign.Where(language => !all.Exists(known => string.Equals(known.Name, language.Name, StringComparison.OrdinalIgnoreCase))));
        return all;
    }
}
