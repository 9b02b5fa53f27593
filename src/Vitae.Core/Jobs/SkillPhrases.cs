using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Takes the names of skills out of a clause: what is left of each item of its enumeration without the words around.</summary>
internal sealed class SkillPhrases(PostingText posting, KnownSpans known, string language, string? title)
{
    private const int MaxWords = 4, MaxSubject = 9;

    private readonly HashSet<string> titleStems = [.. TextFolding.Fold(title ?? "").Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Select(w => Stem(w, language))];

    /// <summary>Groups of names; any name of a group will do.</summary>
    public List<List<string>> In(RequirementClause clause)
    {
        var groups = new List<List<string>>();
        var (skipsFields, skipsTrades, chain) = (false, false, 0);
        foreach (var (from, to, isOr, isComma) in Items(clause.From, clause.To))
        {
            if (IsDegree(from, to))
            {
                skipsFields = true;
                if (clause.IsNice && clause.From == 0 && from == clause.From && to == clause.To && to - from <= MaxWords + 1 && NiceDegree(from, to) is { } degree)
                    groups.Add([degree]);
                continue;
            }

            var (startsYears, stripped, strippedEnd) = Strip(from, to);
            if (skipsFields && !startsYears && (isComma || isOr || IsFieldOfStudy(from, to)))
                continue;
            if (IsFragment(stripped, strippedEnd, clause.To) && strippedEnd == to)
                continue;
            var names = Names(from, to, isOr && skipsTrades, out var hadYears);
            if (skipsTrades && (isOr || isComma))
                names.RemoveAll(SkillWords.Trades.Contains);
            (skipsFields, skipsTrades) = (false, hadYears || (skipsTrades && (isOr || isComma)));
            if (names.Count == 0)
                continue;
            if (isOr && groups.Count > chain)
            {
                names.InsertRange(0, groups.Skip(chain).SelectMany(g => g));
                groups.RemoveRange(chain, groups.Count - chain);
                groups.Add(names);
                chain = groups.Count;
                continue;
            }

            if (!isComma)
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
        foreach (var (from, to, _, _) in Items(clause.From, clause.To))
        {
            var (_, start, end) = Strip(from, to);
            if (start < end && known.Exactly(start, end) is { IsRule: false } span && ComplianceTerms.Find(span.Name) is null && (span.IsTool || span.IsProduct || char.IsUpper(posting.Text[posting.Tokens[start].Start])) && !outside.Contains(span.Name) && SkillTaxonomy.Find(span.Name) is { } skill && !outside.Contains(skill.Name))
                groups.Add([span.Name]);
            else if (start < end && LanguageName(start, end) is { } spoken)
                groups.Add([spoken]);
        }

        return groups;
    }

    /// <summary>The items of an enumeration. Known names stay whole ("CI/CD", "moving and handling").</summary>
    private IEnumerable<(int From, int To, bool IsOr, bool IsComma)> Items(int from, int to)
    {
        var start = from;
        var (followsOr, followsComma) = (false, false);
        for (var i = from; i < to; i++)
        {
            if (i > from && known.IsInside(i - 1))
                continue;
            var gap = i == from ? default : posting.GapBefore(i);
            var word = posting.Word(i);
            var isOr = word is "or" or "oder" or "ou" || (word is "o" or "u" && language == "es") || (gap.Contains('/') && word is not "or");
            var isAnd = word is "and" or "&" or "und" or "sowie" or "et" or "bzw" || (word is "y" or "e" && language == "es") || (word is "as" && i + 2 < to && posting.Word(i + 1) is "well" && posting.Word(i + 2) is "as") || (word is "ainsi" or "ebenso");
            var comma = gap.ContainsAny(",:|•") || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–') || gap.Contains('—');
            if ((!isOr && !isAnd && !comma) || (isAnd && gap.StartsWith("-")))
                continue;
            if (i > start)
            {
                yield return (start, i, followsOr, followsComma);
                (followsOr, followsComma) = (isOr, comma && !isAnd);
            }
            else if (isOr)
            {
                followsOr = true;
            }

            start = word is "or" or "oder" or "ou" or "o" or "u" or "and" or "&" or "und" or "sowie" or "et" or "y" or "e" or "bzw" || isAnd ? i + 1 : i;
        }

        if (start < to)
            yield return (start, to, followsOr, followsComma);
    }

    /// <param name="onlyProducts">Whether the item goes on a list of trades after years of experience ("3 years in sales, banking or consulting"), where only named tools are skills.</param>
    /// <param name="hadYears">Whether it begins with years of experience in something.</param>
    private List<string> Names(int from, int to, bool onlyProducts, out bool hadYears)
    {
        (hadYears, var start, var end) = Strip(from, to);
        if (IsFiller(from, to, leastWords: 2))
            return [];
        return start >= end ? [] : StrippedNames(start, end, onlyProducts, hadYears, isDirect: hadYears && !IsAfterPreposition(start));
    }

    /// <param name="isDirect">Whether it stands between years and "experience" ("5 years of progressive accounting experience"), where only what is known counts.</param>
    private List<string> StrippedNames(int start, int end, bool onlyProducts, bool hadYears, bool isDirect)
    {
        if (known.Exactly(start, end) is { } whole)
            return (hadYears || onlyProducts) && SkillWords.Trades.Contains(whole.Name) ? [] : !whole.IsProduct && (onlyProducts || IsFiller(start, end, leastWords: end - start) || (hadYears && IsOfTitle(start, end))) ? [] : [whole.Name];
        if (LanguageName(start, end) is { } spoken)
            return [spoken];
        if (end - start == 1 && (SkillWords.NoSkills.Contains(posting.Word(start)) || (Countries.Find(posting.Word(start)) is not null)))
            return [];
        if (NamesStandard(start, end) || IsModule(start, end))
            return [Spelled(start, end)];
        if (IsCertification(start, end))
            return [Spelled(start, end)];
        var cut = CutAt(start, end);
        var products = known.Within(start, end).Where(s => s.IsProduct && s.Tier <= 2).Select(s => s.Name).ToList();
        if (products.Count > 0 && !IsLicence(start, end))
            return Products(start, cut, end, products, hadYears, isDirect);
        if (onlyProducts || cut == start)
            return [];
        if (cut > start)
            return IsVerb(start) && cut == start + 1 && char.IsUpper(posting.Text[posting.Tokens[Math.Min(cut + 1, end - 1)].Start]) && known.Exactly(cut + 1, end) is { } tool ? [tool.Name] : Left(start, cut, hadYears, isDirect) is { Count: > 0 } left ? left : language == "en" ? [] : Curated(cut + 1, end);
        if (IsFiller(start, end, leastWords: 1))
            return [];
        if (isDirect)
            return IsOfTitle(start, end) ? [] : Curated(start, end);
        if (hadYears && IsOfTitle(start, end))
            return [];
        if (KnownEnd(start, end) is { } object_)
            return [object_];
        if (end - start > 3 && IsVerb(start) && IsAfterTo(start))
            return Curated(start + 1, end);
        if (end - start == 3 && IsVerb(start) && (IsAfterTo(start) || (start > 0 && posting.Word(start - 1) is "experience")))
            start++;
        if (TitleCatalog.TitleLikelihood(posting.Phrase(start, end)) >= 0.85 && start > 0 && posting.Word(start - 1) is "a" or "an" or "as" or "als" or "comme" or "como")
            return [];
        return ContentWords(start, end) <= (language == "en" && !IsLicence(start, end) ? MaxWords : MaxWords + 1) ? IsSubstantial(start, end) ? [Spelled(start, end)] : [] : Curated(start, end);
    }

    /// <summary>A named tool stands for its item. In other languages than English, whose nouns the taxonomy does not know, the words around it are kept: "soudure TIG", "CNC-Programmierung".</summary>
    private List<string> Products(int start, int cut, int end, List<string> products, bool hadYears, bool isDirect)
    {
        if (language == "en")
            return cut > start + 1 && posting.Word(cut) is not ("such" or "like" or "e.g" or "including") && known.Exactly(start, cut) is { IsProduct: false } whole ? [whole.Name, .. products] : products;
        if (cut > start)
            return [.. Left(start, cut, hadYears, isDirect), .. products];
        var isCompound = language == "de" && end - start == 2 && posting.GapBefore(start + 1) is "-" && !posting.Word(start + 1).StartsWith("system", StringComparison.Ordinal) && !posting.Word(start + 1).StartsWith("software", StringComparison.Ordinal);
        var isTrade = end - start is 2 or 3 && known.Within(start, end).All(s => !s.IsTool) && !IsFiller(start, end, leastWords: 1);
        return isCompound || isTrade ? [Spelled(start, end)] : products;
    }

    /// <summary>"Schweißerprüfung nach EN ISO 9606", "welding qualification to ISO 9606": the standard says which.</summary>
    private bool NamesStandard(int start, int end)
    {
        for (var i = start + 1; i < end - 2 && end - start <= 7; i++)
        {
            if (posting.Word(i) is "nach" or "gemäß" or "to" or "selon" or "según" or "segun" or "gemass" && SkillWords.Standards.Contains(posting.Word(i + 1)) && posting.Word(end - 1).Any(char.IsAsciiDigit))
                return true;
        }

        return false;
    }

    /// <summary>"SAP CO", "SAP S/4HANA": a part of SAP by its letters.</summary>
    private bool IsModule(int start, int end) => end - start == 2 && posting.Word(start) is "sap" && posting.Word(start + 1).Length <= 4 && posting.Phrase(start + 1, end).All(c => char.IsUpper(c) || char.IsDigit(c));

    /// <summary>French and Spanish tie nouns with small words, which do not make a name long.</summary>
    private int ContentWords(int start, int end) => language is "fr" or "es" ? Enumerable.Range(start, end - start).Count(i => posting.Word(i) is not ("de" or "du" or "des" or "d" or "la" or "le" or "les" or "l" or "del" or "los" or "las" or "el" or "à" or "a" or "en" or "y" or "et")) : end - start;

    private List<string> Left(int start, int cut, bool hadYears, bool isDirect)
    {
        var (_, from, to) = Strip(start, cut);
        return from < to ? StrippedNames(from, to, false, hadYears, isDirect) : [];
    }

    /// <summary>The known thing that a verb or an adjective leads to: "spotting drug interactions".</summary>
    private string? KnownEnd(int start, int end)
        => end - start > 1 && IsVerb(start) ? known.Exactly(posting.Word(start + 1) is "a" or "an" or "the" && end - start > 2 ? start + 2 : start + 1, end)?.Name : null;

    private bool IsVerb(int token) => (posting.Word(token).EndsWith("ing", StringComparison.Ordinal) || IsAfterTo(token)) && WordForms.IsVerb(WordForms.Lemma(posting.Word(token)));

    /// <summary>What one must be able to do, as against what one must know.</summary>
    private bool IsAfterTo(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            if (posting.Word(i) is "to" or "can" or "you")
                return true;
        }

        return false;
    }

