using System.Buffers;
using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>How a text is made, which tells how far it can prove anything.</summary>
internal enum StatementNature
{
    /// <summary>Somebody does something.</summary>
    Sentence,

    /// <summary>A few words without a verb.</summary>
    Phrase,

    /// <summary>Names in a row.</summary>
    List,
}

/// <summary>One sentence, or one text of a single sentence, of a resume.</summary>
internal sealed partial class Statement
{
    private const int ShingleWords = 5;

    /// <summary>Content words that may stand between the words of a name.</summary>
    private const int MostBetween = 2;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|/•·");

    private readonly Lazy<float[]> vector;
    private readonly Lazy<bool> claimsAbility;
    private readonly Lazy<bool> speaksAsPosting;
    private readonly Lazy<string[]> lemmas;
    private readonly Lazy<HashSet<string>> deeds;
    private readonly HashSet<string> stems;
    private readonly string folded;

    public Statement(ResumeLine line, string text, WordStems language)
    {
        Line = line;
        Text = text;
        var isList = line.Kind is LineKind.Keyword || line.Section is ResumeSection.Skills or ResumeSection.Interests;
        Mentions = [.. SkillTaxonomy.FindMentions(text, isList ? MentionContext.SkillList : MentionContext.Prose).Where(mention => !CountsFame(text, mention))];
        Stems = language.Of(text);
        stems = [.. Stems];
        folded = TextFolding.Fold(text);
        Certificates = line.Section is ResumeSection.Certificates or ResumeSection.Skills or ResumeSection.Basics ? [.. Certifications.FindMentions(text).Select(mention => mention.Value.Name)] : [];
        var words = Words(folded);
        WordCount = words.Count;
        Nature = isList ? StatementNature.List : line.Kind is LineKind.Title or LineKind.Organization ? StatementNature.Phrase : NatureOf(text, words, Mentions);
        Shingles = ShinglesOf(words);
        lemmas = new Lazy<string[]>(() => [.. words.Where(word => !WordStems.IsSmall(word)).Select(word => WordForms.American(WordForms.Lemma(word))).Distinct()]);
        deeds = new Lazy<HashSet<string>>(() => [.. words.Where((word, at) => at == 0 || EnglishVerbs.Find(word) is not { Form: VerbForm.ThirdPerson }).Select(language.Stem)]);
        vector = new Lazy<float[]>(() => WordVectors.Embed(Text));
        claimsAbility = new Lazy<bool>(() => AbilityPattern().IsMatch(folded));
        speaksAsPosting = new Lazy<bool>(() => PostingPattern().IsMatch(folded));
    }

    public ResumeLine Line { get; private set; }

    /// <summary>The same object for one text read once, wherever it stands.</summary>
    public object Said { get; } = new();
    public string Text { get; }
    public StatementNature Nature { get; }
    public IReadOnlyList<SkillMention> Mentions { get; }
    public IReadOnlyList<string> Stems { get; }
    public int WordCount { get; }

    /// <summary>Dictionary forms of its words, folded, without small words.</summary>
    public IReadOnlyList<string> Lemmas => lemmas.Value;

    /// <summary>Whether the stem stands in it in a form that can tell a deed; "trains" within "two night trains" tells none.</summary>
    public bool TellsDeed(string stem) => deeds.Value.Contains(stem);

    /// <summary>Hashes of each run of five words.</summary>
    public IReadOnlyList<int> Shingles { get; }
    public ReadOnlySpan<float> Vector => vector.Value;

    /// <summary>Claims to be able ("Skilled in …", "Sound knowledge of …") rather than tells of a deed.</summary>
    public bool ClaimsAbility => claimsAbility.Value;

    /// <summary>Tells that a language is spoken or written, which its name alone does not: "materials for English learners".</summary>
    public bool TellsLanguage => LanguagePattern().IsMatch(folded);

    /// <summary>Speaks to a reader who applies, as postings do.</summary>
    public bool SpeaksAsPosting => speaksAsPosting.Value;

    /// <summary>The same text in another line of the same kind.</summary>
    public Statement At(ResumeLine line)
    {
        var there = (Statement)MemberwiseClone();
        there.Line = line;
        return there;
    }

    public bool HasStem(string stem) => stems.Contains(stem);

