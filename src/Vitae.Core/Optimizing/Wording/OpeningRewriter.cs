namespace Vitae.Core.Optimizing.Wording;

/// <summary>Replaces a weak opening by the verb of the deed it announces, without making the deed bigger: helping stays helping.</summary>
internal static class OpeningRewriter
{
    private const int MaxTopic = 6;
    private const int MaxClause = 10;

    /// <summary>Whether the opening was replaced. An opening whose deed cannot be told stays as it is.</summary>
    public static bool Rewrite(Line line, RoleTense tense)
    {
        var changed = false;
        for (var round = 0; round < 3; round++)
        {
            if (WeakOpenings.At(line, 0) is not { } opening || !Apply(line, opening, FormOf(tense, line)))
                return changed;
            changed = true;
        }

        return changed;
    }

    /// <summary>A weak opening left where it could not be replaced.</summary>
    public static bool IsWeak(Line line) => WeakOpenings.At(line, 0) is { Kind: not (OpeningKind.Verb or OpeningKind.Empty) };

    /// <summary>Of a role without dates the opening itself tells: "was responsible for" is past, "manages" is not.</summary>
    private static VerbForm FormOf(RoleTense tense, Line line) => tense switch
    {
        RoleTense.Past => VerbForm.Past,
        RoleTense.Present => IsPast(line) ? VerbForm.Past : VerbForm.Base,
        _ => line[0].Lower is "am" or "is" or "assist" or "assists" or "help" or "helps" or "participate" or "participates" or "work" or "works" or "take" or "takes" or "make" or "makes" or "provide" or "provides"
            || line.Count > 1 && line[1].Lower is "include" ? VerbForm.Base : VerbForm.Past,
    };

    /// <summary>"Was involved in" tells a deed that is done, also in a role that goes on; "was responsible for" tells a duty that may go on.</summary>
    private static bool IsPast(Line line)
        => line[0].Lower is "had" or "were" or "did" || (line[0].Lower == "was" && line.Count > 1 && line[1].Lower is "involved" or "asked" or "able" or "part" or "required" or "assigned" or "given" or "tasked" or "actively" or "heavily" or "closely")
            || line[0].Lower is not "tasked" and not "charged" and not "entrusted" and not "involved" and not "engaged" and not "heavily" and not "actively" and not "closely"
            && EnglishVerbs.Find(line[0].Core) is { Form: VerbForm.Past };

    private static bool Apply(Line line, WeakOpening opening, VerbForm form)
    {
        var start = opening.Words.Length;
        if (start >= line.Count)
            return false;
        if (opening.Kind is OpeningKind.Duty or OpeningKind.Vague or OpeningKind.Part && TopicAndDeed(line, start))
            return true;
        switch (opening.Kind)
        {
            case OpeningKind.Vague:
                return false;
            case OpeningKind.Empty:
                line.Replace(0, start, "");
                return true;
            case OpeningKind.Verb when opening.Verb == "handle" && IsAboutPeople(line, start):
                return opening.Words.Contains("care") && Say(line, start, "care for", form);
            case OpeningKind.Verb:
                return Say(line, start, opening.Verb, form);
            case OpeningKind.Infinitive:
                return FromInfinitive(line, start, form);
            case OpeningKind.Duty:
                return FromGerund(line, start, form) || FromDoingNoun(line, start, form) || FromManagedThing(line, start, form);
            default:
                return HelpWithGerund(line, start, form) || HelpWithDoingNoun(line, start, form) || opening.Kind == OpeningKind.Help && Say(line, start, "support", form);
        }
    }

    /// <summary>
    /// "Was tasked with on-call quality: wrote runbooks; pages fell": the deed stands after the colon. It comes first and its topic after it, "Wrote runbooks for on-call quality; pages fell",
    /// where its clause is short and ends plainly and "automated tests" cannot be meant; else only the opening goes, "On-call quality: wrote …".
    /// </summary>
    private static bool TopicAndDeed(Line line, int start)
    {
        var colon = Enumerable.Range(start, Math.Min(MaxTopic, line.Count - start)).Where(at => line[at].After.Length > 0).DefaultIfEmpty(-1).First();
        if (colon < 0 || line[colon].After != ":" || colon + 2 >= line.Count || line[colon + 1].After.Length > 0 || !IsPastDeed(line, colon + 1))
            return false;
        var end = Enumerable.Range(colon + 1, line.Count - colon - 1).Where(at => line[at].After.Length > 0).DefaultIfEmpty(line.Count - 1).First();
        var clause = Enumerable.Range(colon + 1, end - colon).Select(at => line[at].Lower).ToList();
        var topic = Enumerable.Range(start, colon - start + 1).Select(at => line[at].Lower).ToList();
        var isPlain = !line[colon + 1].Lower.EndsWith("ed", StringComparison.Ordinal) || Coordination.StartsObject(line[colon + 2]);
        if (!isPlain || clause.Count > MaxClause || clause.Contains("for") || topic.Contains("for") || topic.Contains("to") || (line[end].After is not (";" or "." or "")))
        {
            line.Replace(0, start, "");
            return true;
        }

        var words = string.Join(' ', Enumerable.Range(start, colon - start + 1).Select(at => at == colon ? line[at].Before + line[at].Core : line[at].ToString()));
        line.Replace(end, 1, line[end].Core + " for " + words);
        line.Replace(0, colon + 1, "");
        return true;
    }