    /// <summary>"written" of "written and spoken English", "read" of "read and interpret drawings": belongs to the next item.</summary>
    private bool IsFragment(int from, int to, int clauseEnd)
    {
        if (language != "en" || to - from != 1 || to >= clauseEnd || posting.Word(to) is not ("and" or "or" or "&") || posting.GapBefore(to).Contains(',') || char.IsUpper(posting.Text[posting.Tokens[from].Start]) && from > 0)
            return false;
        return SkillTaxonomy.Find(posting.Word(from)) is not { Tier: 1 } && (IsVerb(from) || SkillTaxonomy.Find(posting.Word(from)) is null) && to + 2 < clauseEnd;
    }

    private bool IsAfterPreposition(int token) => token > 0 && posting.Word(token - 1) is "in" or "with" or "en" or "con" or "mit" or "dans" or "sur" or "der" or "im" or "using" or "as" or "avec" or "the" or "la" or "el";

    /// <summary>"AWS Certified Developer", "Salesforce certification": more than the product it is about.</summary>
    private bool IsCertification(int from, int to)
    {
        if (to - from is < 2 or > 6)
            return false;
        for (var i = from + 1; i < to; i++)
        {
            if (posting.Word(i) is "certified" || (i == to - 1 && posting.Word(i) is "certification" or "certificate" or "certifications"))
                return true;
        }

        return false;
    }

