using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>What is left of an item without the words around it.</summary>
/// <param name="HadYears">It began with years of experience in something.</param>
/// <param name="IsLed">Words that ask stood before or behind: "experience in", "is required".</param>
internal readonly record struct StrippedPhrase(bool HadYears, bool IsLed, int From, int To);

/// <summary>Takes off what stands before and behind a skill: "at least 3 years of hands-on experience with … is a plus".</summary>
internal sealed class PhraseStripper(PostingText posting, KnownSpans known, string language)
{
    private const int MaxSubject = 9, MaxTail = 6;

    public StrippedPhrase Strip(int from, int to)
    {
        var (hadYears, isLed) = (false, false);
        if (from == 0 || posting.GapBefore(from).Contains(". ", StringComparison.Ordinal))
        {
            var behind = AfterSubject(from, to);
            (isLed, from) = (behind > from, behind);
        }

        for (var changed = true; changed && from < to;)
        {
            changed = false;
            if (known.Exactly(from, to) is not null)
                break;
            var years = YearsOfExperience.LengthAt(posting, from, to);
            if (years > 0)
            {
                (hadYears, isLed, from, changed) = (true, true, from + years, true);
            }
            else if (PostingLexicon.Lead.LongestAt(posting.Tokens, from) is { Value: >= 0 } lead && lead.Last < to && !known.IsInside(lead.Last) && !IsHyphened(lead.Last + 1, to))
            {
                isLed |= SkillWords.Asks(posting, from, lead.Last + 1);
                (from, changed) = (lead.Last + 1, true);
            }
            else if (to - from > 2 && SkillWords.Copulas.Contains(posting.Word(from + 1)) && SkillWords.Asks(posting, from, from + 1) && !known.IsInside(from))
            {
                // "Unverzichtbar sind …", "Essential is …".
                (isLed, from, changed) = (true, from + 2, true);
            }
            else if (VerbLength(from, to) is > 0 and var length)
            {
                (isLed, from, changed) = (true, from + length, true);
            }
            else if (to - from > 2 && !known.IsInside(from) && Places.IsRegion(posting.Phrase(from, from + 1)) && posting.Word(from + 1) is not "state" && char.IsUpper(posting.Text[posting.Tokens[from].Start]))
            {
                (from, changed) = (from + 1, true);
            }
        }

        var end = StripTail(from, BeforeVerb(from, to));
        return new StrippedPhrase(hadYears, isLed || (end < to && SkillWords.Asks(posting, end, to)), from, end);
    }

    /// <summary>Passes over who is spoken of, as far as the verb that asks: "The position requires", "The right person will be", "It is a bonus if you".</summary>
    private int AfterSubject(int from, int to)
    {
        var isPerson = false;
        for (var i = from; i < Math.Min(to - 1, from + MaxSubject); i++)
        {
            if (known.IsNamed(i))
                return from;
            var word = posting.Word(i);
            if (i > from && SkillWords.AskingVerbs.Contains(word) && !(language == "de" && !isPerson && HasNoun(from + 1, i)))
                return (word is "looking" or "search" ? i + 2 : i + 1) is var behind && behind + 1 < to && posting.Word(behind) is "du" or "sie" or "ihr" or "you" or "vous" ? behind + 1 : behind;
            if (isPerson && word is "be" or "is" or "are" or "will" or "ist" or "sind" or "est" or "es" && posting.Word(i + 1) is not "be")
                return i + 1;
            if (isPerson && word is "with" or "mit" or "avec" or "con")
                return i + 1;
            if (i > from && word is "if" or "wenn" or "si" or "dass")
                return i + 1;
            isPerson |= SkillWords.Persons.Contains(word);
        }

        return from;
    }

    /// <summary>Words of "you made", "vous appliquez", "have worked with" at this place.</summary>
    private int VerbLength(int from, int to)
    {
        if (posting.Word(from) is not ("you" or "you'd" or "you've" or "you'll" or "vous" or "i" or "who" or "qui") || to - from < 3 || posting.GapBefore(from + 1) is "-")
            return 0;
        var i = from + 1;
        while (i < to - 1 && posting.Word(i) is "have" or "had" or "can" or "could" or "would" or "will" or "also" or "already" or "ever" or "avez" or "savez" or "pouvez")
            i++;
        var verb = posting.Word(i);
        if (language == "fr" ? !(verb.EndsWith("ez", StringComparison.Ordinal) || verb is "etes" or "faites" || (i > from + 1 && verb.EndsWith('e'))) : !WordForms.IsVerb(WordForms.Lemma(verb)))
            return i > from + 1 ? i - from : 0;
        i++;
        return (i < to - 1 && posting.Word(i) is "with" or "in" or "on" or "to" or "at" or "of" or "through" or "d" or "avec" or "en" or "dans" or "sur" ? i + 1 : i) - from;
    }

    /// <summary>"a DipHE would be an asset": a name ends where something is said of it.</summary>
    private int BeforeVerb(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if ((SkillWords.Copulas.Contains(posting.Word(i)) || SkillWords.VerbsOfAsking.Contains(posting.Word(i))) && !known.IsInside(i) && known.Exactly(from, to) is null && !posting.GapBefore(i).Contains('-'))
                return i;
        }

        return to;
    }

    private int StripTail(int from, int to)
    {
        for (var changed = true; changed && from < to;)
        {
            changed = false;
            if (known.Exactly(from, to) is not null)
                break;
            for (var start = Math.Max(from, to - MaxTail); start < to; start++)
            {
                if (PostingLexicon.Tail.LongestAt(posting.Tokens, start) is not { Value: >= 0 } tail || tail.Last != to - 1)
                    continue;
                if (IsNeeded(from, start, to))
                    continue;
                (to, changed) = (start, true);
                break;
            }

            // German writes its nouns large: what stands small behind them is a verb.
            if (!changed && language == "de" && to - from > 1 && !IsNoun(to - 1) && HasNoun(from, to - 1))
                (to, changed) = (to - 1, true);
        }

        return to;
    }

    private bool HasNoun(int from, int to) => Enumerable.Range(from, to - from).Any(IsNoun);

    private bool IsNoun(int token) => posting.Phrase(token, token + 1).Any(c => char.IsUpper(c) || char.IsDigit(c));

    /// <summary>"in-house", "one-line": the word belongs to the next.</summary>
    private bool IsHyphened(int token, int to) => token < to && posting.GapBefore(token) is "-" or "\u2011";

    /// <summary>A "card" or "certificate" is left off behind what is known by itself ("OSHA 10 card"), not elsewhere ("union card").</summary>
    private bool IsNeeded(int from, int start, int to)
    {
        if (!SkillWords.ConditionalTails.Contains(posting.Word(to - 1)))
            return false;
        var rest = posting.Phrase(from, start);
        if (posting.Word(to - 1) is not ("card" or "certification" or "certifications" or "certificate" or "qualification" or "training" or "certified"))
            return known.Exactly(from, start) is not { } name || (!name.IsProduct && posting.Word(to - 1) is "protocols" or "standards" or "procedures" or "regulations" or "guidelines" or "requirements");
        return !(Certifications.Find(rest) is not null || known.Exactly(from, start) is { IsTool: false } || posting.Word(to - 1) is "training" or "qualification" || rest.Any(char.IsDigit) || rest.All(c => !char.IsLower(c)));
    }
}
