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
        var token = tokens[i];
        if (!token.IsWord || token.Surface == "LED" || token.Folded is "programme" or "programmes")
            return null;
        var lemma = token.Lemma;
        if (token.Folded is "responsible" or "accountable" && !PrecededByWork(tokens, i))
            return VerbClass.Do;
        if (token.Folded is "took" or "take" or "taking" && i + 1 < tokens.Count && tokens[i + 1].Folded is "part" or "turns")
            return VerbClass.Assist;
        if (lemma is "have" or "provide" && i + 1 < tokens.Count && tokens[i + 1].Folded == "input")
            return VerbClass.Assist;
        if (lemma is "play" or "have" && i + 2 < tokens.Count && tokens[i + 1].Folded == "a" && tokens[i + 2].Folded is "part" or "role" or "hand")
            return VerbClass.Assist;
        if (token.Folded is "worked" or "working" && i + 1 < tokens.Count && tokens[i + 1].Folded is "on" or "with" or "alongside" or "as" or "under")
            return tokens[i + 1].Folded is "alongside" or "under" ? VerbClass.Assist : VerbClass.Work;
        if (token.Folded is "sat" or "sit" or "sitting" or "listened" or "listening" && i + 1 < tokens.Count && tokens[i + 1].Folded == "in")
            return VerbClass.Learn;
        if (token.Folded is "served" or "sat" or "serving" && i + 1 < tokens.Count && tokens[i + 1].Folded == "on")
            return VerbClass.Assist;
        if (token.Lemma is "provide" or "give" or "lend" or "offer" && i + 1 < tokens.Count && tokens[i + 1].Lemma is "support" or "assistance" or "help" or "aid")
            return VerbClass.Assist;
        if (lemma is "give" or "provide" or "lend" && tokens.Skip(i + 1).Take(5).TakeWhile(t => t.IsWord && t.Folded is not ("to" or "for" or "and")).Any(t => t.Folded is "support" or "assistance" or "help"))
            return VerbClass.Assist;
        if (lemma is "hold" or "have" or "take" or "carry" or "bear" or "assume" && tokens.Skip(i + 1).Take(2).Any(t => t.Folded == "responsibility"))
            return VerbClass.Own;
        if (lemma is "lend" or "give" && tokens.Skip(i + 1).Take(7).Any(t => t.Folded == "hand"))
            return VerbClass.Assist;
        if (lemma is "provide" && InSupport(tokens, i))
            return VerbClass.Assist;
        if (lemma is "teach" or "train" or "instruct" or "coach" or "mentor" or "tutor" or "show" && i > 0 && tokens[i - 1].Folded is "was" or "been" or "being" or "got")
            return VerbClass.Learn;
        if (lemma == "train" && i + 1 < tokens.Count && tokens[i + 1].Folded is "under" or "as" or "at" or "in" || lemma == "introduce" && i > 0 && tokens[i - 1].Folded is "was" or "were" or "been")
            return VerbClass.Learn;
        if (lemma == "attend" && tokens.Skip(i + 1).Take(6).Any(t => t.Lemma is "call" or "callout" or "incident" or "fire" or "accident" or "emergency" or "scene" or "alarm" or "breakdown" or "patient" or "customer" or "fault" or "job"))
            return VerbClass.Do;
        if (lemma == "let" && i + 1 < tokens.Count && tokens[i + 1].Folded == "go")
            return VerbClass.Do;
        if (lemma == "close" && i + 1 < tokens.Count && tokens[i + 1].Folded == "to")
            return null;
        if (lemma == "average" && token.Folded != lemma)
            return VerbClass.Work;
        if (token.Folded == "found")
            return OpensClause(tokens, i) ? VerbClass.Do : null;
        if (lemma is "start" or "begin" && i + 1 < tokens.Count && tokens[i + 1].Folded is "as" or "out" or "off" or "in" or "with" or "from" or "at")
            return VerbClass.Work;
        if (token.Folded == lemma && i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true })
            return null;
        if (lemma == "study" && token.Folded == "studied" && tokens.Skip(i + 1).Take(4).Any(t => t.Lemma is "effect" or "impact" or "influence" or "relationship" or "behavior" or "response" or "distribution" or "role" or "cause" || t.Folded is "how" or "whether" or "why"))
            return VerbClass.Do;
        if (lemma == "take" && i + 1 < tokens.Count && tokens[i + 1].Folded == "over")
            return VerbClass.Manage;
        if (lemma is "mean" or "hope" or "seek" or "wish" && i + 1 < tokens.Count && tokens[i + 1].Folded == "to" || token.Folded == "set" && i + 2 < tokens.Count && tokens[i + 1].Folded == "out" && tokens[i + 2].Folded == "to")
            return VerbClass.Intend;
        if (token.Folded is "programme" or "programmes")
            return null;
        if (token.Folded is "set" && i + 1 < tokens.Count && tokens[i + 1].Folded is "up")
            return VerbClass.Introduce;
        if (OthersDeeds.IsLeftTo(tokens, i))
            return VerbClass.Do;
        if (token.Folded is "worked" or "working" && i + 1 < tokens.Count && tokens[i + 1].Folded == "from")
            return VerbClass.Use;
        if (token.Folded is "assistance" or "aid" && i > 0 && tokens[i - 1].IsWord && !Lexicon.IsFunctionWord(tokens[i - 1].Folded) && tokens[i - 1].Lemma is not ("provide" or "give" or "offer" or "lend"))
            return null;
        if (lemma == "lead" && i > 0 && tokens[i - 1].Folded is "path" or "route" or "road" or "career" or "journey")
            return null;
        if (token.Folded is "management" or "supervision" or "leadership" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of")
            return VerbClass.Manage;
        if (token.Folded == "charge" && i > 0 && tokens[i - 1].Folded == "in" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of")
            return VerbClass.Lead;
        if (lemma == "report" && i + 2 < tokens.Count && tokens[i + 1].Folded == "to" && tokens[i + 2].Folded == "me")
            return VerbClass.Manage;
        if ((token.Folded is "direction" && i > 0) || (token.Folded == "half" && !(i + 1 < tokens.Count && tokens[i + 1].Folded is "bei" or "beim" or "dem" or "der" or "den" or "dabei" or "mit" or "einem" or "einer" or "ihm" or "ihr" or "neuen")))
            return null;
        if (lemma is "lead" or "direct" && SendsTo(tokens, i))
            return VerbClass.Do;
        var known = Lexicon.VerbOf(lemma) ?? Lexicon.VerbOf(token.Folded) ?? Foreign(token.Folded);
        var past = token.Folded.EndsWith("ed", StringComparison.Ordinal) && (lemma != token.Folded || (i == 0 && lemma.Length > 5));
        var gerund = token.Folded.EndsWith("ing", StringComparison.Ordinal) && lemma != token.Folded;
        if (past && i + 1 < tokens.Count && tokens[i + 1].Folded == "by" && known is VerbClass.Manage or VerbClass.Lead)
            return VerbClass.Assist;
        if (token.Folded is "including" or "following" or "regarding" or "concerning" or "according" or "excluding" or "accompanying" or "during")
            return null;
        if (gerund && i > 1 && tokens[i - 1] is { Surface: "-", Glued: true } && tokens[i - 2].Folded is not ("co" or "re"))
            return null;
        if (gerund && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded is "the" or "a" or "an" && tokens[i + 1].IsWord && !Lexicon.IsFunctionWord(tokens[i + 1].Folded))
            return null;
        if (gerund && i > 0 && tokens[i - 1].Kind == TokenKind.Number && FrameNouns.IsOfStaff(tokens, i))
            return null;
        if ((past && IsAdjective(tokens, i)) || (!past && !gerund && lemma == token.Folded && IsListedNoun(tokens, i)))
            return null;
        if (past || gerund)
            return known ?? VerbClass.Do;
        if (lemma != token.Folded && !token.Folded.EndsWith('s') && (known ?? (ActionVerbs.Find(token.Folded) is null ? null : VerbClass.Do)) is { } irregular)
            return token.Folded is "left" or "men" or "women" or "found" && known is null ? null : irregular;
        if (known is null && i == 0 && lemma != token.Folded && !token.Folded.EndsWith('s') && Relations.IsKnown(lemma))
            return VerbClass.Do;
        if (known is null)
            return OpensClause(tokens, i) && (ActionVerbs.Find(token.Folded) is not null) ? VerbClass.Do : null;
        return OpensClause(tokens, i) || IsForeignForm(token.Folded) ? known : null;
    }

    /// <summary>"led to a change", "directed customers to the desk": no leadership.</summary>
    private static bool SendsTo(IReadOnlyList<Token> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count && next <= i + (tokens[i].Lemma == "lead" ? 1 : 3); next++)
        {
            if (tokens[next].Folded is "to" or "toward" or "towards")
                return true;
        }

        return false;
    }

    /// <summary>"provided data in support of".</summary>
    private static bool InSupport(IReadOnlyList<Token> tokens, int i)
    {
        for (var next = i + 1; next + 1 < tokens.Count && next < i + 8 && tokens[next].Kind != TokenKind.Stop; next++)
        {
            if (tokens[next].Folded is "in" or "to" && tokens[next + 1].Folded is "support" or "assist" or "help")
                return true;
        }

        return false;
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
        return folded is "mitgewirkt" or "contribucion" or "renfort" or "refuerzo" or "aushilfe" or "aushilfsweise" or "asistencia" or "asistir" or "asisti" or "asistio" or "asistia" or "assister" or "assistait" or "collaboration" or "collabore" or "collaborait" or "collaborer" or "colaborar" or "colaboraba" or "colaboro" or "colaborando" or "mitwirken" or "mitarbeiten" or "mithelfen" or "participaba" or "participait" or "participer" or "participar" or "concouru" or "soutenu" or "soutenait" or "soutenir" or "appuye" or "appuyait" or "auxilie" or "auxiliar" or "mitarbeit" or "participe" or "participo" or "apoye" or "colabore" or "colaboracion" or "appui" or "soutien" or "secondait" or "seconde" or "respaldo" or "aide" or "contribution" or "ayuda" or "assistance" or "beteiligung" or "mitgearbeitet" or "unterstutzt" or "mitwirkung" or "unterstutzung" or "mithilfe" or "participation" or "participacion" or "teilnahme" or "apoyo" or "half" or "mitgeholfen" or "geholfen" or "assistiert" or "assistierte" or "assistenz" or "zugearbeitet" or "zuarbeit" or "epaule" or "epaulait" or "wirkte" or "beteiligt" or "beteiligte" or "hilfe" or "helfen" or "hilft" or "hilfestellung" or "beihilfe" or "aidait" or "aidant" or "aider" or "ayude" or "ayudaba" or "ayudar" or "ayudando" or "apoyar" or "apoyaba" or "apoyando" or "contribuer" or "contribuait" or "contribue" or "contribui" or "contribuyo" or "contribuir" ? VerbClass.Assist
            : folded is "leitung" or "direction" or "encadrement" or "leitete" or "geleitet" or "fuhrte" ? VerbClass.Lead
            : folded is "gegrundet" or "grundete" or "eingefuhrt" ? VerbClass.Introduce : null;
    }

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

    private static bool PrecededByWork(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i - 1].Folded is "team" or "person" or "people";

    private static bool OpensClause(IReadOnlyList<Token> tokens, int i)
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
