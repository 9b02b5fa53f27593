using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>The spans of a posting that might be its title.</summary>
internal static class TitleCandidates
{
    private const int MaxWords = 7, MaxTokens = 700;

    private static readonly FrozenSet<string> Leads = FrozenSet.Create("as", "als", "comme", "como", "de", "d", "n", "r", "e", "of", "hiring", "for", "seeking", "sucht", "suchen", "recrute", "busca", "buscamos", "new", "next", "neue", "neuen", "nouvel", "nouveau", "nouvelle", "nuevo", "nueva", "qualified", "experienced", "the", "our", "your", "der", "die", "den", "le", "la", "l", "el", "zur", "zum");

    /// <summary>Titles that people are called by.</summary>
    private static readonly FrozenSet<string> Styles = FrozenSet.Create("professor", "prof", "doctor", "dr", "judge", "sister", "captain", "dean", "chef", "mr", "mrs", "ms", "frau", "herr", "madame", "monsieur", "dame", "lord", "lady");

    /// <param name="ruled">What the rules take for the title.</param>
    /// <param name="units">Lists of what is asked hold no title.</param>
    public static List<SpanCandidate> Of(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled, Dictionary<ulong, string>? names = null)
    {
        var found = new List<SpanCandidate>();
        var context = new SpanContext(posting);
        var features = new FeatureSet(names);
        var all = Math.Min(posting.Tokens.Count, MaxTokens);
        var asked = SpanContext.InLists(posting, units);
        for (var from = 0; from < all; from++)
        {
            if (asked[from] || !Begins(posting, from))
                continue;
            for (var to = from + 1; to <= Math.Min(all, from + MaxWords); to++)
            {
                if (to - 1 > from && Breaks(posting, to - 1))
                    break;
                if (to < posting.Tokens.Count && !Ends(posting, to))
                    continue;
                if (NamesPerson(posting, from, to))
                    continue;
                var name = TitleFinder.Presentable(TitleFinder.WithoutBrackets(posting.Phrase(from, to)));
                var likelihood = TitleCatalog.TitleLikelihood(name);
                var isRuled = string.Equals(name, ruled, StringComparison.OrdinalIgnoreCase);
                if (!isRuled && likelihood < 0.3 && !(IsAnnounced(posting, from, context) && to - from <= 5))
                    continue;
                features.Clear();
                features.Add("always");
                features.Add("likelihood", ((int)(likelihood * 10)).ToString(CultureInfo.InvariantCulture));
                features.Add("likelihood and line", ((int)(likelihood * 5)).ToString(CultureInfo.InvariantCulture), Math.Min(context.LineOf(from), 4).ToString(CultureInfo.InvariantCulture));
                if (isRuled)
                    features.Add("ruled");
                if (IsAnnounced(posting, from, context))
                    features.Add("announced", to < posting.Tokens.Count ? SpanContext.Gap(posting.GapBefore(to)) : "end");
                if (to < posting.Tokens.Count && posting.Text.AsSpan(posting.Tokens[to - 1].End, Math.Min(8, posting.Text.Length - posting.Tokens[to - 1].End)) is var tail && (tail.Contains("/w/", StringComparison.OrdinalIgnoreCase) || tail.Contains("/m/", StringComparison.OrdinalIgnoreCase) || tail.Contains("H/F", StringComparison.OrdinalIgnoreCase) || tail.Contains("F/H", StringComparison.OrdinalIgnoreCase)))
                    features.Add("gender mark");
                if (CompanyFinder.HasSuffix(name))
                    features.Add("employer's suffix");
                if (Places.FindTrailingPlace(name) is not null)
                    features.Add("ends in place");
                context.Write(from, to, features);
                found.Add(new SpanCandidate(name, [.. features.Hashes]));
            }
        }

        if (ruled is not null && !found.Exists(f => string.Equals(f.Name, ruled, StringComparison.OrdinalIgnoreCase)))
        {
            features.Clear();
            features.Add("ruled elsewhere");
            found.Add(new SpanCandidate(ruled, [.. features.Hashes]));
        }

        return found;
    }

    /// <summary>"because Professor Adeyemi retires": somebody's name, within a sentence.</summary>
    private static bool NamesPerson(PostingText posting, int from, int to)
        => to == from + 2 && from > 0 && posting.GapBefore(from) is " " && Styles.Contains(posting.Word(from)) && char.IsUpper(posting.Text[posting.Tokens[from + 1].Start])
            && (!WordVectors.Contains(posting.Word(from + 1)) || PersonNames.IsSurname(posting.Word(from + 1)));

    private static bool Begins(PostingText posting, int token)
        => token == 0 || posting.GapBefore(token) is not (" " or "-" or "/" or "'" or "’" or "") || TitleFinder.Articles.Contains(posting.Word(token - 1)) || Leads.Contains(posting.Word(token - 1)) || (char.IsUpper(posting.Text[posting.Tokens[token].Start]) && char.IsLower(posting.Text[posting.Tokens[token - 1].Start]));

    private static bool Breaks(PostingText posting, int token)
        => SpanContext.Gap(posting.GapBefore(token)) is "paragraph" or "line" or "bracket" or "closing" or "colon" or "bar" or "stop" or "dash" or "comma" or "quote";

    private static bool Ends(PostingText posting, int token)
        => posting.GapBefore(token) is not (" " or "-" or "/" or "'" or "’" or "") || !char.IsUpper(posting.Text[posting.Tokens[token].Start]) || char.IsLower(posting.Text[posting.Tokens[token - 1].Start]);

    /// <summary>Behind an article that a word of hiring precedes in the same line.</summary>
    private static bool IsAnnounced(PostingText posting, int token, SpanContext context)
    {
        if (token == 0 || !TitleFinder.Articles.Contains(posting.Word(token - 1)))
            return false;
        for (var i = token - 2; i >= Math.Max(0, token - 12) && context.LineOf(i) == context.LineOf(token); i--)
        {
            if (TitleFinder.Hiring.Contains(posting.Word(i)) || posting.Word(i) is "vacancy" or "hear" or "hire" or "taking" or "role" or "position" or "appoint" or "opening" or "brauchen" or "seleccionamos" or "recherchons" or "stelle" or "poste" or "puesto" or "need" or "want" or "join" or "recruit")
                return true;
        }

        return false;
    }
}
