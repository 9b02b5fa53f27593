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
        var settled = Settled(text, scope, findings);
        HashSet<int>? frames = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (IsUnheldALevel(text.Tokens, i, scope))
                findings.Add(new Finding(token, text.Tokens[i + 2], "The source does not speak of A-level here."));
            if (settled.Contains(i - 1) && IsKindOfTool(token.Lemma))
                settled.Add(i);
            if (!token.IsWord || settled.Contains(i))
                continue;
            if (PeriodWords.OtherEnd(text.Tokens, i, scope) is { } end)
                findings.Add(new Finding(token, token, $"The source speaks of the end of the {end}."));
            var last = CompoundEnd(text.Tokens, i);
            if (last > i && JudgeCompound(text.Tokens, i, last, scope) is { } verdict)
            {
                if (verdict.Length > 0)
                    findings.Add(new Finding(token, text.Tokens[last], verdict));
                i = last;
            }
            else if (WordJudge.Judge(text.Tokens, i, scope) is { } found && !Replaces(text, i, found.IsOpen, scope, ref frames))
            {
                findings.Add(new Finding(token, token, found.Reason));
            }
        }
    }

    /// <summary>A word that the source lacks and that truthfully stands for one it has: "ran" for "managed", "in the field of", a synonym.</summary>
    /// <param name="frames">The tokens of framing expressions, found when first asked for.</param>
    private static bool Replaces(Passage text, int i, bool isOpen, SourceScope scope, ref HashSet<int>? frames)
    {
        if (scope.IsEnglish && Lexicon.ClassOf(text.Tokens[i]) != WordClass.Level && VerbSubstitution.Fits(text, i, scope))
            return true;
        if (FrameNouns.Fits(text, i, scope))
            return true;
        if (!isOpen)
            return false;
        if (Substitution.Fits(text, i, scope) || ForeignDeeds.Fits(text, i, scope) || AbroadEquivalents.Fits(text, i, scope))
            return true;
        if (scope.IsEnglish)
            return false;
        return LightVerbs.Fits(text.Tokens, i, scope) || FrameNouns.FitsAbroad(text, i, scope) || (frames ??= Paraphrases.Of(scope.Language).FramesIn(text.Tokens)).Contains(i);
    }

    /// <summary>Tokens that other checks judge or that the source holds as a whole: skills, numbers, dates, qualifications.</summary>
    private static HashSet<int> Settled(Passage text, SourceScope scope, List<Finding> findings)
    {
        var settled = SkillsOf(text, scope, findings);
        foreach (var quantity in text.Quantities.Where(q => !q.IsPronoun))
            settled.UnionWith(Enumerable.Range(quantity.First, quantity.Last - quantity.First + 1));
        settled.UnionWith(SameForms.Supported(text, scope));
        if (scope.IsWhole)
            settled.UnionWith(QualificationCheck.Held(text, scope));
        if (!scope.IsEnglish)
            settled.UnionWith(AbroadCheck.Held(text, scope));
        return settled;
    }

    /// <summary>"A-level" where the source has no such level.</summary>
    private static bool IsUnheldALevel(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens[i].Surface == "A" && CompoundEnd(tokens, i) == i + 2 && tokens[i + 2].Lemma == "level" && !scope.Near.Any(p => HasLevel(p.Tokens));

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
            var isHeld = scope.HoldsSkill(mention.Skill) || IsAcronymOrExpansion(text.Tokens, first, last, scope);
            var isScattered = !isHeld && first < last && scope.IsWhole && scope.IsEnglish && IsScattered(text.Tokens, first, last, scope);
            var isUnheldTool = !isHeld && !isScattered && IsNamedTool(text.Tokens, first, last, mention.Skill) && !IsHeldWordByWord(text.Tokens, first, last, scope);
            if (isScattered || isUnheldTool)
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], $"The source does not name {mention.Skill.Name} here."));
            if (isHeld || isUnheldTool)
                settled.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (IsMaker(text.Tokens, i, settled))
                settled.Add(i);
        }

        return settled;
    }

    /// <summary>"AWS" from "Amazon Web Services", and the other way round.</summary>
    private static bool IsAcronymOrExpansion(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
        => Enumerable.Range(first, last - first + 1).All(i => !tokens[i].IsWord || IsSpelledOut(tokens[i], scope)
            || AcronymCheck.IsSpelledByName(tokens[i], scope) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsReadingOfSource(tokens, i, scope));

    private static bool IsSpelledOut(in Token token, SourceScope scope) => AcronymCheck.IsShort(token) && AcronymCheck.IsSpelledOut(token.Acronym, scope);

    /// <summary>A tool written as a name or known as nothing else; not the verb of "welding", not a word that opens the sentence.</summary>
    private static bool IsNamedTool(IReadOnlyList<Token> tokens, int first, int last, KnownSkill skill)
    {
        var token = tokens[first];
        var isVerbForm = first == last && token.Folded == token.Surface && token.Folded.EndsWith("ing", StringComparison.Ordinal);
        return NamedThings.IsTool(skill) && !isVerbForm && ((token.IsCapitalized && first > 0) || skill.Tier == 1);
    }

    /// <summary>"Adobe's Photoshop", where the source has Photoshop.</summary>
    private static bool IsMaker(IReadOnlyList<Token> tokens, int i, HashSet<int> settled)
        => settled.Contains(i + 1) && tokens[i].IsCapitalized && tokens[i].Surface.EndsWith("'s", StringComparison.Ordinal)
            && SkillTaxonomy.Find(tokens[i + 1].Surface + (settled.Contains(i + 2) && i + 2 < tokens.Count && tokens[i + 2].IsCapitalized ? " " + tokens[i + 2].Surface : "")) is { } skill && SkillTaxonomy.Find(tokens[i].Surface[..^2] + " " + skill.Name)?.Id == skill.Id;

    /// <summary>"project management" where the source has a project in one place and a manager in another.</summary>
    private static bool IsScattered(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        var span = Enumerable.Range(first, last - first + 1);
        if (span.All(i => !tokens[i].IsWord || scope.Passages.Any(p => p.Lemmas.Contains(tokens[i].Lemma)) || IsSpelledOut(tokens[i], scope)) && span.Any(i => IsSpelledOut(tokens[i], scope)))
            return false;
        var words = span.Where(i => tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded)).Select(i => tokens[i].Lemma).ToList();
        return words.Count > 1 && words.TrueForAll(scope.Covers) && !scope.Passages.Any(p => words.TrueForAll(w => p.Lemmas.Contains(w) || p.Lemmas.Any(l => Likeness.Of(w, l))));
    }

    /// <summary>"a Kubernetes cluster": what the tool that stands before it is.</summary>
    private static bool IsKindOfTool(string lemma) => lemma is "programming" or "distribution" or "version" or "cluster" or "instance" or "environment" or "platform" or "software" or "application" or "package" or "system" or "tool" or "language" or "framework" or "library" or "database";

    /// <summary>"Google Sheets" where the source has Google in one place and sheets in another.</summary>
    private static bool IsHeldWordByWord(IReadOnlyList<Token> tokens, int first, int last, SourceScope scope)
    {
        for (var i = first; i <= last; i++)
        {
            if (!tokens[i].IsWord || scope.HoldsExactly(tokens[i]))
                continue;
            var isNameInside = tokens[i].IsCapitalized && i > 0;
            if ((isNameInside || !scope.Covers(tokens[i].Lemma)) && Lexicon.ClassOf(tokens[i]) is not (WordClass.Function or WordClass.Generic))
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
