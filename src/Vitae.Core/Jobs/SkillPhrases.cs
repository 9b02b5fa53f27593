using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Takes the names of skills out of a clause, item by item of its enumeration.</summary>
internal sealed class SkillPhrases(PostingText posting, KnownSpans known, string language, string? title)
{
    private const int MaxDegreeWords = 8;

    private readonly ClauseItems items = new(posting, known, language);
    private readonly PhraseStripper stripper = new(posting, known, language);
    private readonly PhraseNames naming = new(posting, known, language, title);

    /// <summary>Groups of names; any name of a group will do.</summary>
    public List<List<string>> In(RequirementClause clause)
    {
        var groups = new List<List<string>>();
        var (skipsFields, chain, isLed, wasCut) = (false, 0, !clause.IsTold || clause.IsFirm, false);
        foreach (var item in items.In(clause.From, clause.To).SelectMany(Parts))
        {
            if (IsDegree(item.From, item.To))
            {
                skipsFields = true;
                if (!clause.IsNice && VocationalDiploma(item) is { } diploma)
                    groups.Add([diploma]);
                if (clause.IsNice && NiceDegree(item.From, item.To) is { } degree)
                    groups.Add([degree]);
                continue;
            }

            var stripped = stripper.Strip(item.From, item.To);
            if (skipsFields && !stripped.IsLed && !naming.IsLicence(stripped) && !(item.IsComma && known.Exactly(stripped.From, stripped.To) is { IsProduct: true }) && posting.Word(item.From) is not ("a" or "an" or "the" or "eine" or "un" or "une" or "una") && (item.IsComma || item.IsOr || IsFieldOfStudy(item.From, item.To)))
                continue;
            if ((item.IsOr && IsWayOut(item)) || (IsFragment(stripped.From, stripped.To, clause.To) && stripped.To == item.To))
                continue;
            isLed |= stripped.IsLed;
            var names = naming.Of(item, stripped, onlyKnown: (item.IsDetail && groups.Count > 0) || (wasCut && !stripped.IsLed && !clause.IsTold) || (wasCut && !item.IsComma && !stripped.IsLed) || (groups.Count > 0 && IsAside(item)));
            (skipsFields, wasCut) = (false, naming.IsCut(stripped) || (wasCut && !stripped.IsLed));
            if (!isLed)
                names.RemoveAll(name => SkillTaxonomy.Find(name) is not { Tier: 1 } && Languages.Find(name) is null);
            if (names.Count == 0)
                continue;
            if (item.IsOr && groups.Count > chain)
            {
                names.InsertRange(0, groups.Skip(chain).SelectMany(g => g));
                groups.RemoveRange(chain, groups.Count - chain);
                groups.Add(names);
                chain = groups.Count;
                continue;
            }

            if (!item.IsComma)
                chain = groups.Count;
            groups.Add(names);
        }

        return groups;
    }

