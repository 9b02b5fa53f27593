using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: how far something went: both of a pair for one, the whole of a body, an end where there was less, a level for a change, every year for one, alone for together.</summary>
internal static class AbroadExtentCheck
{
    private const int Reach = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindCompany(text, focus, findings);
        FindPair(text, focus, findings);
        FindEnd(text, focus, findings);
        FindWhole(text, focus, findings);
        FindLevel(text, focus, findings);
        FindAlone(text, focus, findings);
        FindYearly(text, focus, findings);
    }

    /// <summary>"dans toute l'entreprise" of what was "sur ses chantiers".</summary>
    private static void FindCompany(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.IsWord && IsCompany(t.Folded))))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (Lexicon.IsIn("whole-abroad", text.Tokens[i].Folded) && text.Tokens.Skip(i + 1).Take(Reach).FirstOrDefault(t => t.IsWord && IsCompany(t.Folded)) is { Folded: not null } company)
                findings.Add(new Finding(text.Tokens[i], company, ClassWords.ReasonFor(WordClass.Scope, text.Tokens[i].Folded)));
        }
    }

    private static bool IsCompany(string folded)
        => Lexicon.IsIn("company-abroad", folded) || folded.Contains("sweit", StringComparison.Ordinal) || folded.Contains("konzernweit", StringComparison.Ordinal);

    /// <summary>"de jour et de nuit" of nights.</summary>
    private static void FindPair(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var (one, other) in Lexicon.PairsOf("pair-abroad"))
        {
            if (FirstOf(text.Tokens, one) is not { } first || FirstOf(text.Tokens, other) is not { } second || focus.Any(p => FirstOf(p.Tokens, one) is not null) == focus.Any(p => FirstOf(p.Tokens, other) is not null))
                continue;
            if (!focus.Any(p => p.Tokens.Any(t => Lexicon.BeginsAs("around-abroad", t.Folded))))
                findings.Add(new Finding(first.Start < second.Start ? first : second, first.Start < second.Start ? second : first, "The source says only one of the two."));
        }
    }

    /// <summary>The first token of a word of a pair, its plural or, in German, what it begins ("Nachtschicht").</summary>
    private static Token? FirstOf(IReadOnlyList<Token> tokens, string word)
    {
        foreach (var token in tokens)
        {
            if (token.IsWord && (token.Folded == word || token.Folded == word + "s" || token.IsCapitalized && Lexicon.IsIn("pair-part-german", word) && token.Folded.StartsWith(word, StringComparison.Ordinal) && Lexicon.BeginsAs("pair-whole-german", token.Folded[word.Length..])))
                return token;
        }

        return null;
    }

    /// <summary>"Suppression des déchets" of waste that fell by half.</summary>
    private static void FindEnd(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => DirectionCheck.ChangeIn(p) < 0) || focus.Any(p => p.Tokens.Any(t => Lexicon.BeginsAs("end-abroad", t.Folded))))
            return;
        var at = text.Tokens.FirstOrDefault(t => t.IsWord && Lexicon.BeginsAs("end-abroad", t.Folded));
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source says that it became less, not that it ended."));
    }

    /// <summary>"an der gesamten Schule", "dans toute l'académie", "en toda la provincia", where the line names none of it.</summary>
    private static void FindWhole(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => SaysAll(t.Folded))))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (!IsWhole(text.Tokens[i].Folded))
                continue;
            var body = text.Tokens.Skip(i + 1).Take(Reach).FirstOrDefault(t => t.IsWord && t.Folded.Length > 2 && !Lexicon.IsIn("whole-link-abroad", t.Folded));
            if (body.Folded is null || IsTime(body.Folded) || focus.Any(p => p.Tokens.Any(t => t.IsWord && (t.Folded == body.Folded || ForeignDeeds.IsAlike(t.Folded, body.Folded)))))
                continue;
            findings.Add(new Finding(text.Tokens[i], body, ClassWords.ReasonFor(WordClass.Scope, text.Tokens[i].Folded)));
            return;
        }
    }

    private static bool SaysAll(string folded) => IsWhole(folded) || Lexicon.IsIn("universal-abroad", folded) || Words.EndsWithAny(folded, "weit", "weite", "weiten");

    private static bool IsWhole(string folded) => Lexicon.IsIn("whole-of-abroad", folded);

    private static bool IsTime(string folded) => QuantityUnits.Period(folded) is not null || Lexicon.IsIn("whole-time-abroad", folded);

    /// <summary>"auf ein Drittel" of what fell by a third.</summary>
    private static void FindLevel(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var share in text.Quantities.Where(q => q is { Kind: QuantityKind.Times, Value: < 0.49 } && IsLevel(text.Tokens, q.First)))
        {
            var own = focus.SelectMany(p => p.Quantities.Where(q => q.Kind is QuantityKind.Times or QuantityKind.Percent).Select(q => (p, q))).ToList();
            if (own.Count > 0 && own.TrueForAll(o => !IsLevel(o.p.Tokens, o.q.First)) && own.Exists(o => Math.Abs((o.q.Kind == QuantityKind.Percent ? o.q.Value / 100 : o.q.Value) - share.Value) < 0.02))
                findings.Add(new Finding(text.Tokens[share.First], text.Tokens[share.Last], "In the source this is how far the change went, not where it ended."));
        }
    }

    private static bool IsLevel(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Folded is "auf" or "a" or "al" or "hasta";

    /// <summary>"Único organizador", "Gesamtverantwortung" of what was done with others.</summary>
    private static void FindAlone(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => p.Tokens.Any(IsTogether)) || focus.Any(p => p.Tokens.Any(IsAlone)))
            return;
        var at = text.Tokens.FirstOrDefault(IsAlone);
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source does not say that this was done alone."));
    }

    private static bool IsTogether(Token token) => Lexicon.IsIn("with-abroad", token.Folded) || token.IsWord && Words.StartsWithAny(token.Folded, "colabor", "collabor");

    private static bool IsAlone(Token token) => token.IsWord && (Lexicon.IsIn("alone-abroad", token.Folded) || Words.StartsWithAny(token.Folded, "gesamtverantwort", "alleinverantwort"));

    /// <summary>"20 % chaque année" of a change against the year before.</summary>
    private static void FindYearly(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsYearBefore(p.Tokens, i))) || focus.Any(p => p.Tokens.Any(IsEachYear)))
            return;
        var at = text.Tokens.FirstOrDefault(IsEachYear);
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source says this of one year."));
    }

    private static bool IsYearBefore(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "vorjahr" or "vorjahres" or "vorjahren" || tokens[i].Folded is "annee" or "ano" && i + 1 < tokens.Count && tokens[i + 1].Folded is "precedente" or "anterior" or "previo";

    private static bool IsEachYear(Token token) => token.IsWord && Lexicon.IsIn("each-year-abroad", token.Folded);
}
