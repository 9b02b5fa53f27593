using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// German, French and Spanish: how often, how long, of how many and by how much. "Jeden Tag" of what came every week, "chaque année" of what came once, "3 Klassen mit jeweils 78" of 78 in all, "las 64 acciones" of the half
/// of them, "um 60 Minuten" of what fell from 90 to 60.
/// </summary>
internal static class AbroadRhythmCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindRhythm(text, [.. focus.Where(p => !p.IsJoined || TakesOver(text, p, focus))], findings);
        FindEach(text, focus, findings);
        FindAllOfPart(text, focus, findings);
        FindChange(text, focus, findings);
        FindOnePeriod(text, focus, findings);
        FindEnded(text, focus, findings);
        FindOften(text, focus, findings);
        FindDozens(text, focus, findings);
    }

    /// <summary>The text has a word of a joined line that the rewritten one has not.</summary>
    private static bool TakesOver(Passage text, Passage joined, IReadOnlyList<Passage> focus)
        => text.Tokens.Any(t => t.IsWord && t.Folded.Length > 4 && QuantityUnits.Period(t.Folded) is null && QuantityUnits.Frequency(t.Folded) is null && joined.Lemmas.Contains(t.Lemma) && !focus.Any(p => !p.IsJoined && p.Lemmas.Contains(t.Lemma)));

    /// <summary>"Dutzende", "des centaines", "miles de" of what the source counts lower.</summary>
    private static void FindDozens(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var token in text.Tokens)
        {
            var least = Lexicon.NumberOf("many-abroad", token.Folded);
            if (least > 0 && !focus.Any(p => p.Tokens.Any(t => t.Folded == token.Folded) || p.Quantities.Any(q => q.Value >= least && q.Kind != QuantityKind.Year)))
                findings.Add(new Finding(token, token, "The source does not give this number."));
        }
    }

    private static void FindRhythm(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var known = focus.SelectMany(p => Recurrences.Read(p.Tokens)).ToList();
        var hasPeriod = known.Count > 0 || focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => p.Tokens[i].IsWord && IsPeriod(p.Tokens, i)));
        foreach (var said in Recurrences.Read(text.Tokens))
        {
            var isAnother = known.Count > 0 && !known.Exists(k => ComputedNumbers.Near(k.PerYear, said.PerYear, 0.09)) && !HoldsPeriod(text, said, focus);
            var isAdded = !hasPeriod && Lexicon.IsIn("every-abroad", text.Tokens[said.First].Folded) && said.PerYear <= 366;
            if (isAnother || isAdded)
                findings.Add(new Finding(text.Tokens[said.First], text.Tokens[said.Last], known.Count > 0 ? "The source says another interval." : "The source does not say that this came again and again."));
        }
    }

    /// <summary>A word of a period or a rhythm, not the "Jahr" of "ein Jahr".</summary>
    private static bool IsPeriod(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        return QuantityUnits.Frequency(folded) is not null || PeriodWords.PeriodOfDay(folded) is not null || Recurrences.IsPeriodAbroad(folded) || IsRegular(folded)
            || QuantityUnits.Period(folded) is not null && !(i > 0 && Lexicon.IsIn("one-abroad", tokens[i - 1].Folded));
    }

    /// <summary>The rewritten sentence has the same period word outside what is read as a rhythm ("pro Tag" beside "jede Woche").</summary>
    private static bool HoldsPeriod(Passage text, Recurrence said, IReadOnlyList<Passage> focus)
        => said.Last > said.First && QuantityUnits.Period(text.Tokens[said.Last].Folded) is { } period && said.Last - said.First < 2 && focus.Any(p => p.Quantities.Any(q => q.Per == period));

    private static bool IsRegular(string folded) => Words.StartsWithAny(folded, "regelmassig", "regulier", "regular") || folded is "stets" or "immer" or "toujours" or "siempre" or "laufend";

    /// <summary>"mit jeweils 78", "78 élèves chacune", "en cada planta": of each what the source says once.</summary>
    private static void FindEach(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsEach(p.Tokens, i) || Lexicon.IsIn("of-each-abroad", p.Tokens[i].Folded))))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsEach(text.Tokens, i) && !text.Tokens.Skip(i + 1).Take(3).Any(t => QuantityUnits.Period(t.Folded) is not null || PeriodWords.PeriodOfDay(t.Folded) is not null || Recurrences.IsPeriodAbroad(t.Folded)) && (text.Tokens[i].Folded != "jeweils" || text.Quantities.Any(q => q.First - i is 1 or 2)))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not say this of each."));
        }
    }

    private static bool IsEach(IReadOnlyList<Token> tokens, int i)
        => Lexicon.IsIn("each-abroad", tokens[i].Folded) && !(tokens[i].Folded == "cada" && i > 0 && tokens[i - 1].Folded == "de");

    /// <summary>"alle 64", "les 64 actions" where the source says a share of 64.</summary>
    private static void FindAllOfPart(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var source in focus)
        {
            for (var i = 0; i + 1 < source.Quantities.Count; i++)
            {
                var (part, whole) = (source.Quantities[i], source.Quantities[i + 1]);
                if (whole.Kind != QuantityKind.Count || !IsPart(source.Tokens, part, whole))
                    continue;
                var said = text.Quantities.Where(q => q.Kind is not (QuantityKind.Year or QuantityKind.Duration) && !q.IsPronoun).ToList();
                if (said is [var only] && only.Value == whole.Value && (only.First > 0 && Lexicon.IsIn("all-abroad", text.Tokens[only.First - 1].Folded)))
                    findings.Add(new Finding(text.Tokens[only.First - 1], text.Tokens[only.First], "The source says this of a part of them."));
            }
        }
    }

    private static bool IsPart(IReadOnlyList<Token> tokens, Quantity part, Quantity whole)
    {
        if (whole.First - part.Last is < 2 or > 6 || part.Kind is not (QuantityKind.Count or QuantityKind.Times or QuantityKind.Percent) || part.Kind == QuantityKind.Count && part.Value >= whole.Value || part.Kind == QuantityKind.Times && part.Value >= 1)
            return false;
        var link = tokens[whole.First - 1].Folded;
        return part.Kind == QuantityKind.Count ? link is "von" or "sur" or "de" or "der" or "des" : link is "der" or "des" or "las" or "los" or "les" or "von" or "de";
    }

    /// <summary>"um 60 Minuten", "de 60 minutes", "en 60 minutos" of what fell from 90 to 60.</summary>
    private static void FindChange(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var claim in text.Quantities)
        {
            if (claim.To is not null || claim.Kind == QuantityKind.Year || text.Quantities.Any(q => ReferenceEquals(q.To, claim)) || !IsBy(text.Tokens, claim))
                continue;
            var pairs = focus.SelectMany(p => p.Quantities).Where(q => q.To is not null && q.Kind == claim.Kind).ToList();
            if (pairs.Exists(q => q.To!.Value == claim.Value && Unit(q.To) == Unit(claim) || q.Value == claim.Value && Unit(q) == Unit(claim)) && !pairs.Exists(q => Math.Abs(q.To!.Value - q.Value) == claim.Value || q.Kind == QuantityKind.Percent && !claim.IsPoints && ComputedNumbers.Near(Math.Abs(q.To.Value - q.Value) / q.Value * 100, claim.Value, 0.02))
                && !focus.Any(p => p.Quantities.Any(q => q.To is null && q.Kind == claim.Kind && q.Value == claim.Value && !p.Quantities.Any(o => ReferenceEquals(o.To, q) || o.To is { } to && to.First == q.First))))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "In the source this is where the change ended or began, not how far it went."));
        }
    }

    private static string Unit(Quantity quantity) => quantity.Unit;

    /// <summary>Whether the number says how far a change went: "um 12 %", "de 200 %", "un 8 %", "en 60 minutos".</summary>
    public static bool IsBy(IReadOnlyList<Token> tokens, Quantity claim)
    {
        if (claim.First < 2 || Enumerable.Range(claim.Last + 1, 4).Any(i => i + 1 < tokens.Count && (tokens[i].Folded is "auf" or "hasta" or "bis" || tokens[i].Folded is "a" or "al" && (NumberReader.Read(tokens, i + 1) is not null || tokens[i + 1].Folded is "un" or "une" or "una"))))
            return false;
        var changes = tokens.Take(claim.First).TakeLast(10).Any(t => DirectionCheck.DirectionOf(t) != 0 || DirectionCheck.NounAbroad(t.Folded) != 0 || Lexicon.IsIn("changed-abroad", t.Folded));
        return changes && LinksChange(tokens[claim.First - 2].Folded, tokens[claim.First - 1].Folded);
    }

    /// <summary>The word before the number says by how much: "um", "de", "en", "un"; "von" only of a noun of change, not "a un", not "más de".</summary>
    private static bool LinksChange(string before, string link) => link switch
    {
        "um" or "en" => true,
        "von" => Lexicon.IsIn("change-noun-german", before),
        "un" => before is not ("a" or "al" or "de" or "hasta"),
        "de" => before is not ("mas" or "plus" or "moins" or "menos" or "environ"),
        _ => false,
    };

    /// <summary>"Ein Jahr lang" of half a year, "pendant un an" of six months.</summary>
    private static void FindOnePeriod(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 1; i + 1 < text.Tokens.Count || i + 1 == text.Tokens.Count && i > 0; i++)
        {
            if (i + 1 > text.Tokens.Count - 1 || text.Tokens[i].Folded is not ("ein" or "einen" or "eine" or "un" or "une" or "una") || QuantityUnits.Period(text.Tokens[i + 1].Folded) is not { } period || QuantityUnits.DaysOf(period) < 7 || text.Quantities.Any(q => q.First <= i + 1 && q.Last >= i))
                continue;
            var isSpan = text.Tokens[i - 1].Folded is "pendant" or "durant" or "durante" or "uber" or "wahrend" || i + 2 < text.Tokens.Count && text.Tokens[i + 2].Folded is "lang" or "hindurch" or "durant";
            var spans = focus.SelectMany(p => p.Quantities).Where(q => q is { Kind: QuantityKind.Duration, Per: "" } && q.Days >= 7).ToList();
            if (isSpan && spans.Count > 0 && !spans.Exists(q => ComputedNumbers.Near(q.Days, QuantityUnits.DaysOf(period), 0.05)) && !focus.Any(p => SaysOne(p.Tokens, QuantityUnits.DaysOf(period))))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], "The source names another length of time."));
        }
    }

    /// <summary>Whether the sentence names one period of so many days: "ein Jahr lang", "pendant un mois".</summary>
    public static bool SaysOne(IReadOnlyList<Token> tokens, double days)
        => Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => (tokens[i].Folded == "eines" || Lexicon.IsIn("one-abroad", tokens[i].Folded)) && QuantityUnits.Period(tokens[i + 1].Folded) is { } period && ComputedNumbers.Near(QuantityUnits.DaysOf(period), days, 0.03) && !NumberReader.HalfAfter(tokens, i + 2));

    /// <summary>"Éliminé les erreurs" of errors that fell from 12 to 5.</summary>
    private static void FindEnded(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (text.Quantities.Any(q => q.Kind != QuantityKind.Year) || !focus.Any(p => p.Quantities.Any(q => q.To is { Value: > 0 } to && to.Value < q.Value && q.Kind != QuantityKind.Year)))
            return;
        var at = text.Tokens.FirstOrDefault(t => Lexicon.IsIn("ended-abroad", t.Folded));
        if (at.Folded is not null && !focus.Any(p => p.Tokens.Any(t => t.Folded == at.Folded)))
            findings.Add(new Finding(at, at, "The source says that some were left."));
    }

    /// <summary>"Plusieurs fois", "varias veces", "mehrfach" of what the source says once.</summary>
    private static void FindOften(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsOften(text.Tokens, i) && !focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => IsOften(p.Tokens, at)) || Recurrences.Read(p.Tokens).Count > 0 || p.Quantities.Any(q => q is { Kind: QuantityKind.Count, Value: > 1 } or { Kind: QuantityKind.Times, Value: > 1 })))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not say that this came more than once."));
        }
    }

    private static bool IsOften(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "mehrfach" or "mehrmals" or "wiederholt" or "repetidamente" || i + 1 < tokens.Count && tokens[i].Folded is "plusieurs" or "varias" or "maintes" or "diversas" or "numerosas" && tokens[i + 1].Folded is "fois" or "reprises" or "veces" or "ocasiones";
}