    private static bool IsPastDeed(Line line, int at)
        => EnglishVerbs.Find(line[at].Core) is { } found ? found.Form is VerbForm.Past or VerbForm.Any : line[at].Core.Length > 5 && char.IsLower(line[at].Core[0]) && line[at].Core.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Puts "verb rest" in the place of the first words.</summary>
    private static bool Say(Line line, int count, string phrase, VerbForm form)
    {
        var words = phrase.Split(' ');
        if (EnglishVerbs.Find(words[0]) is not { } found)
            return false;
        words[0] = found.Verb.In(form);
        if (words is [_, "and", _] && EnglishVerbs.Find(words[2]) is { } second)
            words[2] = second.Verb.In(form);
        line.Replace(0, count, string.Join(' ', words));
        return true;
    }

    private static bool FromGerund(Line line, int start, VerbForm form)
    {
        var at = SkipAdverb(line, start);
        if (at >= line.Count || EnglishVerbs.Find(line[at].Core) is not { Form: VerbForm.Gerund } gerund)
            return false;
        if (!Coordination.IsAnnouncedDeed(line, at, gerund.Verb) || !Coordination.HasObjectOrCompanion(line, at))
            return false;
        if (at + 1 >= line.Count || !Coordination.Carry(line, at, VerbForm.Gerund, form))
            return false;
        line.Replace(at, gerund.Verb.In(form));
        line.Replace(0, start, "");
        return true;
    }

    private static bool FromInfinitive(Line line, int start, VerbForm form)
    {
        var at = SkipAdverb(line, start);
        if (at >= line.Count || EnglishVerbs.Find(line[at].Core) is not { Form: VerbForm.Base or VerbForm.Any } verb || !Coordination.Carry(line, at, VerbForm.Base, form, announced: true))
            return false;
        line.Replace(at, verb.Verb.In(form));
        line.Replace(0, start, "");
        return true;
    }

    /// <summary>"the development of a portal": developed a portal.</summary>
    private static bool FromDoingNoun(Line line, int start, VerbForm form)
    {
        var (count, verb) = DoingNoun(line, start);
        if (count == 0)
            return false;
        return Say(line, start + count, verb, form);
    }

    private static bool FromManagedThing(Line line, int start, VerbForm form)
    {
        for (var at = start; at < line.Count && at < start + 6; at++)
        {
            var ends = at + 1 >= line.Count || line[at].After.Length > 0 || line[at + 1].Lower is "of" or "for" or "in" or "with" or "across" or "at" or "and" or "to" or "from" or "on" or "worth" or "including" or "covering" or "serving";
            if (ends)
                return WeakOpenings.IsManaged(line[at].Core) && Say(line, start, "manage", form);
        }

        return false;
    }

    private static bool HelpWithGerund(Line line, int start, VerbForm form)
    {
        var at = SkipAdverb(line, start);
        if (at >= line.Count || EnglishVerbs.Find(line[at].Core) is not { Form: VerbForm.Gerund } gerund)
            return false;
        if (at + 1 >= line.Count || !Coordination.IsAnnouncedDeed(line, at, gerund.Verb) || !Coordination.Carry(line, at, VerbForm.Gerund, VerbForm.Base))
            return false;
        line.Replace(at, gerund.Verb.Base);
        return Say(line, start, "help", form);
    }

    private static bool HelpWithDoingNoun(Line line, int start, VerbForm form)
    {
        var (count, verb) = DoingNoun(line, start);
        if (count == 0)
            return false;
        line.Replace(start, count, verb);
        return Say(line, start, "help", form);
    }

    /// <summary>How many words say "the … of" or "the … and … of", and the verbs for them; 0 when they do not.</summary>
    private static (int Count, string Verb) DoingNoun(Line line, int start)
    {
        var at = start < line.Count && line[start].Lower is "the" or "all" ? start + 1 : start;
        if (at + 2 >= line.Count || line[at].After.Length > 0 || WeakOpenings.VerbOfDoing(line[at].Core) is not { } verb)
            return (0, "");
        if (line[at + 1].Lower == "of")
            return (at + 2 - start, verb);
        return line[at + 1].Lower is "and" or "&" && at + 4 < line.Count && line[at + 3].Lower == "of" && WeakOpenings.VerbOfDoing(line[at + 2].Core) is { } second
            ? (at + 4 - start, verb + " and " + second)
            : (0, "");
    }

    /// <summary>People are not handled.</summary>
    private static bool IsAboutPeople(Line line, int start)
        => Enumerable.Range(start, Math.Min(5, line.Count - start)).TakeWhile(at => at == start || line[at - 1].After.Length == 0)
            .Any(at => WeakOpenings.IsPeople(line[at].Core) && (at + 1 >= line.Count || EndsNounPhrase(line, at)));

    private static bool EndsNounPhrase(Line line, int at)
        => line[at].After.Length > 0 || line[at + 1].Lower is "and" or "with" or "in" or "at" or "on" or "of" or "from" or "who" or "by" or "to" or "for" or "during" or "aged" or "across" or "over";

    private static int SkipAdverb(Line line, int start)
        => start + 1 < line.Count && line[start].Lower.EndsWith("ly", StringComparison.Ordinal) && line[start].After.Length == 0 ? start + 1 : start;
}
