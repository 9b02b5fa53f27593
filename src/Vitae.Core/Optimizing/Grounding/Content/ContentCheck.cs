using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Every word that says something must be held by the source: as it is, as a synonym, or as a more special word.</summary>
internal static class ContentCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var skills = SkillsOf(text, scope, findings);
        foreach (var quantity in text.Quantities.Where(q => !q.IsPronoun))
            skills.UnionWith(Enumerable.Range(quantity.First, quantity.Last - quantity.First + 1));
        skills.UnionWith(SameForms.Supported(text, scope));
        if (scope.IsWhole)
            skills.UnionWith(QualificationCheck.Held(text, scope));
        if (!scope.IsEnglish)
            skills.UnionWith(AbroadCheck.Held(text, scope));
        HashSet<int>? frames = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Surface == "A" && CompoundEnd(text.Tokens, i) is var end2 && end2 == i + 2 && text.Tokens[end2].Lemma == "level" && !scope.Near.Any(p => HasLevel(p.Tokens)))
                findings.Add(new Finding(token, text.Tokens[end2], "The source does not speak of A-level here."));
            if (!token.IsWord || skills.Contains(i) || (skills.Contains(i - 1) && IsKindOfTool(token.Lemma) && skills.Add(i)))
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

            if (WordJudge.Judge(text.Tokens, i, scope) is { } found && !(Lexicon.ClassOf(token) != WordClass.Level && scope.IsEnglish && VerbSubstitution.Fits(text, i, scope)) && !FrameNouns.Fits(text, i, scope) && !(found.IsOpen && (Substitution.Fits(text, i, scope) || ForeignDeeds.Fits(text, i, scope) || AbroadEquivalents.Fits(text, i, scope) || !scope.IsEnglish && LightVerbs.Fits(text.Tokens, i, scope))) && !(found.IsOpen && !scope.IsEnglish && (FrameNouns.FitsAbroad(text, i, scope) || (frames ??= Paraphrases.Of(scope.Language).FramesIn(text.Tokens)).Contains(i))))
                findings.Add(new Finding(token, token, found.Reason));
        }
    }

    /// <summary>Tokens that belong to a skill the source holds. A tool it does not hold is reported here, whole.</summary>
    private static HashSet<int> SkillsOf(Passage text, SourceScope scope, List<Finding> findings)
    {
        var settled = new HashSet<int>();
        var start = text.Tokens[0].Start;
        var span = text.Whole.Substring(start, text.Tokens[^1].End - start);
        foreach (var mention in SkillTaxonomy.FindMentions(span, MentionContext.Prose))
        {
            var (first, last) = TokensAt(text.Tokens, start + mention.Start, start + mention.Start + mention.Length);
            if (first < 0)
                continue;
            if (scope.HoldsSkill(mention.Skill) || Enumerable.Range(first, last - first + 1).All(i => !text.Tokens[i].IsWord || AcronymCheck.IsShort(text.Tokens[i]) && AcronymCheck.IsSpelledOut(text.Tokens[i].Acronym, scope) || AcronymCheck.IsSpelledByName(text.Tokens[i], scope) || AcronymCheck.IsExpansion(text.Tokens, i, scope) || AcronymCheck.IsReadingOfSource(text.Tokens, i, scope)))
            {
                for (var i = first; i <= last; i++)
                    settled.Add(i);
            }
            else if (first < last && scope.IsWhole && scope.IsEnglish && IsScattered(text.Tokens, first, last, scope))
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

        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (IsMaker(text.Tokens, i, settled))
                settled.Add(i);
        }

        return settled;
    }

    /// <summary>"Adobe's Photoshop", where the source has Photoshop.</summary>
    private static bool IsMaker(IReadOnlyList<Token> tokens, int i, HashSet<int> settled)
        => settled.Contains(i + 1) && tokens[i].IsCapitalized && tokens[i].Surface.EndsWith("'s", StringComparison.Ordinal)
            && SkillTaxonomy.Find(tokens[i + 1].Surface + (settled.Contains(i + 2) && i + 2 < tokens.Count && tokens[i + 2].IsCapitalized ? " " + tokens[i + 2].Surface : "")) is { } skill && SkillTaxonomy.Find(tokens[i].Surface[..^2] + " " + skill.Name)?.Id == skill.Id;

    /// <summary>"project management" where the source has a project in one place and a manager in another.</summary>
    private static bool IsScattered(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        var words = Enumerable.Range(first, last - first + 1).Where(i => tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded)).Select(i => tokens[i].Lemma).ToList();
        if (Enumerable.Range(first, last - first + 1).All(i => !tokens[i].IsWord || scope.Passages.Any(p => p.Lemmas.Contains(tokens[i].Lemma)) || AcronymCheck.IsShort(tokens[i]) && AcronymCheck.IsSpelledOut(tokens[i].Acronym, scope)) && Enumerable.Range(first, last - first + 1).Any(i => AcronymCheck.IsShort(tokens[i]) && AcronymCheck.IsSpelledOut(tokens[i].Acronym, scope)))
            return false;
        return words.Count > 1 && words.TrueForAll(scope.Covers) && !scope.Passages.Any(p => words.TrueForAll(w => p.Lemmas.Contains(w) || p.Lemmas.Any(l => Likeness.Of(w, l))));
    }

    /// <summary>"a Kubernetes cluster": what the tool that stands before it is.</summary>
    private static bool IsKindOfTool(string lemma) => lemma is "programming" or "distribution" or "version" or "cluster" or "instance" or "environment" or "platform" or "software" or "application" or "package" or "system" or "tool" or "language" or "framework" or "library" or "database";

    private static bool IsHeldWordByWord(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].IsWord && !scope.HoldsExactly(tokens[i]) && ((tokens[i].IsCapitalized && i > 0) || !scope.Covers(tokens[i].Lemma)) && Lexicon.ClassOf(tokens[i]) is not (WordClass.Function or WordClass.Generic))
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

    private static bool HasLevel(IReadOnlyList<Token> tokens)
        => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Lemma == "level" && tokens[i > 1 && tokens[i - 1].Surface == "-" ? i - 2 : i - 1].Surface == "A");

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
        if (Reaches.HoldsCompound(hyphened, scope) is { } reached)
            return reached || Relations.CuratedSynonyms(hyphened).Any(scope.HoldsCompound) ? "" : ClassWords.ReasonFor(WordClass.Scope, hyphened);
        var kind = Lexicon.ClassOf(hyphened) is var own && own != WordClass.Content ? own : Lexicon.ClassOf(joined);
        return kind switch
        {
            WordClass.Generic or WordClass.Function => "",
            WordClass.Superlative or WordClass.Scope or WordClass.Title or WordClass.Level => Relations.CuratedSynonyms(hyphened).Any(scope.HoldsCompound) || ClassWords.IsWholeCourse(hyphened, scope) ? "" : ClassWords.ReasonFor(kind, hyphened),
            _ => null,
        };
    }
}
