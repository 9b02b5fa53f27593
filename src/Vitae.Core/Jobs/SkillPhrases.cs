using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Names any of which a requirement accepts, and the words they stand in.</summary>
internal sealed record SkillGroup(IReadOnlyList<string> Names, int From, int To);

/// <summary>Takes the names of skills out of a clause: what is left of each item of its enumeration without the words around.</summary>
internal sealed class SkillPhrases(PostingText posting, KnownSpans known, string language, string? title)
{
    private const int MaxWords = 4;

    private readonly HashSet<string> titleStems = [.. TextFolding.Fold(title ?? "").Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Select(Stem)];

    private enum Joint { And, Or, Bracket }

    public List<SkillGroup> In(int from, int to)
    {
        var groups = new List<SkillGroup>();
        var skipsFields = false;
        var chain = 0;
        foreach (var (itemFrom, itemTo, joint, isComma) in Items(from, to))
        {
            if (IsDegree(itemFrom, itemTo))
            {
                skipsFields = true;
                continue;
            }

            if (skipsFields && joint != Joint.Bracket && (isComma || joint == Joint.Or || IsFieldOfStudy(itemFrom, itemTo)))
                continue;
            skipsFields = false;
            var names = Names(itemFrom, itemTo, joint == Joint.Bracket);
            if (names.Count == 0)
                continue;
            if (joint == Joint.Or && groups.Count > chain)
            {
                for (var i = groups.Count - 1; i >= chain; i--)
                    names.InsertRange(0, groups[i].Names);
                var first = groups[chain].From;
                groups.RemoveRange(chain, groups.Count - chain);
                groups.Add(new SkillGroup(names, first, itemTo));
                chain = groups.Count;
                continue;
            }

            if (!isComma)
                chain = groups.Count;
            if (joint == Joint.Bracket && groups.Count > 0 && names.TrueForAll(n => IsShortFor(n, groups[^1].Names[^1])))
                continue;
            groups.Add(new SkillGroup(names, itemFrom, itemTo));
        }

        return groups;
    }

    /// <summary>The items of an enumeration. Known names stay whole ("CI/CD", "moving and handling").</summary>
    private IEnumerable<(int From, int To, Joint Joint, bool IsComma)> Items(int from, int to)
    {
        var start = from;
        var joint = posting.GapBefore(from).ContainsAny("([") && from > 0 ? Joint.Bracket : Joint.And;
        var isComma = false;
        for (var i = from; i < to; i++)
        {
            if (i > from && known.IsInside(i - 1))
                continue;
            var gap = i == from ? default : posting.GapBefore(i);
            var word = posting.Word(i);
            var isOr = word is "or" or "oder" or "ou" || (word is "o" or "u" && language == "es") || (gap.Contains('/') && word is not "or");
            var isAnd = word is "and" or "&" or "und" or "sowie" or "et" or "plus" or "bzw" || (word is "y" or "e" && language == "es") || (word is "as" && i + 2 < to && posting.Word(i + 1) is "well" && posting.Word(i + 2) is "as") || (word is "ainsi" or "ebenso");
            var comma = gap.ContainsAny(",:|•") || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–') || gap.Contains('—');
            if (!isOr && !isAnd && !comma)
                continue;
            if (i > start)
            {
                yield return (start, i, joint, isComma);
                (joint, isComma) = (isOr ? Joint.Or : Joint.And, comma && !isAnd);
            }
            else if (isOr)
            {
                joint = Joint.Or;
            }

            start = word is "or" or "oder" or "ou" or "o" or "u" or "and" or "&" or "und" or "sowie" or "et" or "y" or "e" or "bzw" || isAnd ? i + 1 : i;
        }

        if (start < to)
            yield return (start, to, joint, isComma);
    }

