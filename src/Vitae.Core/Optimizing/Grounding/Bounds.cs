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
                case "de" when previous is "cerca" or "torno" or "alrededor":
                    return Bound.About;
                case "nearly" or "almost" or "fast" or "knapp" or "presque" or "pres" or "casi":
                    return Bound.Nearly;
                default:
                    break;
            }

            if (token.IsWord && token.Folded is not ("a" or "an" or "the" or "by" or "of" or "to" or "usd" or "eur" or "in" or "de" or "total") && back > 1)
                return Bound.None;
        }

        return Bound.None;
    }
}
