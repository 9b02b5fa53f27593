using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// Ranks and reaches in German, French and Spanish (see <see cref="Superlatives"/>, <see cref="Reaches"/> and <see cref="WiderBodyCheck"/> for English): "alleinige" is "einzige", "dans toute l'entreprise" is "à l'échelle de
/// l'entreprise"; "beste" is not "einzige", the first place not the second, the company not the branch, the employee of the year not that of the month.
/// </summary>
internal static class AbroadRanks
{
    private const int MaxBodyGap = 4;

    /// <summary>The best mark is the highest one.</summary>
    private static readonly string[] BestMarks = ["best", "highest"];

    /// <summary>The words of the text that say of the same the rank, the reach, the getting or the share that the rewritten sentence says.</summary>
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        var focus = scope.NearLines;
        var ranks = focus.SelectMany(p => Ranks(p.Tokens)).Select(r => r.Rank).ToHashSet();
        if (ranks.Overlaps(BestMarks) && text.Tokens.Any(IsMark))
            ranks.UnionWith(BestMarks);
        foreach (var (rank, first, last) in Ranks(text.Tokens))
        {
            if (ranks.Contains(rank))
                held.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        var bodies = focus.SelectMany(p => Bodies(p.Tokens)).Select(b => b.Body).ToHashSet();
        foreach (var (body, first, last) in Bodies(text.Tokens))
        {
            if (bodies.Contains(body))
                held.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        var places = focus.SelectMany(p => p.Tokens.Select(t => t.IsWord || t.Surface.Length > 2 ? AbroadDates.OrdinalOf(t) : 0)).Where(o => o > 0).ToHashSet();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsPlace(text.Tokens, i) && places.Contains(AbroadDates.OrdinalOf(text.Tokens[i])))
                held.UnionWith(Enumerable.Range(i - 1, 5).Where(at => at <= i || at < text.Tokens.Count && (!text.Tokens[at].IsWord || text.Tokens[at].Surface.Length < 3 || IsPlaceNoun(text.Tokens[at].Folded))));
            if (IsSingle(text.Tokens, i, focus) || HonourOf(text.Tokens[i].Folded) is { } honour && focus.Any(p => p.Tokens.Any(t => HonourOf(t.Folded) == honour)))
                held.Add(i);
        }

