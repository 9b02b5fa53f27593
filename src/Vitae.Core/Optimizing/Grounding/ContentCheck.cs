using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Every word that says something must be held by the source: as it is, as a synonym, or as a more special word.</summary>
internal static class ContentCheck
{
    public static void Find(Passage text, string whole, SourceScope scope, List<Finding> findings)
    {
        var skills = SkillsOf(text, whole, scope, findings);
        foreach (var quantity in text.Quantities.Where(q => !q.IsPronoun))
            skills.UnionWith(Enumerable.Range(quantity.First, quantity.Last - quantity.First + 1));
        skills.UnionWith(Recurrences.Supported(text, scope));
        if (scope.IsWhole)
            skills.UnionWith(QualificationCheck.Held(text, scope));
        HashSet<int>? frames = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord || skills.Contains(i))
                continue;
            if (PeriodWords.OtherEnd(text.Tokens, i, scope) is { } end)
                findings.Add(new Finding(token, token, $"The source speaks of the end of the {end}."));
            var last = CompoundEnd(text.Tokens, i);
            if (last > i && JudgeCompound(text.Tokens, i, last, scope) is { } verdict)
            {
                if (verdict.Length > 0)
                    findings.Add(new Finding(token, text.Tokens[last], verdict));
                i = last;
                continue;
            }

            if (WordJudge.Judge(text.Tokens, i, scope) is { } found && !(Lexicon.ClassOf(token) != WordClass.Level && VerbSubstitution.Fits(text, i, scope)) && !FrameNouns.Fits(text, i, scope) && !(found.IsOpen && (Substitution.Fits(text, i, scope) || ForeignDeeds.Fits(text, i, scope))) && !(found.IsOpen && scope.Language != "en" && (FrameNouns.FitsAbroad(text, i, scope) || (frames ??= Paraphrases.Of(scope.Language).FramesIn(text.Tokens)).Contains(i))))
                findings.Add(new Finding(token, token, found.Reason));
        }
    }

    /// <summary>Tokens that belong to a skill the source holds. A tool it does not hold is reported here, whole.</summary>
    private static HashSet<int> SkillsOf(Passage text, string whole, SourceScope scope, List<Finding> findings)
    {
        var settled = new HashSet<int>();
        var start = text.Tokens[0].Start;
        var span = whole.Substring(start, text.Tokens[^1].End - start);
        foreach (var mention in SkillTaxonomy.FindMentions(span, MentionContext.Prose))
        {
            var (first, last) = TokensAt(text.Tokens, start + mention.Start, start + mention.Start + mention.Length);
            if (first < 0)
                continue;
            if (scope.HoldsSkill(mention.Skill) || Enumerable.Range(first, last - first + 1).All(i => !text.Tokens[i].IsWord || AcronymCheck.IsExpansion(text.Tokens, i, scope) || AcronymCheck.IsReadingOfSource(text.Tokens, i, scope)))
            {
                for (var i = first; i <= last; i++)
                    settled.Add(i);
            }
            else if (first < last && scope.IsWhole && scope.Language == "en" && IsScattered(text.Tokens, first, last, scope))
            {
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], $"The source does not name {mention.Skill.Name} here."));
            }
            else if (WordJudge.IsTool(mention.Skill) && !(first == last && text.Tokens[first].Folded == text.Tokens[first].Surface && text.Tokens[first].Folded.EndsWith("ing", StringComparison.Ordinal)) && (text.Tokens[first].IsCapitalized && first > 0 || mention.Skill.Tier == 1) && !IsHeldWordByWord(text.Tokens, first, last, scope))
            {
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], $"The source does not name {mention.Skill.Name} here."));
                for (var i = first; i <= last; i++)
                    settled.Add(i);
            }
        }

        return settled;
    }

    /// <summary>"project management" where the source has a project in one place and a manager in another.</summary>
    private static bool IsScattered(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        var words = Enumerable.Range(first, last - first + 1).Where(i => tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded)).Select(i => tokens[i].Lemma).ToList();
        return words.Count > 1 && words.TrueForAll(scope.Covers) && !scope.Passages.Any(p => words.TrueForAll(w => p.Lemmas.Contains(w) || p.Lemmas.Any(l => Likeness.Of(w, l))));
    }

    private static bool IsHeldWordByWord(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].IsWord && !scope.HoldsExactly(tokens[i]) && !scope.Covers(tokens[i].Lemma) && Lexicon.ClassOf(tokens[i]) is not (WordClass.Function or WordClass.Generic))
                return false;
        }

        return true;
    }

    private static (int First, int Last) TokensAt(IReadOnlyList<Token> tokens, int start, int end)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].InsteadUpTo > 0 || tokens[i].End <= start || tokens[i].Start >= end)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        return (first, last);
    }

    private static int CompoundEnd(IReadOnlyList<Token> tokens, int first)
    {
        var last = first;
        while (last + 2 < tokens.Count && tokens[last + 1].Glued && Tokenizer.IsHyphen(tokens[last + 1].Surface[0]) && tokens[last + 2].Glued && tokens[last + 2].IsWord)
            last += 2;
        return last;
    }

    /// <summary>A hyphenated compound as one claim: the reason why it is unsupported, "" when it is supported, null when its parts are to be judged one by one.</summary>
    private static string? JudgeCompound(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        var joined = "";
        var hyphened = "";
        for (var i = first; i <= last; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            joined += tokens[i].Folded;
            hyphened += (hyphened.Length > 0 ? "-" : "") + tokens[i].Folded;
        }

        if (scope.HoldsRun(tokens, first, last) || scope.HoldsCompound(joined) || scope.HoldsCompound(joined.TrimEnd('s')) || scope.HoldsCompound(hyphened) || scope.Covers(joined))
            return "";
        var kind = Lexicon.ClassOf(hyphened) is var own && own != WordClass.Content ? own : Lexicon.ClassOf(joined);
        return kind switch
        {
            WordClass.Generic or WordClass.Function => "",
            WordClass.Superlative or WordClass.Scope or WordClass.Title or WordClass.Level => Relations.CuratedSynonyms(hyphened).Any(scope.HoldsCompound) || ClassWords.IsWholeCourse(hyphened, scope) ? "" : ClassWords.ReasonFor(kind, hyphened),
            _ => null,
        };
    }
}
