using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>"Certified Public Accountant": a certification known by its full name must be one of the source as a whole; that its words stand in several places does not make it.</summary>
internal static class CertificationCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var start = text.Tokens[0].Start;
        foreach (var mention in Certifications.FindMentions(text.Whole[start..text.Tokens[^1].End]))
        {
            var named = text.Tokens.Where(t => t.IsWord && t.Start >= start + mention.Start && t.End <= start + mention.Start + mention.Length).ToList();
            if (named.Count > 1 && named.Exists(t => Lexicon.ClassOf(t) == WordClass.Level) && !scope.Passages.Any(p => Holds(p, mention.Value, named)))
                findings.Add(new Finding(named[0], named[^1], $"The source does not show that {mention.Value.Name} was awarded."));
        }
    }

    private static bool Holds(Passage passage, Certification certification, List<Token> named)
        => named.TrueForAll(n => Lexicon.IsFunctionWord(n.Folded) || passage.Lemmas.Contains(n.Lemma)) || Certifications.FindMentions(string.Join(' ', passage.Tokens.Select(t => t.Surface))).Any(m => m.Value.Name == certification.Name);
}
