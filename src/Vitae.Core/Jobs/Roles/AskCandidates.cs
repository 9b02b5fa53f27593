using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>Lists all that a posting may ask, whatever section it stands in: the items of every sentence and bullet, without the words around them.</summary>
internal static class AskCandidates
{
    private const int MaxUnitLength = 2000, MaxWords = 8, MaxCandidates = 2000, ShortName = 4, MaxNamedWithin = 6;

    /// <summary>Words that tell how much of something is asked, and not what.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        "experience", "experienced", "years", "year", "yrs", "months", "least", "minimum", "similar", "relevant", "related", "post", "role", "position", "two", "three", "four", "five", "six", "ten", "plus", "more", "previous", "prior", "proven", "essential", "required", "desirable", "preferred", "client", "qualification", "qualifications", "skills", "knowledge", "since", "less", "user", "it", "them", "both", "either", "candidates", "applicants",
        "mindestens", "jahre", "jahren", "jahr", "berufserfahrung", "erfahrung", "erste", "mehrjahrige", "einschlagige", "vergleichbar", "vergleichbare", "zwei", "drei", "vier", "funf", "praxis", "wenigstens", "position", "kenntnisse", "dafur", "dazu", "dabei", "erwunscht", "bereitschaft", "weil",
        "ans", "annees", "annee", "moins", "experience", "deux", "trois", "quatre", "cinq", "poste", "similaire", "minimum", "pratique", "anos", "ano", "menos", "minimo", "experiencia", "dos", "tres", "cuatro", "cinco", "puesto", "similar", "demostrable");

    public static List<AskCandidate> Of(PostingText posting, IReadOnlyList<PostingUnit> units, string language, string? title)
    {
        var found = new List<AskCandidate>();
        for (var i = 0; i < units.Count && found.Count < MaxCandidates; i++)
        {
            var unit = units[i];
            var (outside, insides) = Brackets.Part(posting.Text[unit.Start..Math.Min(unit.End, unit.Start + MaxUnitLength)]);
            found.AddRange(new Passage(outside, language, title).Candidates(i, isBracket: false));
            foreach (var inside in insides.Where(inside => inside.Length > 2 || inside.All(char.IsUpper)))
                found.AddRange(new Passage(inside, language, title).Candidates(i, isBracket: true));
        }

        return found;
    }

    /// <summary>One sentence or bullet, or what stands in its brackets.</summary>
    private sealed class Passage
    {
        private readonly PostingText words;
        private readonly string language;
        private readonly KnownSpans known;
        private readonly ClauseItems items;
        private readonly PhraseStripper stripper;
        private readonly PhraseNames naming;
        private readonly SkillPhrases phrases;

        public Passage(string text, string language, string? title)
        {
            (words, this.language) = (new PostingText(text), language);
            known = new KnownSpans(words);
            items = new ClauseItems(words, known, language);
            stripper = new PhraseStripper(words, known, language);
            naming = new PhraseNames(words, known, language, title);
            phrases = new SkillPhrases(words, known, language, title);
        }

        public IEnumerable<AskCandidate> Candidates(int unit, bool isBracket)
        {
            if (words.Tokens.Count == 0)
                yield break;
            foreach (var (from, to) in Clauses(words))
            {
                foreach (var item in items.In(from, to).SelectMany(phrases.Parts))
                {
                    var stripped = stripper.Strip(item.From, item.To);
                    var (start, end) = stripped.From < stripped.To ? (stripped.From, stripped.To) : (item.From, item.To);
                    var isDegree = phrases.IsDegree(item.From, item.To);
                    var diploma = isDegree ? phrases.VocationalDiploma(item) : null;
                    var (names, isByRule) = isDegree ? DegreeOf(item, diploma) : NamesOf(item, stripped, start, end);
                    yield return new AskCandidate(names, unit, words, item, start, end, from, to, isByRule, isDegree, diploma is not null, stripped.IsLed, isBracket);
                    if (isDegree || (names.Count > 0 && end - start <= ShortName))
                        continue;
                    foreach (var (first, last, name) in Within(item, names, isByRule))
                        yield return new AskCandidate([name], unit, words, item, first, last, from, to, IsByRule: false, IsDegree: false, IsAdmission: false, stripped.IsLed, isBracket);
                }
            }
        }

        private (List<string> Names, bool IsByRule) DegreeOf(ClauseItem item, string? diploma)
            => (diploma ?? phrases.NiceDegree(item.From, item.To)) is { } degree ? ([degree], true) : ([], false);

        /// <summary>What an item is called, in its best shape, and whether the rules for phrases say so.</summary>
        private (List<string> Names, bool IsByRule) NamesOf(ClauseItem item, StrippedPhrase stripped, int start, int end)
        {
            var names = naming.Of(item, stripped, onlyKnown: false);
            if (names is [var only] && only.Any(char.IsLower) && SkillTaxonomy.Find(only) is null && IsEmpty(only, language))
                names = [];
            var isByRule = names.Count > 0;
            if (IsOnlyHead(names, words, known, start, end) || (!isByRule && end - start <= MaxWords && NamesSomething(words, start, end, language)))
                names = [SkillName.Capitalized(words.Phrase(start, end))];
            if ((item.IsOr && phrases.IsWayOut(item)) || IsGermanDeed(words, start, end, language) || (names is [var named] && IsSomebody(named)))
                names = [];
            var shaped = names.ConvertAll(name => NameShape.Of(WithoutTurn(name), language));
            return ([.. names.Select((name, i) => shaped[i] ?? NameShape.EndOf(name, language)).OfType<string>()], isByRule && !shaped.Contains(null));
        }

        /// <summary>What a long item names by the way; papers only where it has no name itself.</summary>
        private IEnumerable<(int From, int To, string Name)> Within(ClauseItem item, List<string> names, bool isByRule)
        {
            var named = NamedWithin(words, known, item, language).Where(inner => !isByRule || !names.Exists(outer => outer.Contains(words.Phrase(inner.From, inner.To), StringComparison.OrdinalIgnoreCase))).Take(MaxNamedWithin);
            return names.Count > 0 ? named : named.Concat(Credentials.Within(words, item.From, item.To, language).Take(MaxNamedWithin).Select(paper => (paper.From, paper.To, SkillName.Capitalized(words.Phrase(paper.From, paper.To)))));
        }
    }

    /// <summary>"Bastien", "Adaeze Whitcomb": somebody who works there.</summary>
    private static bool IsSomebody(string name)
        => name.Split(' ') is { Length: <= 3 } words && PersonNames.IsForename(words[0]) && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(c => char.IsLower(c) || c is '-' or '\''))
            && (words.Length > 1 ? PersonNames.IsSurname(words[^1]) : !WordVectors.Contains(words[0])) && SkillTaxonomy.Find(name) is null && Languages.Find(name) is null;

    /// <summary>"Revit" of "AutoCAD is not needed, but Revit would be a plus".</summary>
    private static string WithoutTurn(string name)
        => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && name[..space] is "But" or "Though" or "Although" or "Aber" or "Mais" or "Pero" ? SkillName.Capitalized(name[(space + 1)..]) : name;

    /// <summary>What a long item names by the way: "We run the nightly suite on Jenkins", "half our herd books are kept in Latin".</summary>
    private static IEnumerable<(int From, int To, string Name)> NamedWithin(PostingText words, KnownSpans known, ClauseItem item, string language)
    {
        for (var i = item.From; i < item.To;)
        {
            var end = i + 1;
            if (IsJoined(words, i) || (end < words.Tokens.Count && IsJoined(words, end)))
            {
                i = end;
                continue;
            }

            if (IsLanguageOfOneLetter(words, i))
            {
                yield return (i, end, words.Phrase(i, end));
            }
            else if (known.Within(i, item.To).FirstOrDefault() is { Tier: 1 } span && span.From == i)
            {
                end = span.To;
                yield return (i, end, span.Name);
            }
            else if (i > 0 && words.Word(i - 1) is "the" or "our" or "your" && EndOfTitle(words, i, item.To) is > 0 and var behindTitle)
            {
                end = behindTitle;
            }
            else if (IsProperName(words, i, language) && i > 0 && !words.GapBefore(i).Contains(". ", StringComparison.Ordinal))
            {
                while (end < item.To && words.GapBefore(end).SequenceEqual(" ") && IsProperName(words, end, language))
                    end++;
                yield return (i, end, words.Phrase(i, end));
            }
            else if (Languages.Find(words.Phrase(i, i + 1)) is { } spoken && spoken.Name.Length > 3)
            {
                yield return (i, end, words.Phrase(i, end));
            }

            i = end;
        }
    }

    /// <summary>"the Revenue Manager": who one works with; 0 where no title stands.</summary>
    private static int EndOfTitle(PostingText words, int from, int to)
    {
        var end = from;
        while (end < to && end - from < 4 && char.IsUpper(words.Phrase(end, end + 1)[0]) && (end == from || words.GapBefore(end) is " "))
            end++;
        return end > from && TitleCatalog.TitleLikelihood(words.Phrase(from, end)) >= 0.85 ? end : 0;
    }

    /// <summary>"writing production C for ARM parts", "does her statistics in R".</summary>
    private static bool IsLanguageOfOneLetter(PostingText words, int token)
        => token > 0 && words.Phrase(token, token + 1) is "C" or "R" && words.GapBefore(token) is " " && words.Word(token - 1) is "in" or "production" or "embedded" or "of" or "write" or "writing" or "written" or "know" or "knows" or "plain" or "solid" or "good" or "modern" or "some" or "language" or "en" or "und" or "and" or "et" or "or" or "oder" or "ou" or "mit"
            && (token + 1 == words.Tokens.Count || words.GapBefore(token + 1) is not "." and not "-" and not "+");

    /// <summary>"Suchst Fehler" of "du suchst Fehler": what the reader does in German is no name.</summary>
    private static bool IsGermanDeed(PostingText words, int from, int to, string language)
        => language == "de" && to - from > 1 && words.Phrase(from, from + 1) is { Length: > 4 } first && char.IsLower(first[0]) && first.EndsWith("st", StringComparison.Ordinal) && words.Word(from) is not ("fest" or "robust" or "selbst" or "meist" or "hochst" or "zuletzt" or "erst" or "gefasst" or "bewusst" or "ernst");

    /// <summary>"GCP" of "ICH-GCP" is no name of its own.</summary>
    private static bool IsJoined(PostingText words, int token) => token > 0 && words.GapBefore(token).SequenceEqual("-");

    /// <summary>A capital at the beginning, or within where nouns have one anyway.</summary>
    private static bool IsProperName(PostingText words, int token, string language)
    {
        var word = words.Phrase(token, token + 1);
        return word.Length > 1 && (language != "de" && char.IsUpper(word[0]) || word.AsSpan(1).ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>Whether more is said than how long and that it is experience: "Mindestens 3 Jahre Berufserfahrung" names nothing.</summary>
    private static bool NamesSomething(PostingText words, int from, int to, string language)
    {
        for (var i = from; i < to; i++)
        {
            var word = words.Word(i);
            if (word.Length > 1 && !word.All(char.IsDigit) && !Stopwords.IsStopword(word, language) && !NoNames.Contains(word))
                return true;
        }

        return false;
    }

    private static bool IsEmpty(string name, string language)
    {
        var words = new PostingText(name);
        return !NamesSomething(words, 0, words.Tokens.Count, language);
    }

    /// <summary>"Readiness" of "readiness to work shifts": one word that nobody knows says too little without what follows it.</summary>
    private static bool IsOnlyHead(List<string> names, PostingText words, KnownSpans known, int from, int to)
        => names.Count == 1 && to - from is > 1 and <= MaxWords && !names[0].Contains(' ', StringComparison.Ordinal) && known.Exactly(from, from + 1) is null && string.Equals(names[0], words.Phrase(from, from + 1), StringComparison.OrdinalIgnoreCase) && SkillTaxonomy.Find(names[0]) is not { Tier: 1 } && Languages.Find(names[0]) is null;

    /// <summary>Parts of a sentence at colons, semicolons, dashes and "but".</summary>
    private static IEnumerable<(int From, int To)> Clauses(PostingText words)
    {
        var start = 0;
        for (var i = 1; i < words.Tokens.Count; i++)
        {
            var gap = words.GapBefore(i);
            if (!gap.ContainsAny(";:?!") && !gap.Contains(". ", StringComparison.Ordinal) && !gap.Contains(" – ", StringComparison.Ordinal) && !gap.Contains(" - ", StringComparison.Ordinal) && !gap.Contains('—') && words.Word(i) is not ("but" or "although" or "though" or "aber" or "mais" or "pero" or "aunque"))
                continue;
            yield return (start, i);
            start = i;
        }

        if (start < words.Tokens.Count)
            yield return (start, words.Tokens.Count);
    }
}
