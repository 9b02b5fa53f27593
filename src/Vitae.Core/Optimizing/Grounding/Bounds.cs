namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Reads what stands before a number and shifts its truth: "over", "up to", "nearly".</summary>
internal static class Bounds
{
    public static Bound Before(IReadOnlyList<Token> tokens, int first)
    {
        for (var back = 1; back <= 3 && first - back >= 0; back++)
        {
            var token = tokens[first - back];
            if (token.Kind == TokenKind.Stop || token.Surface == ",")
                return Bound.None;
            if (token.Glued && first - back > 0 && tokens[first - back - 1].Surface == "-")
                continue;
            var previous = first - back > 0 ? tokens[first - back - 1].Folded : "";
            switch (token.Folded)
            {
                case "exceeding" when previous is "not" or "never":
                    return Bound.AtMost;
                case "over" or "exceeding" or "above" or "uber" or "mehr" or "plus" when back <= 2:
                    return Bound.AtLeast;
                case "than" when previous is "more" or "greater" or "higher" or "longer" && first - back > 1 && tokens[first - back - 2].Folded is "no" or "not":
                    return Bound.AtMost;
                case "than" when previous is "more" or "greater" or "higher" or "longer":
                    return Bound.AtLeast;
                case "than" when previous is "less" or "fewer" && first - back > 1 && tokens[first - back - 2].Folded is "no" or "not":
                    return Bound.AtLeast;
                case "than" when previous is "less" or "fewer":
                    return Bound.AtMost;
                case "to" when previous == "close":
                    return Bound.Nearly;
                case "least" when previous == "at":
                    return Bound.AtLeast;
                case "de" when previous is "plus" or "mas":
                    return Bound.AtLeast;
                case "als" when previous is "mehr":
                    return Bound.AtLeast;
                case "of" when previous is "upwards" or "upward" or "excess":
                    return Bound.AtLeast;
                case "mindestens" or "wenigstens":
                    return Bound.AtLeast;
                case "moins" when previous == "au":
                    return Bound.AtLeast;
                case "menos" when previous is "al" or "lo":
                    return Bound.AtLeast;
                case "de" when previous is "moins" or "menos":
                    return Bound.AtMost;
                case "als" when previous is "weniger":
                    return Bound.AtMost;
                case "hochstens":
                    return Bound.AtMost;
                case "under" or "below" or "maximum" or "unter" or "maximal" when back <= 2:
                    return Bound.AtMost;
                case "to" when previous == "up":
                    return Bound.AtMost;
                case "zu" when previous == "bis":
                    return Bound.AtMost;
                case "a" when previous is "hasta" or "jusqu'":
                    return Bound.AtMost;
                case "as" when previous is "many" or "much" or "tall" or "large" or "high" or "long" or "big":
                    return Bound.AtMost;
                case "most" when previous == "at":
                    return Bound.AtMost;
                case "hasta" or "jusqu'a":
                    return Bound.AtMost;
                case "about" or "approximately" or "roughly" or "around" or "circa" or "approx" or "some" or "~" or "≈" or "ca" or "etwa" or "rund" or "ungefahr" or "environ" or "aproximadamente" or "alrededor" or "quelque" or "zirka" or "gegen" or "unos" or "unas" or "estimated":
                    return Bound.About;
                case "de" when previous is "cerca" or "torno" or "alrededor" or "autour" or "ordre" or "orden":
                    return Bound.About;
                case "a" when previous is "torno":
                    return Bound.About;
                case "of" when previous is "region" or "order" or "vicinity" or "neighborhood" or "neighbourhood":
                    return Bound.About;
                case "c" when token.Surface == "c" && (back == 1 || tokens[first - back + 1].Surface is "." or "£" or "$" or "€"):
                    return Bound.About;
                case "die" when previous == "um":
                    return Bound.About;
                case "pres" when previous == "peu":
                    return Bound.About;
                case "schatzungsweise" or "approximativement" or "rd" or "env" or "aprox":
                    return Bound.About;
                case "nearly" or "almost" or "fast" or "knapp" or "beinahe" or "annahernd" or "presque" or "pres" or "casi":
                    return Bound.Nearly;
                default:
                    break;
            }

            if (token.IsWord && token.Folded is not ("a" or "an" or "the" or "by" or "of" or "to" or "usd" or "eur" or "in" or "de" or "total") && back > 1)
                return Bound.None;
        }

        return Bound.None;
    }

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

    private static bool IsLimitWord(string lemma) => lemma is "authority" or "limit" or "cap" or "ceiling" or "mandate" or "obergrenze" or "plafond" or "limite" or "tope";
}