    private List<string> Names(int from, int to, bool inBracket)
    {
        var (hadYears, start, end) = Strip(from, to);
        if (start >= end)
            return [];
        if (known.Exactly(start, end) is { } whole)
            return IsFiller(start, end) || (hadYears && IsOfTitle(start, end)) ? [] : [whole.Name];
        if (LanguageName(start, end) is { } spoken)
            return [spoken];
        var products = known.Within(start, end).Where(s => s.IsProduct && s.Tier <= 2).ToList();
        if (products.Count > 0 && !IsLicence(start, end))
            return [.. products.Select(s => s.Name)];
        if (inBracket)
            return [];
        var cut = CutAt(start, end);
        if (cut > start)
            return CutNames(start, cut, end, hadYears);
        if (cut == start || IsFiller(start, end))
            return [];
        if (hadYears)
            return IsOfTitle(start, end) ? [] : Curated(start, end);
        return end - start <= MaxWordsOf() ? IsSubstantial(start, end) ? [Spelled(start, end)] : [] : Curated(start, end);
    }

    private List<string> CutNames(int start, int cut, int end, bool hadYears)
    {
        var (_, leftFrom, leftTo) = Strip(start, cut);
        var left = leftFrom < leftTo ? Names(leftFrom, leftTo, false) : [];
        if (hadYears && left.Count > 0 && IsOfTitle(leftFrom, leftTo))
            left = [];
        if (left.Count > 0 && language == "en")
            return left;
        var right = known.Within(cut + 1, end).Where(s => s.Tier == 1).Select(s => s.Name).ToList();
        return [.. left, .. right];
    }

    /// <summary>Takes off what stands before and behind: "at least 3 years of hands-on experience with … is a plus".</summary>
    private (bool HadYears, int From, int To) Strip(int from, int to)
    {
        var hadYears = false;
        for (var changed = true; changed && from < to;)
        {
            changed = false;
            if (known.Exactly(from, to) is not null)
                break;
            var years = YearsOfExperience.LengthAt(posting, from, to);
            if (years > 0)
                (hadYears, from, changed) = (true, from + years, true);
            else if (PostingLexicon.Lead.LongestAt(posting.Tokens, from) is { Value: >= 0 } lead && lead.Last < to && !known.IsInside(lead.Last))
                (from, changed) = (lead.Last + 1, true);
            else if (to - from > 2 && Places.IsRegion(posting.Phrase(from, from + 1)) && char.IsUpper(posting.Text[posting.Tokens[from].Start]))
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
            if (!(i > from && known.IsInside(i - 1)) && PostingLexicon.Cut.LongestAt(posting.Tokens, i).Value >= 0)
                return i;
        }

        return -1;
    }

    private List<string> Curated(int from, int to) => [.. known.Within(from, to).Where(s => s.Tier == 1 && !IsOfTitle(s.From, s.To)).Select(s => s.Name)];

    private string Spelled(int from, int to)
    {
        var phrase = posting.Phrase(from, to);
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

    private bool IsFiller(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (PostingLexicon.Filler.LongestAt(posting.Tokens, i) is { Value: >= 0 } filler && filler.Last < to)
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

    private bool IsLicence(int from, int to) => posting.Word(to - 1) is "license" or "licence" or "registration" or "credential" or "licensure" or "endorsement" or "pin" or "clearance" || (to - from > 1 && posting.Word(to - 1) is "licences" or "licenses");

    /// <summary>Experience in what the title already says ("accounting" of an accountant) is no requirement of its own.</summary>
    private bool IsOfTitle(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (posting.Word(i).Length > 3 && !titleStems.Contains(Stem(posting.Word(i))))
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

    private int MaxWordsOf() => language == "en" ? MaxWords : MaxWords + 1;

    /// <summary>"DFM" beside "Design for manufacturing".</summary>
    private static bool IsShortFor(string shortName, string name)
    {
        if (shortName.Equals(name, StringComparison.OrdinalIgnoreCase))
            return true;
        var initials = string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));
        return shortName.Length <= 6 && (initials.Equals(shortName, StringComparison.OrdinalIgnoreCase) || SkillTaxonomy.Find(shortName) is { } skill && skill == SkillTaxonomy.Find(name));
    }

    private static string Stem(string word) => word[..Math.Min(5, word.Length)];
}
