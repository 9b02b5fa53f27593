using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>How often something comes, wherever a sentence says so.</summary>
/// <param name="PerYear">Occurrences in a year of 365 days.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the span.</param>
internal readonly record struct Recurrence(double PerYear, int First, int Last);

/// <summary>
/// Reads "four times a year", "quarterly", "every third month", "one week in four", "twice a week", "on Tuesdays and Thursdays" in English, German, French and Spanish. Two that come equally often say
/// the same, however they say it.
/// </summary>
internal static class Recurrences
{
    private const double Tolerance = 0.03;

    /// <summary>Marks the tokens that say how often, where the source says as often; "every year" is left to the check of words.</summary>
    public static HashSet<int> Supported(Passage text, SourceScope scope)
    {
        var settled = new HashSet<int>();
        var said = Read(text.Tokens);
        if (said.Count == 0)
            return settled;
        var known = scope.Passages.Where(p => p.IsProse).SelectMany(p => Read(p.Tokens).Select(r => (Passage: p, r.PerYear))).ToList();
        foreach (var passage in scope.Rewritten)
            known.AddRange(passage.Quantities.Where(q => q.Kind == QuantityKind.Count && QuantityUnits.DaysOf(q.Per) > 0).Select(q => (passage, q.Value * 365 / QuantityUnits.DaysOf(q.Per))));
        foreach (var claim in said)
        {
            var isPlain = claim.Last == claim.First + 1 && text.Tokens[claim.First].Folded is "every" or "each" or "per";
            if (!isPlain && known.Exists(k => ComputedNumbers.Near(k.PerYear, claim.PerYear, Tolerance) && (k.Passage.IsFocus || scope.IsWhole || !scope.HasFocus || IsOfThing(text.Tokens, claim, k.Passage))))
                settled.UnionWith(Enumerable.Range(claim.First, claim.Last - claim.First + 1));
        }

        return settled;
    }

