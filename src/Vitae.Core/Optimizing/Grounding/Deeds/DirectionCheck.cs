using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>What rose in the source may not fall in the text.</summary>
internal static class DirectionCheck
{
    private static readonly FrozenSet<string> Up = FrozenSet.Create(
        "increase", "raise", "rise", "grow", "growth", "boost", "expand", "lift", "climb", "gain", "double", "triple", "quadruple", "extend", "lengthen", "multiply", "steigern", "gesteigert", "steigerte", "erhohen", "erhoht",
        "erhohte", "augmenter", "augmente", "aumentar", "aumento", "incremento", "incrementar", "hausse", "aumente", "incremente", "subio", "subieron", "aumentaron", "crecio", "crecieron", "accru", "releve");

    private static readonly FrozenSet<string> Down = FrozenSet.Create(
        "reduce", "reduction", "decrease", "cut", "lower", "shrink", "drop", "fall", "decline", "minimize", "eliminate", "halve", "slash", "shorten", "trim", "lessen", "diminish", "curtail", "reduzieren", "reduziert",
        "reduzierte", "senken", "gesenkt", "senkte", "verringern", "verringert", "reduire", "reduit", "diminuer", "diminue", "reducir", "redujo", "reduje", "disminuir", "baisse", "baisser", "disminuyo", "slow", "bajaron", "bajo", "bajar", "disminuyeron", "redujeron", "descendio", "descendieron", "cayo", "cayeron", "allege", "alleger", "ramene", "ramenee", "abaisse");

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var direction = DirectionAt(text.Tokens, i);
            if (direction == 0 || Outcomes.IsPaper(text.Tokens, i) || token.Folded is not ("up" or "down") && scope.Holds(token.Lemma) && scope.Rewritten.Any(p => p.Lemmas.Contains(token.Lemma)))
                continue;
            var best = Best(text, i, scope);
            if (best is not null && SignOf(best) is var sign && sign * direction < 0)
                findings.Add(new Finding(token, token, "The source says the opposite direction."));
        }
    }

    public static bool AreSame(string a, string b) => (Up.Contains(a) && Up.Contains(b)) || (Down.Contains(a) && Down.Contains(b));

    public static bool IsDirection(string lemma) => Up.Contains(lemma) || Down.Contains(lemma);

    /// <summary>The direction of the word at an index; none for the season of "fall 2021".</summary>
    public static int DirectionAt(IReadOnlyList<Token> tokens, int i)
        => i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && tokens[i].Folded is "drop" or "cut" or "fall" or "rise" or "lower" or "slow" ? 0 : Compared(tokens, i) is var compared && compared != 0 ? compared : tokens[i].Folded == "fall" && i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Number, Surface.Length: 4 } ? 0 : DirectionOf(tokens[i]);

    /// <summary>The direction of "3 minutes shorter", "15 % lighter"; 0 for any other word.</summary>
    private static int Compared(IReadOnlyList<Token> tokens, int i)
    {
        var direction = tokens[i].Folded switch
        {
            "up" when i > 0 && tokens[i - 1].Lemma == "go" => 1,
            "down" when i > 0 && tokens[i - 1].Lemma is "go" or "come" => -1,
            "zu" when IsTaken(tokens, i) => 1,
            "ab" when IsTaken(tokens, i) => -1,
            "up" when IsBrought(tokens, i) => 1,
            "down" when IsBrought(tokens, i) => -1,
            "shorter" or "lighter" or "smaller" or "cheaper" or "thinner" or "narrower" or "kurzer" or "leichter" or "kleiner" or "billiger" or "gunstiger" or "niedriger" => -1,
            "longer" or "heavier" or "larger" or "bigger" or "taller" or "wider" or "higher" or "langer" or "grosser" or "hoher" or "schwerer" => 1,
            _ => 0,
        };
        return direction != 0 && (tokens[i].Folded is "up" or "down" or "zu" or "ab" || tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Kind == TokenKind.Number || NumberWords.TryUnit(t.Folded, out _))) ? direction : 0;
    }

    /// <summary>"Die Zahl der Fehler nahm zu".</summary>
    private static bool IsTaken(IReadOnlyList<Token> tokens, int i)
        => (i + 1 == tokens.Count || !tokens[i + 1].IsWord) && tokens.Take(i).Any(t => t.Folded is "nahm" or "nahmen" or "nimmt" or "nehmen");

    /// <summary>"which brought the dose down", ", driving costs up".</summary>
    private static bool IsBrought(IReadOnlyList<Token> tokens, int i)
        => i > 0 && Enumerable.Range(Math.Max(1, i - 5), i - Math.Max(1, i - 5)).Any(at => tokens[at].Lemma is "bring" or "drive" or "push" or "force" && (tokens[at - 1].Folded is "which" or "that" || tokens[at - 1].Surface == "," && tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>1 for a word of growth, -1 for one of reduction, 0 for any other.</summary>
    public static int DirectionOf(in Token token) => !token.IsWord ? 0 : Up.Contains(token.Lemma) || Up.Contains(token.Folded) ? 1 : Down.Contains(token.Lemma) || Down.Contains(token.Folded) ? -1 : 0;

    /// <summary>The same, also of "passé de 2,4 M€ à 3 M€" and "von 50 auf 35".</summary>
    public static int ChangeIn(Passage passage)
    {
        if (SignOf(passage) is not 0 and var sign)
            return sign;
        for (var i = 1; i < passage.Quantities.Count; i++)
        {
            var (from, to) = (passage.Quantities[i - 1], passage.Quantities[i]);
            if (from.Kind == to.Kind && from.Kind != QuantityKind.Year && to.First - from.Last is > 1 and < 5 && passage.Tokens.Skip(from.Last + 1).Take(to.First - from.Last - 1).Any(t => t.Folded is "a" or "auf" or "hasta" or "to"))
                return Math.Sign(to.Value - from.Value);
        }

        return 0;
    }

    /// <summary>The direction of a German, French or Spanish noun or verb of change, 0 for any other word.</summary>
    public static int NounAbroad(string folded) => folded switch
    {
        "steigerung" or "erhohung" or "anstieg" or "zuwachs" or "wachstum" or "plus" or "stieg" or "gestiegen" or "wuchs" or "gewachsen" or "progression" or "progresse" or "croissance" or "augmentation" or "elevation" or "accroissement" or "crecimiento" or "subida" or "alza" => 1,
        "senkung" or "reduzierung" or "reduktion" or "verringerung" or "ruckgang" or "verkurzung" or "einsparung" or "minus" or "sank" or "gesunken" or "fiel" or "gefallen" or "diminution" or "reduction" or "recul" or "recule" or "economie" or "reduccion" or "disminucion" or "descenso" or "rebaja" or "ahorro" or "recorte" => -1,
        _ => 0,
    };

    /// <summary>The sentence of the source that shares most words with the clause and says a direction.</summary>
    private static Passage? Best(Passage text, int at, SourceScope scope)
    {
        var around = text.Tokens.Skip(Math.Max(0, at - 5)).Take(12).Where(t => t.IsWord && DirectionOf(t) == 0 && !Lexicon.IsFunctionWord(t.Folded)).Select(t => t.Lemma).ToList();
        var scored = scope.Passages.Where(p => p.IsProse && SignOf(p) != 0)
            .Select(p => (Passage: p, Score: around.Count(p.Lemmas.Contains) + (p.IsFocus ? 0.5 : 0))).Where(p => p.Score >= 1).ToList();
        return scored.Count == 0 ? null : scored.MaxBy(p => p.Score).Passage;
    }

    /// <summary>1 when all directions of the sentence are up, -1 when all are down, 0 when it says none or both.</summary>
    public static int SignOf(Passage passage)
    {
        var sign = 0;
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            var own = DirectionAt(passage.Tokens, i);
            if (own != 0 && sign != 0 && own != sign)
                return 0;
            sign = own != 0 ? own : sign;
        }

        if (sign == 0 && passage.Quantities.FirstOrDefault(q => q.To is not null && q.Kind != QuantityKind.Year) is { } change)
            return Math.Sign(change.To!.Value - change.Value);
        return sign;
    }
}
