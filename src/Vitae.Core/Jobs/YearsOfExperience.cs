using System.Collections.Frozen;
using System.Globalization;

namespace Vitae.Core.Jobs;

/// <summary>Reads "5+ years", "three to five years", "mindestens 3 Jahre", "au moins 5 ans", "5 años".</summary>
internal static class YearsOfExperience
{
    private const int MaxYears = 40;

    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "", "one ein eine einem un une uno una", "two zwei deux dos couple par paar", "three drei trois tres", "four vier quatre cuatro", "five funf cinq cinco", "six sechs seis", "seven sieben sept siete", "eight acht huit ocho",
        "nine neun neuf nueve", "ten zehn dix diez", "eleven", "twelve zwolf", "thirteen", "fourteen", "fifteen quinze quince",
    }.SelectMany((words, number) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, number))).ToFrozenDictionary(p => p.word, p => p.number);

    private static readonly FrozenSet<string> MonthWords = FrozenSet.Create("months", "monate", "monaten", "mois", "meses");

    /// <summary>"did nights with us for eleven years": somebody else's.</summary>
    private static readonly FrozenSet<string> OurOwn = FrozenSet.Create("us", "uns", "nous", "nosotros");

    private static readonly FrozenSet<string> YearWords = FrozenSet.Create("year", "years", "yr", "yrs", "jahr", "jahre", "jahren", "jahriger", "jahrige", "an", "ans", "annee", "annees", "ano", "anos");
    private static readonly FrozenSet<string> Leads = FrozenSet.Create("at", "least", "minimum", "of", "a", "no", "less", "fewer", "total", "around", "roughly", "between", "min", "mind", "mindestens", "over", "more", "than", "au", "moins", "al", "menos", "minimo", "minima", "de", "d", "about", "approximately", "wenigstens", "plus", "experiencia");
    private static readonly FrozenSet<string> Joins = FrozenSet.Create("to", "or", "bis", "a", "et", "und", "and", "y", "o", "oder", "ou");

    /// <summary>Words of an age, a history or a span of time that is no experience.</summary>
    private static readonly FrozenSet<string> NotExperience = FrozenSet.Create(
        "age", "old", "older", "running", "row", "alt", "history", "historia", "founded", "last", "past", "next", "every", "contract", "first", "warranty", "term", "anniversary", "growing", "clean", "rated", "convicted", "violations", "per", "each", "jung", "geschichte", "alter", "edad", "initial", "fixed", "apprenticeship", "apprenticeships", "apprentissage", "unter", "kindern");

    /// <summary>Words taken by an expression of years at this place ("at least 3 to 5 years of"), 0 when there is none.</summary>
    public static int LengthAt(PostingText posting, int from, int to)
    {
        var i = from;
        while (i < to && i - from < 4 && Leads.Contains(posting.Word(i)))
            i++;
        if (ReadNumber(posting, i, to) is not { } number)
            return 0;
        i = number.Next;
        if (i + 1 < to && posting.Word(i) is "or" && posting.Word(i + 1) is "more")
            i += 2;
        if (i < to && posting.Word(i) is "pqe" or "of" or "de" or "d" or "relevant" or "full")
            i++;
        return i - from;
    }

    /// <summary>The years that a clause asks for; the lowest when it offers alternatives. Null when it asks none.</summary>
    /// <param name="needsCue">Whether a word of experience must stand in the clause.</param>
    public static int? In(PostingText posting, int from, int to, bool needsCue)
    {
        int? least = null;
        for (var i = from; i < to; i++)
        {
            if (ReadNumber(posting, i, to) is not { } number)
                continue;
            var isOfTrade = number.Next < to && posting.Word(number.Next) is "in" or "as" or "or" or "en" or "als" or "como";
            if (IsExperience(posting, i, number.Next, from, to, needsCue && !isOfTrade))
                least = Math.Min(least ?? MaxYears, number.Years);
            i = number.Next - 1;
        }

        return least;
    }

    /// <summary>Years beside a word of experience: "3 years of experience", "expérience de trois ans", "Zwei Jahre Berufserfahrung".</summary>
    public static int? OfExperience(PostingText posting)
    {
        var to = posting.Tokens.Count;
        for (var i = 0; i < to; i++)
        {
            if (ReadNumber(posting, i, to) is not { } number)
                continue;
            if (TellsOfHouse(posting, i))
                return null;
            for (var j = Math.Max(0, i - 4); j < Math.Min(to, number.Next + 5); j++)
            {
                if (IsNamed(posting.Word(j)))
                    return In(posting, i, to, needsCue: false) is { } years && IsExperience(posting, i, number.Next, 0, to, needsCue: false) ? years : null;
            }

            if (IsOfDoing(posting, number.Next, to) && (IsAsking(posting, 0, i) || (i > 2 && posting.Word(i - 1) is "than" && posting.Word(i - 2) is "less" or "fewer")) && IsExperience(posting, i, number.Next, 0, to, needsCue: false))
                return number.Years;
            i = number.Next - 1;
        }

        return null;

        static bool TellsOfHouse(PostingText posting, int number)
            => Enumerable.Range(0, number).Any(i => posting.Word(i) is "we" or "we've" or "our" or "us" or "wir" or "unser" or "unsere" or "nous" or "notre" or "nos" or "nuestro" or "nuestra" or "company" or "firm" or "family" or "team" or "their" or "she" or "he" or "who") && !IsAsking(posting, 0, number)
                && !Enumerable.Range(0, number).Any(i => posting.Word(i) is "looking" or "seek" or "want" or "expect" or "takes" or "suchen" or "wunschen" or "recherchons" or "cherchons" or "souhaitons");

        static bool IsNamed(string word) => word is "experience" or "experiencia" or "puesto" or "role" or "position" or "poste" or "practice" or "praxis" || word.EndsWith("erfahrung", StringComparison.Ordinal);
    }

    private static bool IsExperience(PostingText posting, int start, int next, int from, int to, bool needsCue)
    {
        var isLeast = false;
        for (var i = Math.Max(from, start - 3); i < start; i++)
            isLeast |= posting.Word(i) is "least" or "mindestens" or "wenigstens" || (posting.Word(i) is "moins" or "menos" or "minimo" && i > from && posting.Word(i - 1) is "au" or "al" or "como");
        for (var i = Math.Max(from, start - 4); i < Math.Min(to, next + 3); i++)
        {
            if (NotExperience.Contains(posting.Word(i)) && !(posting.Word(i) is "running" && i >= next)
                || (posting.Word(i) is "ago" && !isLeast)
                || (i < start && (posting.Word(i) is "within" || (posting.Word(i) is "since" or "seit" or "depuis" or "desde" && !isLeast) || (posting.Word(i) is "had" && i > from && posting.Word(i - 1) is not ("have" or "has" or "having")))))
                return false;
        }

        if (start - 2 >= from && posting.Word(start - 1) is "de" && posting.Word(start - 2) is "moins" or "menos" && (start - 3 < from || posting.Word(start - 3) is not ("au" or "al" or "no" or "pas")))
            return false;
        for (var i = Math.Max(from, start - 4); i < start; i++)
        {
            if (OurOwn.Contains(posting.Word(i)))
                return false;
        }

        var isMonths = MonthWords.Contains(posting.Word(next - 1));
        if (isMonths && Enumerable.Range(from, start - from).Any(i => posting.Word(i) is "held" or "hold"))
            return false;
        if (!needsCue && (!isMonths || IsOfDoing(posting, next, to)))
            return true;
        for (var i = from; i < to; i++)
        {
            if (posting.Word(i) is "experience" or "experiences" or "erfahrung" or "berufserfahrung" or "experiencia" or "pqe" or "background" or "work" or "practice" or "working" or "praxis" or "minimum" or "least" or "mindestens" or "wenigstens" or "moins" or "menos" or "minimo" or "poco" or "must" or "given" || posting.Word(i).EndsWith("erfahrung", StringComparison.Ordinal))
                return true;
        }

        return IsOfDoing(posting, next, to) && IsAsking(posting, from, to);
    }

    /// <summary>"three years of grant writing", "five years running services", "un año detrás de un mostrador".</summary>
    private static bool IsOfDoing(PostingText posting, int next, int to)
    {
        if (next + 2 < to && posting.Word(next) is "or" && posting.Word(next + 1) is "so")
            next += 2;
        return next + 1 < to && (posting.Word(next) is "of" or "behind" or "at" or "on" or "auf" or "bei" or "dans" or "chez" or "detras" or "con" or "mit" or "with" || (posting.Word(next).Length > 5 && posting.Word(next).EndsWith("ing", StringComparison.Ordinal)));
    }

    /// <summary>Whether a clause speaks of the person wanted.</summary>
    private static bool IsAsking(PostingText posting, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (posting.Word(i) is "you" or "you'll" or "you've" or "you'd" or "need" or "needs" or "ask" or "require" or "required" or "someone" or "somebody" or "person" or "candidate" or "candidates" or "show" or "sie" or "du" or "solltest" or "sollten" or "brauchst" or "brauchen" or "erwarten" or "verlangen" or "vous" or "demandons" or "faut" or "attendons" or "pedimos" or "exigimos" or "necesitamos" or "buscamos" or "hayas" or "alguien")
                return true;
        }

        return from == to || posting.Word(from) is var first && Number(first) is not null;
    }

    /// <summary>"3", "3+", "3-5", "three (3)", "3 to 5", "five or more", each before a word for years.</summary>
    private static (int Years, int Next)? ReadNumber(PostingText posting, int i, int to)
    {
        if (i >= to || Number(posting.Word(i)) is not { } years)
            return null;
        if (posting.Word(i) is "couple" or "par" or "paar" && i + 1 < to && posting.Word(i + 1) is "of" or "de")
            i++;
        var next = i + 1;
        for (var steps = 0; next < to && steps < 4; steps++, next++)
        {
            var word = posting.Word(next);
            if (YearWords.Contains(word))
                return (years, next + 1);
            if (MonthWords.Contains(word) && years >= 12)
                return (years / 12, next + 1);
            if (Number(word) is null && !Joins.Contains(word) && word is not ("more" or "mehr" or "plus" or "mas" or "full" or "relevant" or "volle"))
                return null;
        }

        return null;
    }

    private static int? Number(string word)
    {
        if (Numbers.TryGetValue(word, out var number))
            return number;
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaxYears ? number : null;
    }
}