    /// <summary>"once a day" where the rewritten sentence says "twice a day".</summary>
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (Read(text.Tokens) is not { Count: > 0 } said)
            return;
        var own = scope.Rewritten;
        var known = own.SelectMany(p => Read(p.Tokens)).Select(r => r.PerYear).ToList();
        if (known.Count == 0)
            return;
        known.AddRange(own.SelectMany(p => p.Quantities).Where(q => QuantityUnits.DaysOf(q.Per) > 0).Select(q => q.Value * 365 / QuantityUnits.DaysOf(q.Per)));
        known.AddRange(own.SelectMany(p => p.Quantities).Where(q => q.Kind != QuantityKind.Times && q.Nouns is not ["time", ..] && QuantityUnits.DaysOf(q.Per) > 0).Select(q => 365 / QuantityUnits.DaysOf(q.Per)));
        var weekdays = Dates.Weekdays.Supported(text, scope).ToHashSet();
        foreach (var claim in said)
        {
            if (!weekdays.Contains(claim.First) && !known.Exists(k => ComputedNumbers.Near(k, claim.PerYear, Tolerance)) && !scope.Passages.Any(p => p.IsProse && !p.IsFocus && Read(p.Tokens).Exists(r => ComputedNumbers.Near(r.PerYear, claim.PerYear, Tolerance)) && IsOfThing(text.Tokens, claim, p)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source says otherwise how often."));
        }
    }

    /// <summary>"four-weekly reports" where another line of the entry tells how often reports were made.</summary>
    private static bool IsOfThing(IReadOnlyList<Token> tokens, Recurrence claim, Passage passage)
        => tokens.Skip(claim.Last + 1).Take(3).TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Any(t => Lexicon.ClassOf(t) is WordClass.Content && passage.Lemmas.Contains(t.Lemma));

    public static List<Recurrence> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<Recurrence>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Adverb(tokens, i) ?? Times(tokens, i) ?? Every(tokens, i) ?? OneIn(tokens, i) ?? Weekdays(tokens, i)) is not { } one)
                continue;
            found.Add(one);
            i = one.Last;
        }

        return found;
    }

    /// <summary>"quarterly", "half-yearly".</summary>
    private static Recurrence? Adverb(IReadOnlyList<Token> tokens, int i)
    {
        double times = tokens[i].Folded switch
        {
            "triennial" or "triennially" => 1 / 3.0,
            "biennial" or "biennially" => 0.5,
            "fortnightly" or "biweekly" or "vierzehntagig" or "zweiwochentlich" or "quincenal" or "quincenalmente" => 365 / 14.0,
            "bihebdomadaire" or "bihebdomadaires" or "bisemanal" or "bisemanales" => 104,
            "semiannual" or "semiannually" or "halbjahrlich" or "semestriel" or "semestrielle" or "semestral" or "semestralmente" or "biannual" or "biannually" => 2,
            "bimestral" or "bimestriel" or "bimestrielle" or "zweimonatlich" => 6,
            "trimestrielle" or "trimestrielles" or "trimestriels" or "trimestrales" or "trimestralmente" or "vierteljahrliche" or "vierteljahrlichen" or "quartalsweise" => 4,
            _ => 0,
        };
        if (times > 0)
            return new Recurrence(times, i, i);
        if (EachCounted(tokens, i) is { } counted)
            return counted;
        if (QuantityUnits.Frequency(tokens[i].Folded) is not { } period || QuantityUnits.DaysOf(period) <= 0)
            return null;
        var isHalf = i > 1 && tokens[i - 1].Surface == "-" && tokens[i - 2].Folded is "half" or "semi";
        return new Recurrence(365 / QuantityUnits.DaysOf(period) * (isHalf ? 2 : 1), isHalf ? i - 2 : i, i);
    }

    /// <summary>"four-weekly", "vierwöchentlich".</summary>
    private static Recurrence? EachCounted(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        if (i + 2 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && Step(tokens[i]) is > 1 and < 32 and var step && QuantityUnits.Frequency(tokens[i + 2].Folded) is { } period && QuantityUnits.DaysOf(period) > 0)
            return new Recurrence(365 / QuantityUnits.DaysOf(period) / step, i, i + 2);
        foreach (var (ending, days) in (ReadOnlySpan<(string, double)>)[("wochentlich", 7), ("monatlich", 365 / 12.0), ("jahrlich", 365)])
        {
            var at = folded.IndexOf(ending, StringComparison.Ordinal);
            if (at > 2 && Value(folded[..at]) is > 1 and var each)
                return new Recurrence(365 / days / each, i, i);
        }

        return null;
    }

    /// <summary>"four times a year", "twice weekly", "zweimal pro Woche", "trois fois par an", "two days a week", "cuatro veces al año".</summary>
    private static Recurrence? Times(IReadOnlyList<Token> tokens, int i)
    {
        var (count, at) = Count(tokens, i);
        if (count <= 0 || at >= tokens.Count)
            return null;
        if (tokens[at] is { Surface: "-", Glued: true } && at + 1 < tokens.Count)
            at++;
        if (tokens[at].Folded is "every" or "alle" or "toutes" or "tous" or "cada" && Every(tokens, at) is { } every && count == 1)
            return every with { First = i };
        if (QuantityUnits.Frequency(tokens[at].Folded) is { } adverb && QuantityUnits.DaysOf(adverb) > 0)
            return new Recurrence(count * 365 / QuantityUnits.DaysOf(adverb), i, at);
        if (at + 2 < tokens.Count && tokens[at].Folded == "out" && tokens[at + 1].Folded == "of" && tokens[at + 2].Folded is "seven" or "7")
            return new Recurrence(count * 365 / 7.0, i, at + 2);
        if (tokens[at].Folded is not ("a" or "an" or "per" or "each" or "every" or "in" or "im" or "pro" or "par" or "por" or "al" or "a" or "jede" or "jeden" or "jedes" or "chaque" or "cada" or "la" or "je"))
            return null;
        for (at++; at < tokens.Count && tokens[at].Folded is "a" or "the" or "l" or "der"; at++)
        {
        }

        if (at < tokens.Count && tokens[at].Folded == "fortnight")
            return new Recurrence(count * 365 / 14.0, i, at);
        return at < tokens.Count && QuantityUnits.Period(tokens[at].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1 / 24.0 ? new Recurrence(count * 365 / QuantityUnits.DaysOf(period), i, at) : null;
    }

    /// <summary>"twice", "four times", "vier Mal", "dreimal", "trois fois", "two days": how many, and where the next word stands; 0 when nothing is counted so.</summary>
    private static (double Count, int Next) Count(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        if (folded is "once" or "einmal")
            return (1, i + 1);
        if (folded is "twice" or "zweimal")
            return (2, i + 1);
        if (folded == "thrice")
            return (3, i + 1);
        if (folded.Length > 5 && folded.EndsWith("mal", StringComparison.Ordinal) && Value(folded[..^3]) is > 0 and var joined)
            return (joined, i + 1);
        if (i + 1 >= tokens.Count || (tokens[i].Kind == TokenKind.Number && int.TryParse(tokens[i].Surface, out var figure) ? figure : Value(folded)) is not (> 0 and < 100 and var count))
            return (0, i);
        var next = tokens[i + 1].Surface == "-" ? i + 2 : i + 1;
        return next < tokens.Count && tokens[next].Folded is "times" or "time" or "mal" or "male" or "fois" or "veces" or "vez" or "days" or "tage" or "tagen" or "jours" or "dias" or "nights" or "evenings" or "mornings" ? (count, next + 1) : (0, i);
    }

    private static double Value(string folded) => folded is "one" or "ein" or "eine" or "un" or "une" or "una" ? 1 : NumberWords.TryUnit(folded, out var value) ? value : 0;

    /// <summary>"every four weeks", "every fourth week", "every other day", "each month", "alle zwei Wochen", "jede dritte Woche", "toutes les deux semaines", "cada dos semanas".</summary>
    private static Recurrence? Every(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("every" or "each" or "alle" or "jede" or "jeden" or "jedes" or "jeder" or "toutes" or "tous" or "todos" or "todas" or "chaque" or "cada"))
            return null;
        var at = i + 1;
        if (at < tokens.Count && tokens[at].Folded is "les" or "the" or "los" or "las")
            at++;
        if (at >= tokens.Count)
            return null;
        double step = 1;
        if (Step(tokens[at]) is > 0 and var given)
            (step, at) = (given == 15 && at + 1 < tokens.Count && tokens[at + 1].Folded is "jours" or "dias" ? 14 : given, at + 1);
        if (at < tokens.Count && tokens[at].Folded is "jours" or "dias" && step is 15 or 8)
            step--;
        if (at < tokens.Count && IsPeriodAbroad(tokens[at].Folded))
            return new Recurrence((tokens[at].Folded is "semestre" or "semestres" or "halbjahr" ? 2 : 4) / step, i, at);
        if (at + 3 < tokens.Count && tokens[at].Folded == "quarter" && tokens[at + 1].Folded == "of" && tokens[at + 3].Folded == "hour")
            return new Recurrence(365 * 24 * 4, i, at + 3);
        if (at < tokens.Count && QuantityUnits.Period(tokens[at].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1 / 24.0)
            return new Recurrence(365 / QuantityUnits.DaysOf(period) / step, i, at);
        if (at < tokens.Count && PeriodWords.PeriodOfDay(tokens[at].Folded) is { } named)
            return new Recurrence(365 / QuantityUnits.DaysOf(named) / step, i, at);
        if (at < tokens.Count && tokens[at].Folded == "fortnight")
            return new Recurrence(365 / 14.0 / step, i, at);
        return at < tokens.Count && tokens[at].Folded is "weekend" or "wochenende" ? new Recurrence(365 / 7.0 / step, i, at) : null;
    }

    /// <summary>A quarter or a half of a year.</summary>
    public static bool IsPeriodAbroad(string folded) => folded is "quartal" or "quartale" or "trimestre" or "trimestres" or "semestre" or "semestres" or "halbjahr";

    /// <summary>The 4 of "four", "4", "fourth"; 2 of "other".</summary>
    private static double Step(in Token token)
    {
        if (token.Kind == TokenKind.Number)
            return double.TryParse(token.Surface, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? figure : 0;
        if (token.Folded is "other" or "second" or "zweite" or "zweiten" or "zweites")
            return 2;
        if (token.Folded is "dritte" or "dritten" or "drittes")
            return 3;
        if (token.Folded is "vierte" or "vierten" or "viertes")
            return 4;
        return token.Lemma.StartsWith('#') && int.TryParse(token.Lemma.AsSpan(1), out var ordinal) ? ordinal : Value(token.Folded);
    }

    /// <summary>"one week in four", "one weekend out of three", "une semaine sur quatre", "una semana de cada cuatro".</summary>
    private static Recurrence? OneIn(IReadOnlyList<Token> tokens, int i)
    {
        if (!(tokens[i].Folded is "one" or "une" or "un" or "una" or "eine" || tokens[i].Surface == "1") || i + 3 >= tokens.Count)
            return null;
        var days = tokens[i + 1].Folded is "weekend" or "wochenende" ? 7 : QuantityUnits.Period(tokens[i + 1].Folded) is { } period ? QuantityUnits.DaysOf(period) : 0;
        var at = i + 2;
        if (days < 1 || tokens[at].Folded is not ("in" or "out" or "sur" or "de" or "von"))
            return null;
        for (at++; at < tokens.Count && tokens[at].Folded is "of" or "every" or "cada"; at++)
        {
        }

        return at < tokens.Count && Step(tokens[at]) is > 1 and var step ? new Recurrence(365 / days / step, i, at) : null;
    }

    /// <summary>"on Tuesdays and Thursdays".</summary>
    private static Recurrence? Weekdays(IReadOnlyList<Token> tokens, int i)
    {
        var (count, last) = (0, i);
        for (var at = i; at < tokens.Count; at++)
        {
            if (PeriodWords.PeriodOfDay(tokens[at].Folded) == "week" && tokens[at].Folded is not ("weekend" or "weekends") && (tokens[at].Folded.EndsWith('s') || count > 0 || at > 0 && tokens[at - 1].Folded == "le" && !(at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number)))
                (count, last) = (count + 1, at);
            else if (count == 0 || !(tokens[at].Folded is "and" or "," or "und" or "et" or "y" or "le" or "les" or "los"))
                break;
        }

        return count > 0 ? new Recurrence(count * 365 / 7.0, i, last) : null;
    }
}
