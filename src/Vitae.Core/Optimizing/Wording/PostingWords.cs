using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Writes a skill's short name out as the posting does: "k8s" becomes "Kubernetes" where the posting asks for Kubernetes.</summary>
internal sealed class PostingWords
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public PostingWords(JobAnalysis job)
    {
        foreach (var name in job.Requirements.Where(requirement => requirement.Kind is RequirementKind.MustHave or RequirementKind.NiceToHave).SelectMany(requirement => requirement.Skills).Where(name => !name.Contains(' ', StringComparison.Ordinal)))
        {
            if (SkillTaxonomy.Find(name) is { } skill)
                names.TryAdd(skill.Id, name);
        }
    }

    /// <summary>Only names of one word change, once each, and never where the long name stands in the line already.</summary>
    public string In(string text)
    {
        if (names.Count == 0)
            return text;
        var mentions = SkillTaxonomy.FindMentions(text, MentionContext.Prose).Where(mention => names.ContainsKey(mention.Skill.Id)).ToList();
        foreach (var mention in mentions.DistinctBy(mention => mention.Skill.Id).OrderByDescending(mention => mention.Start))
        {
            var name = names[mention.Skill.Id];
            var written = text.Substring(mention.Start, mention.Length);
            if (written.Length < name.Length && !written.Contains(' ', StringComparison.Ordinal) && IsAlone(text, mention) && !text.Contains(name, StringComparison.OrdinalIgnoreCase))
                text = text[..mention.Start] + name + text[(mention.Start + mention.Length)..];
        }

        return text;
    }

    /// <summary>Not a part of "k8s-operator", "c/k8s" or "k8s.io".</summary>
    private static bool IsAlone(string text, SkillMention mention)
    {
        var end = mention.Start + mention.Length;
        return (mention.Start == 0 || text[mention.Start - 1] is ' ' or '(') && (end == text.Length || text[end] is ' ' or ',' or ';' or ')' || text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' '));
    }
}
