using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Words of a posting that ask for something, and how firmly.</summary>
/// <param name="From">First word.</param>
/// <param name="To">Behind the last word.</param>
/// <param name="IsTold">Stands in running text rather than in a list.</param>
/// <param name="IsFirm">A word stands in it that asks or welcomes by itself, as "required" does and "you have" does not.</param>
internal readonly record struct RequirementClause(bool IsNice, int From, int To, bool IsTold = false, bool IsFirm = false);

/// <summary>Decides of a bullet or a sentence what in it is required, what is welcome and what is not asked.</summary>
internal sealed class RequirementClauses(PostingText posting)
{
    /// <summary>What stands for something named before, so that a denial of it denies that.</summary>
    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create("either", "neither", "them", "it", "that", "this", "those", "these", "both", "any", "beides", "davon", "dazu");

    private readonly Cues[] cues = CueMarks.Of(posting);
    private readonly bool[] leadingNice = CueMarks.LeadingNice(posting);

    /// <summary>Whether the text begins with words of welcome, as "(preferred)" does and "(PhD preferred)" does not.</summary>
    public bool BeginsNice => cues.Length > 0 && (cues[0] & Cues.NiceToHave) != 0;

    /// <summary>All cues of the whole text.</summary>
    public Cues AllCues => CuesOf(0, cues.Length);

    /// <summary>All cues of a range of words.</summary>
    public Cues CuesOf(int from, int to)
    {
        var all = Cues.None;
        for (var i = from; i < to; i++)
            all |= cues[i];
        return all;
    }

    /// <summary>The clauses of a whole unit that ask something.</summary>
    /// <param name="isNice">Known from elsewhere, as from a bracket "(preferred)"; null to decide by section and words.</param>
    public IEnumerable<RequirementClause> Of(PostingUnit unit, bool? isNice)
    {
        var to = posting.Tokens.Count;
        if (to == 0 || Default(unit, 0, to) is not { } ask || DeniesAll(to))
            yield break;
        var parts = Parts(0, to).ToList();
        for (var at = 0; at < parts.Count; at++)
        {
            var (partFrom, partTo) = parts[at];

            // "…; so is some HTML" is as firm as what stands before.
            if (at > 0 && SaysSame(partFrom, partTo))
            {
                yield return new RequirementClause((CuesOf(parts[at - 1].From, parts[at - 1].To) & Cues.NiceToHave) != 0 || (isNice ?? ask), partFrom, partTo, IsTold: true, IsFirm: true);
                continue;
            }

            if (!unit.IsBullet && at + 1 < parts.Count && (CuesOf(partFrom, partTo) & (Cues.MustHave | Cues.NiceToHave | Cues.Not)) == 0 && RefersBack(parts[at + 1]))
            {
                yield return new RequirementClause((CuesOf(parts[at + 1].From, parts[at + 1].To) & Cues.NiceToHave) != 0, partFrom, partTo, IsTold: true, IsFirm: true);
                continue;
            }

            if (!unit.IsBullet && parts.Count > 1 && (CuesOf(partFrom, partTo) & (Cues.MustHave | Cues.NiceToHave)) == 0 && (unit.Section == PostingSection.Neutral || IsTelling(partFrom)))
                continue;
            foreach (var clause in Clauses(partFrom, partTo, isNice ?? ask))
                yield return clause with { IsTold = !unit.IsBullet, IsFirm = unit.Section is PostingSection.MustHave or PostingSection.NiceToHave || (CuesOf(clause.From, clause.To) & Cues.NiceToHave) != 0 || IsFirm(clause.From, clause.To) };
        }
    }

    /// <summary>Whether words begin with "so is".</summary>
    public bool SaysSame(int from, int to) => to - from > 2 && posting.Word(from) is "so" && posting.Word(from + 1) is "is" or "are";

