using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>"14 % over target" from "billed £285,000 against a target of £250,000": the distance is a share of the target, and has its side.</summary>
internal static class Targets
{
    /// <summary>In percent of the target, on the side that the text names; negative when the source is on the other side. Null when the text names no side, or the source no target.</summary>
    public static double? Distance(Passage text, Quantity claim, Passage passage, Quantity first, Quantity second)
    {
        if (SideOf(text, claim) is not (not 0 and var side) || IsTarget(passage, first) == IsTarget(passage, second))
            return null;
        var (target, actual) = IsTarget(passage, first) ? (first.Value, second.Value) : (second.Value, first.Value);
        return (actual - target) / target * 100 * side;
    }

    /// <summary>1 for "over target" and "beat the target by", -1 for "under budget" and "missed the target by"; 0 when no target is spoken of.</summary>
    public static int SideOf(Passage text, Quantity claim)
    {
        var after = text.Tokens.Skip(claim.Last + 1).TakeWhile(t => t.Kind is not (TokenKind.Stop or TokenKind.Number) && t.Surface != ",").Take(6).ToList();
        if (after.Exists(IsTargetWord))
        {
            foreach (var token in after.TakeWhile(t => !IsTargetWord(t)))
            {
                if (token.Folded is "over" or "above" or "beyond" or "ahead" or "past" or "uber" or "oberhalb" or "dessus" or "dela" or "encima")
                    return 1;
                if (token.Folded is "under" or "below" or "short" or "beneath" or "behind" or "unter" or "unterhalb" or "dessous" or "debajo")
                    return -1;
            }
        }

        if (claim.First < 2 || text.Tokens[claim.First - 1].Folded is not ("by" or "um" or "de" or "en" or "un"))
            return 0;
        var before = text.Tokens.Take(claim.First - 1).TakeLast(7).ToList();
        if (!before.Exists(IsTargetWord))
            return 0;
        return before.Exists(t => t.Lemma is "exceed" or "surpass" or "beat" or "outperform" or "top" or "overachieve" || t.Folded is "ubertroffen" or "ubertraf" or "depasse" or "superado" or "supere" or "supero") ? 1
            : before.Exists(t => t.Lemma is "miss" or "undershoot" || t.Folded is "verfehlt" or "verfehlte" or "manque") ? -1 : 0;
    }

    /// <summary>"a target of £250,000", "£250,000 annual target".</summary>
    private static bool IsTarget(Passage passage, Quantity quantity)
    {
        for (var i = quantity.First - 1; i >= 0 && i >= quantity.First - 5 && passage.Tokens[i].Kind is not (TokenKind.Stop or TokenKind.Number) && passage.Tokens[i].Surface != ","; i--)
        {
            if (IsTargetWord(passage.Tokens[i]))
                return true;
        }

        return passage.Tokens.Skip(quantity.Last + 1).TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(3).Any(IsTargetWord);
    }

    private static bool IsTargetWord(Token token)
        => token.Lemma is "target" or "budget" or "quota" or "plan" or "goal" or "forecast" or "objective" or "ziel" or "soll" or "vorgabe" or "objectif" or "quote" or "objetivo" or "presupuesto" or "meta" or "cuota"
            || token.Folded is "budgeted" or "targeted" or "prevu" or "zielvorgabe" or "planwert";
}
