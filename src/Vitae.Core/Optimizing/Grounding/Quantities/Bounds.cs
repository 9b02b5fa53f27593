using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads what stands before a number and shifts its truth: "over", "up to", "nearly".</summary>
internal static class Bounds
{
    public static Bound Before(IReadOnlyList<Token> tokens, int first)
    {
        for (var back = 1; back <= 5 && first - back >= 0; back++)
        {
            var token = tokens[first - back];
            if (token.Kind == TokenKind.Stop || token.Surface == "," || (token.IsAcronym && QuantityUnits.Currency(token.Folded) is null))
                return Bound.None;
            if (token.Glued && first - back > 0 && tokens[first - back - 1].Surface == "-")
                continue;
            if (back == 2 && token.Folded is "under" or "below" or "over" or "above" && tokens[first - 1] is { IsAcronym: true } standard && QuantityUnits.Currency(standard.Folded) is null)
                return Bound.None;
            if (Said(tokens, first, back) is { } said)
                return said;
            if (back > 2 && !tokens.Take(first).TakeLast(3).Any(t => t.Folded is "betrag" or "montant" or "importe"))
                return Bound.None;
            if (token.IsWord && token.Folded is not ("a" or "an" or "the" or "by" or "of" or "to" or "usd" or "eur" or "in" or "de" or "total" or "von" or "betrag" or "hohe" or "einem" or "einer" or "montant" or "importe" or "d" or "un") && back > 1)
                return Bound.None;
        }

        return Bound.None;
    }

    /// <summary>What the word so many tokens before the number says of it; null when it says nothing.</summary>
    private static Bound? Said(IReadOnlyList<Token> tokens, int first, int back)
    {
        var at = first - back;
        var previous = at > 0 ? tokens[at - 1].Folded : "";
        return SaidAtMost(tokens, first, back, previous) ?? SaidAtLeast(tokens, first, back, previous) ?? SaidAbout(tokens, at, back, previous);
    }

    private static Bound? SaidAtMost(IReadOnlyList<Token> tokens, int first, int back, string previous) => tokens[first - back].Folded switch
    {
        "exceeding" when previous is "not" or "never" => Bound.AtMost,
        "than" when previous is "more" or "greater" or "higher" or "longer" && IsDenied(tokens, first - back) => Bound.AtMost,
        "than" when previous is "less" or "fewer" && !IsDenied(tokens, first - back) => Bound.AtMost,
        "de" when previous is "moins" or "menos" => Bound.AtMost,
        "als" when previous is "weniger" => Bound.AtMost,
        "hochstens" or "hasta" or "jusqu'a" => Bound.AtMost,
        "under" or "below" or "maximum" or "unter" or "maximal" when back <= 2 => Bound.AtMost,
        "to" when previous == "up" => Bound.AtMost,
        "zu" when previous == "bis" => Bound.AtMost,
        "a" when previous is "hasta" or "jusqu'" => Bound.AtMost,
        "bis" when back == 1 && !(first > 1 && tokens[first - 2].Folded == "ein") && !(first > 1 && tokens.Take(first - 1).TakeLast(3).Any(t => t.Kind == TokenKind.Number || NumberWords.TryUnit(t.Folded, out _))) => Bound.AtMost,
        "as" when previous is "many" or "much" or "tall" or "large" or "high" or "long" or "big" => Bound.AtMost,
        "most" when previous == "at" => Bound.AtMost,
        _ => null,
    };

    private static Bound? SaidAtLeast(IReadOnlyList<Token> tokens, int first, int back, string previous) => tokens[first - back].Folded switch
    {
        "over" when previous is "turning" or "turned" or "turns" or "turn" or "handed" or "handing" or "presided" or "presiding" or "watch" or "watched" or "watching" or "hand" or "preside" => Bound.None,
        "uber" when back == 1 && IsOfAmount(previous) => Bound.None,
        "over" or "exceeding" or "above" or "uber" or "mehr" or "plus" when back <= 2 => Bound.AtLeast,
        "than" when previous is "more" or "greater" or "higher" or "longer" or "less" or "fewer" => Bound.AtLeast,
        "least" when previous == "at" => Bound.AtLeast,
        "de" when previous is "plus" or "mas" => Bound.AtLeast,
        "als" when previous is "mehr" => Bound.AtLeast,
        "of" when previous is "upwards" or "upward" or "excess" => Bound.AtLeast,
        "mindestens" or "wenigstens" => Bound.AtLeast,
        "moins" when previous == "au" => Bound.AtLeast,
        "menos" when previous is "al" or "lo" => Bound.AtLeast,
        "ab" when back == 1 && first + 1 < tokens.Count && (QuantityUnits.Currency(tokens[first + 1].Folded) is not null || NumberWords.TryScale(tokens[first + 1].Folded, out _)) => Bound.AtLeast,
        "de" when previous == "partir" => IsBasis(tokens, first) ? Bound.None : Bound.AtLeast,
        _ => null,
    };

