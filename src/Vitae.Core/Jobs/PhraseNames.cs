using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>The names in one item of an enumeration.</summary>
internal sealed class PhraseNames(PostingText posting, KnownSpans known, string language, string? title)
{
    private const int MaxWords = 5, MostWords = 7;

    private readonly PhraseStripper stripper = new(posting, known, language);
    private readonly HashSet<string> titleStems = [.. TextFolding.Fold(title ?? "").Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Select(w => Stem(w, language))];

    /// <param name="onlyKnown">Whether the item explains the one before it, so that only what is known by name counts.</param>
    public List<string> Of(ClauseItem item, StrippedPhrase stripped, bool onlyKnown)
    {
        if (IsFiller(item.From, stripped.To, leastWords: 2) || stripped.From >= stripped.To)
            return [];
        if (item.IsOr && language == "en" && !SkillWords.Admissions.Contains(posting.Word(stripped.From)) && posting.Phrase(stripped.From, stripped.To) is var offered && TitleCatalog.Find(offered) is not null && SkillTaxonomy.Find(offered) is not { Tier: 1 })
            return [];
        return Names(stripped.From, stripped.To, onlyKnown, stripped.HadYears);
    }

    private List<string> Names(int start, int end, bool onlyKnown, bool hadYears)
    {
        if (known.Exactly(start, end) is { } whole)
            return !whole.IsProduct && ((onlyKnown && whole.Tier > 1) || IsFiller(start, end, leastWords: end - start)) ? [] : [whole.Name];
        if (LanguageName(start, end) is { } spoken)
            return [spoken];
        if (end - start == 1 && (SkillWords.NoSkills.Contains(posting.Word(start)) || IsBareAdjective(start) || Countries.Find(posting.Word(start)) is not null))
            return [];
        if (SkillWords.NoBeginnings.Contains(posting.Word(start)) || posting.Word(start).EndsWith("n't", StringComparison.Ordinal))
            return [];
        if (language == "fr" && posting.Word(start).EndsWith("ez", StringComparison.Ordinal) || Enumerable.Range(start, end - start).Any(i => SkillWords.People.Contains(posting.Word(i))))
            return [];
        if (end - start == 1 && posting.Word(start) is var plural && plural.EndsWith('s') && TitleCatalog.IsHead(plural[..^1]) && known.Exactly(start, end) is null)
            return [];
        if (end - start == 1 && Places.IsRegion(posting.Phrase(start, end)))
            return [];
        if (NamesStandard(start, end) || IsModule(start, end) || IsCertification(start, end))
            return [Spelled(start, end)];
        var cut = CutAt(start, end);
        var products = known.Within(start, end).Where(s => s.IsProduct && s.Tier <= 2).Select(s => s.Name).ToList();
        if (products.Count > 0 && !IsLicence(start, end))
            return Products(start, cut, end, products, hadYears);
        if (onlyKnown || cut == start)
            return [];
        if (cut == start + 1 && IsVerb(start) && end - start <= MostWords && known.Exactly(cut + 1, end) is null && posting.Word(cut) is "to" or "with" or "in" or "for")
            return [Spelled(start, end)];
        if (cut > start)
            return IsVerb(start) && cut == start + 1 && char.IsUpper(posting.Text[posting.Tokens[Math.Min(cut + 1, end - 1)].Start]) && known.Exactly(cut + 1, end) is { } tool ? [tool.Name] : Left(start, cut, hadYears) is { Count: > 0 } left ? left : end - cut <= MaxWords ? Left(cut + 1, end, hadYears) : Curated(cut + 1, end);
        if (IsFiller(start, end, leastWords: 1))
            return [];
        return Told(start, end);
    }

    /// <summary>The name that is left when nothing in it is known: without the verb that leads to it, and no longer than a name is.</summary>
    private List<string> Told(int start, int end)
    {
        if (KnownEnd(start, end) is { } thing)
            return [thing];
        if (end - start >= 3 && IsVerb(start) && (IsAfterTo(start) || (start > 0 && posting.Word(start - 1) is "experience")) && !PostingLexicon.Cut.LongestAt(posting.Tokens, start + 1).Value.Equals(0))
            start++;
        if (TitleCatalog.TitleLikelihood(posting.Phrase(start, end)) >= 0.85 && start > 0 && !SkillWords.Admissions.Contains(posting.Word(start)) && posting.Word(start - 1) is "a" or "an" or "as" or "als" or "comme" or "como" && IsExperience(start - 2))
            return [];
        if (language is "fr" or "es" && end - start == 1 && IsInfinitive(posting.Word(start)))
            return [];
        if (language == "de" && Enumerable.Range(start, end - start).All(i => !posting.Phrase(i, i + 1).Any(c => char.IsUpper(c) || char.IsDigit(c))))
            return [];
        if (ContentWords(start, end) <= MaxWords)
            return IsSubstantial(start, end) ? [Spelled(start, end)] : [];
        if (ContentWords(start, end) <= MostWords && !HasVerb(start, end))
            return [Spelled(start, end)];
        if (Curated(start, end) is { Count: > 0 } curated)
            return curated;
        var head = HeadEnd(start, end);
        return head > start && ContentWords(start, head) <= MaxWords && IsSubstantial(start, head) ? [Spelled(start, head)] : [];
    }