    /// <summary>"Plated desserts are the heart of the job, so experience with those is essential".</summary>
    private bool RefersBack((int From, int To) part)
    {
        if (!Subordinates.OpensResult(posting, part.From, part.To) || (CuesOf(part.From, part.To) & (Cues.MustHave | Cues.NiceToHave)) == 0 || (CuesOf(part.From, part.To) & Cues.Not) != 0)
            return false;
        for (var i = part.From + 1; i < part.To; i++)
        {
            if (posting.Word(i) is "those" or "these" or "them" or "it" or "both" or "damit" or "darin")
                return true;
        }

        return false;
    }

    /// <summary>"…, but you don't need to know either".</summary>
    private bool DeniesAll(int to)
    {
        for (var i = 0; i < to; i++)
        {
            if ((cues[i] & Cues.Not) == 0)
                continue;
            for (var j = i + 1; j < Math.Min(to, i + 6); j++)
            {
                if (Pronouns.Contains(posting.Word(j)) && (j + 1 == to || posting.GapBefore(j + 1).IndexOfAny(",;:.") >= 0))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Speaks of the employer or of things rather than of who is wanted.</summary>
    private bool IsTelling(int from)
        => posting.Word(from) is "we" or "we're" or "we've" or "we'd" or "our" or "one" or "it" or "it's" or "they" or "there" or "the" or "this" or "that" or "most" or "some" or "half" or "all" or "everyone" or "wir" or "unser" or "unsere" or "die" or "der" or "das" or "es" or "nous" or "notre" or "nos" or "le" or "la" or "les" or "il" or "nuestro" or "nuestra" or "nuestros" or "nuestras" or "el" or "los" or "las" or "somos" or "den" or "dabei";

    /// <summary>Whether what a unit does not say otherwise is nice (true) or required (false); null when it asks nothing.</summary>
    private bool? Default(PostingUnit unit, int from, int to)
    {
        var all = CuesOf(from, to);
        switch (unit.Section)
        {
            case PostingSection.NiceToHave:
                return unit.IsBullet || ((all & (Cues.Boilerplate | Cues.Benefit)) == 0 && !IsOfEmployer(from, all, isSectioned: true)) ? true : null;
            case PostingSection.MustHave:
                return unit.IsBullet || ((all & Cues.Boilerplate) == 0 && !IsOfEmployer(from, all, isSectioned: true) && ((all & Cues.Benefit) == 0 || (all & (Cues.MustHave | Cues.NiceToHave)) != 0)) ? false : null;
            case PostingSection.Benefits or PostingSection.Apply or PostingSection.About:
                return null;
            case PostingSection.Responsibilities:
                return unit.IsBullet || (all & (Cues.Boilerplate | Cues.Benefit)) != 0 ? null : (all & Cues.NiceToHave) != 0 ? true : IsStrongMust(from, to) ? false : null;
            default:
                if ((all & Cues.Boilerplate) != 0 || IsOfEmployer(from, all))
                    return null;
                if ((all & (Cues.NiceToHave | Cues.MustHave)) == 0)
                    return null;
                return (all & Cues.Benefit) != 0 && !IsStrongMust(from, to) && (all & Cues.NiceToHave) == 0 ? null : false;
        }
    }

    /// <summary>"We make pumps": speaks of the employer, unless it says what the employer needs.</summary>
    private bool IsOfEmployer(int from, Cues all, bool isSectioned = false)
    {
        if (isSectioned && posting.Word(from) is "if" or "when" or "no")
            return false;
        if (posting.Word(from) is not ("we" or "we're" or "we've" or "our" or "wir" or "unser" or "unsere" or "nous" or "notre" or "nos" or "somos" or "nuestro" or "nuestra" or "hi" or "if" or "when" or "this" or "no" or "apply"))
            return false;
        return (all & Cues.NiceToHave) == 0 && ((all & Cues.MustHave) == 0 || !(posting.Word(from) is "we" or "wir" or "nous" || (posting.Word(from) is "our" && from + 1 < posting.Tokens.Count && posting.Word(from + 1) is "client" or "ideal")));
    }

    private bool IsStrongMust(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((cues[i] & Cues.MustHave) != 0 && posting.Word(i) is "must" or "required" or "require" or "requires" or "essential" or "mandatory" or "minimum" or "at" or "imprescindible" or "indispensable" or "erforderlich" or "mindestens" or "au" or "al")
                return true;
        }

        return false;
    }

    /// <summary>Whether it asks by more than "you have" or "you are" in its midst.</summary>
    private bool IsFirm(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((cues[i] & Cues.MustHave) != 0 && (i <= from + 1 || posting.Word(i) is not ("you" or "you're" or "you've" or "you'll" or "you'd" or "sie" or "du" or "vous" or "tu")))
                return true;
        }

        return false;
    }

    /// <summary>Splits where one statement ends and another begins: semicolons, "but", "although", "so". What only explains is left out.</summary>
    private IEnumerable<(int From, int To)> Parts(int from, int to)
    {
        var start = AfterOpeningReason(from, to);
        from = start;
        var (skipsToEnd, skipsToComma) = (false, false);
        for (var i = from + 1; i < to; i++)
        {
            var gap = posting.GapBefore(i);
            if (IsPartBreak(i, to) || (skipsToComma && gap.Contains(',') && i > start + 2) || (skipsToEnd && gap.Contains(',') && posting.Word(i) is "and" or "und" or "et" or "y" && SaysMore(i, to)))
            {
                if (!skipsToEnd && !skipsToComma)
                    yield return (start, i);
                (start, skipsToEnd, skipsToComma) = (i, false, false);
            }
            else if (!skipsToEnd && !skipsToComma && (Subordinates.OpensReason(posting, i, to) || (Subordinates.OpensRelative(posting, i) && !SaysMore(i, to) && !TellsOfPerson(from, i))))
            {
                yield return (start, i);
                (start, skipsToEnd, skipsToComma) = (i, Subordinates.OpensReason(posting, i, to), !Subordinates.OpensReason(posting, i, to));
            }
        }

        if (!skipsToEnd && !skipsToComma)
            yield return (start, to);
    }

    /// <summary>"Since most of our revenue comes from one payer, we require …".</summary>
    private int AfterOpeningReason(int from, int to)
    {
        if (posting.Word(from) is not ("since" or "because" or "as" or "da" or "weil" or "comme" or "puisque" or "como" or "while" or "although" or "obwohl" or "wahrend"))
            return from;
        for (var i = from + 2; i < to; i++)
        {
            if (posting.GapBefore(i).Contains(','))
                return (CuesOf(from, i) & (Cues.MustHave | Cues.NiceToHave)) == 0 ? i : from;
        }

        return from;
    }

    private bool IsPartBreak(int token, int to)
    {
        var gap = posting.GapBefore(token);
        if (gap.Contains(';') || gap.Contains(". ", StringComparison.Ordinal) || Subordinates.OpensResult(posting, token, to))
            return true;

        // "desirable but not essential" is one statement.
        return posting.Word(token) is "although" or "though" or "aber" or "mais" or "pero" or "aunque" || (posting.Word(token) is "but" && !(token + 1 < to && posting.Word(token + 1) is "not"));
    }

    /// <summary>"someone with …, who writes …".</summary>
    private bool TellsOfPerson(int from, int token)
    {
        if (posting.Word(token) is not ("who" or "qui" or "quien" or "que" or "der" or "die"))
            return false;
        for (var i = from; i < Math.Min(token, from + 9); i++)
        {
            if (posting.Word(i) is "someone" or "somebody" or "person" or "people" or "candidate" or "candidates" or "applicants" or "personne" or "quelqu" or "persona" or "alguien" or "jemanden" or "candidat")
                return true;
        }

        return false;
    }

    /// <summary>Whether a relative clause tells how welcome the thing is.</summary>
    private bool SaysMore(int token, int to)
    {
        for (var i = token; i < to; i++)
        {
            if ((cues[i] & (Cues.NiceToHave | Cues.Not)) != 0 || ((cues[i] & Cues.MustHave) != 0 && posting.Word(token) is "who" or "qui" or "der" or "die" or "wer" or "quien"))
                return true;
            if (i > token + 1 && posting.GapBefore(i).Contains(','))
                return false;
        }

        return false;
    }

    private IEnumerable<RequirementClause> Clauses(int from, int to, bool ask)
    {
        var pieces = NeedsSplit(from, to, ask) ? Pieces(from, to) : [(from, to)];
        for (var i = 0; i < pieces.Count; i++)
        {
            var (pieceFrom, pieceTo) = pieces[i];
            if (posting.Word(pieceFrom) is "no" or "kein" or "keine" or "keinen" or "aucun" or "aucune" or "ningun" or "ninguna")
                continue;
            var kind = CuesOf(pieceFrom, pieceTo) & (Cues.NiceToHave | Cues.Not);
            if ((kind & Cues.NiceToHave) != 0)
            {
                var lead = FirstLeadingNice(pieceFrom, pieceTo);

                // "Vegan desserts are ideally something you enjoy" wishes for what stands before.
                if (lead > pieceFrom && posting.Word(lead - 1) is not ("would" or "will") && SkillWords.Copulas.Contains(posting.Word(lead - 1)))
                    lead = pieceFrom;
                if (lead > pieceFrom)
                    yield return new RequirementClause(ask, pieceFrom, lead);
                var end = lead > pieceFrom ? EndOfAside(lead, pieceTo) : pieceTo;
                yield return new RequirementClause(true, Math.Max(lead, pieceFrom), end);
                if (end < pieceTo)
                    yield return new RequirementClause(ask, end, pieceTo);
                if (lead == pieceFrom)
                    ask = true;
            }
            else if (kind == Cues.None)
            {
                yield return new RequirementClause(ask, pieceFrom, pieceTo);
            }
        }
    }

    /// <summary>"…, ideally in retail, and know SQL": the wish ends where the sentence goes on.</summary>
    private int EndOfAside(int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (posting.GapBefore(i).Contains(',') && posting.Word(i) is "and" && posting.Word(i + 1) is "know" or "have" or "be" or "hold" or "you" or "a" or "an" or "at" or "able" or "experience" or "knowledge" or "speak" or "understand")
                return i + 1;
        }

        return to;
    }

