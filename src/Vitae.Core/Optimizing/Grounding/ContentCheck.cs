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
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord || skills.Contains(i))
                continue;
            var last = CompoundEnd(text.Tokens, i);
            if (last > i && JudgeCompound(text.Tokens, i, last, scope) is { } verdict)
            {
                if (verdict.Length > 0)
                    findings.Add(new Finding(token, text.Tokens[last], verdict));
                i = last;
                continue;
            }

            if (Judge(text.Tokens, i, scope) is { } reason && !VerbSubstitution.Fits(text, i, scope) && !FrameNouns.Fits(text, i, scope))
                findings.Add(new Finding(token, token, reason));
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
            if (scope.HoldsSkill(mention.Skill))
            {
                for (var i = first; i <= last; i++)
                    settled.Add(i);
            }
            else if (IsTool(mention.Skill) && !(first == last && text.Tokens[first].Folded == text.Tokens[first].Surface && text.Tokens[first].Folded.EndsWith("ing", StringComparison.Ordinal)) && (text.Tokens[first].IsCapitalized && first > 0 || mention.Skill.Tier == 1) && !IsHeldWordByWord(text.Tokens, first, last, scope))
            {
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], $"The source does not name {mention.Skill.Name} here."));
                for (var i = first; i <= last; i++)
                    settled.Add(i);
            }
        }

        return settled;
    }

    private static bool IsTool(KnownSkill skill) => skill.Category.StartsWith("Software", StringComparison.Ordinal) || skill.Category.StartsWith("Tool", StringComparison.Ordinal)
        || skill.Category is "Programming language" or "Developer tool" or "Database" or "Framework" or "Cloud" or "DevOps";

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
            if (tokens[i].End <= start || tokens[i].Start >= end)
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

        if (scope.HoldsCompound(joined) || scope.HoldsCompound(joined.TrimEnd('s')) || scope.HoldsCompound(hyphened) || scope.Covers(joined))
            return "";
        var kind = Lexicon.ClassOf(hyphened) is var own && own != WordClass.Content ? own : Lexicon.ClassOf(joined);
        return kind switch
        {
            WordClass.Generic or WordClass.Function => "",
            WordClass.Superlative or WordClass.Scope or WordClass.Title or WordClass.Level => Relations.CuratedSynonyms(hyphened).Any(scope.HoldsCompound) ? "" : ReasonFor(kind, hyphened),
            _ => null,
        };
    }

    private static string? Judge(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        var kind = Lexicon.ClassOf(token);
        if (kind != WordClass.Content && SkillInDisguise(tokens, i) is { } skill && !scope.HoldsSkill(skill))
            return $"The source does not name {skill.Name} here.";
        if (IsLetteredClass(tokens, i) && !scope.Passages.Any(p => HasPair(p.Tokens, tokens[i - 1].Folded, token.Folded)))
            return "The source does not name this class.";
        if (PeriodAfter(tokens, i) is { } each && !SaysPeriod(scope, each))
            return $"The source does not say that this was every {each}.";
        if (kind == WordClass.Function || (scope.Language != "en" && Stopwords.IsStopword(token.Folded, scope.Language) && kind == WordClass.Content))
            return null;
        if (IsAwardPeriod(tokens, i) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => IsAwardPeriod(p.Tokens, at))))
            return "The source does not name this award.";
        if (token.Folded == "no" && i + 1 < tokens.Count && tokens[i + 1].Folded is "less" or "fewer" or "more" or "later")
            return null;
        if (i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded == "as" && tokens[i + 1].Folded == "as" && token.Folded is "many" or "much" or "tall" or "large" or "high" or "long" or "big")
            return null;
        if (token.Folded == "daily" && i + 1 < tokens.Count && tokens[i + 1].Lemma is "operation" or "activity" or "task" or "duty" or "running" or "business")
            return null;
        if (QuantityUnits.Frequency(token.Folded) is { } frequency)
            return SaysPeriod(scope, frequency) || scope.Covers(token.Lemma) ? null : $"The source does not say that this was {token.Folded}.";
        if (NumberWords.Factors.ContainsKey(token.Folded) || NumberWords.TryUnit(token.Folded, out _) || NumberWords.TryScale(token.Folded, out _) || NumberWords.Fractions.ContainsKey(token.Folded)
            || QuantityUnits.Period(token.Folded) is not null || (i > 0 && tokens[i - 1].Kind == TokenKind.Number && (QuantityUnits.Measure(token.Folded) ?? QuantityUnits.Currency(token.Folded)) is not null))
            return null;
        if (QuantityUnits.Currency(token.Folded) is not null || token.Folded is "percent" or "percentage" or "point" or "points" or "dozen")
            return null;
        if (scope.HoldsExactly(token) || (Lexicon.VerbOf(token.Lemma) is VerbClass.Assist && kind == WordClass.Content))
            return null;
        if (token.Lemma == "budget" && !(i > 0 && tokens[i - 1].Folded is "under" or "within" or "on" or "below") && scope.Passages.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Money)))
            return null;
        if (Outcomes.Judge(tokens, i, scope) is { } held)
            return held ? null : $"The source does not show this outcome (\"{token.Surface}\").";
        switch (kind)
        {
            case WordClass.Generic:
                return null;
            case WordClass.Superlative when IsVerbForm(tokens, i):
                break;
            case WordClass.Superlative:
                return scope.Covers(token.Lemma) && token.Lemma is not ("strong" or "expert" or "expertise") ? null : ReasonFor(kind, token.Folded);
            case WordClass.Scope:
                return ScopeHeld(tokens, i, scope) ? null : ReasonFor(kind, token.Folded);
            case WordClass.Title:
                return IsVerbForm(tokens, i) && scope.Covers(token.Lemma) ? null : ReasonFor(kind, token.Folded);
            case WordClass.Level:
                return LevelHeld(token, scope) ? null : ReasonFor(kind, token.Folded);
        }

        return IsName(tokens, i) && scope.Language != "de" ? JudgeName(token, scope) : scope.Covers(token.Lemma) || scope.Covers(Lexicon.Expand(token.Folded)) ? null : JudgeRest(tokens, i, scope);
    }

    /// <summary>A tool whose name is an ordinary word ("Go", "Spring"), written as a name inside the sentence.</summary>
    private static KnownSkill? SkillInDisguise(IReadOnlyList<Token> tokens, int i)
        => i > 0 && tokens[i].IsCapitalized && tokens[i - 1].Surface is not ("." or ":" or "•") && !MostAreCapitalized(tokens) && SkillTaxonomy.Find(tokens[i].Surface) is { } skill && IsTool(skill) ? skill : null;

    /// <summary>"of the Year", an award that the source must name so.</summary>
    private static bool IsAwardPeriod(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i].IsCapitalized && tokens[i].Folded is "year" or "month" or "quarter" && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded == "of";

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

    /// <summary>The period of "every hour", "each week", "per day"; null when the word opens none.</summary>
    private static string? PeriodAfter(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "every" or "each" or "per" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1 / 24.0 ? period : null;

    private static string? JudgeRest(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        if (token.Folded is "percent" || IsExpansion(tokens, i, scope))
            return null;
        return $"The source does not mention \"{token.Surface}\".";
    }

    private static bool IsVerbForm(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded != tokens[i].Lemma && (tokens[i].Folded.EndsWith("ed", StringComparison.Ordinal) || tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[i].Folded is "led")
            || (i == 0 && Lexicon.VerbOf(tokens[i].Lemma) is not null);

    private static bool ScopeHeld(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        if (token.Folded is "all" or "every" or "everything" or "entire" or "whole")
            return scope.Holds("all") || scope.Holds("every") || scope.Holds("entire") || scope.Holds("each") || scope.Holds("whole") || scope.Holds("across") || scope.Holds("both") || !(CountsPlaces(tokens, i) || (i + 2 < tokens.Count && tokens[i + 1].Folded == "of" && tokens[i + 2].Folded is "which" or "whom" or "them"));
        return Relations.CuratedSynonyms(token.Lemma).Any(scope.Holds) || Relations.Derived(token.Lemma).Any(scope.Holds) || (IsVerbForm(tokens, i) && scope.Covers(token.Lemma));
    }

    private static bool CountsPlaces(IReadOnlyList<Token> tokens, int i)
    {
        for (var j = i + 1; j < tokens.Count && j <= i + 4; j++)
        {
            if (tokens[j].Lemma is "department" or "site" or "store" or "branch" or "region" or "shift" or "school" or "location" or "office" or "country" or "state" or "company" or "organization" or "team" or "hospital"
                or "district" or "plant" or "firm" or "facility" or "unit" or "staff" or "employee" or "campus" or "division" or "business" or "client" or "customer")
                return true;
        }

        return false;
    }

    private static bool LevelHeld(in Token token, SourceScope scope)
    {
        if (Relations.CuratedSynonyms(token.Lemma).Any(scope.Holds) || Relations.Derived(token.Lemma).Any(scope.Holds))
            return true;
        var rank = Degrees.Find(token.Surface);
        if (rank is { } claimed && scope.Passages.Any(p => p.IsFocus && p.IsProse && Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).ToList() is { Count: > 0 } said && said.TrueForAll(m => m.Value.Level != claimed.Level)))
            return false;
        return rank is { } degree && scope.Passages.Any(p => p.Tokens.Count < 12
            && Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).Any(m => m.Value.Level == degree.Level));
    }

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
        if (SkillTaxonomy.Find(token.Surface) is { } skill && scope.HoldsSkill(skill))
            return null;
        if (token.IsAcronym ? scope.Covers(token.Folded) : Relations.Derived(token.Lemma).Any(scope.Holds) || (Relations.IsKnown(token.Lemma) && scope.Covers(token.Lemma)))
            return null;
        return $"The source does not name {token.Surface} here.";
    }

    /// <summary>Words that write out an acronym of the source: "electronic logging device" for ELD.</summary>
    private static bool IsExpansion(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        foreach (var acronym in scope.Acronyms)
        {
            var at = acronym.IndexOf(tokens[i].Folded[0]);
            for (; at >= 0; at = acronym.IndexOf(tokens[i].Folded[0], at + 1))
            {
                if (SpellsFrom(tokens, i, acronym, at))
                    return true;
            }
        }

        return false;
    }

    private static bool SpellsFrom(IReadOnlyList<Token> tokens, int i, string acronym, int at)
    {
        var position = i;
        for (var letter = at; letter >= 0; letter--, position--)
        {
            while (position >= 0 && (tokens[position].Surface == "-" || (Lexicon.IsFunctionWord(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position--;
            if (position < 0 || tokens[position].Folded[0] != acronym[letter])
                return false;
        }

        position = i + 1;
        for (var letter = at + 1; letter < acronym.Length; letter++, position++)
        {
            while (position < tokens.Count && (tokens[position].Surface == "-" || (Lexicon.IsFunctionWord(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position++;
            if (position >= tokens.Count || tokens[position].Folded.Length == 0 || tokens[position].Folded[0] != acronym[letter])
                return false;
        }

        return true;
    }

    /// <summary>What comes once a day or once a week: "each morning" is daily, "a Saturday class" weekly.</summary>
    private static string? PeriodOfDay(string folded) => folded switch
    {
        "morning" or "mornings" or "night" or "evening" or "afternoon" => "day",
        "saturday" or "sunday" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "weekend" => "week",
        _ => null,
    };

    private static bool SaysPeriod(SourceScope scope, string period)
        => scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && (QuantityUnits.Frequency(t.Folded) == period || (p.IsProse && (QuantityUnits.Period(t.Folded) == period || PeriodOfDay(t.Folded) == period)))));

    private static string ReasonFor(WordClass kind, string word) => kind switch
    {
        WordClass.Superlative => $"Nothing in the source says \"{word}\".",
        WordClass.Scope => $"The source does not show that it reached this far (\"{word}\").",
        WordClass.Title => $"The source does not give this title or rank (\"{word}\").",
        _ => $"The source does not show this qualification (\"{word}\").",
    };
}
