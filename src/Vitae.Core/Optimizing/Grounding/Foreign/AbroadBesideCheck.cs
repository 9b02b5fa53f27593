using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: a word of no line beside one of the line: "droit rural et fiscal" of "droit rural", "Collecte, tri et …" of "Tri et …", "Sicht- und Röntgenprüfung" of "Sichtprüfung".</summary>
internal static class AbroadBesideCheck
{
    private const int MaxCompoundGap = 9;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindJoined(text, scope, findings);
        FindOpening(text, scope, findings);
        if (scope.Language == "de")
            FindCompoundPart(text, scope, findings);
    }

    /// <summary>"baja y media tensión" of "baja tensión", "droit rural et fiscal" of "droit rural", "Vente et location de" of "Vente de".</summary>
    private static void FindJoined(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        var language = scope.Language;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            var (kept, added) = (text.Tokens[i - 1], text.Tokens[i + 1]);
            if (!IsAnd(text.Tokens[i]) || !IsSaying(kept, language) || !IsSaying(added, language))
                continue;
            var after = i + 2 < text.Tokens.Count ? text.Tokens[i + 2] : default;
            if (i == 1 && !IsThere(kept, scope) && focus.Any(p => Follows(p.Tokens, added, after, language) && IsSame(p.Tokens[0], added, language)))
                findings.Add(new Finding(kept, kept, $"The source does not say \"{kept.Surface}\" beside it."));
            if (IsThere(added, scope))
                continue;
            var before = i > 1 ? text.Tokens[i - 2] : default;
            var isModifier = IsSaying(before, language) && !added.IsCapitalized;
            if (focus.Any(p => Follows(p.Tokens, kept, after, language) || isModifier && EndsPhrase(p.Tokens, before, kept, language)))
                findings.Add(new Finding(added, added, $"The source does not say \"{added.Surface}\" beside it."));
        }
    }

    /// <summary>"Collecte, tri et valorisation de" of "Tri et valorisation de".</summary>
    private static void FindOpening(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Tokens is not [var added, { Surface: "," }, var first, var link, var second, ..] || !IsAnd(link) || !IsSaying(added, scope.Language) || IsThere(added, scope))
            return;
        if (scope.Rewritten.Any(p => p.Tokens is [var ownFirst, var ownLink, var ownSecond, ..] && IsSame(ownFirst, first, scope.Language) && ownLink.Folded == link.Folded && IsSame(ownSecond, second, scope.Language)))
            findings.Add(new Finding(added, added, $"The source does not say \"{added.Surface}\" beside it."));
    }

    private static bool IsAnd(in Token token) => token.Folded is "und" or "sowie" or "et" or "y" or "e";

    private static bool IsSaying(in Token token, string language)
        => token is { Folded.Length: > 3, IsWord: true, InsteadUpTo: 0, IsAcronym: false, IsCoined: false } && !Lexicon.IsFunctionWord(token.Folded) && !Lexicon.IsPlainAbroad(token.Folded, language) && !Lexicon.IsIn("frame-abroad", token.Folded)
            && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Frequency(token.Folded) is null && !NumberWords.TryUnit(token.Folded, out _);

    private static bool IsThere(Token word, SourceScope scope)
        => scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded == word.Folded)) || scope.Rewritten.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 2 && IsFormOf(t.Folded, word.Folded, scope.Language)) || PartedVerbs.Has(p.Tokens, word.Folded));

    private static bool IsFormOf(string own, string word, string language)
        => ForeignDeeds.IsAlike(word, own) || ForeignForms.Key(own, language) == ForeignForms.Key(word, language) || own.Contains(GermanForms.Stem(word), StringComparison.Ordinal)
            || AbroadForms.Of(word, language) is { } form && (form == own || form == AbroadForms.Of(own, language));

    /// <summary>The sentence has the word right before the same next word (or the same kind of preposition).</summary>
    private static bool Follows(IReadOnlyList<Token> tokens, Token word, Token next, string language)
        => word.Folded is not null && next.Surface is not null && Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => IsSame(tokens[i], word, language) && (IsOf(next) && IsOf(tokens[i + 1]) || IsSaying(next, language) && IsSame(tokens[i + 1], next, language)));

    /// <summary>"droit rural" with no other adjective behind it.</summary>
    private static bool EndsPhrase(IReadOnlyList<Token> tokens, Token noun, Token adjective, string language)
        => language != "de" && Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => IsSame(tokens[i - 1], noun, language) && IsSame(tokens[i], adjective, language) && (i + 1 == tokens.Count || tokens[i + 1].Folded is not ("et" or "y" or "e" or "ou" or "o" or ",")));

    private static bool IsSame(in Token a, in Token b, string language) => a.IsWord && b.IsWord && (a.Folded == b.Folded || a.Folded.Length > 4 && ForeignForms.Key(a.Folded, language) == ForeignForms.Key(b.Folded, language));

    private static bool IsOf(in Token token) => Lexicon.IsIn("of-abroad", token.Folded);

    /// <summary>"Sicht- und Röntgenprüfung" of "Sichtprüfung": the first part of a compound that shares its last part with one of the line.</summary>
    private static void FindCompoundPart(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (!IsHangingPart(text.Tokens, i) || CompoundAfter(text.Tokens, i + 2) is not { } compound || scope.HoldsExactly(compound))
                continue;
            var common = scope.Rewritten.SelectMany(p => p.Tokens).Where(t => t.IsWord && t.Folded.Length > 6).Select(t => CommonEnd(t.Folded, compound.Folded)).DefaultIfEmpty(0).Max();
            if (common < 4 || compound.Folded.Length - common < 3)
                continue;
            var part = compound.Folded[..^common].TrimEnd('s');
            if (!scope.HoldsPart(part) && !scope.Rewritten.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 3 && part.StartsWith(t.Folded[..4], StringComparison.Ordinal))))
                findings.Add(new Finding(compound, compound, $"The source does not say \"{part}\" of this."));
        }
    }

    /// <summary>"Sicht-", not the "SAP-" of "SAP-Einführung".</summary>
    private static bool IsHangingPart(IReadOnlyList<Token> tokens, int i)
        => tokens[i].IsCapitalized && tokens[i + 1].Surface == "-" && !(tokens[i + 1].Glued && tokens[i + 2] is { Glued: true, IsWord: true });

    /// <summary>The compound that ends what the hanging parts begin: "Röntgenprüfung" after "Sicht-, Maß- und".</summary>
    private static Token? CompoundAfter(IReadOnlyList<Token> tokens, int start)
    {
        for (var at = start; at < tokens.Count && at < start - 2 + MaxCompoundGap; at++)
        {
            if (tokens[at].IsCapitalized && !(at + 1 < tokens.Count && tokens[at + 1].Surface == "-"))
                return tokens[at];
        }

        return null;
    }

    private static int CommonEnd(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[^(common + 1)] == b[^(common + 1)])
            common++;
        return common;
    }
}