    /// <summary>Whether a part mixes what is required, welcome and not asked, so that each piece between commas speaks for itself.</summary>
    private bool NeedsSplit(int from, int to, bool ask)
    {
        var kinds = CuesOf(from, to) & (Cues.NiceToHave | Cues.Not | Cues.MustHave);
        if (ask)
            kinds &= ~Cues.MustHave;
        return (kinds & Cues.NiceToHave) != 0 && kinds != Cues.NiceToHave || (kinds & Cues.Not) != 0 && kinds != Cues.Not;
    }

    /// <summary>Pieces between commas; one without a cue belongs to the next that has one, else to the one before.</summary>
    private List<(int From, int To)> Pieces(int from, int to)
    {
        var pieces = new List<(int From, int To)>();
        var start = from;
        var hasCue = false;
        var lastCue = from - 9;
        for (var i = from; i < to; i++)
        {
            // "X is essential and Y is preferred": the cue stands right before "and".
            if (i > start && hasCue && (posting.GapBefore(i).Contains(',') || (posting.Word(i) is "and" or "und" or "et" or "y" && i - lastCue <= 2 && lastCue > start)))
            {
                pieces.Add((start, i));
                (start, hasCue) = (i, false);
            }

            if ((cues[i] & (Cues.NiceToHave | Cues.Not | Cues.MustHave)) != 0)
                (hasCue, lastCue) = (true, i);
        }

        if (hasCue || pieces.Count == 0)
            pieces.Add((start, to));
        else
            pieces[^1] = (pieces[^1].From, to);
        return pieces;
    }

    private int FirstLeadingNice(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (leadingNice[i])
                return i;
        }

        return -1;
    }
}