    private static Bound? SaidAbout(IReadOnlyList<Token> tokens, int at, int back, string previous) => tokens[at].Folded switch
    {
        "to" when previous == "close" => Bound.Nearly,
        var word when Lexicon.IsIn("about", word) => Bound.About,
        "de" when previous is "cerca" or "torno" or "alrededor" or "autour" or "ordre" or "orden" => Bound.About,
        "a" when previous is "torno" => Bound.About,
        "of" when previous is "region" or "order" or "vicinity" or "neighborhood" or "neighbourhood" => Bound.About,
        "c" when tokens[at].Surface == "c" && (back == 1 || tokens[at + 1].Surface is "." or "£" or "$" or "€") => Bound.About,
        "die" when previous == "um" => Bound.About,
        "pres" when previous == "peu" => Bound.About,
        "schatzungsweise" or "approximativement" or "rd" or "env" or "aprox" => Bound.About,
        "nearly" or "almost" or "fast" or "knapp" or "beinahe" or "annahernd" or "presque" or "pres" or "casi" => Bound.Nearly,
        _ => null,
    };

    /// <summary>"no more than", "not less than".</summary>
    private static bool IsDenied(IReadOnlyList<Token> tokens, int than) => than > 1 && tokens[than - 2].Folded is "no" or "not";

    /// <summary>"À partir de 140 entretiens": what something was made of, and no age, amount or time.</summary>
    private static bool IsBasis(IReadOnlyList<Token> tokens, int number)
        => number + 1 < tokens.Count && tokens[number + 1] is { IsWord: true, Folded.Length: > 3 } noun && noun.Folded.EndsWith('s') && QuantityUnits.Period(noun.Folded) is null && QuantityUnits.Measure(noun.Folded) is null && QuantityUnits.Currency(noun.Folded) is null && noun.Folded is not ("personnes" or "personas" or "euros" or "unites" or "unidades" or "places" or "plazas");

    /// <summary>"Rechnungen über 1.200 €": what the amount is of, not what it exceeds.</summary>
    private static bool IsOfAmount(string noun) => Lexicon.EndsAs("amount-german", noun);

    /// <summary>"600 or so", "600-odd", "600 or more"; how many tokens say it.</summary>
    public static (Bound Bound, int Length) After(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count)
            return default;
        return (tokens[at].Folded, tokens[at + 1].Folded) switch
        {
            ("or", "so") => (Bound.About, 2),
            ("-", "odd") => (Bound.About, 2),
            ("odd", _) => (Bound.About, 1),
            ("or", "more") or ("oder", "mehr") or ("ou", "plus") or ("o", "mas") => (Bound.AtLeast, 2),
            _ => default,
        };
    }

    /// <summary>"five participants at most".</summary>
    public static bool IsCapped(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at; i + 1 < tokens.Count && i <= at + 2 && tokens[i].IsWord; i++)
        {
            if (tokens[i].Folded == "at" && (tokens[i + 1].Folded is "most" || (i + 2 < tokens.Count && tokens[i + 1].Folded == "the" && tokens[i + 2].Folded == "most")))
                return true;
        }

        return false;
    }

    /// <summary>"a £15k settlement authority", "a limit of £15,000": money that may be spent, not money that was.</summary>
    public static bool IsLimit(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = last + 1; i < tokens.Count && i <= last + 2 && tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded); i++)
        {
            if (IsLimitWord(tokens[i].Lemma))
                return true;
        }

        var before = first - 1;
        while (before >= 0 && first - before <= 3 && tokens[before] is { IsWord: false, Kind: TokenKind.Mark })
            before--;
        if (before >= 0 && tokens[before].Folded is "of" or "at" or "von" or "de" or "bei")
            before--;
        return before >= 0 && (IsLimitWord(tokens[before].Lemma) || tokens[before].Folded is "capped" or "gedeckelt" or "plafonne");
    }

    private static bool IsLimitWord(string lemma) => Lexicon.IsIn("limit", lemma);
}