    /// <summary>Whether all the stems stand close to each other, in any order: "controlled the stock of spares" for "stock control", but not "engineering" and, six words on, "data".</summary>
    public bool HasTogether(IReadOnlyList<string> wanted)
    {
        if (!wanted.All(stems.Contains))
            return false;
        if (wanted.Count == 1)
            return true;
        var reach = wanted.Count + MostBetween;
        for (var start = 0; start < Stems.Count; start++)
        {
            if (wanted.Contains(Stems[start]) && wanted.All(stem => InReach(stem, start, reach)))
                return true;
        }
        return false;
    }

    private bool InReach(string stem, int start, int reach)
    {
        for (var i = start; i < Math.Min(Stems.Count, start + reach); i++)
        {
            if (Stems[i] == stem)
                return true;
        }
        return false;
    }

    /// <summary>Certificates and licences it names, by their full name; only where a person lists what was earned.</summary>
    public IReadOnlyList<string> Certificates { get; }

    /// <summary>Whether the name stands in it as it is written, in capitals and not as the first word: "charted in Epic".</summary>
    public bool NamesProper(string name)
    {
        if (name.Length < 2 || !char.IsUpper(name[0]))
            return false;
        for (var at = Text.IndexOf(name, 1, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (Text[at - 1] is ' ' or '(' or '/' && (at < 2 || Text[at - 2] is not ('.' or '!' or '?' or ':')) && (end == Text.Length || !(char.IsLetterOrDigit(Text[end]) || Text[end] is '+' or '#' or '-')))
                return true;
        }
        return false;
    }

    /// <summary>Names what is not finished, or only its first lessons: "studying for MCIPS", "Curso básico PRL".</summary>
    public bool TellsBeginning => BeginningPattern().IsMatch(folded);

    /// <summary>Whether the capitals stand in it as a word: "DEAS".</summary>
    public bool NamesInitials(string capitals)
    {
        for (var at = Text.IndexOf(capitals, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(capitals, at + 1, StringComparison.Ordinal))
        {
            var end = at + capitals.Length;
            if ((at == 0 || !char.IsLetterOrDigit(Text[at - 1])) && (end == Text.Length || !char.IsLetterOrDigit(Text[end])))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of it shares a part with the stem, as words made of several do: "Krankenpfleger" and "Pflegefachkraft".</summary>
    public bool HasKin(string stem) => Stems.Any(own => CompoundWords.AreKin(own, stem));

    /// <summary>Whether the folded phrase stands in it as whole words.</summary>
    public bool NamesPhrase(string foldedPhrase)
    {
        for (var at = folded.IndexOf(foldedPhrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(foldedPhrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + foldedPhrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
                return true;
        }
        return false;
    }

    /// <summary>Says the same words again and again, as nobody does who tells of work.</summary>
    public bool Repeats => Stems.Count >= 6 && stems.Count < 0.72 * Stems.Count;

    /// <summary>Tells of an amount or a time.</summary>
    public bool HasNumber => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The sentences of a text; a line break ends one too.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' or '•' || (text[i] is '.' or '!' or '?' && i + 2 < text.Length && text[i + 1] == ' ' && !char.IsLower(text[i + 2]) && i - start > 12);
            if (!ends)
                continue;
            if (!string.IsNullOrWhiteSpace(text[start..i]))
                yield return text[start..(text[i] is '\n' or '•' ? i : i + 1)].Trim();
            start = i + 1;
        }
        if (!string.IsNullOrWhiteSpace(text[start..]))
            yield return text[start..].Trim();
    }

    public static IReadOnlyList<int> ShinglesOf(string text) => ShinglesOf(Words(TextFolding.Fold(text)));

    private static List<string> Words(string folded)
    {
        var words = new List<string>((folded.Length / 6) + 1);
        for (var start = 0; start < folded.Length; start++)
        {
            if (!char.IsLetterOrDigit(folded[start]))
                continue;
            var end = start + 1;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            words.Add(folded[start..end]);
            start = end;
        }
        return words;
    }

    private static int[] ShinglesOf(List<string> words)
    {
        if (words.Count < ShingleWords)
            return [];
        var shingles = new int[words.Count - ShingleWords + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 17;
            for (var j = i; j < i + ShingleWords; j++)
            {
                foreach (var c in words[j])
                    hash = unchecked((hash * 31) + c);
                hash = unchecked((hash * 31) + ' ');
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /// <summary>
    /// A list has many separators with little between them and neither small words nor a verb in front; small words make sentences in any language. A single letter is none: it may be a name,
    /// as in "R" and "A/B testing".
    /// </summary>
    private static StatementNature NatureOf(string text, List<string> words, IReadOnlyList<SkillMention> mentions)
    {
        if (words.Count == 0)
            return StatementNature.List;
        var small = words.Count(word => word.Length > 1 && word is not ("and" or "or" or "und" or "et" or "y" or "of") && WordStems.IsSmall(word));
        var parts = 1 + CountSeparators(text);
        var named = mentions.Sum(mention => mention.Length) / (double)text.Length;
        var opensWithVerb = IsVerb(words[0]);
        if (parts >= 3 && words.Count <= parts * 3 && small <= parts / 4 && (!opensWithVerb || small == 0 && words.Count <= parts * (IsPastVerb(words[0]) ? 1.7 : 2.5)))
            return StatementNature.List;
        if (words.Count > 5 && small == 0 && !opensWithVerb && !words.Any(IsPastVerb) && named > 0.35)
            return StatementNature.List;
        if (named > 0.7 && small == 0)
            return words.Count > 5 ? StatementNature.List : StatementNature.Phrase;
        if (parts >= 6 && (words.Count < parts * 2.2 || named > 0.5))
            return StatementNature.List;
        return opensWithVerb || (words.Count > 4 && small > 0) || words.Skip(1).Any(IsPastVerb) ? StatementNature.Sentence : StatementNature.Phrase;
    }

    [GeneratedRegex(@"^(?:(?:highly|very|sound|strong|good|excellent|solid|deep|extensive|proven|in-depth|working|broad|fluent|well|fully|sehr|gute|sehr gute|sichere|fundierte|bonne|tres bonne|buen|amplia)\s+){0,2}(?:(?:experienced?|skilled|proficient|proficiency|versed|knowledgeable|knowledge|expertise|expert|familiar|familiarity|competent|adept|qualified|trained|certified|understanding|command|background|skills?|ability|able|years?)\b|erfahren|kenntnis|erfahrung|maitrise|connaissance|competent|conocimiento|experiencia|dominio)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AbilityPattern();

    [GeneratedRegex(@"\b(?:you will|you have|you are|you bring|your|we offer|we are looking|we seek|perks|responsibilities|qualifications|bonus points|nice to have|must have|equal opportunity|ihre aufgaben|ihr profil|wir bieten|wir suchen|vos missions|profil recherche|nous offrons|nous recherchons|ofrecemos|buscamos|requisitos)\b|\b(?:required|preferred|erforderlich|exige|requis)\W*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PostingPattern();

    /// <summary>"1,200 GitHub stars" counts who liked a thing; it tells of no skill.</summary>
    private static bool CountsFame(string text, SkillMention mention)
        => FameAfterPattern().IsMatch(text.AsSpan(mention.Start + mention.Length)) || FameBeforePattern().IsMatch(text.AsSpan(0, mention.Start));

    [GeneratedRegex(@"^ (?:stars?|followers?|subscribers?|forks|likes|profile|page)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FameAfterPattern();

    [GeneratedRegex(@"\b(?:stars?|followers?|subscribers?|likes) on $", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FameBeforePattern();

    [GeneratedRegex(@"\b(?:fluent|fluently|fluency|native|bilingual|trilingual|multilingual|speak|speaks|spoke|spoken|speaking|mother tongue|proficien\w+|conversational|translat\w+|interpret\w+|language skills|language level|in both|(?:in|into|from|and) (?:english|german|french|spanish|italian|dutch|polish|portuguese|russian|arabic|turkish|mandarin|chinese|japanese)|[abc][12]|fliessend|muttersprach\w*|verhandlungssicher\w*|kenntnisse|deutsch\w*|englisch\w*|franzosisch\w*|courant|bilingue|langue|langues|nativo|fluido|idioma|idiomas|anglais|allemand|espagnol|francais|ingles|aleman|frances)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"\b(?:studying|student|in progress|ongoing|expected|pending|candidate|basic|introduct\w+|awareness|laufend\w*|angehende\w*|grundkurs|en cours|en curso|cursando|initiation|sensibilisation|basico|basica)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex BeginningPattern();

    private static int CountSeparators(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += Separators.Contains(c) ? 1 : 0;
        return count;
    }

    private static bool IsVerb(string word) => IsPastVerb(word) || ActionVerbs.Find(word) is not null;

    private static bool IsPastVerb(string word)
        => word.Length > 3 && ((word.EndsWith("ed", StringComparison.Ordinal) && WordForms.Lemma(word) != word) || word is "built" or "taught" or "wrote" or "kept" or "made" or "held" or "grew" or "drove" or "sold" or "brought" or "gave" or "took");
}
