using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>Finds the verbs of a sentence by their forms and places, without a parser: enough to tell who led and who helped.</summary>
internal static class PredicateReader
{
    private const int MaxObjects = 10;

    public static List<Predicate> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<Predicate>();
        (int At, VerbClass Class)? governor = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                governor = null;
            if ((ClassAt(tokens, i) ?? BaseFormAt(tokens, i, governor?.At)) is not { } own)
                continue;
            var effective = IsProposed(tokens, i) ? VerbClass.Intend : own;
            if (governor is { } above && (i - above.At <= 9 || (i - above.At < 15 && tokens[i - 1].Folded == "and" && tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal))) && IsGoverned(tokens, above.At, i))
                effective = above.Class;
            else
                governor = null;
            if (own is VerbClass.Learn or VerbClass.Assist or VerbClass.Intend or VerbClass.Work)
                governor = (i, own);
            found.Add(new Predicate(i, tokens[i].Lemma, effective, ObjectsOf(tokens, i)) { IsOthers = OthersDeeds.IsOne(tokens, i), IsMeansOfHelp = i > 0 && tokens[i - 1].Folded is "by" or "through" or "in" && found.Exists(p => (p.Class is VerbClass.Assist || p.Lemma is "guide" or "support" or "show") && i - p.At < 14) });
        }

        return found;
    }

    /// <summary>"a proposal for replacing the broker".</summary>
    private static bool IsProposed(IReadOnlyList<Token> tokens, int i)
        => (i > 0 && tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[i - 1].Lemma is "investigate" or "evaluate" or "assess" or "research" or "study" or "discuss" or "consider" or "explore" or "suggest" or "recommend" or "propose" or "advise")
            || i > 1 && tokens[i - 1].Folded is "for" or "to" or "of" or "on" or "at" && tokens[i - 2].Lemma is "attempt" or "effort" or "aim" or "intention" or "proposal" or "plan" or "bid" or "recommendation" or "suggestion" or "idea" or "pitch" or "study" or "case" or "request" or "quote";

    /// <summary>"helped customers choose": a known verb in its base form soon after the weak verb that governs it.</summary>
    private static VerbClass? BaseFormAt(IReadOnlyList<Token> tokens, int i, int? governor)
        => governor is { } at && i - at is > 1 and < 5 && tokens[i].IsWord && tokens[i].Folded == tokens[i].Lemma && !Lexicon.IsFunctionWord(tokens[i].Folded)
            && i + 1 < tokens.Count && tokens[i + 1].IsWord && !Lexicon.IsFunctionWord(tokens[i - 1].Folded) && (Lexicon.VerbOf(tokens[i].Lemma) is not null || ActionVerbs.Find(tokens[i].Folded) is not null) ? VerbClass.Do : null;

    /// <summary>The class of the token when it is used as a verb; null when it is not.</summary>
    private static VerbClass? ClassAt(IReadOnlyList<Token> tokens, int i)
    {
        if (!tokens[i].IsWord || tokens[i].Surface == "LED" || tokens[i].Folded is "programme" or "programmes")
            return null;
        if ((VerbPhrases.Weak(tokens, i) ?? VerbPhrases.Duty(tokens, i)) is { } phrase)
            return phrase;
        return VerbPhrases.IsNoVerb(tokens, i) ? null : VerbPhrases.Strong(tokens, i) ?? ClassOfForm(tokens, i);
    }

    /// <summary>The class by the form of the word: "planned" and "planning", "built", "lead" where a clause opens.</summary>
    private static VerbClass? ClassOfForm(IReadOnlyList<Token> tokens, int i)
    {
        var (folded, lemma) = (tokens[i].Folded, tokens[i].Lemma);
        var known = IsWorkingAlong(tokens, i) ? VerbClass.Assist : Lexicon.VerbOf(lemma) ?? Lexicon.VerbOf(folded) ?? Foreign(folded);
        var isPast = folded.EndsWith("ed", StringComparison.Ordinal) && (lemma != folded || (i == 0 && lemma.Length > 5));
        var isGerund = folded.EndsWith("ing", StringComparison.Ordinal) && lemma != folded;
        if (isPast && known is VerbClass.Manage or VerbClass.Lead && tokens.FoldedAt(i + 1) == "by")
            return VerbClass.Assist;
        if (IsPreposition(folded) || (isGerund && IsGerundNoun(tokens, i)) || (isPast && IsAdjective(tokens, i)) || (!isPast && !isGerund && lemma == folded && IsListedNoun(tokens, i)))
            return null;
        if (isPast || isGerund)
            return known ?? VerbClass.Do;
        var isIrregular = lemma != folded && !folded.EndsWith('s');
        if (known is null)
            return IsUnclassedVerb(tokens, i, isIrregular) ? VerbClass.Do : null;
        return isIrregular || OpensClause(tokens, i) || IsForeignForm(folded) || IsWorkingAlong(tokens, i) ? known : null;
    }

    private static bool IsPreposition(string folded)
        => folded is "including" or "following" or "regarding" or "concerning" or "according" or "excluding" or "accompanying" or "during";

    /// <summary>"decision-making", "the opening ceremony", "five nursing staff".</summary>
    private static bool IsGerundNoun(IReadOnlyList<Token> tokens, int i)
        => (i > 1 && tokens[i - 1] is { Surface: "-", Glued: true } && tokens[i - 2].Folded is not ("co" or "re"))
            || (tokens.FoldedAt(i - 1) is "the" or "a" or "an" && tokens.IsWordAt(i + 1) && !Lexicon.IsFunctionWord(tokens[i + 1].Folded))
            || (i > 0 && tokens[i - 1].Kind == TokenKind.Number && FrameNouns.IsOfStaff(tokens, i));

    /// <summary>A verb whose strength no list tells: "wove rugs", "Audit stores" where a clause opens.</summary>
    private static bool IsUnclassedVerb(IReadOnlyList<Token> tokens, int i, bool isIrregular)
    {
        var folded = tokens[i].Folded;
        if (isIrregular && ActionVerbs.Find(folded) is not null)
            return folded is not ("left" or "men" or "women" or "found");
        if (isIrregular && i == 0 && Relations.IsKnown(tokens[i].Lemma))
            return true;
        return OpensClause(tokens, i) && ActionVerbs.Find(folded) is not null;
    }

    /// <summary>The class of a German, French or Spanish form; null when it is none.</summary>
    public static VerbClass? Foreign(string folded)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ete", "te", "e", "ait", "e", "o", "io", "a", "ado", "ando"])
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal) || folded.Length < ending.Length + 3)
                continue;
            var stem = folded[..^ending.Length];
            foreach (var infinitive in (ReadOnlySpan<string>)["en", "n", "er", "ar", "ir", "re"])
            {
                if (Lexicon.VerbOf(stem + infinitive) is { } found)
                    return found;
            }
        }

        if (folded.StartsWith("ge", StringComparison.Ordinal) && folded.Length > 6 && Lexicon.VerbOf(folded[2..^1] + "en") is { } participle)
            return participle;
        return Lexicon.IsIn("help-abroad", folded) ? VerbClass.Assist : Lexicon.IsIn("heading-abroad", folded) ? VerbClass.Lead : Lexicon.IsIn("introducing-abroad", folded) ? VerbClass.Introduce : null;
    }

    /// <summary>"Arbeite am Aufbau … mit": the prefix stands at the end of the clause.</summary>
    private static bool IsWorkingAlong(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "arbeite" or "arbeitet" or "arbeiten" or "arbeitete" or "arbeiteten" && Enumerable.Range(i + 1, Math.Max(0, tokens.Count - i - 1)).Any(at => tokens[at].Folded is "mit" or "zu" && (at + 1 == tokens.Count || !tokens[at + 1].IsWord || tokens[at + 1].Folded is "und" or "sowie"));

    private static bool IsForeignForm(string folded) => Foreign(folded) is not null;

    /// <summary>"an automated workflow": a participle that stands before a noun after a small word.</summary>
    private static bool IsAdjective(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded == "based" || (i + 1 < tokens.Count && tokens[i + 1].Surface == "-" && tokens[i + 1].Glued))
            return true;
        if (i == 0 || i + 1 >= tokens.Count || !tokens[i + 1].IsWord || Lexicon.IsFunctionWord(tokens[i + 1].Folded))
            return false;
        if (tokens[i - 1].IsWord && (DirectionCheck.DirectionOf(tokens[i - 1]) != 0 || tokens[i - 1].Lemma != tokens[i - 1].Folded && Lexicon.VerbOf(tokens[i - 1].Lemma) is not (null or VerbClass.Assist) || tokens[i - 1].Lemma != tokens[i - 1].Folded && (tokens[i - 1].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[i - 1].Folded.EndsWith("ed", StringComparison.Ordinal))))
            return true;
        return tokens[i - 1].Folded is "a" or "an" or "the" or "of" or "for" or "in" or "on" or "with" or "new" or "to" or "all" or "its" or "our" or "their" or "newly" or "-" or "using" or "from" or "into" or "at";
    }

    /// <summary>"lighting and control panels" in a sentence whose verbs are past forms: no verb.</summary>
    private static bool IsListedNoun(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i - 1].Folded is "and" or "or" or "," or "&" && tokens.Take(i).Any(t => t.IsWord && t.Folded != t.Lemma && t.Folded.EndsWith("ed", StringComparison.Ordinal))
            && !(i > 2 && tokens[i - 3].Folded is "to" or "helped") && !(Lexicon.VerbOf(tokens[i - 2].Lemma) is not null && tokens[i - 2].Folded == tokens[i - 2].Lemma);

    /// <summary>Where a base form is a verb: at the start, after a comma, after "to", "and", "helped".</summary>
    public static bool OpensClause(IReadOnlyList<Token> tokens, int i)
    {
        if (i == 0 || tokens[i - 1].Kind == TokenKind.Stop)
            return true;
        var before = tokens[i - 1];
        return before.Surface is "," or "•" or "-" && !before.Glued || before.Folded is "to" or "and" or "i" or "who" or "also" or "helped" or "help" or "or" or "will" or "currently" or "then" or "successfully" or "effectively";
    }

    /// <summary>"helped the chef plan menus", "assisted in writing": a base form or -ing after the weak verb in the same clause; a finite past form stands on its own.</summary>
    private static bool IsGoverned(IReadOnlyList<Token> tokens, int governor, int i)
    {
        var finitePast = !tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[i].Folded != tokens[i].Lemma;
        if (finitePast)
            return false;
        for (var between = governor + 1; between < i; between++)
        {
            if (between == governor + 1 && governor > 0 && tokens[between].Folded == "by" && tokens[governor - 1].Folded is "was" or "been" or "being")
                continue;
            if (tokens[between].Kind == TokenKind.Stop || tokens[between].Surface is "," || tokens[between].Folded is "by" or "while" or "after" or "before" or "when")
                return false;
        }

        return true;
    }

    private static List<string> ObjectsOf(IReadOnlyList<Token> tokens, int verb)
    {
        var objects = new List<string>();
        for (var i = verb + 1; i < tokens.Count && objects.Count < MaxObjects; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Stop || token.Surface is "," or "(" || token.Folded is "by" or "after" or "while" or "when" or "resulting" or "which" or "through" && objects.Count > 0)
                break;
            if (token.Folded == "and" && objects.Count > 0 && i + 1 < tokens.Count && IsFinitePast(tokens[i + 1]))
                break;
            if (token.IsWord && !Lexicon.IsFunctionWord(token.Folded) && !(token.Glued && tokens[i - 1].Kind == TokenKind.Number))
                objects.Add(Lexicon.Expand(token.Folded) is var full && full != token.Folded ? full : token.Lemma);
        }

        if (objects.Count > 0 && !IsPassive(tokens, verb) && !OthersDeeds.IsLeftTo(tokens, verb))
            return objects;
        for (var i = verb - 1; i >= 0 && i >= verb - 8 && tokens[i].Kind != TokenKind.Stop && tokens[i].Surface != ","; i--)
        {
            if (tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded))
                objects.Add(tokens[i].Lemma);
        }

        return objects;
    }

    private static bool IsPassive(IReadOnlyList<Token> tokens, int verb) => verb > 0 && tokens[verb - 1].Folded is "was" or "were" or "been" or "being" or "is" or "are";

    private static bool IsFinitePast(in Token token) => token.IsWord && token.Lemma != token.Folded && !token.Folded.EndsWith('s') && (Lexicon.VerbOf(token.Lemma) is not null || token.Folded.EndsWith("ed", StringComparison.Ordinal));
}
