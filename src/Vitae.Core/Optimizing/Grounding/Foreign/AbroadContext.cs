using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish words that say what the source says in another form, by where they stand: "Bau- und Edelstahl", "le logiciel Sage", "entreprises lyonnaises", "zum Preis von 300 €".</summary>
internal static class AbroadContext
{
    public static bool Holds(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => IsHanging(tokens, i, scope) || IsKindOfTool(tokens, i, scope) || IsPrice(tokens, i) || IsPaperAs(tokens, i, scope) || IsPlace(tokens[i], scope);

    /// <summary>"Bau-" of "Bau- und Edelstahl".</summary>
    private static bool IsHanging(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => scope.Language == "de" && tokens[i].Folded.Length > 2 && i + 2 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && (tokens[i + 2].Folded is "und" or "oder" or "sowie" || tokens[i + 2].Surface == ",")
            && scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > tokens[i].Folded.Length && t.Folded.StartsWith(tokens[i].Folded, StringComparison.Ordinal)));

    /// <summary>"das Programm Premiere", "el software CarLo": what kind of thing a name of the source is.</summary>
    private static bool IsKindOfTool(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => Lexicon.IsIn("kind-of-tool-abroad", tokens[i].Folded)
            && i + 1 < tokens.Count && tokens[i + 1] is { IsWord: true, IsCapitalized: true } name && scope.HoldsExactly(name);

    /// <summary>"zum Preis von 300 €", "por un importe de 2 M€": the amount stands there.</summary>
    private static bool IsPrice(IReadOnlyList<Token> tokens, int i)
        => Lexicon.IsIn("price-abroad", tokens[i].Folded)
            && i + 2 < tokens.Count && tokens[i + 1].Folded is "von" or "de" or "d" && tokens.Skip(i + 2).Take(6).TakeWhile(t => !t.IsWord || QuantityUnits.Currency(t.Folded) is not null || NumberWords.TryScale(t.Folded, out _)).Any(t => t.Kind == TokenKind.Number);

    /// <summary>"mit Zertifikat als Praxisanleiter" of a certificate of that name.</summary>
    private static bool IsPaperAs(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var at = IsPaper(tokens[i]) ? i + 2 : i;
        return scope.IsWhole && at > 1 && at < tokens.Count && tokens[at - 1].Folded is "als" or "de" or "d" or "en" && IsPaper(tokens[at - 2])
            && scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.IsWord && t.Folded == tokens[at].Folded));
    }

    private static bool IsPaper(in Token token) => Lexicon.IsIn("certificate-abroad", token.Folded);

    /// <summary>"Lyon" for "lyonnaises", "sevillanos" for "Sevilla".</summary>
    private static bool IsPlace(Token token, SourceScope scope)
        => token.Folded.Length > 3 && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded.Length > 3 && (token.IsCapitalized && IsOf(t.Folded, token.Folded) || t.IsCapitalized && IsOf(token.Folded, t.Folded))));

    private static bool IsOf(string people, string place)
    {
        var common = people.AsSpan().CommonPrefixLength(place);
        if (common < 4 || common < place.Length - 1 || people.Length <= common)
            return false;
        var ending = people[common] == people[common - 1] ? people[(common + 1)..] : people[common..];
        return Lexicon.IsIn("of-place-abroad", ending);
    }
}