    private string? NiceDegree(int from, int to)
    {
        var (_, start, end) = Strip(from, to);
        return end - start is > 0 and <= MaxWords ? Spelled(start, end) : null;
    }

    /// <summary>Passes over who is spoken of, as far as the verb that asks: "The position requires", "Applicants should be".</summary>
    private int AfterSubject(int from, int to)
    {
        for (var i = from; i < Math.Min(to - 1, from + MaxSubject); i++)
        {
            if (known.IsNamed(i))
                return from;
            if (i > from && SkillWords.AskingVerbs.Contains(posting.Word(i)))
                return posting.Word(i) is "looking" or "search" ? i + 2 : i + 1;
        }

        return from;
    }

    /// <summary>Takes off what stands before and behind: "at least 3 years of hands-on experience with … is a plus".</summary>
    private (bool HadYears, int From, int To) Strip(int from, int to)
    {
        var hadYears = false;
        if (from == 0 || posting.GapBefore(from).Contains(". ", StringComparison.Ordinal))
            from = AfterSubject(from, to);
        for (var changed = true; changed && from < to;)
        {
            changed = false;
            if (known.Exactly(from, to) is not null)
                break;
            var years = YearsOfExperience.LengthAt(posting, from, to);
            if (years > 0)
                (hadYears, from, changed) = (true, from + years, true);
            else if (PostingLexicon.Lead.LongestAt(posting.Tokens, from) is { Value: >= 0 } lead && lead.Last < to && !known.IsInside(lead.Last) && !IsHyphened(lead.Last + 1, to))
                (from, changed) = (lead.Last + 1, true);
            else if (to - from > 2 && !known.IsInside(from) && Places.IsRegion(posting.Phrase(from, from + 1)) && posting.Word(from + 1) is not "state" && char.IsUpper(posting.Text[posting.Tokens[from].Start]))
                (from, changed) = (from + 1, true);
        }

        return (hadYears, from, StripTail(from, to));
    }

