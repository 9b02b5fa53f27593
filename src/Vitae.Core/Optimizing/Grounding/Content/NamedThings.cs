using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Names, classes ("Class A"), posts, awards ("of the Year"), periods ("every hour") and reaches ("alone"), which the source must have as they are.</summary>
internal static class NamedThings
{
    /// <summary>Why what a word names is not that of the source; null when it is none of these or the same.</summary>
    public static string? Unheld(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
    {
        if (kind != WordClass.Content && SkillInDisguise(tokens, i, scope.Language) is { } skill && !scope.HoldsSkill(skill))
            return $"The source does not name {skill.Name} here.";
        if (IsNumberOne(tokens, i) && !Superlatives.Holds(tokens, i, scope) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => IsNumberOne(p.Tokens, at) || p.Tokens[at].Folded is "ranked" or "first")))
            return ClassWords.ReasonFor(WordClass.Superlative, "number one");
        if (kind == WordClass.Generic && IsNameInList(tokens, i) && !scope.Passages.Any(p => p.Tokens.Any(t => t.Surface == tokens[i].Surface)))
            return $"The source does not name {tokens[i].Surface} here.";
        if (IsOfIndustry(tokens, i) && !scope.Holds("industry"))
            return ClassWords.ReasonFor(WordClass.Scope, tokens[i].Folded);
        if (IsLetteredClass(tokens, i) && !scope.Passages.Any(p => HasPair(p.Tokens, tokens[i - 1].Lemma, tokens[i].Folded)))
            return "The source does not name this class.";
        if (IsUnheldAlone(tokens, i, scope))
            return "The source does not say that this was done alone.";
        if (!scope.IsEnglish && IsUnheldWhole(tokens, i, scope))
            return ClassWords.ReasonFor(WordClass.Scope, tokens[i].Folded);
        if (kind != WordClass.Superlative && scope.IsEnglish && Superlatives.IsRaised(tokens, i, scope))
            return ClassWords.ReasonFor(WordClass.Superlative, tokens[i].Folded);
        if (!scope.IsWhole && IsPost(tokens, i) && !scope.Passages.Any(p => p.Lemmas.Any(IsPromotion)))
            return "The source does not say that this post was given.";
        if (UnheldPeriod(tokens, i, scope) is { } period)
            return period;
        return IsAwardPeriod(tokens, i) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => p.Tokens[at].Folded == tokens[i].Folded && IsAwardPeriod(p.Tokens, at))) ? "The source does not name this award." : null;
    }

    /// <summary>"promoted to purser".</summary>
    public static bool IsPost(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma is "promote" or "appoint" or "elect" && tokens.FoldedAt(i + 1) is "to" or "as";

    public static bool IsTool(KnownSkill skill) => skill.Category.StartsWith("Software", StringComparison.Ordinal) || skill.Category.StartsWith("Tool", StringComparison.Ordinal)
        || skill.Category is "Programming language" or "Developer tool" or "Database" or "Framework" or "Cloud" or "DevOps";

    /// <summary>Capitalized inside a sentence, or of a form no ordinary word has.</summary>
    public static bool IsName(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.IsAcronym || token.IsCoined)
            return true;
        return IsCapitalInside(tokens, i) && !(Relations.IsKnown(token.Lemma) && MostAreCapitalized(tokens));
    }

    /// <summary>Why a name is not one of the source; null when the source has it in some form.</summary>
    public static string? JudgeName(in Token token, SourceScope scope)
    {
        if (IsQuarter(token, scope) || IsFiscalYear(token, scope) || (SkillTaxonomy.Find(token.Surface) is { } skill && scope.HoldsSkill(skill)))
            return null;
        var isHeld = token.IsAcronym ? scope.Covers(token.Folded) : Relations.Derived(token.Lemma).Any(scope.Holds) || (Relations.IsKnown(token.Lemma) && scope.Covers(token.Lemma));
        return isHeld || IsOfPlace(token, scope) ? null : $"The source does not name {token.Surface} here.";
    }

    /// <summary>"Q3" from "the third quarter".</summary>
    private static bool IsQuarter(in Token token, SourceScope scope)
        => token.Folded is ['q', >= '1' and <= '4'] && scope.Holds("#" + token.Folded[1]) && scope.Holds("quarter");

    /// <summary>"FY23" from "fiscal year 2023".</summary>
    private static bool IsFiscalYear(in Token token, SourceScope scope)
        => token.Folded.StartsWith("fy", StringComparison.Ordinal) && token.Folded.Length is 4 or 6 && int.TryParse(token.Folded.AsSpan(2), out var year)
            && scope.Passages.Any(p => p.Lemmas.Contains("fiscal") && p.Quantities.Any(q => q.Kind == QuantityKind.Year && (int)q.Value % 100 == year % 100));

    /// <summary>"Midwestern" from "the Midwest", "Texas" from "Texan".</summary>
    private static bool IsOfPlace(Token token, SourceScope scope)
        => token.Folded.Length > 4 && scope.Passages.Any(p => p.Tokens.Any(t => t.IsCapitalized && t.Folded.Length > 4 && (IsOf(token.Folded, t.Folded) || IsOf(t.Folded, token.Folded))));

    private static bool IsOf(string people, string place)
        => people.AsSpan().CommonPrefixLength(place) is > 3 and var common && common >= place.Length - 2 && people.AsSpan(common) is "ern" or "n" or "an" or "ian" or "ish" or "er" or "ese" or "i";

    /// <summary>A tool whose name is an ordinary word ("Go", "Spring"), written as a name inside the sentence.</summary>
    private static KnownSkill? SkillInDisguise(IReadOnlyList<Token> tokens, int i, string language)
        => IsCapitalInside(tokens, i) && (language == "de" || !MostAreCapitalized(tokens)) && SkillTaxonomy.Find(tokens[i].Surface) is { } skill && IsTool(skill) ? skill : null;

    private static bool IsCapitalInside(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i].IsCapitalized && tokens[i - 1].Surface is not ("." or ":" or "•");

    /// <summary>"The firm's number one adviser", not "number one on the list".</summary>
    private static bool IsNumberOne(IReadOnlyList<Token> tokens, int i)
        => i > 0 && tokens[i].Folded is "number" or "no" or "no." && IsOwner(tokens[i - 1]) && i + 2 < tokens.Count && (tokens[i + 1].Folded == "one" || tokens[i + 1].Surface == "1") && tokens[i + 2] is { IsWord: true };

    private static bool IsOwner(in Token token) => token.Folded is "the" or "our" or "its" or "as" || token.Surface.EndsWith('s') && token.Surface.Contains('\'', StringComparison.Ordinal);

    /// <summary>"for Oakline Bank, Target and a grocery chain": an ordinary word that is a member of a list of names.</summary>
    private static bool IsNameInList(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i].IsCapitalized && tokens[i - 1].Surface is "," or "and" or "&" && tokens[i - 2].IsCapitalized && (i + 1 == tokens.Count || tokens[i + 1].Surface is "," or "and" or "&" or ";" or ".") && !MostAreCapitalized(tokens);

    private static bool MostAreCapitalized(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).ToList();
        return words.Count(t => t.IsCapitalized) * 2 > words.Count;
    }

    /// <summary>"industry conference".</summary>
    private static bool IsOfIndustry(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "industry" && tokens.LemmaAt(i + 1) is "conference" or "event" or "award" or "panel" or "publication" or "journal" or "body" or "standard" or "expert";

    /// <summary>The "A" of "Class A".</summary>
    private static bool IsLetteredClass(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Surface.Length == 1 && tokens[i].IsCapitalized && tokens.FoldedAt(i - 1) is "class" or "level" or "type" or "grade" or "category" or "hepatitis" or "series" or "tier" or "klasse";

    private static bool HasPair(IReadOnlyList<Token> tokens, string lemma, string folded)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Folded == folded && tokens[i - 1].Lemma == lemma)
                return true;
        }

        return false;
    }

    /// <summary>"on my own", "single-handedly" where nobody says so.</summary>
    private static bool IsUnheldAlone(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (tokens[i].Folded == "own" && tokens.FoldedAt(i - 2) == "on" && tokens[i - 1].Folded is "my" or "their" or "his" or "her" && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "own" or "alone" or "solo" or "independently" or "sole")))
            return true;
        return Lexicon.IsIn("alone", tokens[i].Folded) && !AcronymCheck.IsReadingOfSource(tokens, i, scope) && !AcronymCheck.IsExpansion(tokens, i, scope)
            && !scope.Passages.Any(p => p.Tokens.Any(t => Lexicon.IsIn("alone", t.Folded) || t.Folded is "own" or "selbst" or "selber" or "unaccompanied" or "unattended"));
    }

    /// <summary>"alle Filialen", "l'ensemble des sites" where the source says only some; not "alle drei Filialen", "alle zwei Wochen".</summary>
    private static bool IsUnheldWhole(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (scope.Language == "fr" && tokens[i].Folded == "ensemble" && tokens.FoldedAt(i + 1) is "de" or "des" or "du" && !ClassWords.HoldsUniversal(tokens, i, scope))
            return true;
        return Lexicon.IsIn("universal-abroad", tokens[i].Folded) && !ClassWords.HoldsUniversal(tokens, i, scope) && tokens.IsWordAt(i + 1) && !NumberWords.TryUnit(tokens[i + 1].Folded, out _)
            && !tokens.Skip(i + 1).Take(2).Any(t => QuantityUnits.Period(t.Folded) is not null || PeriodWords.PeriodOfDay(t.Folded) is "week");
    }

    private static bool IsPromotion(string lemma) => lemma is "promote" or "promotion" or "appoint" or "appointment" or "elect" or "advance" or "rise" or "progress" or "name";

    /// <summary>"every hour", where the source has another period or one year alone.</summary>
    private static string? UnheldPeriod(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (PeriodWords.After(tokens, i) is not { } period)
            return null;
        if (period == "year" && tokens[i].Folded is "every" or "each" && scope.Passages.Any(IsOfOneYear))
            return "The source says this of one year.";
        return PeriodWords.Says(scope, period) ? null : $"The source does not say that this was every {period}.";
    }

    /// <summary>"by 12 % in 2020", in the sentence that is rewritten.</summary>
    private static bool IsOfOneYear(Passage passage)
        => passage is { IsFocus: true, IsProse: true } && passage.Quantities.Count(q => q.Kind == QuantityKind.Year) == 1
            && passage.Quantities.First(q => q.Kind == QuantityKind.Year).First is > 0 and var at && passage.Tokens[at - 1].Folded is "in" or "during" && !passage.Tokens.Any(t => t.Folded is "every" or "each" or "since");

    /// <summary>"Nurse of the Year", an award that the source must name so.</summary>
    private static bool IsAwardPeriod(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i].Folded is "year" or "month" or "quarter" or "week" && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded == "of"
            && (tokens[i].IsCapitalized || IsHonoured(tokens.LemmaAt(i - 3))) && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number);

    private static bool IsHonoured(string lemma) => SourceScope.IsAgent(lemma) || lemma is "employee" or "team" or "nurse" or "star" or "apprentice" or "colleague" or "staff";
}
