using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Skills;

/// <summary>When two names mean one skill ("k8s" and "Kubernetes").</summary>
internal static class SkillNames
{
    /// <summary>Equal for all names of one skill; the folded name itself when the taxonomy does not know it.</summary>
    public static string Key(string name)
    {
        var plain = name.Trim();
        return SkillTaxonomy.Find(plain)?.Id ?? plain.ToLowerInvariant();
    }

    public static IEqualityComparer<string> SameSkill { get; } = EqualityComparer<string>.Create((a, b) => Key(a!) == Key(b!), name => Key(name).GetHashCode(StringComparison.Ordinal));
}