    private int StripTail(int from, int to)
    {
        for (var changed = true; changed && from < to;)
        {
            changed = false;
            if (known.Exactly(from, to) is not null)
                break;
            for (var start = Math.Max(from, to - 6); start < to; start++)
            {
                if (PostingLexicon.Tail.LongestAt(posting.Tokens, start) is not { Value: >= 0 } tail || tail.Last != to - 1)
                    continue;
                if (IsNeeded(from, start, to))
                    continue;
                (to, changed) = (start, true);
                break;
            }
        }

        return to;
    }

    private int CutAt(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(i > from && known.IsInside(i - 1)) && !(i + 1 < to && SkillWords.Standards.Contains(posting.Word(i + 1)) && posting.Word(i) is "nach" or "to" or "selon") && PostingLexicon.Cut.LongestAt(posting.Tokens, i).Value >= 0)
                return i;
        }

        return -1;
    }

    private List<string> Curated(int from, int to) => [.. known.Within(from, to).Where(s => s.Tier == 1 && !IsOfTitle(s.From, s.To)).Select(s => s.Name)];

    private string Spelled(int from, int to)
    {
        var phrase = posting.Phrase(from, to);
        if (phrase.EndsWith(" skills", StringComparison.OrdinalIgnoreCase))
            phrase = phrase[..^" skills".Length];
        if (language == "de" && phrase.EndsWith("kenntnisse", StringComparison.Ordinal) && phrase.Length > 13)
            phrase = phrase[..^"kenntnisse".Length].TrimEnd('-');
        return SkillName.Capitalized(phrase);
    }

    private bool IsSubstantial(int from, int to)
    {
        var phrase = posting.Phrase(from, to);
        if (phrase.Length < 2 || !phrase.Any(char.IsLetter))
            return false;
        return to - from > 1 || phrase.Length > 3 || phrase.All(c => !char.IsLower(c));
    }

    private bool IsFiller(int from, int to, int leastWords)
    {
        for (var i = from; i < to; i++)
        {
            if (PostingLexicon.Filler.LongestAt(posting.Tokens, i) is { Value: >= 0 } filler && filler.Last < to && filler.Last - i + 1 >= leastWords)
                return true;
        }

        return false;
    }

    private bool IsDegree(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (PostingLexicon.Degree.LongestAt(posting.Tokens, i) is { Value: >= 0 } degree && degree.Last < to)
                return true;
        }

        return DegreeAsked.Mentions(posting, from, to).Any();
    }

    private bool IsFieldOfStudy(int from, int to) => FieldsOfStudy.Find(posting.Phrase(from, to)) is not null || Enumerable.Range(from, to - from).Any(i => posting.Word(i) is "field" or "related" or "similar" or "equivalent" or "discipline" or "subject");

    private bool IsLicence(int from, int to) => posting.Word(to - 1) is "license" or "licence" or "registration" or "credential" or "licensure" or "endorsement" or "pin" or "clearance" or "cdl" || (to - from > 1 && posting.Word(to - 1) is "licences" or "licenses");

    /// <summary>Experience in what the title already says ("accounting" of an accountant) is no requirement of its own.</summary>
    private bool IsOfTitle(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (posting.Word(i).Length > 3 && !titleStems.Contains(Stem(posting.Word(i), language)))
                return false;
        }

        return true;
    }

    private string? LanguageName(int from, int to)
    {
        if (to - from > 3)
            return null;
        for (var i = from; i < to; i++)
        {
            var word = posting.Phrase(i, i + 1);
            var spoken = language == "de" && word.EndsWith("kenntnisse", StringComparison.Ordinal) ? word[..^"kenntnisse".Length] : word;
            if (spoken.Length > 3 && (char.IsUpper(spoken[0]) || language is "fr" or "es") && IsSpoken(spoken))
                return SkillName.Capitalized(spoken);
        }

        return null;
    }

    private static bool IsSpoken(string word) => Languages.Find(word)?.Code is "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "ru" or "uk" or "zh" or "ja" or "ko" or "ar" or "tr" or "hi" or "sv" or "da" or "no" or "fi" or "cs" or "el" or "he" or "vi" or "th" or "ca" or "eu" or "gl" or "cy" or "ga" or "ro" or "hu" or "ur" or "pa" or "bn" or "fa" or "so" or "tl" or "hr" or "sr" or "bg";

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

    private static string Stem(string word, string language) => word[..Math.Min(language == "de" ? 9 : 5, word.Length)];
}
