using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>The spans of a posting that might be its title.</summary>
internal sealed class TitleCandidates
{
    private const int MaxWords = 7, MaxTokens = 700, LongestAnnounced = 5, MarkReach = 8, Behind = 9, HeadLines = 5;
    private const double LeastLikely = 0.3;

    private static readonly FrozenSet<string> Leads = FrozenSet.Create("as", "als", "comme", "como", "de", "d", "n", "r", "e", "of", "hiring", "for", "seeking", "sucht", "suchen", "recrute", "busca", "buscamos", "new", "next", "neue", "neuen", "nouvel", "nouveau", "nouvelle", "nuevo", "nueva", "qualified", "experienced", "the", "our", "your", "der", "die", "den", "le", "la", "l", "el", "zur", "zum");

    /// <summary>Titles that people are called by.</summary>
    private static readonly FrozenSet<string> Styles = FrozenSet.Create("professor", "prof", "doctor", "dr", "judge", "sister", "captain", "dean", "chef", "mr", "mrs", "ms", "frau", "herr", "madame", "monsieur", "dame", "lord", "lady");

    private readonly PostingText posting;
    private readonly SpanContext context;
    private readonly bool[] isHead;

    private TitleCandidates(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        this.posting = posting;
        context = new SpanContext(posting, units);
        isHead = new bool[Math.Min(posting.Tokens.Count, MaxTokens)];
        for (var i = 0; i < isHead.Length; i++)
            isHead[i] = TitleCatalog.IsHead(posting.Word(i)) || Occupations.Contains(posting.Word(i));
    }

    /// <param name="ruled">What the rules take for the title.</param>
    /// <param name="units">Lists of what is asked hold no title.</param>
    public static List<SpanCandidate> Of(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled, Dictionary<ulong, string>? names = null)
    {
        var found = new TitleCandidates(posting, units).Read(units, ruled, new FeatureSet(names));
        if (ruled is not null && !found.Exists(f => string.Equals(f.Name, ruled, StringComparison.OrdinalIgnoreCase)))
        {
            var elsewhere = new FeatureSet(names);
            elsewhere.Add("ruled elsewhere");
            found.Add(new SpanCandidate(ruled, [.. elsewhere.Hashes]));
        }

        return found;
    }

    private List<SpanCandidate> Read(IReadOnlyList<PostingUnit> units, string? ruled, FeatureSet features)
    {
        var found = new List<SpanCandidate>();
        var asked = SpanContext.InLists(posting, units);
        for (var from = 0; from < isHead.Length; from++)
        {
            if (asked[from] || !Begins(from))
                continue;
            var isAnnounced = IsAnnounced(from);
            for (var to = from + 1; to <= Math.Min(isHead.Length, from + MaxWords); to++)
            {
                if (to - 1 > from && Breaks(to - 1))
                    break;
                if ((to < posting.Tokens.Count && !Ends(to)) || NamesPerson(from, to))
                    continue;
                var isMarked = IsMarked(to);
                if (!isAnnounced && !isMarked && context.LineOf(from) > HeadLines && !isHead.AsSpan(from, to - from).Contains(true))
                    continue;
                var name = NameOf(from, to);
                var isRuled = string.Equals(name, ruled, StringComparison.OrdinalIgnoreCase);
                var likelihood = Likelihood(name);
                if (!isRuled && likelihood < LeastLikely && !((isAnnounced || isMarked) && to - from <= LongestAnnounced))
                    continue;
                features.Clear();
                features.Add("always");
                features.Add("likelihood", ((int)(likelihood * 10)).ToString(CultureInfo.InvariantCulture));
                features.Add("likelihood and line", ((int)(likelihood * 5)).ToString(CultureInfo.InvariantCulture), Math.Min(context.LineOf(from), 4).ToString(CultureInfo.InvariantCulture));
                if (isRuled)
                    features.Add("ruled");
                if (isAnnounced)
                    features.Add("announced", to < posting.Tokens.Count ? SpanContext.Gap(posting.GapBefore(to)) : "end");
                if (isMarked)
                    features.Add("gender mark");
                if (CompanyFinder.HasSuffix(name))
                    features.Add("employer's suffix");
                if (Places.FindTrailingPlace(name) is not null)
                    features.Add("ends in place");
                WriteOwn(from, to, features);
                context.Write(from, to, features);
                found.Add(new SpanCandidate(name, [.. features.Hashes]));
            }
        }

        return found;
    }

