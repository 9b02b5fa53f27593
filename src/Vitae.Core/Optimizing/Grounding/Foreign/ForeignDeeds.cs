using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// German, French and Spanish: a verb or a noun of action that the source does not have may stand for one that it has and the text lacks ("verabreichte Medikamente" for "Medikamentengabe"), as
/// <see cref="VerbSubstitution"/> allows in English: it must act on a thing of the rewritten sentence, and be none that reports an achievement, a decision, a craft or a rank.
/// </summary>
internal static class ForeignDeeds
{
    private const int Reach = 3;

    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var token = text.Tokens[at];
        if (scope.IsEnglish || token.InsteadUpTo > 0 || token.Folded.Length < 4 || token.IsAcronym || token.IsCoined || IsWeighty(token.Folded) || !IsDeed(text.Tokens, at, scope.Language))
            return false;
        return scope.Rewritten.Any(p => (!HelpsOnly(p) || HelpsOnly(text)) && LacksDeedOf(text, at, p, scope.Language) && ActsOn(text.Tokens, at, p));
    }

    /// <summary>"leitete", "a négocié": a claim of its own.</summary>
    private static bool IsWeighty(string folded)
    {
        var plain = folded.StartsWith("ge", StringComparison.Ordinal) && folded.Length > 6 ? folded[2..] : folded;
        for (var length = 4; length <= plain.Length; length++)
        {
            if (Lexicon.IsIn("weighty-abroad", plain[..length]) || (length <= folded.Length && Lexicon.IsIn("weighty-abroad", folded[..length])))
                return true;
        }

        return false;
    }

    /// <summary>A sentence that says help, learning or a plan: no deed of its own stands in its place.</summary>
    public static bool HelpsOnly(Passage source)
        => source.Tokens.Any(t => t.IsWord && ((PredicateReader.Foreign(t.Folded) ?? Lexicon.VerbOf(t.Folded)) is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend || Lexicon.IsIn("intend", t.Folded)));

    /// <summary>Has the form and the place of a verb, or of the noun of one.</summary>
    public static bool IsDeed(IReadOnlyList<Token> tokens, int at, string language)
    {
        var opens = at == 0 || tokens[at - 1].Surface is "," or ":" or "(" || Lexicon.IsIn("before-verb-abroad", tokens[at - 1].Folded);
        var aims = at > 0 && tokens[at - 1].Folded is "a" or "pour" or "para" or "al" or "en";
        var ends = at + 1 == tokens.Count || !tokens[at + 1].IsWord || tokens[at + 1].Folded is "und" or "sowie" or "oder";
        var folded = tokens[at].Folded;
        if (language != "de" && at > 0 && tokens[at - 1].Folded is "et" or "y" or "e" or "," && !ActsAfterLink(tokens, at))
            return false;
        return language switch
        {
            "de" when at > 0 && tokens[at].IsCapitalized && tokens[at - 1].Folded is "und" or "sowie" && tokens[0].IsCapitalized && tokens.Take(at - 1).Any(t => t.IsCapitalized) && EndsIn(folded, "en", "te", "ten") => false,
            "de" => opens && EndsIn(folded, "te", "ten", "ete", "en", "ung", "tion", "gabe", "nahme", "ierung") || ends && at > 0 && !tokens[at].IsCapitalized && EndsIn(folded, "t", "en") || at == 0 && EndsIn(folded, "ig", "og", "ob", "ahm", "ieb", "and", "ab", "ief", "uhr", "ielt", "iess", "rach"),
            "fr" when aims => EndsIn(folded, "er", "ir", "ant", "dre", "tre"),
            "es" when aims => EndsIn(folded, "ar", "er", "ir"),
            "fr" => opens && EndsIn(folded, "e", "es", "ee", "ees", "er", "ir", "it", "ait", "ant", "ient", "oit", "end", "ond", "uit", "re", "u", "is", "tion", "ment", "age", "ure", "ise", "sion") || EndsIn(folded, "ant", "ants") || tokens[at].Surface.EndsWith('é') || EndsIn(tokens[at].Surface.ToLowerInvariant(), "és", "ée", "ées"),
            _ => opens && EndsIn(folded, "e", "o", "io", "ia", "aba", "aban", "ian", "ado", "ada", "ido", "ando", "iendo", "ar", "er", "ir", "cion", "miento", "aje", "encia", "anza") || EndsIn(folded, "ado", "ados", "ada", "adas", "ando", "iendo"),
        };
    }

    /// <summary>After "et" or a comma a verb stands before its object and a noun of action before "de"; a noun or an adjective ("et analytique d'une entreprise", "y carnes") does not.</summary>
    private static bool ActsAfterLink(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 == tokens.Count || EndsIn(tokens[at].Folded, "ique", "iques", "elle", "elles", "ive", "ives", "aire", "aires", "able", "ables", "ible", "ibles"))
            return false;
        var next = tokens[at + 1];
        var isOf = next.Folded is "de" or "des" or "du" or "del" || next.Surface is "d";
        return EndsIn(tokens[at].Folded, "tion", "ment", "age", "ure", "cion", "miento", "aje", "sion", "encia", "anza") ? isOf : !isOf && next.Surface != "," && !(tokens[at].Folded.EndsWith("es", StringComparison.Ordinal) && !tokens[at].Surface.EndsWith("ées", StringComparison.Ordinal));
    }

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The sentence has a verb or a noun of action that the text does not have.</summary>
    private static bool LacksDeedOf(Passage text, int at, Passage source, string language)
    {
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            var token = source.Tokens[i];
            if (!token.IsWord || token.Folded.Length < 4 || Lexicon.IsFunctionWord(token.Folded) || !IsDeedThere(source.Tokens, i, language))
                continue;
            if (!text.Tokens.Where((t, k) => k != at && t.IsWord && t.Folded.Length > 3 && (IsAlike(t.Folded, token.Folded) || ForeignForms.Key(t.Folded, language) == ForeignForms.Key(token.Folded, language))).Any())
                return true;
        }

        return false;
    }

    /// <summary>"Medikamentengabe" has its deed inside.</summary>
    private static bool IsDeedThere(IReadOnlyList<Token> tokens, int i, string language)
        => IsDeed(tokens, i, language) || (language == "de" && EndsIn(tokens[i].Folded, "ung", "ungen", "gabe", "nahme", "kontrolle", "prufung", "pflege", "bau", "arbeit", "arbeiten", "tion", "dienst", "fuhrung", "fahrt", "fahrten"))
            || (language != "de" && EndsIn(tokens[i].Folded, "tion", "ment", "age", "cion", "miento", "aje"));

    public static bool IsAlike(string a, string b)
        => a == b || ForeignSynonyms.Stem(a) is var stem && (stem == ForeignSynonyms.Stem(b) || ForeignSynonyms.AreStemsAlike(stem, ForeignSynonyms.Stem(b))) || Words.ShareRoot(a, b);

    /// <summary>A word that says something, near the verb, is one of the sentence too.</summary>
    private static bool ActsOn(IReadOnlyList<Token> tokens, int at, Passage source)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            var seen = 0;
            for (var i = at + step; i >= 0 && i < tokens.Count && seen < Reach && tokens[i].Surface != ","; i += step)
            {
                if (seen > 0 && tokens[i].Folded is "und" or "sowie" or "et" or "puis" or "y")
                    break;
                if (!tokens[i].IsWord || Lexicon.IsFunctionWord(tokens[i].Folded) || AcronymCheck.IsSmall(tokens[i].Folded) || tokens[i].Folded.Length < 4)
                    continue;
                seen++;
                var thing = tokens[i].Folded;
                if (source.Tokens.Any(t => t.IsWord && t.Folded.Length > 3 && (IsAlike(thing, t.Folded) || thing.Length > 4 && t.Folded.Contains(GermanForms.Stem(thing), StringComparison.Ordinal))))
                    return true;
            }
        }

        return false;
    }
}
