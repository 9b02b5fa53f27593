using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>"Skilled in copy-editing, proofreading and indexing": each thing a summary lists as a skill must be a skill of the source, or what a sentence of it speaks of; two words that only two sentences have make none.</summary>
internal static class NamedSkillsCheck
{
    private const int MaxMembers = 12;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (ListAt(text.Tokens, i) is > 0 and var start)
                FindMembers(text, start, scope, findings);
        }
    }

    /// <summary>Where the list begins after "skilled in", "with skills in", "expertise in"; 0 when none does.</summary>
    private static int ListAt(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "skilled" or "versed" or "proficient" or "adept" or "competent" && tokens[i + 1].Folded is "in" or "at" or "with"
            || tokens[i].Folded is "skills" or "expertise" or "strengths" or "proficiency" or "know-how" && tokens[i + 1].Folded is "in" or "include" or "including" ? i + 2 : 0;

    private static void FindMembers(Passage text, int start, SourceScope scope, List<Finding> findings)
    {
        var member = new List<int>();
        var members = 0;
        for (var i = start; i <= text.Tokens.Count && members < MaxMembers; i++)
        {
            var isEnd = i == text.Tokens.Count || text.Tokens[i].Kind == TokenKind.Stop;
            if (!isEnd && !IsLink(text.Tokens[i]))
            {
                if (text.Tokens[i].Folded is "with" or "who" or "which" or "gained" or "from" or "at" or "through" or "for" or "across")
                    isEnd = true;
                else if (text.Tokens[i].IsWord && !Lexicon.IsFunctionWord(text.Tokens[i].Folded) && Lexicon.ClassOf(text.Tokens[i]) is WordClass.Content && !Lexicon.IsPlainAdjective(text.Tokens[i].Folded))
                    member.Add(i);
                if (!isEnd)
                    continue;
            }

            if (member.Count > 0 && !scope.Passages.Any(p => member.TrueForAll(at => Has(p, text.Tokens[at]))) && !(member.Count == 1 && AcronymCheck.IsShort(text.Tokens[member[0]])) && !member.TrueForAll(at => AcronymCheck.IsExpansion(text.Tokens, at, scope) || AcronymCheck.IsReadingOfSource(text.Tokens, at, scope)))
                findings.Add(new Finding(text.Tokens[member[0]], text.Tokens[member[^1]], $"The source does not show this skill (\"{string.Join(' ', member.Select(at => text.Tokens[at].Surface))}\")."));
            member.Clear();
            members++;
            if (isEnd)
                return;
        }
    }

    private static bool IsLink(in Token token) => token.Surface is "," or "(" or ")" || token.Folded is "and" or "&" or "or" or "as" or "well" or "both" or "plus";

    private static bool Has(Passage passage, Token word)
        => passage.Tokens.Any(t => t.IsWord && (t.Lemma == word.Lemma || t.Folded == word.Folded || t.Acronym == word.Acronym || Words.ShareRoot(t.Lemma, word.Lemma) || Relations.Derived(word.Lemma).Contains(t.Lemma) || Relations.CuratedSynonyms(word.Lemma).Contains(t.Lemma) || Relations.Derived(word.Lemma).Any(d => Relations.CuratedSynonyms(d).Contains(t.Lemma)))) || passage.Lemmas.Contains(word.Lemma);
}