    /// <summary>What tells a title from any other word for people: where its nouns of occupation stand, how often they come again, who else bears it.</summary>
    private void WriteOwn(int from, int to, FeatureSet features)
    {
        features.Add("heads", isHead[from] ? "first" : "", isHead[to - 1] ? "last" : isHead.AsSpan(from, to - from).Contains(true) ? "within" : "none");
        if (to < isHead.Length && isHead[to] && posting.GapBefore(to) is " " or "-")
            features.Add("head goes on");
        if (from > 0 && isHead[from - 1] && posting.GapBefore(from) is " " or "-")
            features.Add("head before");
        var again = 0;
        for (var i = 0; i < isHead.Length; i++)
        {
            if (isHead[i] && (i < from || i >= to) && Enumerable.Range(from, to - from).Any(own => isHead[own] && context.Short(own) == context.Short(i)))
                again++;
        }

        features.Add("again", Math.Min(again, 3).ToString(CultureInfo.InvariantCulture));
        if (to < posting.Tokens.Count && char.IsUpper(posting.Text[posting.Tokens[to].Start]) && PersonNames.IsForename(posting.Word(to)) && SpanContext.Gap(posting.GapBefore(to)) is "space" or "comma")
            features.Add("before forename");
        if (from > 1 && char.IsUpper(posting.Text[posting.Tokens[from - 1].Start]) && PersonNames.IsForename(posting.Word(from - 1)))
            features.Add("behind forename");
        for (var i = to; i < Math.Min(posting.Tokens.Count, to + Behind) && !context.IsSentenceEnd(i); i++)
        {
            if (SmallWords.KindOf(posting.Word(i)) is "seek")
                features.Add("sought behind", i - to < 4 ? "near" : "far");
        }
    }

    private string NameOf(int from, int to)
    {
        var phrase = posting.Phrase(from, to);
        if (IsOblique(from))
        {
            var last = phrase.LastIndexOf(' ') + 1;
            phrase = phrase[..last] + Occupations.Nominative(phrase[last..]);
        }

        var name = TitleFinder.Presentable(TitleFinder.WithoutBrackets(phrase));
        return context.LineOf(from) > 1 && name.Length > 5 && name[^1] == 's' && name[^2] != 's' && isHead[to - 1] && TitleCatalog.IsHead(TextFolding.Fold(name[(name.LastIndexOf(' ') + 1)..^1])) ? name[..^1] : name;
    }

