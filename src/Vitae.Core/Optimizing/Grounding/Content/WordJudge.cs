using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Why one word is more than the source says.</summary>
/// <param name="IsOpen">An ordinary word that nothing in the source backs, which may yet replace a word of the source; false where the class of the word alone makes it a claim.</param>
internal readonly record struct WordVerdict(string Reason, bool IsOpen);

/// <summary>Judges a single word: by its class when it has one (rank, reach, superlative, qualification, tool, period, effect), else by its likeness to the words of the source.</summary>
internal static class WordJudge
{
    /// <summary>Null when the word is supported.</summary>
    public static WordVerdict? Judge(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        var kind = Lexicon.ClassOf(token);
        if (Named(tokens, i, kind, scope) is { } unnamed)
            return new WordVerdict(unnamed, false);
        if (IsGrammar(tokens, i, kind, scope))
            return null;
        if (kind == WordClass.Content && Nationalities.IsUnheldLanguage(tokens, i, scope))
            return new WordVerdict("The source does not name this language.", false);
        if (QuantityUnits.Frequency(token.Folded) is { } frequency)
            return PeriodWords.Says(scope, frequency) || (scope.Covers(token.Lemma) && !PeriodWords.HasOwn(scope)) ? null : new WordVerdict($"The source does not say that this was {token.Folded}.", false);
        if (IsPartOfNumber(tokens, i))
            return null;
        if (kind == WordClass.Title ? scope.HoldsTitle(tokens, i) : scope.HoldsExactly(token) || (Lexicon.VerbOf(token.Lemma) is VerbClass.Assist && kind == WordClass.Content))
            return null;
        if (kind == WordClass.Content && Nationalities.IsHeld(tokens, i, scope))
            return null;
        if (kind == WordClass.Title && i > 0 && IsOfAnother(tokens, i) && AcronymCheck.IsReadingOfSource(tokens, i, scope))
            return null;
        if (token.Lemma == "budget" && !(i > 0 && tokens[i - 1].Folded is "under" or "within" or "on" or "below") && scope.Passages.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Money)))
            return null;
        if (token.Lemma is "limit" or "cap" or "ceiling" or "maximum" && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Bound == Bound.AtMost)))
            return null;
        if (i + 1 < tokens.Count && tokens[i + 1].Folded is "up" or "out" or "in" or "down" or "over" or "off" && scope.HoldsCompound(token.Lemma + tokens[i + 1].Folded))
            return null;
        if (kind == WordClass.Title && token.Folded != token.Lemma && token.Lemma is "assistant" or "trainee" or "apprentice" or "intern" or "junior" && scope.Covers(token.Lemma))
            return null;
        if (token.Lemma is "save" or "saving" && Outcomes.ShowsSaving(scope))
            return null;
        if (scope.IsWhole && token.Folded is "awarded" or "issued" or "conferred" or "granted" && i + 1 < tokens.Count && tokens[i + 1].Folded is "by" or "in")
            return null;
        if (token.Folded == "first" && scope.IsWhole && i > 0 && tokens[i - 1].Surface == "," && tokens.Skip(i).Any(t => t.Folded is "then" or "later" or "from" or "since" or "subsequently"))
            return null;
        if (token.Folded == "long" && i > 1 && tokens[i - 1].Surface == "-" && (QuantityUnits.Period(tokens[i - 2].Folded) is not null || tokens[i - 2].Folded == "decade"))
            return null;
        if (token.Folded == "first" && scope.IsWhole && i > 0 && tokens[i - 1].Folded is "who" or "and" or "," && i + 1 < tokens.Count && tokens[i + 1].Folded != tokens[i + 1].Lemma)
            return null;
        if (Superlatives.Holds(tokens, i, scope) || i > 0 && tokens[i - 1].Folded is "most" or "least" && Superlatives.IsOne(tokens[i - 1].Folded + " " + token.Folded) && Superlatives.Holds(tokens, i - 1, scope) || CalendarCheck.HoldsPart(tokens, i, scope) || (kind == WordClass.Content && token.IsCapitalized && i > 0 && AcronymCheck.IsExpansion(tokens, i, scope)) || (kind == WordClass.Superlative && AcronymCheck.IsReadingOfSource(tokens, i, scope)))
            return null;
        if (Outcomes.Judge(tokens, i, scope) is { } shown)
            return shown ? null : new WordVerdict($"The source does not show this outcome (\"{token.Surface}\").", false);
        if (kind == WordClass.Content && IsDoer(tokens, i, scope))
            return null;
        if (ClassWords.Held(tokens, i, kind, scope) is { } held)
            return held ? null : new WordVerdict(ClassWords.ReasonFor(kind, token.Folded), false);
        if (IsName(tokens, i) && scope.Language != "de")
            return AcronymCheck.IsReadingOfSource(tokens, i, scope) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsSpelledByName(token, scope) || JudgeName(token, scope) is not { } reason ? null : new WordVerdict(reason, false);
        if (!scope.IsEnglish && DirectionCheck.NounAbroad(token.Folded) is not 0 and var change && scope.Rewritten.Any(p => DirectionCheck.ChangeIn(p) == change))
            return null;
        return scope.Covers(token.Lemma) || scope.Covers(Lexicon.Expand(token.Folded)) || (!scope.IsEnglish && scope.Covers(token.Folded)) || scope.HoldsParted(tokens, i) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsReadingOfSource(tokens, i, scope) ? null : new WordVerdict($"The source does not mention \"{token.Surface}\".", kind == WordClass.Content);
    }

    /// <summary>"Was editor of the newsletter" from "edited the newsletter".</summary>
    private static bool IsDoer(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => i < 4 && i + 1 < tokens.Count && tokens[i + 1].Folded == "of" && tokens.Take(i).All(t => t.Folded is "was" or "as" or "a" or "an" or "the" or "served" or "acted" or "worked") && SourceScope.IsAgent(tokens[i].Lemma)
            && scope.Rewritten.Any(p => p.Predicates.Any(v => v is { At: 0, IsOthers: false } && v.Class is not (VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work) && Relations.Derived(v.Lemma).Contains(tokens[i].Lemma)));

    /// <summary>"to the chief executive": somebody else's title.</summary>
    private static bool IsOfAnother(IReadOnlyList<Token> tokens, int i)
        => tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Folded is "to" or "the" or "with" or "for" or "by" or "our");

    /// <summary>Why a name, a class ("Class A"), a period ("every hour") or an award ("of the Year") is not that of the source; null when it is none or the same.</summary>
    private static string? Named(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
    {
        if (kind != WordClass.Content && SkillInDisguise(tokens, i, scope.Language) is { } skill && !scope.HoldsSkill(skill))
            return $"The source does not name {skill.Name} here.";
        if (kind == WordClass.Generic && IsNameInList(tokens, i) && !scope.Passages.Any(p => p.Tokens.Any(t => t.Surface == tokens[i].Surface)))
            return $"The source does not name {tokens[i].Surface} here.";
        if (tokens[i].Folded == "industry" && i + 1 < tokens.Count && tokens[i + 1].Lemma is "conference" or "event" or "award" or "panel" or "publication" or "journal" or "body" or "standard" or "expert" && !scope.Holds("industry"))
            return ClassWords.ReasonFor(WordClass.Scope, tokens[i].Folded);
        if (IsLetteredClass(tokens, i) && !scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Folded == tokens[i].Folded && p.Tokens[at - 1].Lemma == tokens[i - 1].Lemma)))
            return "The source does not name this class.";
        if (tokens[i].Folded == "own" && i > 1 && tokens[i - 2].Folded == "on" && tokens[i - 1].Folded is "my" or "their" or "his" or "her" && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "own" or "alone" or "solo" or "independently" or "sole")))
            return "The source does not say that this was done alone.";
        if (Lexicon.IsIn("alone", tokens[i].Folded) && !AcronymCheck.IsReadingOfSource(tokens, i, scope) && !AcronymCheck.IsExpansion(tokens, i, scope) && !scope.Passages.Any(p => p.Tokens.Any(t => Lexicon.IsIn("alone", t.Folded) || t.Folded is "own" or "selbst" or "selber" or "unaccompanied" or "unattended")))
            return "The source does not say that this was done alone.";
        if (!scope.IsEnglish && Lexicon.IsIn("universal-abroad", tokens[i].Folded) && !ClassWords.HoldsUniversal(tokens, i, scope) && i + 1 < tokens.Count && tokens[i + 1].IsWord && !NumberWords.TryUnit(tokens[i + 1].Folded, out _)
            && !tokens.Skip(i + 1).Take(2).Any(t => QuantityUnits.Period(t.Folded) is not null || PeriodWords.PeriodOfDay(t.Folded) is "week"))
            return ClassWords.ReasonFor(WordClass.Scope, tokens[i].Folded);
        if (scope.Language == "fr" && tokens[i].Folded == "ensemble" && i + 1 < tokens.Count && tokens[i + 1].Folded is "de" or "des" or "du" && !ClassWords.HoldsUniversal(tokens, i, scope))
            return ClassWords.ReasonFor(WordClass.Scope, tokens[i].Folded);
        if (kind != WordClass.Superlative && scope.IsEnglish && Superlatives.IsRaised(tokens, i, scope))
            return ClassWords.ReasonFor(WordClass.Superlative, tokens[i].Folded);
        if (!scope.IsWhole && IsPost(tokens, i) && !scope.Passages.Any(p => p.Lemmas.Any(l => l is "promote" or "promotion" or "appoint" or "appointment" or "elect" or "advance" or "rise" or "progress" or "name")))
            return "The source does not say that this post was given.";
        if (tokens[i].Folded is "every" or "each" && PeriodWords.After(tokens, i) == "year" && scope.Passages.Any(IsOfOneYear))
            return "The source says this of one year.";
        if (PeriodWords.After(tokens, i) is { } each && !PeriodWords.Says(scope, each))
            return $"The source does not say that this was every {each}.";
        return IsAwardPeriod(tokens, i) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => p.Tokens[at].Folded == tokens[i].Folded && IsAwardPeriod(p.Tokens, at))) ? "The source does not name this award." : null;
    }

    /// <summary>"for Oakline Bank, Target and a grocery chain": an ordinary word that is a member of a list of names.</summary>
    private static bool IsNameInList(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i].IsCapitalized && tokens[i - 1].Surface is "," or "and" or "&" && tokens[i - 2].IsCapitalized && (i + 1 == tokens.Count || tokens[i + 1].Surface is "," or "and" or "&" or ";" or ".") && !MostAreCapitalized(tokens);

    /// <summary>"promoted to purser".</summary>
    public static bool IsPost(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma is "promote" or "appoint" or "elect" && i + 1 < tokens.Count && tokens[i + 1].Folded is "to" or "as";

    /// <summary>"face to face", "out of date", "up-to-date".</summary>
    private static bool IsPhrase(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens[i].Folded switch
        {
            "face" => (i > 0 && Step(tokens, i, -1) == "to") || Step(tokens, i, 1) == "to",
            "excluded" or "excepted" or "exempted" => scope.Rewritten.Any(p => Enumerable.Range(0, Math.Max(0, p.Tokens.Count - 1)).Any(at => ExceptionCheck.LengthAt(p.Tokens, at) > 0)),
            "start" or "beginning" => Step(tokens, i, -1) == "from" && Step(tokens, i, 1) == "to" && scope.Rewritten.Any(p => ClassWords.IsThroughout(p.Tokens)),
            "dating" => Step(tokens, i, 1) is "from" or "back",
            "came" => tokens.Skip(i + 1).Take(1).Any(t => t.Lemma is ['#', ..]) && scope.Rewritten.Any(p => p.Lemmas.Contains(tokens[i + 1].Lemma)),
            "clock" => Step(tokens, i, -1) == "the" && scope.Rewritten.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Surface == "7" && p.Tokens[at - 1].Surface == "/")),
            "beat" => scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "than" or "above" or "exceeded" or "over" or "surpassed" or "outperformed")) && tokens.Any(t => t.Folded is "average" or "target" or "mean" or "norm" or "benchmark" or "record"),
            "bilingual" => CountsLanguages(scope, 2),
            "trilingual" => CountsLanguages(scope, 3),
            "multilingual" => CountsLanguages(scope, 2),
            "little" => Step(tokens, i, 1) is "over" or "under" or "more" or "less" && Step(tokens, i, -1) == "a",
            "good" => Step(tokens, i, 1) == "fit" && scope.Holds("fit"),
            "fall" => scope.Holds("autumn"),
            "autumn" => scope.Holds("fall"),
            "trained" or "educated" => scope.IsWhole && tokens.Skip(i + 1).Take(8).Any(t => t.IsCapitalized && scope.Passages.Any(p => p.IsName && p.Lemmas.Contains(t.Lemma))),
            "mindestens" or "wenigstens" or "zumindest" or "minimum" or "minimo" => !scope.IsEnglish && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Bound == Bound.AtLeast) || p.Tokens.Any(t => t.Folded is "mehr" or "plus" or "mas" or "moins" or "menos" or "ab")),
            "city" or "town" or "village" => Step(tokens, i, 1) == "of" && i + 2 < tokens.Count && tokens[i + 2].IsCapitalized && scope.HoldsExactly(tokens[i + 2]),
            "e" => i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && (scope.Holds("electronic") || scope.Holds("digital") || scope.Holds("online")),
            "path" or "route" or "road" or "journey" => Step(tokens, i, 1) == "led",
            "led" => IsCause(tokens, i, scope) || Step(tokens, i, 1) is "from" or "to" && Step(tokens, i, -1) is "path" or "route" or "road" or "career" or "journey",
            "date" => Step(tokens, i, -1) is "of" or "to",
            "monday" or "friday" => tokens.Any(t => t.Folded == (tokens[i].Folded == "monday" ? "friday" : "monday")) && tokens.Any(t => t.Folded is "to" or "through" or "-" or "–") && scope.Rewritten.Any(p => p.Lemmas.Contains("weekday")),
            "quarter" => Step(tokens, i, -1) is "every" or "each" or "per" or "a" && PeriodWords.Says(scope, "quarter"),
            "cases" => Step(tokens, i, -1) == "most" && ClassWords.Held(tokens, i - 1, WordClass.Superlative, scope) == true,
            "board" => Step(tokens, i, -1) == "on" && Step(tokens, i, 1) is not "of" && scope.Passages.Any(p => p.Lemmas.Any(l => l is "ship" or "vessel" or "boat" or "ferry" or "yacht" or "aircraft" or "flight" or "train" or "aboard" or "ship's")),
            "advance" or "ahead" => (tokens[i].Folded == "ahead" || Step(tokens, i, -1) == "in") && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "pre" or "before" or "beforehand" or "prior" or "early" || t.Folded.StartsWith("pre", StringComparison.Ordinal) && t.Folded.Length > 5 && Relations.IsKnown(Words.Lemma(t.Folded[3..])))),
            "home" => Step(tokens, i, -1) == "at" && Step(tokens, i, 1) is "in" or "with" or "on" or "across" or "both",
            "speak" or "speaks" or "speaking" or "spricht" or "spreche" or "parle" or "parlant" or "habla" or "hablo" => i > 1 && tokens[i - 1].Surface == "-" && Languages.Find(tokens[i - 2].Surface) is not null || tokens.Skip(i + 1).Take(3).Any(t => t.IsWord && t.Surface.Length > 4 && Languages.Find(t.Surface) is not null),
            "region" or "stadt" or "ville" or "ciudad" or "provincia" or "provinz" or "bundesland" or "departement" or "kanton" or "localidad" or "municipio" or "commune" or "ort" or "grossraum" or "agglomeration" => !scope.IsEnglish && tokens.Skip(i + 1).Take(2).Any(t => t.IsCapitalized && scope.HoldsExactly(t)),
            "gracias" or "grace" or "dank" => scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "mediante" or "traves" or "tras" or "grace" or "gracias" or "dank" or "durch" or "par" or "mithilfe" or "via" or "moyen")),
            "majority" or "bulk" => Step(tokens, i, 1) is "of" or "being" && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "mostly" or "mainly" or "largely" or "chiefly" or "primarily" or "most")),
            "attempt" or "try" or "go" => i > 0 && tokens[i - 1].Lemma.StartsWith('#') && scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Folded == "time" && p.Tokens[at - 1].Lemma == tokens[i - 1].Lemma)),
            "care" => i > 0 && tokens[i - 1].Lemma == "take" && i + 2 < tokens.Count && tokens[i + 1].Folded == "of" && tokens[i + 2].Folded.EndsWith("ing", StringComparison.Ordinal),
            _ => false,
        };

    private static bool CountsLanguages(SourceScope scope, int least)
        => scope.Passages.SelectMany(p => p.Tokens).Where(t => t.IsCapitalized && t.Surface.Length > 4).Select(t => Languages.Find(t.Surface)?.Code).OfType<string>().Distinct().Count() >= least;

    /// <summary>"which led the council to inspect" where the source says that it prompted, made or caused it to.</summary>
    private static bool IsCause(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => Step(tokens, i, -1) is "that" or "which" && tokens.Skip(i + 1).Take(5).Any(t => t.Folded == "to")
            && scope.Passages.Any(p => p.IsFocus && p.Lemmas.Any(l => l is "prompt" or "cause" or "make" or "persuade" or "push" or "move" or "get" or "result" or "lead"));

    private static string Step(IReadOnlyList<Token> tokens, int i, int step)
    {
        do
            i += step;
        while (i >= 0 && i < tokens.Count && tokens[i].Surface == "-");
        return i >= 0 && i < tokens.Count ? tokens[i].Folded : "";
    }

    /// <summary>"by 12 % in 2020", in the sentence that is rewritten.</summary>
    private static bool IsOfOneYear(Passage passage)
        => passage is { IsFocus: true, IsProse: true } && passage.Quantities.Count(q => q.Kind == QuantityKind.Year) == 1
            && passage.Quantities.First(q => q.Kind == QuantityKind.Year).First is > 0 and var at && passage.Tokens[at - 1].Folded is "in" or "during" && !passage.Tokens.Any(t => t.Folded is "every" or "each" or "since");

    private static bool IsGrammar(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
    {
        var token = tokens[i];
        var next = i + 1 < tokens.Count ? tokens[i + 1].Folded : "";
        if (scope.Language == "de" && i > 1 && GermanForms.IsVerbPart(token.Folded) && (i + 1 == tokens.Count || !tokens[i + 1].IsWord || tokens[i + 1].Folded is "und" or "oder" or "sowie"))
            return true;
        if (!scope.IsEnglish && AbroadContext.Holds(tokens, i, scope))
            return true;
        if ((scope.Language == "de" && AbroadCheck.IsCarryingOut(tokens, i)) || (!scope.IsEnglish && AbroadPapersCheck.IsBacked(tokens, i, scope)))
            return true;
        if (IsPhrase(tokens, i, scope) || (!scope.IsEnglish && Lexicon.IsPlainAbroad(token.Folded, scope.Language)))
            return true;
        if (kind == WordClass.Function || (!scope.IsEnglish && Stopwords.IsStopword(token.Folded, scope.Language) && kind == WordClass.Content))
            return true;
        if (Lexicon.IsIn("softening", token.Folded) || (token.Folded == "first" && next is "as" or "at" or "with" or "in" && tokens.Skip(i).Any(t => t.Folded is "then" or "later" or "now")))
            return true;
        if (kind == WordClass.Content && scope.IsEnglish && Lexicon.IsPlainAdjective(token.Folded))
            return true;
        if (kind == WordClass.Content && token.Folded.Length > 5 && token.Folded.EndsWith("ly", StringComparison.Ordinal) && QuantityUnits.Frequency(token.Folded) is null && (Relations.IsKnown(token.Folded) || Relations.IsKnown(token.Folded[..^2]) || Relations.IsKnown(token.Folded[..^1] + "e")) && scope.IsEnglish && token.Folded is not ("family" or "assembly" or "supply" or "personally" or "italy" or "reply"))
            return true;
        if (token.Folded == "only" && i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Number || NumberWords.TryUnit(next, out _)))
            return true;
        if ((token.Folded == "factor" && next == "of") || (token.Folded == "n" && next == "="))
            return true;
        if (token.Folded is "first" or "initial" && i > 1 && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded == "from" && i + 1 < tokens.Count && scope.Rewritten.Any(p => HasPair(p.Tokens, "from", next)))
            return true;
        if (token.Folded == "first" && (i + 1 == tokens.Count || !tokens[i + 1].IsWord) && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "before" or "prior" or "then" or "after")))
            return true;
        if (token.Lemma == "rank" && scope.Rewritten.Any(p => p.Lemmas.Any(l => l.StartsWith('#') && l != "#1")))
            return true;
        if (IsUndone(tokens, i, scope))
            return true;
        if (tokens.Skip(i + 1).Take(3).Any(t => t.Folded == "short") && DirectionCheck.DirectionOf(token) != 0)
            return true;
        if (token.Folded is "least" or "most" && i > 0 && tokens[i - 1].Folded == "at")
            return true;
        if (token.Folded == "fiscal" && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded.StartsWith("fy", StringComparison.Ordinal))))
            return true;
        if (token.Folded == "date" && i > 0 && tokens[i - 1].Folded == "to")
            return true;
        if (Lexicon.IsIn("negation", token.Folded) && token.Folded is not ("free" or "non" or "without" or "sans" or "sin" or "ohne"))
            return true;
        if (token.Folded is "strong" or "man" or "woman" or "men" or "women" or "kopfig" or "kopfige" or "kopfiger" or "kopfiges" or "kopfigen" or "kopfigem" && i > 1 && tokens[i - 1].Surface == "-" && (tokens[i - 2].Kind == TokenKind.Number || NumberWords.TryUnit(tokens[i - 2].Folded, out _) || NumberWords.TryScale(tokens[i - 2].Folded, out _)))
            return true;
        if (token.Folded is "c" or "ca" or "rd" or "env" or "aprox" or "region" or "order" or "vicinity" or "neighborhood" or "orden" or "ordre" or "torno" && SaysAbout(tokens, i))
            return true;
        if (i > 0 && next == "as" && tokens[i - 1].Folded == "as" && token.Folded is "many" or "much" or "tall" or "large" or "high" or "long" or "big")
            return true;
        return token.Folded == "daily" && i + 1 < tokens.Count && tokens[i + 1].Lemma is "operation" or "activity" or "task" or "duty" or "running" or "business";
    }

    /// <summary>"c. 600", "in the region of £40k".</summary>
    private static bool SaysAbout(IReadOnlyList<Token> tokens, int i)
    {
        var number = i + 1;
        while (number < tokens.Count && number <= i + 3 && NumberReader.Read(tokens, number) is null)
            number++;
        return number < tokens.Count && number <= i + 3 && Bounds.Before(tokens, number) == Bound.About;
    }

    /// <summary>"had not been paid" from "unpaid".</summary>
    private static bool IsUndone(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var lemma = tokens[i].Lemma;
        return tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Any(t => t.Folded is "not" or "never" or "yet") && scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 5 && t.Folded.StartsWith("un", StringComparison.Ordinal) && Words.Lemma(t.Folded[2..]) == lemma));
    }

    /// <summary>A number word, a unit or a currency, which the check of numbers judges.</summary>
    private static bool IsPartOfNumber(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        return NumberWords.Factors.ContainsKey(folded) || NumberWords.TryUnit(folded, out _) || NumberWords.TryScale(folded, out _) || (NumberWords.Fractions.ContainsKey(folded) && i > 0 && (tokens[i - 1].Folded is "a" or "one" || NumberWords.TryUnit(tokens[i - 1].Folded, out _) || tokens[i - 1].Kind == TokenKind.Number || tokens[i - 1].Folded is "un" or "ein" or "-" or "einem" or "einen")) || QuantityUnits.Period(folded) is not null
            || (i > 0 && tokens[i - 1].Kind == TokenKind.Number && (QuantityUnits.Measure(folded) ?? QuantityUnits.Currency(folded)) is not null)
            || (i > 1 && tokens[i - 1].Surface == "/" && (QuantityUnits.Measure(folded) ?? QuantityUnits.Period(folded)) is not null) || QuantityUnits.Currency(folded) is not null || folded is "percent" or "percentage" or "point" or "points" or "dozen" || (i > 0 && NumberReader.HalfAfter(tokens, i - 1));
    }

    /// <summary>"of the Year", an award that the source must name so.</summary>
    private static bool IsAwardPeriod(IReadOnlyList<Token> tokens, int i)
        => i > 1 && (tokens[i].IsCapitalized || (i > 2 && (SourceScope.IsAgent(tokens[i - 3].Lemma) || tokens[i - 3].Lemma is "employee" or "team" or "nurse" or "star" or "apprentice" or "colleague" or "staff"))) && tokens[i].Folded is "year" or "month" or "quarter" or "week" && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded == "of" && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number);

    /// <summary>A tool whose name is an ordinary word ("Go", "Spring"), written as a name inside the sentence.</summary>
    private static KnownSkill? SkillInDisguise(IReadOnlyList<Token> tokens, int i, string language)
        => i > 0 && tokens[i].IsCapitalized && tokens[i - 1].Surface is not ("." or ":" or "•") && (language == "de" || !MostAreCapitalized(tokens)) && SkillTaxonomy.Find(tokens[i].Surface) is { } skill && IsTool(skill) ? skill : null;

    /// <summary>The "A" of "Class A".</summary>
    private static bool IsLetteredClass(IReadOnlyList<Token> tokens, int i)
        => i > 0 && tokens[i].Surface.Length == 1 && tokens[i].IsCapitalized && tokens[i - 1].Folded is "class" or "level" or "type" or "grade" or "category" or "hepatitis" or "series" or "tier" or "klasse";

    private static bool HasPair(IReadOnlyList<Token> tokens, string first, string second)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Folded == second && tokens[i - 1].Folded == first)
                return true;
        }

        return false;
    }

    public static bool IsTool(KnownSkill skill) => skill.Category.StartsWith("Software", StringComparison.Ordinal) || skill.Category.StartsWith("Tool", StringComparison.Ordinal)
        || skill.Category is "Programming language" or "Developer tool" or "Database" or "Framework" or "Cloud" or "DevOps";

    /// <summary>Capitalized inside a sentence, or of a form no ordinary word has.</summary>
    private static bool IsName(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.IsAcronym || token.IsCoined)
            return true;
        return token.IsCapitalized && i > 0 && tokens[i - 1].Surface is not ("." or ":" or "•") && !(Relations.IsKnown(token.Lemma) && MostAreCapitalized(tokens));
    }

    private static bool MostAreCapitalized(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).ToList();
        return words.Count(t => t.IsCapitalized) * 2 > words.Count;
    }

    private static string? JudgeName(in Token token, SourceScope scope)
    {
        if (token.Folded is ['q', >= '1' and <= '4'] && scope.Holds("#" + token.Folded[1]) && scope.Holds("quarter"))
            return null;
        if (token.Folded.StartsWith("fy", StringComparison.Ordinal) && token.Folded.Length is 4 or 6 && int.TryParse(token.Folded.AsSpan(2), out var year) && scope.Passages.Any(p => p.Lemmas.Contains("fiscal") && p.Quantities.Any(q => q.Kind == QuantityKind.Year && (int)q.Value % 100 == year % 100)))
            return null;
        if (SkillTaxonomy.Find(token.Surface) is { } skill && scope.HoldsSkill(skill))
            return null;
        if (token.IsAcronym ? scope.Covers(token.Folded) : Relations.Derived(token.Lemma).Any(scope.Holds) || (Relations.IsKnown(token.Lemma) && scope.Covers(token.Lemma)))
            return null;
        return IsOfPlace(token, scope) ? null : $"The source does not name {token.Surface} here.";
    }

    /// <summary>"Midwestern" from "the Midwest", "Texas" from "Texan".</summary>
    private static bool IsOfPlace(Token token, SourceScope scope)
        => token.Folded.Length > 4 && scope.Passages.Any(p => p.Tokens.Any(t => t.IsCapitalized && t.Folded.Length > 4 && (IsOf(token.Folded, t.Folded) || IsOf(t.Folded, token.Folded))));

    private static bool IsOf(string people, string place)
        => people.AsSpan().CommonPrefixLength(place) is > 3 and var common && common >= place.Length - 2 && people.AsSpan(common) is "ern" or "n" or "an" or "ian" or "ish" or "er" or "ese" or "i";
}
