using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>A verb may not claim more than the verb of the source that acts on the same things: "assisted" may not become "led".</summary>
internal static class StrengthCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var claim in text.Predicates)
        {
            if (IsDeed(text.Tokens, claim) && !IsTheirsToo(text, claim, scope) && !SaysNoDeed(text, claim, scope) && !IsNounThere(text, claim, scope) && FaultOf(text, claim, scope) is { } reason)
                findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], reason));
        }
    }

    /// <summary>More than help, learning, intent or work as such, and done to something.</summary>
    private static bool IsDeed(IReadOnlyList<Token> tokens, Predicate claim)
        => claim.Class is not (VerbClass.Learn or VerbClass.Assist or VerbClass.Intend or VerbClass.Work) && claim.Objects.Count > 0 && !IsTogether(tokens, claim) && !IsOfThing(tokens, claim.At);

    /// <summary>"when they boarded and disembarked" where the source has the word too: others did it here as there.</summary>
    private static bool IsTheirsToo(Passage text, Predicate claim, SourceScope scope)
        => claim.IsOthers && claim.At > 0 && text.Tokens[claim.At - 1].IsWord && scope.Rewritten.Any(p => p.Lemmas.Contains(claim.Lemma));

    /// <summary>The word is the form of a verb and says what somebody or something is, how it went, or what it was done with.</summary>
    private static bool SaysNoDeed(Passage text, Predicate claim, SourceScope scope)
        => scope.IsWhole && (IsQuality(text.Tokens[claim.At].Folded) || IsOfFieldName(text.Tokens, claim.At, scope) || IsThingThere(text.Tokens, claim.At, scope))
            || VerbSubstitution.IsMakingOf(claim, scope) || VerbSubstitution.IsMeans(text.Tokens, claim.At, scope) || Outcomes.IsCareer(text.Tokens, claim.At, scope) || IsState(text.Tokens, claim.At, scope) || IsAbsolute(text.Tokens, claim.At)
            || scope.IsWhole && claim.Lemma == "hold" && text.Tokens.Skip(claim.At + 1).Take(3).Any(t => t.IsWord && (t.IsAcronym || t.IsCapitalized || Lexicon.ClassOf(t) == WordClass.Level) && scope.HoldsExactly(t))
            || claim.Lemma is "use" or "utilize" or "employ" or "apply" && UsesThere(text.Tokens, claim.At, scope);

    /// <summary>The source says the same with a noun, a title or a phrase, or of others too.</summary>
    private static bool IsNounThere(Passage text, Predicate claim, SourceScope scope)
        => FrameNouns.IsStaffOfSource(text.Tokens, claim.At, scope) || IsNounOfSource(text, claim.At, scope) || IsActivityOfSource(text.Tokens, claim.At, scope) || IsNounOfDeed(claim, scope) || IsNounOfIntent(claim, scope)
            || IsTitleOfSource(text.Tokens, claim.At, scope) || IsNominal(claim, scope) || IsLeftToOthers(text.Tokens, claim.At) || IsPhraseOfSource(text.Tokens, claim.At, scope) || IsSharedAsThere(text.Tokens, claim.At, scope);

    private static bool IsQuality(string folded) => folded is "skilled" or "versed" or "experienced" or "specialized" or "specialised" or "awarded" or "issued" or "conferred";

    /// <summary>"Applied mathematics" as the source has it in the name of a field of study or a title.</summary>
    private static bool IsOfFieldName(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => at + 1 < tokens.Count && !Lexicon.IsFunctionWord(tokens[at + 1].Folded)
            && scope.Passages.Any(p => !p.IsProse && Enumerable.Range(0, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Folded == tokens[at].Folded && p.Tokens[i + 1].Lemma == tokens[at + 1].Lemma));

    private static bool IsThingThere(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => VerbSubstitution.IsThing(tokens, at) && scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.Folded == tokens[at].Folded));

    /// <summary>Why the source does not bear the deed out; null when it does.</summary>
    private static string? FaultOf(Passage text, Predicate claim, SourceScope scope)
    {
        var said = text.Tokens[claim.At];
        if (IsUnsaidFeat(text, claim, scope))
            return $"The source does not say that this was {Past(said)}.";
        if (claim.Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Own && PlaceOf(claim) is { } place && !RunsPlace(place, scope))
            return $"The source does not say that the {place} was run.";
        if (OthersDeeds.Of(text, claim, scope) is { } deed)
            return $"In the source somebody else did this (\"{deed}\").";
        if (IsOnlyPurpose(claim, scope))
            return "The source names this as what the work was for.";
        if (JoinedThing(text, claim, scope) is { } weaker)
            return $"The source says \"{weaker}\" of a part of this; \"{said.Surface}\" claims more.";
        if (scope.Language == "de" && scope.Rewritten.Any(p => PartedVerbs.Has(p.Tokens, said.Folded)))
            return null;
        var best = Aligned(claim, scope);
        if (best.Count == 0)
            return LeadsSomebody(claim) && !LeadsPeople(scope) ? "The source does not show that anybody was led." : null;
        return best.Any(source => Allows(claim, source) || IsSameHelp(claim, source.Verb) || (IsUnderHelp(text, claim) && source.Word == said.Surface)) ? null : $"The source says \"{best[0].Word}\"; \"{said.Surface}\" claims more.";
    }

    /// <summary>A weighty verb ("won", "designed") for which nothing of the source stands.</summary>
    private static bool IsUnsaidFeat(Passage text, Predicate claim, SourceScope scope)
        => Lexicon.IsIn("weighty", claim.Lemma) && !Lexicon.IsIn("better", claim.Lemma) && !(claim.IsOthers && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded == text.Tokens[claim.At].Folded))) && !(claim.Lemma == "save" && Outcomes.ShowsSaving(scope))
            && !IsDifference(text, claim.At) && !IsHandedOn(text, claim) && !(claim.Class == VerbClass.Do && Lexicon.VerbOf(claim.Lemma) == VerbClass.Lead) && !ActsThereToo(text, claim, scope);

    private static bool LeadsSomebody(Predicate claim) => claim.Class is VerbClass.Manage or VerbClass.Lead && (ActsOnPeople(claim) || (claim.Class == VerbClass.Lead && RunsUnit(claim)));

    /// <summary>"Chaired meetings and two strategy discussions" from "chaired meetings and sat in on two strategy discussions": the weaker verb of the source for what stands after the "and"; null when there is none.</summary>
    private static string? JoinedThing(Passage text, Predicate claim, SourceScope scope)
    {
        var and = Enumerable.Range(claim.At + 1, Math.Max(0, Math.Min(text.Tokens.Count, claim.At + 12) - claim.At - 1)).FirstOrDefault(i => text.Tokens[i].Folded is "and" or "&", -1);
        if (and < 0 || text.Predicates.Any(p => p.At > claim.At && p.At <= and + 4) || scope.Rewritten is not [var source, ..])
            return null;
        var things = text.Tokens.Skip(and + 1).TakeWhile(t => t.IsWord && (!Lexicon.IsFunctionWord(t.Folded) || t.Folded is "the" or "a" or "an")).Where(t => !Lexicon.IsFunctionWord(t.Folded) && !NumberWords.TryUnit(t.Folded, out _)).Select(t => t.Lemma).ToList();
        if (things.Count < 2 || source.Predicates.Any(p => !p.IsOthers && (p.Lemma == claim.Lemma || Allows(claim, (p, ""))) && things.TrueForAll(p.Objects.Contains)))
            return null;
        var own = source.Predicates.FirstOrDefault(p => p.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work && things.TrueForAll(p.Objects.Contains));
        return own is null ? null : source.Tokens[own.At].Surface;
    }

    /// <summary>"whose speech was delayed" from "with speech delay".</summary>
    private static bool IsState(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => at > 0 && tokens[at - 1].Folded is "was" or "were" or "is" or "are" && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded == tokens[at].Lemma));

    /// <summary>"with 80 % passing first time": what they did, beside the sentence.</summary>
    private static bool IsAbsolute(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => tokens[i].Folded == "with" && i + 1 < at && (tokens[i + 1].Kind == TokenKind.Number || NumberWords.TryUnit(tokens[i + 1].Folded, out _) || tokens[i + 1].Folded is "all" or "half" or "most"));

    /// <summary>"Used Makaton" from "supported children using Makaton".</summary>
    private static bool UsesThere(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => at + 1 < tokens.Count && scope.Rewritten.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == tokens[at + 1].Lemma && p.Tokens[i - 1].Folded is "using" or "with" or "via" or "in" or "on" or "through"));

    /// <summary>"drafted statements for solicitors to approve".</summary>
    private static bool IsLeftToOthers(IReadOnlyList<Token> tokens, int at)
        => at > 2 && tokens[at - 1].Folded == "to" && tokens.Skip(Math.Max(0, at - 5)).Take(Math.Min(at, 5) - 1).Any(t => t.Folded == "for") && !tokens[at - 2].Folded.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"time to hire", which the source has too.</summary>
    private static bool IsPhraseOfSource(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => at > 1 && tokens[at - 1].Folded is "to" or "of" && scope.Passages.Any(p => Enumerable.Range(2, Math.Max(0, p.Tokens.Count - 2)).Any(i => p.Tokens[i].Lemma == tokens[at].Lemma && p.Tokens[i - 1].Folded == tokens[at - 1].Folded && p.Tokens[i - 2].Lemma == tokens[at - 2].Lemma));

    /// <summary>"co-led" from "co-facilitated": what was done together still is.</summary>
    private static bool IsSharedAsThere(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => IsShared(tokens, at) && scope.Rewritten.Any(p => p.Predicates.Any(v => IsShared(p.Tokens, v.At)));

    private static bool IsShared(IReadOnlyList<Token> tokens, int at) => at > 1 && tokens[at - 1].Surface == "-" && tokens[at - 2].Folded == "co";

    /// <summary>"Head of Chemistry", the person's own title; "the nurse in charge", of whom the source speaks too.</summary>
    private static bool IsTitleOfSource(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => tokens[at].Folded == tokens[at].Lemma && at + 1 < tokens.Count && tokens[at + 1].Folded == "of" && scope.Passages.Any(p => !p.IsProse && !p.IsName && Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Folded == "of" && p.Tokens[i - 1].Folded == tokens[at].Folded && i + 1 < p.Tokens.Count && at + 2 < tokens.Count && p.Tokens[i + 1].Lemma == tokens[at + 2].Lemma))
            || tokens[at].Folded == "charge" && at > 1 && scope.Rewritten.Any(p => Enumerable.Range(2, Math.Max(0, p.Tokens.Count - 2)).Any(i => p.Tokens[i].Folded == "charge" && p.Tokens[i - 2].Lemma == tokens[at - 2].Lemma))
            || tokens[at].Folded == "qualified" && at + 1 < tokens.Count && tokens[at + 1].IsCapitalized
            || tokens[at].IsCapitalized && at + 1 < tokens.Count && tokens[at + 1].IsCapitalized && scope.Passages.Any(p => p.IsName && Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i - 1].Folded == tokens[at].Folded && p.Tokens[i].Folded == tokens[at + 1].Folded));

    /// <summary>"a weekly coding club": before the same word in the rewritten sentence.</summary>
    private static bool IsActivityOfSource(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => at > 0 && at + 1 < tokens.Count && tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[at - 1].IsWord && (!Lexicon.IsFunctionWord(tokens[at - 1].Folded) || tokens[at - 1].Folded is "a" or "an" or "the")
            && scope.Rewritten.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == tokens[at + 1].Lemma && p.Tokens[i - 1].Folded == tokens[at].Folded));

    /// <summary>"created documentation" from "documented": a verb that only makes what the verb of the sentence names.</summary>
    private static bool IsNounOfDeed(Predicate claim, SourceScope scope)
        => claim.Lemma is "create" or "produce" or "make" or "write" or "prepare" or "do" or "perform" or "conduct" or "carry" or "provide" or "give" or "build" or "compile"
            && scope.Rewritten.Any(p => p.Predicates.Any(v => !v.IsOthers && v.Class is not (VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work) && v.Lemma != claim.Lemma
                && claim.Objects.Take(3).Any(o => o != v.Lemma && Relations.Derived(v.Lemma).Contains(o) && !SourceScope.IsAgent(o))));

    /// <summary>"made an attempt", "submitted a proposal" from "attempted", "proposed": the attempt itself, no more.</summary>
    private static bool IsNounOfIntent(Predicate claim, SourceScope scope)
        => claim.Lemma is "make" or "submit" or "present" or "run" or "conduct" or "have" or "set" or "produce" or "write" or "put" or "give" or "receive" or "form" or "hold" or "carry" or "do" or "lodge" or "file" or "get"
            && scope.Rewritten.Any(p => p.Predicates.Any(v => v is { Class: VerbClass.Intend, IsOthers: false } && claim.Objects.Any(o => o == v.Lemma && v.Lemma != claim.Lemma || Words.ShareRoot(o, v.Lemma) && o != v.Lemma || Relations.Derived(v.Lemma).Contains(o) || v.Lemma == "ask" && o is "request" or "invitation" || v.Lemma == "try" && o == "attempt")));

    /// <summary>"Lead medic": with the next word it stands in the source as it is.</summary>
    private static bool IsNounOfSource(Passage text, int at, SourceScope scope)
        => (at + 1 < text.Tokens.Count && text.Tokens[at + 1].Folded is "up" or "out" or "in" or "down" or "over" or "off" && scope.Holds(text.Tokens[at].Lemma + text.Tokens[at + 1].Folded) && !scope.Rewritten.Any(p => p.Predicates.Any(v => v.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work))) || at + 1 < text.Tokens.Count && text.Tokens[at].Folded == text.Tokens[at].Lemma && text.Tokens[at + 1] is { IsWord: true } next && !Lexicon.IsFunctionWord(next.Folded)
            && scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == next.Lemma && p.Tokens[i - 1].Folded == text.Tokens[at].Folded && p.Predicates.All(v => v.At != i - 1)))
            || (at > 0 && text.Tokens[at - 1] is { IsWord: true } subject && !Lexicon.IsFunctionWord(subject.Folded) && scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == text.Tokens[at].Lemma && p.Tokens[i - 1].Lemma == subject.Lemma)));

    /// <summary>"controlled cash" from "cash control": the sentence has the verb as a noun beside the same thing, and nothing in it that says help or learning.</summary>
    private static bool IsNominal(Predicate claim, SourceScope scope)
    {
        if (claim.Class is VerbClass.Lead or VerbClass.Own)
            return false;
        foreach (var passage in scope.Rewritten)
        {
            var end = passage.Predicates.Where(v => v.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work && !(v.Class == VerbClass.Learn && Lexicon.IsIn("vigilance", v.Lemma))).Select(v => v.At).DefaultIfEmpty(passage.Tokens.Count).First();
            for (var i = 0; i < end; i++)
            {
                var noun = passage.Tokens[i];
                if (noun.IsWord && (noun.Lemma == claim.Lemma || Relations.Derived(claim.Lemma).Contains(noun.Lemma)) && !SourceScope.IsAgent(noun.Lemma) && passage.Predicates.All(v => v.At != i) && !IsPurpose(passage.Tokens, i)
                    && claim.Objects.Take(2).Any(o => passage.Tokens.Skip(Math.Max(0, i - 3)).Take(7).Any(t => t.Lemma == o)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"for a retrofit programme": what the work was for, not what was done.</summary>
    private static bool IsPurpose(IReadOnlyList<Token> tokens, int i)
        => i > 0 && (tokens[i - 1].Folded == "for" || (i > 1 && tokens[i - 2].Folded == "for" && tokens[i - 1].Folded is "a" or "an" or "the"));

    /// <summary>"retrofitted 19 houses" from "drew 19 houses for a retrofit programme".</summary>
    private static bool IsOnlyPurpose(Predicate claim, SourceScope scope)
        => scope.Rewritten.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == claim.Lemma && p.Tokens[i - 1].Folded != "for" && IsPurpose(p.Tokens, i)))
            && !scope.Passages.Any(p => p.IsProse && p.Predicates.Any(v => v.Lemma == claim.Lemma));

    /// <summary>"passed the outages on to the team": handed on, no test passed.</summary>
    private static bool IsHandedOn(Passage text, Predicate claim) => claim.Lemma == "pass" && text.Tokens.Skip(claim.At + 1).Take(5).Any(t => t.Folded is "on" or "along" or "to");

    /// <summary>"eliminated five parts", which two numbers of the source show.</summary>
    private static bool IsDifference(Passage text, int at) => DirectionCheck.DirectionOf(text.Tokens[at]) != 0 && text.Quantities.Any(q => q.First == at + 1 && !q.IsPronoun);

    private static string Past(in Token verb) => verb.Folded.EndsWith("ing", StringComparison.Ordinal) ? "done (\"" + verb.Surface + "\")" : "\"" + verb.Surface + "\"";

    /// <summary>A sentence of the source has the verb in some form together with one of its first objects.</summary>
    private static bool ActsThereToo(Passage text, Predicate claim, SourceScope scope)
    {
        var objects = claim.Objects.Where(o => !Lexicon.IsIn("generic", o)).Take(3).ToList();
        if (claim.At + 2 < text.Tokens.Count && (text.Tokens[claim.At + 1].Kind == TokenKind.Number || text.Tokens[claim.At + 2].Kind == TokenKind.Number) && scope.Passages.Any(p => p.Predicates.Any(v => v.Lemma == claim.Lemma)))
            return true;
        var focus = scope.Rewritten.ToList();
        if (claim.At + 1 < text.Tokens.Count && text.Tokens[claim.At + 1].Folded is "them" or "it" or "these" or "those" && focus.Any(p => HasVerb(p, claim.Lemma)))
            return true;
        return focus.Any(p => HasVerb(p, claim.Lemma)) && objects.Exists(o => focus.Any(p => p.Lemmas.Contains(o))) || scope.Passages.Any(p => HasVerb(p, claim.Lemma) && (objects.Count == 0 || !p.IsProse || p.Tokens.Count < 4 || objects.Exists(o => p.Lemmas.Contains(o) || p.Lemmas.Any(l => Likeness.Of(o, l)))));
    }

    private static bool HasVerb(Passage passage, string verb)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            var token = passage.Tokens[i];
            if (i > 1 && passage.IsFocus && passage.Tokens[i - 1].Folded is "a" or "an" && passage.Tokens[i - 2].Folded == "as" && Relations.Derived(verb).Contains(token.Lemma))
                return true;
            if (verb == "win" && passage.IsFocus && token.Folded == "winner" && i < 3)
                return true;
            if (!token.IsWord || (SourceScope.IsAgent(token.Lemma) && passage.IsProse))
                continue;
            if (i > 0 && IsForOthers(passage.Tokens, i) && passage.Predicates.All(v => v.At != i))
                continue;
            if (token.Lemma == verb || Words.ShareRoot(verb, token.Lemma) || Relations.Derived(verb).Contains(token.Lemma))
                return true;
            if ((!Lexicon.IsIn("creative", verb) || IsVerbAt(passage, i)) && (Likeness.Of(verb, token.Lemma) || Likeness.Of(verb, Lexicon.Expand(token.Folded))))
                return true;
        }

        return false;
    }

    /// <summary>"for the manager's sign-off", "for approval".</summary>
    private static bool IsForOthers(IReadOnlyList<Token> tokens, int i)
        => tokens[i - 1].Folded == "for" || (i > 1 && tokens[i - 2].Folded == "for") || (i > 2 && tokens[i - 3].Folded == "for") || tokens[i - 1].Surface.EndsWith("'s", StringComparison.Ordinal) || tokens[i - 1].Surface.EndsWith("\u2019s", StringComparison.Ordinal);

    private static bool IsVerbAt(Passage passage, int at) => passage.Predicates.Any(p => p.At == at && p.Class is not (VerbClass.Introduce or VerbClass.Use) || p.At == at && p.Lemma == "roll");

    /// <summary>"cooperated with the police": no more than "worked with" them.</summary>
    private static bool IsTogether(IReadOnlyList<Token> tokens, Predicate claim)
        => claim.Lemma is "cooperate" or "collaborate" or "liaise" && tokens.Skip(claim.At + 1).Take(2).Any(t => t.Folded == "with");

    /// <summary>"an audit that reduced falls": the audit is the subject, not the person.</summary>
    private static bool IsOfThing(IReadOnlyList<Token> tokens, int at) => at > 0 && (tokens[at - 1].Folded is "that" or "which" or "has" or "have" or "it" or "they" || at > 1 && tokens[at - 1].Folded is "was" or "were" or "is" or "are" && tokens[at - 2].Folded is "that" or "which");

    /// <summary>A later verb of a sentence that opens with a helping one.</summary>
    private static bool IsUnderHelp(Passage text, Predicate claim) => text.Predicates[0].At < claim.At && text.Predicates[0].Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Work;

    /// <summary>The place or unit that the verb runs: "the clinic", "a store"; null when it acts on anything else.</summary>
    private static string? PlaceOf(Predicate claim)
    {
        var first = claim.Objects.FirstOrDefault(o => Lexicon.ClassOf(o) is not WordClass.Generic);
        return first is not null && Lexicon.IsIn("place", first) ? first : null;
    }

    /// <summary>"Managed the information service": more than any deed within it.</summary>
    private static bool RunsUnit(Predicate claim) => claim.Objects.Take(4).Any(o => Lexicon.IsIn("organization", o));

    /// <summary>The source runs this place, or a place of this kind, or its title says so.</summary>
    private static bool RunsPlace(string place, SourceScope scope)
        => scope.Passages.Any(p => p.IsProse
            ? p.Predicates.Any(v => v.Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Own && v.Objects.Take(4).Any(o => o == place || Likeness.Of(place, o) || Likeness.Of(o, place)))
                || p.Tokens.Any(t => t.Folded is "responsible" or "charge") || p.IsFocus && p.Lemmas.Contains(place) && p.Tokens.Any(t => Lexicon.IsIn("alone", t.Folded))
            : p.Tokens.Any(t => Lexicon.ClassOf(t) == WordClass.Title && t.Folded is not ("assistant" or "associate" or "junior" or "trainee" or "intern" or "apprentice")));

    /// <summary>"Supported … by training" from "helped with training": the means of a help are no more than the help was. "Guided customers" from "helped customers".</summary>
    private static bool IsSameHelp(Predicate claim, Predicate source)
        => source.Class == VerbClass.Assist && (source.Lemma == "contribute" && claim.Lemma is "provide" or "supply" or "give" or "submit" or "add" or "share" or "offer" || claim.IsMeansOfHelp || claim.Lemma is "guide" or "support" or "aid" or "show" or "share");

    /// <summary>The source's verbs that act on the same things, best first.</summary>
    public static List<(Predicate Verb, string Word)> Aligned(Predicate claim, SourceScope scope)
    {
        var scored = new List<(double Score, Predicate Verb, string Word)>();
        foreach (var passage in scope.Passages.Where(p => p.IsProse))
        {
            foreach (var verb in passage.Predicates)
            {
                if (verb.IsOthers || (!scope.IsEnglish && scope.HasFocus && !passage.IsFocus))
                    continue;
                var shared = Shared(claim.Objects, verb.Objects);
                if (shared > 0)
                    scored.Add((shared + (passage.IsFocus ? 0.25 : 0) + (verb.Lemma == claim.Lemma ? 0.1 : 0), verb, passage.Tokens[verb.At].Surface));
            }
        }

        if (scored.Count == 0)
            return [];
        var top = scored.Max(s => s.Score);
        return top < 0.4 ? [] : [.. scored.Where(s => s.Score >= top * 0.75).OrderByDescending(s => s.Score).Select(s => (s.Verb, s.Word))];
    }

    /// <summary>The part of the claim's objects that the other verb acts on too; what stands near the verb counts most.</summary>
    private static double Shared(IReadOnlyList<string> claim, IReadOnlyList<string> other)
    {
        double shared = 0, all = 0;
        for (var i = 0; i < claim.Count; i++)
        {
            var weight = 1 / (1 + (0.4 * i));
            all += weight;
            if (other.Contains(claim[i]) || other.Any(s => Likeness.Of(claim[i], s)))
                shared += weight;
        }

        return shared / all;
    }

    private static bool LeadsPeople(SourceScope scope)
        => scope.Passages.Any(p => p.Predicates.Any(v => v.Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Own && ActsOnPeople(v, 2)) || (!p.IsProse && p.Lemmas.Overlaps((string[])["supervisor", "manager", "foreman", "head", "lead", "leader", "director", "captain", "chief"])) || p.Lemmas.Overlaps((string[])["leadership", "supervision", "supervisor", "foreman", "leader"]));

    private static bool ActsOnPeople(Predicate claim, int reach = 3)
    {
        for (var i = 0; i < claim.Objects.Count && i < reach; i++)
        {
            var isRecord = i + 1 < claim.Objects.Count && claim.Objects[i + 1] is "relation" or "record" or "file" or "benefit" or "training" or "schedule" or "issue" or "case" or "rota" or "data" or "payroll" or "onboarding";
            if (!isRecord && (claim.Objects[i] != "server" && (claim.Objects[i] is "team" or "brigade" or "squad" or "department" or "staff" or "crew" or "employee" or "personnel" or "hire" or "trainee" || Relations.CuratedBroader(claim.Objects[i]).Contains("staff"))))
                return true;
        }

        return false;
    }

    /// <summary>A deed within a work that others run: "worked in the laundry", "cleaned the house", "served in the bar".</summary>
    private static bool IsPartOnly(string lemma) => lemma is "work" or "clean" or "wash" or "install" or "drive" or "paint" or "guard" or "help" or "staff" or "attend" or "visit" or "sort" or "pack" or "load" or "tidy";

    /// <summary>Whether the source's verb is as strong as the claim's.</summary>
    public static bool Allows(Predicate claim, (Predicate Verb, string Word) source)
    {
        var from = source.Verb.Class;
        if (from == VerbClass.Learn && Lexicon.IsIn("vigilance", source.Verb.Lemma) && Lexicon.IsIn("vigilance", claim.Lemma))
            return true;
        if (source.Verb.Lemma is "trial" or "pilot" or "explore" && claim.Lemma is "test" or "trial" or "pilot" or "evaluate" or "try" or "explore" or "investigate" or "examine" or "research")
            return true;
        if (source.Verb.Lemma == "study" && claim.Lemma is "prepare" or "revise" or "analyze" or "examine" or "research" || source.Verb.Lemma is "recommend" or "suggest" or "propose" && claim.Lemma == "advise")
            return true;
        if (from is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend || (from == VerbClass.Work && claim.Lemma is "organize" or "plan" or "host" or "arrange" or "negotiate" or "chair"))
            return false;
        if (source.Verb.Lemma is "test" or "evaluate" or "assess" or "investigate" or "research" or "study" or "discuss" && source.Verb.Objects.Any(o => o == claim.Lemma || Likeness.Of(claim.Lemma, o)))
            return false;
        if (source.Verb.Lemma == claim.Lemma)
            return true;
        if (Lexicon.IsIn("vigilance", source.Verb.Lemma) && claim.Lemma is "administer" or "perform" or "conduct" or "give" or "provide" or "operate" or "run" && !claim.Objects.Any(o => Likeness.Of(o, source.Verb.Lemma)))
            return false;
        if (source.Verb.Lemma == "work" && from == VerbClass.Use && claim.Class is VerbClass.Make or VerbClass.Introduce or VerbClass.Manage or VerbClass.Lead or VerbClass.Own)
            return false;
        if (Lexicon.IsIn("upkeep", source.Verb.Lemma) && claim.Lemma is "build" or "develop" or "create" or "construct" or "establish" or "design" or "found" or "launch")
            return false;
        if (Lexicon.IsIn("creative", claim.Lemma) && from is not (VerbClass.Make or VerbClass.Lead or VerbClass.Own) && !Likeness.Of(claim.Lemma, source.Verb.Lemma))
            return false;
        return claim.Class switch
        {
            VerbClass.Make => from is VerbClass.Make or VerbClass.Introduce or VerbClass.Own || from == VerbClass.Do || Likeness.Of(claim.Lemma, source.Verb.Lemma),
            VerbClass.Introduce when claim.Lemma == "set" && source.Verb.Lemma is "prepare" or "arrange" or "lay" or "install" or "assemble" or "configure" or "organize" or "build" or "mount" or "rig" or "erect" or "pitch" or "put" or "place" or "position" or "fit" or "stage" or "wire" or "connect" or "hang" or "construct" => true,
            VerbClass.Introduce => from is VerbClass.Introduce or VerbClass.Own || (from is VerbClass.Make or VerbClass.Do && Likeness.Of(claim.Lemma, source.Verb.Lemma)),
            VerbClass.Manage or VerbClass.Lead when ActsOnPeople(claim) => from is VerbClass.Manage or VerbClass.Lead or VerbClass.Own,
            VerbClass.Manage => from is VerbClass.Manage or VerbClass.Lead or VerbClass.Own || source.Verb.Lemma is "maintain" or "handle" or "keep" or "look" || (from is VerbClass.Do or VerbClass.Make or VerbClass.Use && (!RunsUnit(claim) || Likeness.Of(claim.Lemma, source.Verb.Lemma)) && !IsPartOnly(source.Verb.Lemma)),
            VerbClass.Lead when claim.Lemma == "charge" && source.Verb.Lemma is "look" or "handle" or "responsible" && !RunsUnit(claim) => true,
            VerbClass.Lead => from is VerbClass.Lead or VerbClass.Manage or VerbClass.Own,
            VerbClass.Own => from is VerbClass.Own or VerbClass.Lead || (claim.Lemma == "own" && source.Word == "responsible"),
            _ => true,
        };
    }
}
