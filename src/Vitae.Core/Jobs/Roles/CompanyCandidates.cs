using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>The spans of a posting that might name the employer.</summary>
internal static class CompanyCandidates
{
    private const int MaxWords = 6, MaxTokens = 1200, MaxCandidates = 600, HeadLines = 3;

    /// <param name="ruled">What the rules take for the employer.</param>
    /// <param name="units">Lists of what is asked hold no employer.</param>
    public static List<SpanCandidate> Of(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled, string? title, Dictionary<ulong, string>? names = null)
    {
        var found = new List<SpanCandidate>();
        var setting = new Setting(posting, new SpanContext(posting, units), Hosts.In(posting.Text), WordsInSmallLetters(posting), ruled, title);
        var features = new FeatureSet(names);
        var all = Math.Min(posting.Tokens.Count, MaxTokens);
        var asked = SpanContext.InLists(posting, units);
        for (var from = 0; from < all && found.Count < MaxCandidates; from++)
        {
            if (asked[from] || !IsNamed(posting, from) || IsInsideName(posting, from, all))
                continue;
            var end = CompanyFinder.NameEnd(posting, from, all);
            for (var to = end; to > from && to >= end - 2; to--)
            {
                if ((to == end || !IsLink(posting.Word(to - 1))) && Candidate(setting, from, to, to < end, features) is { } candidate)
                    found.Add(candidate);
            }
        }

        AddUnnamed(found, ruled, setting.Addresses, features);
        return found;
    }

    /// <summary>"Ridge" of "Kestrel Ridge"; not "Kestrel" of "The Kestrel".</summary>
    private static bool IsInsideName(PostingText posting, int from, int all)
        => from > 0 && IsNamed(posting, from - 1) && posting.GapBefore(from) is " " or "-" && !IsLead(posting, from - 1) && CompanyFinder.NameEnd(posting, from - 1, all) > from;

    /// <summary>A name does not end in these: "Bank of".</summary>
    private static bool IsLink(string word) => word is "and" or "of" or "de" or "du" or "und" or "y" or "et" or "la" or "the";

    /// <summary>A span with what speaks for it and against it; null for one that cannot be a name.</summary>
    private static SpanCandidate? Candidate(Setting setting, int from, int to, bool isCut, FeatureSet features)
    {
        var (posting, context) = (setting.Posting, setting.Context);
        var name = CompanyFinder.Plain(posting.Phrase(from, to));
        var isRuled = string.Equals(name, setting.Ruled, StringComparison.Ordinal);
        var times = Math.Min(4, CompanyFinder.Occurrences(posting.Text, name));
        var address = Hosts.Likeness(name, setting.Addresses);
        var isKnown = (isRuled && (times > 1 || context.LineOf(from) < HeadLines)) || address is "same";
        if (name.Length is < 2 or > 60 || (!isKnown && IsSkill(name)) || NamesNobody(posting, from, to))
            return null;
        features.Clear();
        features.Add("always");
        if (isRuled)
            features.Add("ruled");
        else if (setting.Ruled is { } ruled && name.Contains(ruled, StringComparison.OrdinalIgnoreCase))
            features.Add("ruled is within");
        WriteName(posting, from, to, name, times, isCut, features);
        if (setting.Title is { } title && (title.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(title, StringComparison.OrdinalIgnoreCase)))
            features.Add("of title");
        if (IsSkill(name))
            features.Add("is skill");
        if (setting.Addresses.Count > 0)
            features.Add("address", address ?? "other");
        features.Add("short form", IsShortened(posting, from, to) ? "yes" : "no", to - from > 1 ? "long" : "short");
        WriteKind(posting, from, to, name, setting.Small, features);
        features.Add("lines from end", Math.Min(4, context.Lines - context.LineOf(from)).ToString(CultureInfo.InvariantCulture));
        features.Add("sentence", IsSentenceStart(posting, from) ? "first" : "midst", to - from > 1 ? "long" : "short");
        context.Write(from, to, features);
        return new SpanCandidate(name, [.. features.Hashes]);
    }

