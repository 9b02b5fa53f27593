using System.Buffers;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>The spans of a posting that might name the employer.</summary>
internal static class CompanyCandidates
{
    private const int MaxWords = 6, MaxTokens = 1200, MaxCandidates = 600;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\r\t,;)");

    /// <param name="ruled">What the rules take for the employer.</param>
    /// <param name="units">Lists of what is asked hold no employer.</param>
    public static List<SpanCandidate> Of(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled, string? title, Dictionary<ulong, string>? names = null)
    {
        var found = new List<SpanCandidate>();
        var context = new SpanContext(posting);
        var features = new FeatureSet(names);
        var all = Math.Min(posting.Tokens.Count, MaxTokens);
        var asked = SpanContext.InLists(posting, units);
        for (var from = 0; from < all && found.Count < MaxCandidates; from++)
        {
            if (asked[from] || !IsNamed(posting, from) || (from > 0 && IsNamed(posting, from - 1) && posting.GapBefore(from) is " " or "-" && !IsLead(posting, from - 1) && CompanyFinder.NameEnd(posting, from - 1, all) > from))
                continue;
            var end = CompanyFinder.NameEnd(posting, from, all);
            for (var to = end; to > from && to >= end - 2; to--)
            {
                if (to < end && posting.Word(to - 1) is "and" or "of" or "de" or "du" or "und" or "y" or "et" or "la" or "the")
                    continue;
                Add(from, to);
            }
        }

        if (ruled is not null && !found.Exists(f => string.Equals(f.Name, ruled, StringComparison.Ordinal)))
        {
            features.Clear();
            features.Add("ruled elsewhere");
            found.Add(new SpanCandidate(ruled, [.. features.Hashes]));
        }

        return found;

        void Add(int from, int to)
        {
            var name = CompanyFinder.Plain(posting.Phrase(from, to));
            var isRuled = string.Equals(name, ruled, StringComparison.Ordinal);
            if (name.Length is < 2 or > 60 || (!isRuled && (SkillTaxonomy.Find(name) is { Tier: 1 } || Languages.Find(name) is not null)))
                return;
            features.Clear();
            features.Add("always");
            if (isRuled)
                features.Add("ruled");
            else if (ruled is not null && name.Contains(ruled, StringComparison.OrdinalIgnoreCase))
                features.Add("ruled is within");
            var suffix = CompanyFinder.HasSuffix(name);
            if (suffix)
                features.Add("suffix");
            var times = Math.Min(4, CompanyFinder.Occurrences(posting.Text, name)).ToString(CultureInfo.InvariantCulture);
            features.Add("times", times, to - from > 1 ? "long" : "short");
            if (to < posting.Tokens.Count && CompanyFinder.IsVerb(posting, to, posting.Tokens.Count))
                features.Add("before verb", SpanContext.Gap(posting.GapBefore(to)));
            if (Places.FindTrailingPlace(name) is { } place)
                features.Add(place.Start == 0 ? "is place" : "ends in place");
            if (Places.Find(name).Count > 0 || Countries.Find(name) is not null || Places.IsRegion(name))
                features.Add("is place");
            if (to < posting.Tokens.Count && Places.FindTrailingPlace(posting.Phrase(to, Math.Min(posting.Tokens.Count, to + 1))) is { Start: 0 })
                features.Add("before place");
            features.Add("title", TitleCatalog.TitleLikelihood(name) > 0.5 ? "yes" : "no", suffix ? "suffix" : "plain");
            if (title is not null && (title.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(title, StringComparison.OrdinalIgnoreCase)))
                features.Add("of title");
            if (SkillTaxonomy.Find(name) is { Tier: 1 } || Languages.Find(name) is not null)
                features.Add("is skill");
            if (IsOfAddress(posting.Text, name))
                features.Add("of an address");
            features.Add("sentence", IsSentenceStart(posting, from) ? "first" : "midst", to - from > 1 ? "long" : "short");
            context.Write(from, to, features);
            found.Add(new SpanCandidate(name, [.. features.Hashes]));
        }
    }

    private static bool IsNamed(PostingText posting, int token) => char.IsUpper(posting.Text[posting.Tokens[token].Start]) || (char.IsDigit(posting.Text[posting.Tokens[token].Start]) && token == 0);

    /// <summary>A name can begin behind these though they are written large.</summary>
    private static bool IsLead(PostingText posting, int token)
        => posting.Word(token) is "the" or "die" or "der" or "das" or "le" or "la" or "les" or "el" or "los" or "at" or "bei" or "chez" or "en" or "join" or "we" or "our" or "client" or "about" or "role" or "firma" or "hi" or "somos" or "wir" or "nous" or "l" or "a" or "in" or "unser" or "notre" or "nuestro" or "nuestra" or "for" or "de" or "von" or "verein" or "company" or "au";

    private static bool IsSentenceStart(PostingText posting, int token) => token == 0 || SpanContext.Gap(posting.GapBefore(token)) is "paragraph" or "line" or "stop";

    /// <summary>Whether the letters of the name stand behind an at sign or in a web address: "jobs@tidewerk.example" speaks for "Tidewerk".</summary>
    private static bool IsOfAddress(string text, string name)
    {
        var key = string.Concat(TextFolding.Fold(name).Where(char.IsLetterOrDigit));
        if (key.Length < 4)
            return false;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var host = text.AsSpan(at + 1, Math.Min(60, text.Length - at - 1));
            var end = host.IndexOfAny(AddressEnds);
            var folded = string.Concat(TextFolding.Fold((end < 0 ? host : host[..end]).ToString()).Where(char.IsLetterOrDigit));
            if (folded.StartsWith(key, StringComparison.Ordinal) || (folded.Length > 5 && key.StartsWith(folded[..Math.Min(6, folded.Length)], StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