    /// <summary>"einen weiteren Physiotherapeuten".</summary>
    private bool IsOblique(int from)
    {
        for (var i = from - 1; i >= Math.Max(0, from - 3); i--)
        {
            if (posting.Word(i) is "einen" or "einem" or "eines" or "den" or "dem" or "des" or "unseren" or "unserem")
                return true;
            if (!posting.Word(i).EndsWith("en", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    private static double Likelihood(string name)
    {
        var plain = TitleFinder.WithoutGender(name);
        return Math.Max(TitleCatalog.TitleLikelihood(plain), Occupations.TitleLikelihood(plain));
    }

    /// <summary>"because Professor Adeyemi retires": somebody's name, within a sentence.</summary>
    private bool NamesPerson(int from, int to)
        => to == from + 2 && from > 0 && posting.GapBefore(from) is " " && Styles.Contains(posting.Word(from)) && char.IsUpper(posting.Text[posting.Tokens[from + 1].Start])
            && (!WordVectors.Contains(posting.Word(from + 1)) || PersonNames.IsSurname(posting.Word(from + 1)));

    private bool Begins(int token)
    {
        if (SmallWords.KindOf(posting.Word(token)) is "one" or "the" or "ours" or "theirs" or "yours" or "or" or "and" or "who" or "we" or "you" or "be" or "other" or "hello" || (token + 1 < posting.Tokens.Count && TitleFinder.Hiring.Contains(posting.Word(token)) && posting.Word(token) is not "applications"))
            return false;
        return token == 0 || posting.GapBefore(token) is not (" " or "-" or "/" or "'" or "’" or "") || TitleFinder.Articles.Contains(posting.Word(token - 1)) || Leads.Contains(posting.Word(token - 1)) || (posting.GapBefore(token) is " " or "'" or "’" && (SmallWords.KindOf(posting.Word(token - 1)) is not null || Stopwords.IsStopword(posting.Word(token - 1))))
            || (char.IsUpper(posting.Text[posting.Tokens[token].Start]) && char.IsLower(posting.Text[posting.Tokens[token - 1].Start]));
    }

    private bool Breaks(int token)
        => SpanContext.Gap(posting.GapBefore(token)) is "paragraph" or "line" or "bracket" or "closing" or "colon" or "bar" or "stop" or "dash" or "comma" or "quote" || SmallWords.KindOf(posting.Word(token)) is "one" or "we" or "you" or "who" or "be" or "ours" or "yours" || (posting.Word(token) is "con" or "mit" or "with" or "avec" && token + 1 < posting.Tokens.Count && (char.IsDigit(posting.Word(token + 1)[0]) || posting.Word(token + 1) is "contrato" or "jornada" or "experiencia" or "experience" or "erfahrung" or "contract" or "befristetem" or "unbefristetem" or "contrat"));

    private bool Ends(int token)
        => posting.GapBefore(token) is not (" " or "-" or "/" or "'" or "’" or "") || !char.IsUpper(posting.Text[posting.Tokens[token].Start]) || char.IsLower(posting.Text[posting.Tokens[token - 1].Start]);

    /// <summary>Behind it stands "(m/w/d)" or "H/F".</summary>
    private bool IsMarked(int to)
    {
        if (to >= posting.Tokens.Count)
            return false;
        var end = posting.Tokens[to - 1].End;
        var tail = posting.Text.AsSpan(end, Math.Min(MarkReach, posting.Text.Length - end));
        return tail.Contains("/w/", StringComparison.OrdinalIgnoreCase) || tail.Contains("/m/", StringComparison.OrdinalIgnoreCase) || tail.Contains("H/F", StringComparison.OrdinalIgnoreCase) || tail.Contains("F/H", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Behind an article that a word of hiring precedes in the same line, or right behind such a word.</summary>
    private bool IsAnnounced(int token)
    {
        if (token == 0 || context.LineOf(token) != context.LineOf(token - 1))
            return false;
        if (Announces(token - 1) && !context.IsSentenceEnd(token))
            return true;
        if (!TitleFinder.Articles.Contains(posting.Word(token - 1)) && SmallWords.KindOf(posting.Word(token - 1)) is not ("other" or "one"))
            return false;
        for (var i = token - 2; i >= Math.Max(0, token - 12) && !context.IsSentenceEnd(i + 1); i--)
        {
            if (Announces(i))
                return true;
        }

        return false;
    }

    private bool Announces(int token)
        => TitleFinder.Hiring.Contains(posting.Word(token)) || posting.Word(token) is "vacancy" or "hear" or "hire" or "taking" or "role" or "position" or "appoint" or "opening" or "brauchen" or "seleccionamos" or "recherchons" or "stelle" or "poste" or "puesto" or "need" or "want" or "join" or "recruit" or "aufnehmen" or "einstellen" or "incorporamos" or "contratamos";
}