    /// <summary>What no span of the posting is called: the rules' answer, and the names in addresses of the web and of mail.</summary>
    private static void AddUnnamed(List<SpanCandidate> found, string? ruled, IReadOnlyList<Host> hosts, FeatureSet features)
    {
        if (ruled is not null && !found.Exists(f => string.Equals(f.Name, ruled, StringComparison.Ordinal)))
        {
            features.Clear();
            features.Add("ruled elsewhere");
            found.Add(new SpanCandidate(ruled, [.. features.Hashes]));
        }

        foreach (var host in hosts.Where(host => host.Name is { } name && !found.Exists(f => Hosts.Likeness(f.Name, [host]) is "same" or "holds host" || string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase))))
        {
            features.Clear();
            features.Add("host alone", host.Name!.Contains(' ', StringComparison.Ordinal) ? "long" : "short");
            found.Add(new SpanCandidate(host.Name, [.. features.Hashes]));
        }
    }

    private static void WriteName(PostingText posting, int from, int to, string name, int times, bool isCut, FeatureSet features)
    {
        var suffix = CompanyFinder.HasSuffix(name);
        if (suffix)
            features.Add("suffix");
        if (isCut)
            features.Add("cut short");
        features.Add("times", times.ToString(CultureInfo.InvariantCulture), to - from > 1 ? "long" : "short");
        if (to < posting.Tokens.Count && CompanyFinder.IsVerb(posting, to, posting.Tokens.Count))
            features.Add("before verb", SpanContext.Gap(posting.GapBefore(to)));
        if (Places.FindTrailingPlace(name) is { } place)
            features.Add(place.Start == 0 ? "is place" : "ends in place");
        if (Places.Find(name).Count > 0 || Countries.Find(name) is not null || Places.IsRegion(name))
            features.Add("is place");
        if (to < posting.Tokens.Count && Places.FindTrailingPlace(posting.Phrase(to, Math.Min(posting.Tokens.Count, to + 1))) is { Start: 0 })
            features.Add("before place");
        features.Add("title", TitleCatalog.TitleLikelihood(name) > 0.5 ? "yes" : "no", suffix ? "suffix" : "plain");
    }

    private static bool IsSkill(string name) => SkillTaxonomy.Find(name) is { Tier: 1 } || Languages.Find(name) is not null;

    /// <summary>A greeting, a pronoun with its verb, or the bare kind of a house.</summary>
    private static bool NamesNobody(PostingText posting, int from, int to)
        => SmallWords.KindOf(posting.Word(from)) is "hello" or "we" or "you" or "be" or "who" or "yours" || (to == from + 1 && (Houses.IsNoun(posting.Word(from)) || Occupations.Contains(posting.Word(from))))
            || (to < posting.Tokens.Count && to > from + 1 && posting.Tokens[to - 1].Length == 1 && posting.Tokens[to].Length == 1 && posting.GapBefore(to) is "." or ". ");

    /// <summary>"Kestrel Ridge" for "Kestrel Ridge Air Cargo": the first word of a name comes again without the rest.</summary>
    private static bool IsShortened(PostingText posting, int from, int to)
    {
        if (to == from + 1 || Houses.Contains(posting.Word(from)))
            return false;
        for (var i = 0; i < posting.Tokens.Count; i++)
        {
            if ((i < from || i >= to) && posting.Tokens[i].Length == posting.Tokens[from].Length && IsNamed(posting, i) && posting.Word(i) == posting.Word(from) && (i + to - from > posting.Tokens.Count || posting.Word(i + to - from - 1) != posting.Word(to - 1)))
                return true;
        }

        return false;
    }

    private static bool IsNamed(PostingText posting, int token) => char.IsUpper(posting.Text[posting.Tokens[token].Start]) || (char.IsDigit(posting.Text[posting.Tokens[token].Start]) && token == 0);

    /// <summary>A name can begin behind these though they are written large.</summary>
    private static bool IsLead(PostingText posting, int token)
        => posting.Word(token) is "the" or "die" or "der" or "das" or "le" or "la" or "les" or "el" or "los" or "at" or "bei" or "chez" or "en" or "join" or "we" or "our" or "client" or "about" or "role" or "firma" or "hi" or "somos" or "wir" or "nous" or "l" or "a" or "in" or "unser" or "notre" or "nuestro" or "nuestra" or "for" or "de" or "von" or "verein" or "company" or "au" or "we're" or "i'm" or "here" or "from" or "desde" or "hier" or "by" or "with" or "del" or "aus" or "des" or "dem" or "den" or "du" || Houses.IsKind(posting.Word(token));

    private static bool IsSentenceStart(PostingText posting, int token) => token == 0 || SpanContext.Gap(posting.GapBefore(token)) is "paragraph" or "line" or "stop";

    /// <summary>What else the words might be: a person, a skill, a certificate, a field of study; and whether they are words of the language at all.</summary>
    private static void WriteKind(PostingText posting, int from, int to, string name, HashSet<string> small, FeatureSet features)
    {
        var known = 0;
        var seenSmall = false;
        for (var i = from; i < to; i++)
        {
            known += WordVectors.Contains(posting.Word(i)) || SmallWords.KindOf(posting.Word(i)) is not null ? 1 : 0;
            seenSmall |= small.Contains(posting.Word(i));
        }

        features.Add("known words", known == 0 ? "none" : known == to - from ? "all" : "some", to - from > 1 ? "long" : "short");
        features.Add("in small letters", seenSmall ? "yes" : "no", to - from > 1 ? "long" : "short");
        if (PersonNames.IsForename(posting.Word(from)))
            features.Add("forename", to - from == 1 ? "alone" : PersonNames.IsSurname(posting.Word(to - 1)) ? "surname" : "other");
        else if (PersonNames.IsSurname(posting.Word(to - 1)))
            features.Add("surname", to - from == 1 ? "alone" : "last");
        if (SkillTaxonomy.Find(name) is not null || Certifications.Find(name) is not null || FieldsOfStudy.Find(name) is not null || Degrees.Find(name) is not null)
            features.Add("is learnt");
        if (Occupations.Contains(posting.Word(from)) || Occupations.Contains(posting.Word(to - 1)))
            features.Add("of occupation");
        if (to - from > 1 && Places.FindTrailingPlace(posting.Phrase(to - 1, to)) is not null)
            features.Add("last is place");
        if (SmallWords.KindOf(posting.Word(from)) is { } kind)
            features.Add("opens with", kind);
        if (Stopwords.IsStopword(posting.Word(from)) || Stopwords.IsStopword(posting.Word(from), "de") || Stopwords.IsStopword(posting.Word(from), "fr") || Stopwords.IsStopword(posting.Word(from), "es"))
            features.Add("opens with stopword", to - from > 1 ? "long" : "short");
        features.Add("house", Houses.Contains(posting.Word(from)) || Houses.Contains(posting.Word(to - 1)) ? "yes" : "no", from > 0 && Houses.Contains(posting.Word(from - 1)) ? "before" : "not before");
    }

    /// <summary>Words that also stand in the text without a capital.</summary>
    private static HashSet<string> WordsInSmallLetters(PostingText posting)
        => [.. Enumerable.Range(0, posting.Tokens.Count).Where(i => char.IsLower(posting.Text[posting.Tokens[i].Start])).Select(posting.Word)];

    /// <summary>What is known of the whole posting when one of its spans is judged.</summary>
    /// <param name="Small">Words that also stand in it without a capital.</param>
    private sealed record Setting(PostingText Posting, SpanContext Context, IReadOnlyList<Host> Addresses, HashSet<string> Small, string? Ruled, string? Title);
}