    /// <summary>What a remark in brackets adds: names that the knowledge base knows, unless they only shorten what stands outside, illustrate it in a sentence, or are rules.</summary>
    public List<List<string>> KnownOnly(RequirementClause clause, PostingText beside)
    {
        var outside = SkillTaxonomy.FindMentions(beside.Text, MentionContext.SkillList).Select(m => m.Skill.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var groups = new List<List<string>>();
        foreach (var item in items.In(clause.From, clause.To))
        {
            var (_, _, start, end) = stripper.Strip(item.From, item.To);
            if (start < end && known.Exactly(start, end) is { IsRule: false } span && ComplianceTerms.Find(span.Name) is null && (span.IsTool || span.IsProduct || char.IsUpper(posting.Text[posting.Tokens[start].Start])) && !outside.Contains(span.Name) && SkillTaxonomy.Find(span.Name) is { } skill && !outside.Contains(skill.Name))
                groups.Add([span.Name]);
            else if (start < end && naming.LanguageName(start, end) is { } spoken)
                groups.Add([spoken]);
        }

        return groups;
    }

    /// <summary>"a qualified solicitor with three years' experience in contracts" asks for two things.</summary>
    public IEnumerable<ClauseItem> Parts(ClauseItem item)
    {
        for (var i = item.From + 2; i < item.To - 1; i++)
        {
            if (posting.Word(i) is not ("with" or "plus" or "including" or "mit" or "avec" or "con") || known.IsInside(i - 1) || PostingLexicon.Lead.LongestAt(posting.Tokens, i - 1).Last >= i || PostingLexicon.Lead.LongestAt(posting.Tokens, i - 2).Last >= i)
                continue;
            var lead = PostingLexicon.Lead.LongestAt(posting.Tokens, i + 1);
            if (YearsOfExperience.LengthAt(posting, i + 1, item.To) > 0 || NamesLicence(i + 1, item.To) || (lead.Value >= 0 && lead.Last < item.To - 1 && lead.Last > i + 1 && SkillWords.Asks(posting, i + 1, lead.Last + 1)))
                return [item with { To = i }, new ClauseItem(i + 1, item.To, false, false, false)];
        }

        return [item];
    }

    private bool NamesLicence(int from, int to)
        => Enumerable.Range(from, to - from).Any(i => posting.Word(i) is "license" or "licence" or "certificate" or "certification" or "registration" or "carne" or "permis" or "permiso" or "fuhrerschein" or "diploma");

    /// <summary>", in production", ", down to the kernel", ", both sketch and estimate": tells of the item before.</summary>
    private bool IsAside(ClauseItem item)
        => item.IsComma && posting.Word(item.From) is "in" or "on" or "at" or "down" or "up" or "both" or "from" or "under" or "over" or "for" or "by" or "within" or "across" or "alternance" or "etwa" or "auch" or "bei" or "im" or "fur" or "dans" or "pour" or "chaque" or "notamment" or "sobre" or "including" or "included" or "especially" or "mostly" or "mainly" or "ideally" or "unless";

    /// <summary>"or the ability to pass it", "or eligible": a way around what is asked, no other thing.</summary>
    public bool IsWayOut(ClauseItem item)
    {
        for (var i = item.From; i < Math.Min(item.To, item.From + 3); i++)
        {
            if (SkillWords.WaysOut.Contains(posting.Word(i)))
                return true;
            if (posting.Word(i) is not ("the" or "a" or "an" or "be" or "you" or "in" or "with" or "to" or "einer" or "eine" or "einem" or "un" or "une" or "una"))
                return false;
        }

        return false;
    }

    /// <summary>"written" of "written and spoken English", "read" of "read and interpret drawings": belongs to the next item.</summary>
    private bool IsFragment(int from, int to, int clauseEnd)
    {
        if (language != "en" || to - from != 1 || to >= clauseEnd || posting.Word(to) is not ("and" or "or" or "&") || posting.GapBefore(to).Contains(',') || char.IsUpper(posting.Text[posting.Tokens[from].Start]) && (from > 0 || posting.Phrase(from, to).Skip(1).Any(char.IsUpper)))
            return false;
        return SkillTaxonomy.Find(posting.Word(from)) is not { Tier: 1 } && (naming.IsVerb(from) || SkillTaxonomy.Find(posting.Word(from)) is null) && to + 2 < clauseEnd;
    }

    /// <summary>A degree that is welcome, by its name: "M.S. in structural engineering".</summary>
    public string? NiceDegree(int from, int to)
    {
        var (_, _, start, end) = stripper.Strip(from, to);
        return end - start is > 0 and <= MaxDegreeWords && end - start >= Math.Min(2, to - from) ? SkillName.Capitalized(posting.Phrase(start, end)) : to - from <= MaxDegreeWords ? SkillName.Capitalized(posting.Phrase(from, to)) : null;
    }

    /// <summary>"diplôme d'État d'infirmier" and "grado superior en Automoción" admit to a trade, as a licence does.</summary>
    public string? VocationalDiploma(ClauseItem item)
    {
        var start = DegreeAsked.FirstVocational(posting, item.From, item.To);
        if (start < 0)
            return null;
        var end = item.To;
        while (end - 1 > start && posting.Word(end - 1) is "exige" or "exigee" or "requis" or "requise" or "obligatoire" or "requerido" or "requerida" or "obligatorio" or "imprescindible" or "indispensable")
            end--;
        while (end - start > MaxDegreeWords && end - 1 > start && (end == item.To || posting.Word(end) is not ("en" or "in" or "o" or "ou" or "y" or "et")))
            end--;
        return end - start > MaxDegreeWords ? null : SkillName.Capitalized(posting.Phrase(start, end));
    }

    /// <summary>"BUT" is a diploma in France; "but" is none.</summary>
    public bool IsDegree(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (PostingLexicon.Degree.LongestAt(posting.Tokens, i) is { Value: >= 0 } degree && degree.Last < to && !(posting.Word(i) is "but" && posting.Phrase(i, i + 1) is not "BUT"))
                return true;
        }

        return DegreeAsked.FirstVocational(posting, from, to) >= 0 || DegreeAsked.Mentions(posting, from, to).Any();
    }

    private bool IsFieldOfStudy(int from, int to) => FieldsOfStudy.Find(posting.Phrase(from, to)) is not null || Enumerable.Range(from, to - from).Any(i => posting.Word(i) is "field" or "related" or "similar" or "equivalent" or "discipline" or "subject");
}