        return held;
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindRank(text, focus, findings);
        FindPlace(text, focus, findings);
        FindBody(text, focus, findings);
        FindAward(text, focus, findings);
    }

    private static bool IsMark(Token token)
        => Lexicon.IsIn("mark-abroad", token.Folded) || token.IsWord && Lexicon.EndsAs("mark-german", token.Folded);

    private static void FindRank(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var own = focus.SelectMany(p => Ranks(p.Tokens)).ToList();
        var areMarks = own.Exists(r => BestMarks.Contains(r.Rank)) && text.Tokens.Any(IsMark);
        foreach (var (rank, first, last) in Ranks(text.Tokens))
        {
            if (areMarks && BestMarks.Contains(rank))
                continue;
            if (!own.Exists(r => r.Rank == rank) && !focus.Any(p => p.Lemmas.Contains(text.Tokens[last - first > 2 ? first : last].Lemma)) && !(rank == "only" && own.Count == 0))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], $"Nothing in the source says \"{text.Tokens[last].Folded}\"."));
            else if (text.Tokens[first].Folded == "les" && own.Exists(r => r.Rank == rank) && own.TrueForAll(r => r.Rank != rank || focus.Any(p => p.Tokens.Count > r.First && p.Tokens[r.First].Folded is "le" or "la" or "l")))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source says this of one."));
        }
    }

    /// <summary>Superlatives by what they say.</summary>
    private static IEnumerable<(string Rank, int First, int Last)> Ranks(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            if (German(tokens[i].Folded) is { } german)
                yield return (german, i, i);
            else if (tokens[i].Folded is "mas" or "menos" && i + 1 < tokens.Count && Math.Max(Next(tokens, i, "que", 5), 0) is > 0 and var than && than + 1 < tokens.Count && tokens[than + 1].Folded is "nadie" or "ningun" or "ninguno" or "ninguna" or "cualquier" or "cualquiera")
                yield return (tokens[i].Folded == "mas" ? "most" : "least", i, than + 1);
            else if (tokens[i].Folded is "mehr" or "weniger" && Next(tokens, i, "als", 4) is > 0 and var more && more + 1 < tokens.Count && tokens[more + 1].Folded is "alle" or "jeder" or "jede" or "niemand")
                yield return (tokens[i].Folded == "mehr" ? "most" : "least", i, Math.Min(more + 2, tokens.Count - 1));
            else if (Superlative(tokens, i) is { } found)
                yield return found;
        }
    }

    private static int Next(IReadOnlyList<Token> tokens, int i, string word, int within)
    {
        for (var at = i + 1; at < tokens.Count && at <= i + within; at++)
        {
            if (tokens[at].Folded == word)
                return at;
        }

        return -1;
    }

    /// <summary>"le plus gros", "el cliente más grande", "mayor cliente", "la meilleure note", "seule interprète", "la única".</summary>
    private static (string Rank, int First, int Last)? Superlative(IReadOnlyList<Token> tokens, int i)
    {
        var isOpened = i == 0 || Lexicon.IsIn("before-superlative-abroad", tokens[i - 1].Folded);
        var folded = tokens[i].Folded;
        var first = i > 0 && isOpened ? i - 1 : i;
        if (isOpened && folded is "meilleur" or "meilleure" or "meilleurs" or "meilleures" or "mejor" or "mejores")
            return ("best", first, i);
        if (isOpened && folded is "mayor" && i + 1 < tokens.Count && tokens[i + 1].Folded is "cantidad" or "numero")
            return ("most", first, i + 1);
        if (isOpened && folded is "mayor" or "mayores")
            return ("largest", first, i);
        if (isOpened && folded is "menor" or "menores")
            return ("smallest", first, i);
        if (isOpened && folded is "seul" or "seule" or "unique" or "unico" or "unica" && i + 1 < tokens.Count && tokens[i + 1].IsWord && !(i > 0 && tokens[i - 1].Folded is "l" && folded == "unique" && i + 1 == tokens.Count))
            return ("only", first, i);
        if (folded == "plus" && i > 0 && Lexicon.IsIn("article-french", tokens[i - 1].Folded) && i + 1 < tokens.Count && Adjective(tokens[i + 1].Folded) is { } french)
            return (french, i - 1, tokens[i + 1].Folded == "grand" && i + 2 < tokens.Count && tokens[i + 2].Folded == "nombre" ? i + 2 : i + 1);
        return folded == "mas" && i + 1 < tokens.Count && Adjective(tokens[i + 1].Folded) is { } spanish ? (spanish, i, i + 1) : null;
    }

    private static string? Adjective(string folded) => Lexicon.GroupOf("most-abroad", folded);

    /// <summary>"größte", "umfangreichsten", "alleinige"; "meisten", not "meiste".</summary>
    private static string? German(string folded)
        => Lexicon.BeginningOf("superlative-german", folded) is { } stem && folded[stem.Length..] is "e" or "en" or "er" or "es" or "em" && (stem != "meist" || folded == "meisten") ? Lexicon.GroupOf("superlative-german", stem) : null;

    /// <summary>"Ersten Platz" where the source says the second.</summary>
    private static void FindPlace(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var own = focus.SelectMany(p => p.Tokens).Where(t => t.IsWord).Select(t => AbroadDates.OrdinalOf(t)).Where(o => o > 0).ToHashSet();
        if (own.Count == 0)
            return;
        var dates = AbroadDates.Read(text.Tokens);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && AbroadDates.OrdinalOf(text.Tokens[i]) is > 0 and var place && !own.Contains(place) && !dates.Exists(d => d.First <= i && i <= d.Last) && !text.Quantities.Any(q => q.First <= i && i <= q.Last)
                && !focus.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Count && q.Value == place)))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source names another place in the order."));
        }
    }

    /// <summary>"2. Platz", "Platz 2", "2.ª plaza", "deuxième place".</summary>
    private static bool IsPlace(IReadOnlyList<Token> tokens, int i)
        => AbroadDates.OrdinalOf(tokens[i]) > 0 && (i > 0 && IsPlaceNoun(tokens[i - 1].Folded) || tokens.Skip(i + 1).Take(3).Any(t => IsPlaceNoun(t.Folded)));

    private static bool IsPlaceNoun(string folded) => Lexicon.IsIn("place-noun-abroad", folded);

    /// <summary>"in einer einzelnen Filiale", "dans un seul magasin": one, as the source says.</summary>
    private static bool IsSingle(IReadOnlyList<Token> tokens, int i, IEnumerable<Passage> focus)
        => i > 0 && i + 1 < tokens.Count && Lexicon.IsIn("single-abroad", tokens[i].Folded) && IsOne(tokens[i - 1].Folded)
            && focus.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Folded == tokens[i + 1].Folded && IsOne(p.Tokens[at - 1].Folded)));

    private static bool IsOne(string folded) => Lexicon.IsIn("one-abroad", folded);

    /// <summary>Words for getting an honour, and for being chosen.</summary>
    private static string? HonourOf(string folded) => Lexicon.GroupOf("honour-abroad", folded);

    /// <summary>Bodies all of which something reached, with the words that say so: "im gesamten Unternehmen", "unternehmensweit", "à l'échelle nationale", "en la empresa entera".</summary>
    private static IEnumerable<(string Body, int First, int Last)> Bodies(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var folded = tokens[i].Folded;
            if (folded.Length > 8 && Wide(folded) is { } wide)
                yield return (Body(wide), i, i);
            else if (Lexicon.IsIn("entire-abroad", folded) && After(tokens, i) is > 0 and var noun)
                yield return (Body(tokens[noun].Folded), i, noun);
            else if (folded is "entier" or "entiere" or "entero" or "entera" && i > 0 && tokens[i - 1].IsWord)
                yield return (Body(tokens[i - 1].Folded), i - 1, i);
        }
    }

    /// <summary>"unternehmens" of "unternehmensweite"; null for any other word.</summary>
    private static string? Wide(string folded)
    {
        foreach (var ending in (ReadOnlySpan<string>)["weit", "weite", "weiten", "weiter", "weites", "weitem"])
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
                return folded[..^ending.Length].TrimEnd('s');
        }

        return null;
    }

    private static int After(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i + 1; at < tokens.Count && at <= i + MaxBodyGap; at++)
        {
            if (tokens[at].IsWord && !Lexicon.IsIn("body-link-abroad", tokens[at].Folded))
                return at;
            if (tokens[at].Kind is TokenKind.Number or TokenKind.Stop || tokens[at].Surface is "," or "(")
                return -1;
        }

        return -1;
    }

    private static string Body(string folded) => Lexicon.GroupOf("body-abroad", folded) ?? folded;

    /// <summary>A body that the rewritten sentence does not name and that holds the one it names: "pour le groupe" of what was for the service.</summary>
    private static void FindBody(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var own = focus.SelectMany(p => p.Tokens).Where(t => t.IsWord).Select(t => (t.Folded, Size: SizeOf(t.Folded))).Where(b => b.Size > 0).ToList();
        if (own.Count == 0 || text.Tokens.Any(t => own.Exists(o => o.Folded == t.Folded || SizeOf(t.Folded) == o.Size && Body(t.Folded) == Body(o.Folded))))
            return;
        var wide = focus.SelectMany(p => Bodies(p.Tokens)).Select(b => b.Body).ToHashSet();
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.IsWord && SizeOf(token.Folded) is > 0 and var size && own.TrueForAll(o => o.Size < size) && !wide.Contains(Body(token.Folded)) && !focus.Any(p => p.Tokens.Any(t => Wide(t.Folded) is not null)))
            {
                findings.Add(new Finding(token, token, $"The source says this of \"{own[0].Folded}\"."));
                return;
            }
        }
    }

    /// <summary>Bodies by how much they hold; 0 for any other word.</summary>
    private static int SizeOf(string folded) => Lexicon.NumberOf("body-size-abroad", folded);

    /// <summary>"Mitarbeiterin des Jahres" of an employee of the month.</summary>
    private static void FindAward(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var own = focus.SelectMany(p => Enumerable.Range(0, p.Tokens.Count).Select(i => AwardPeriod(p.Tokens, i))).OfType<string>().ToHashSet();
        for (var i = 0; i < text.Tokens.Count && own.Count > 0; i++)
        {
            if (AwardPeriod(text.Tokens, i) is { } period && !own.Contains(period))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not name this award."));
        }
    }

    /// <summary>The period of "des Monats", "du mois", "de l'année", "del año" right after a word; null for any other.</summary>
    private static string? AwardPeriod(IReadOnlyList<Token> tokens, int i)
    {
        var before = i - 1;
        while (before > 0 && !tokens[before].IsWord || before > 0 && tokens[before].Folded is "l" or "de")
            before--;
        var isLinked = before > 0 && tokens[before].Folded is "des" or "der" or "du" or "del" || before >= 0 && before < i - 1 && tokens[before + 1].Folded == "de" && tokens[before].IsWord;
        if (!isLinked || i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)
            return null;
        return Lexicon.GroupOf("award-period-abroad", tokens[i].Folded);
    }
}