    /// <summary>"mariner", "dominar": a deed without its object.</summary>
    private static bool IsInfinitive(string word)
        => word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal) || word.EndsWith("re", StringComparison.Ordinal) || word.EndsWith("ar", StringComparison.Ordinal);

    private bool HasVerb(int start, int end) => Enumerable.Range(start, end - start).Any(i => SkillWords.Copulas.Contains(posting.Word(i)));

    /// <summary>"experience as a nurse" is no skill; "qualification as a nurse" is.</summary>
    private bool IsExperience(int token)
    {
        for (var i = token; i >= 0 && i > token - 2; i--)
        {
            if (posting.Word(i).StartsWith("experien", StringComparison.Ordinal) || posting.Word(i).Contains("erfahrung", StringComparison.Ordinal) || posting.Word(i) is "years" or "worked" or "work" or "working" or "jahre" or "ans" or "anos")
                return true;
        }

        return token < 0;
    }

    /// <summary>Where a long phrase has said what it is about: before its first preposition.</summary>
    private int HeadEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (posting.Word(i) is "of" or "to" or "and" or "or" or "von" or "der" or "des" or "zu" or "du" or "de" or "del" or "que" or "qui" or "a" or "the")
                return i;
        }

        return end;
    }

    /// <summary>A named tool stands for its item. In other languages than English, whose nouns the taxonomy does not know, the words around it are kept: "soudure TIG", "CNC-Programmierung".</summary>
    private List<string> Products(int start, int cut, int end, List<string> products, bool hadYears)
    {
        if (language == "en")
            return cut > start + 1 && posting.Word(cut) is not ("such" or "like" or "e.g" or "including") && known.Exactly(start, cut) is { IsProduct: false } whole ? [whole.Name, .. products] : products;
        if (cut > start)
            return [.. Left(start, cut, hadYears), .. products];
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

    private List<string> Left(int start, int cut, bool hadYears)
    {
        if (start >= cut)
            return [];
        var (_, _, from, to) = stripper.Strip(start, cut);
        return from < to ? Names(from, to, false, hadYears) : [];
    }

    /// <summary>The known thing that a verb or an adjective leads to: "spotting drug interactions".</summary>
    private string? KnownEnd(int start, int end)
        => end - start > 1 && IsVerb(start) ? known.Exactly(posting.Word(start + 1) is "a" or "an" or "the" && end - start > 2 ? start + 2 : start + 1, end)?.Name : null;

    public bool IsVerb(int token) => (posting.Word(token).EndsWith("ing", StringComparison.Ordinal) || IsAfterTo(token)) && WordForms.IsVerb(WordForms.Lemma(posting.Word(token)));

    /// <summary>"eligible", "followed", "permanent": a word that names nothing by itself.</summary>
    private bool IsBareAdjective(int token)
    {
        var word = posting.Word(token);
        if (known.Exactly(token, token + 1) is not null || language != "en" || char.IsUpper(posting.Text[posting.Tokens[token].Start]) && token > 0)
            return false;
        return WordForms.IsVerb(word) || (word.EndsWith("ed", StringComparison.Ordinal) && WordForms.Lemma(word) != word) || word.EndsWith("ible", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal);
    }

    /// <summary>What one must be able to do, as against what one must know.</summary>
    private bool IsAfterTo(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            if (posting.Word(i) is "to" or "can" or "you")
                return true;
            if (posting.Word(i) is "in" or "with" or "of" or "at" or "for" or "the" or "a")
                return false;
        }

        return false;
    }

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

    /// <summary>Whether the name ends before the item does, as that of "P&amp;L responsibility for a store" does.</summary>
    public bool IsCut(StrippedPhrase phrase) => CutAt(phrase.From, phrase.To) > phrase.From;

    private int CutAt(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(i > from && known.IsInside(i - 1)) && !(i + 1 < to && SkillWords.Standards.Contains(posting.Word(i + 1)) && posting.Word(i) is "nach" or "to" or "selon") && (PostingLexicon.Cut.LongestAt(posting.Tokens, i).Value >= 0 || IsPronoun(i) || (i > from && SkillWords.Copulas.Contains(posting.Word(i)))))
                return i;
        }

        return -1;
    }

    /// <summary>"laminated doughs you are proud of"; "IT" is none.</summary>
    private bool IsPronoun(int token) => SkillWords.Pronouns.Contains(posting.Word(token)) && posting.Phrase(token, token + 1) is not ("IT" or "US" or "ON");

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

    public bool IsLicence(StrippedPhrase phrase) => phrase.From < phrase.To && IsLicence(phrase.From, phrase.To);

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

    public string? LanguageName(int from, int to)
    {
        if (to - from > 6)
            return null;
        for (var i = from; i < to; i++)
        {
            var word = posting.Phrase(i, i + 1);
            var spoken = language == "de" && word.EndsWith("kenntnisse", StringComparison.Ordinal) ? word[..^"kenntnisse".Length] : language == "de" && word.EndsWith("schen", StringComparison.Ordinal) ? word[..^2] : word;
            if (spoken.Length > 3 && (char.IsUpper(spoken[0]) || language is "fr" or "es") && IsSpoken(spoken))
                return SkillName.Capitalized(spoken);
        }

        return null;
    }

    private static bool IsSpoken(string word) => Languages.Find(word)?.Code is "en" or "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "ru" or "uk" or "zh" or "ja" or "ko" or "ar" or "tr" or "hi" or "sv" or "da" or "no" or "fi" or "cs" or "el" or "he" or "vi" or "th" or "ca" or "eu" or "gl" or "cy" or "ga" or "ro" or "hu" or "ur" or "pa" or "bn" or "fa" or "so" or "tl" or "hr" or "sr" or "bg";

    private static string Stem(string word, string language) => word[..Math.Min(language == "de" ? 9 : 5, word.Length)];
}
