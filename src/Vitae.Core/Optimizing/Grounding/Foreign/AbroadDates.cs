using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>A part of a year as a sentence names it, in days of months of 31 days (1 to 372).</summary>
/// <param name="Year">0 when none is named.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the words that name it.</param>
internal readonly record struct YearPart(int Year, int From, int To, int First, int Last)
{
    public bool Holds(YearPart other) => (Year == 0 || other.Year == 0 || Year == other.Year) && From <= other.From && other.To <= To;
}

/// <summary>
/// Dates in German, French and Spanish (English has <see cref="CalendarReader"/>): "im vierten Quartal 2021", "Mitte November", "au 1er semestre", "a mediados de noviembre". A part of the year that holds a date of the
/// rewritten sentence says the same in other words; one that holds none is another date.
/// </summary>
internal static class AbroadDates
{
    private const int Month = 31;

    /// <summary>The tokens that name a part of the year in which a date of the rewritten sentence falls.</summary>
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        if (Own(scope) is { Count: > 0 } known)
        {
            foreach (var part in Read(text.Tokens).Where(part => known.Exists(k => part.Holds(k))))
                held.UnionWith(Enumerable.Range(part.First, part.Last - part.First + 1));
        }

        return held;
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindSide(text, scope, findings);
        if (Own(scope) is not { Count: > 0 } known)
            return;
        foreach (var part in Read(text.Tokens))
        {
            if (!known.Exists(k => part.Holds(k)) && !scope.Entries.Any(e => IsOf(part, e.Start) || e.End is { } end && IsOf(part, end)))
                findings.Add(new Finding(text.Tokens[part.First], text.Tokens[part.Last], "The source gives another date."));
        }

        if (WholeYear(text.Tokens) is >= 0 and var at && !scope.Rewritten.Any(p => WholeYear(p.Tokens) >= 0))
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source names a part of the year."));
    }

    /// <summary>"Bis 2019" of what has gone on since 2019.</summary>
    private static void FindSide(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (SideOf(text.Tokens[i].Folded) is not 0 and var side && YearOf(text.Tokens[i + 1]) is > 0 and var year && !scope.Rewritten.Any(p => Sides(p.Tokens, year).Contains(side)) && scope.Rewritten.Any(p => Sides(p.Tokens, year).Contains(-side)))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], side > 0 ? "The source says until when." : "The source says since when."));
        }
    }

    private static IEnumerable<int> Sides(IReadOnlyList<Token> tokens, int year)
        => Enumerable.Range(0, tokens.Count).Where(i => YearOf(tokens[i]) == year).SelectMany(i => tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Select(t => SideOf(t.Folded)).Where(s => s != 0));

    /// <summary>1 for "since", -1 for "until", 0 for any other word.</summary>
    private static int SideOf(string folded) => folded switch
    {
        "seit" or "ab" or "depuis" or "desde" => 1,
        "bis" or "hasta" or "jusqu'en" or "jusqu'a" => -1,
        _ => 0,
    };

    private static bool IsOf(YearPart part, int month) => part.Year == month / 12 && part.From <= (month % 12 + 1) * Month && part.To > month % 12 * Month;

    private static List<YearPart> Own(SourceScope scope) => [.. scope.Rewritten.SelectMany(p => Read(p.Tokens))];

    /// <summary>Where "das ganze Jahr 2022", "toute l'année", "todo 2022" stands; -1 where nothing says so.</summary>
    private static int WholeYear(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Folded is "ganze" or "gesamte" or "ganzen" or "toute" or "todo" && tokens.Skip(i + 1).Take(3).Any(t => t.Folded is "jahr" or "annee" or "ano" || tokens[i].Folded == "todo" && YearOf(t) > 0))
                return i;
        }

        return -1;
    }

    public static List<YearPart> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<YearPart>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Figures(tokens, i) ?? Named(tokens, i) ?? Divided(tokens, i)) is not { } part)
                continue;
            found.Add(part);
            i = Math.Max(i, part.Last);
        }

        return found;
    }

    /// <summary>"15.11.2021", "15/11/2021", "08/2021".</summary>
    private static YearPart? Figures(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Number)
            return null;
        if (tokens[i].Surface.Split('.') is [var day, var month, { Length: 4 } year] && Day(day, month, year, i, i) is { } dotted)
            return dotted;
        if (i + 4 < tokens.Count && tokens[i + 1].Surface is "/" or "-" && tokens[i + 3].Surface is "/" or "-" && Day(tokens[i].Surface, tokens[i + 2].Surface, tokens[i + 4].Surface, i, i + 4) is { } slashed)
            return slashed;
        if (i + 2 < tokens.Count && tokens[i].Surface.Length < 3 && tokens[i + 1].Surface == "/" && YearOf(tokens[i + 2]) is > 0 and var of && Number(tokens[i].Surface) is > 0 and < 13 and var number)
            return new YearPart(of, (number - 1) * Month + 1, number * Month, i, i + 2);
        return tokens[i].Surface.Split('.') is [{ Length: < 3 } alone, { Length: 4 } then] && Number(alone) is > 0 and < 13 and var only && Number(then) is >= 1950 and < 2100 and var its ? new YearPart(its, (only - 1) * Month + 1, only * Month, i, i) : null;
    }

    private static YearPart? Day(string day, string month, string year, int first, int last)
        => Number(day) is > 0 and < 32 and var d && Number(month) is > 0 and < 13 and var m && Number(year) is >= 1950 and < 2100 and var y ? new YearPart(y, (m - 1) * Month + d, (m - 1) * Month + d, first, last) : null;

    /// <summary>"August 2021", "15. November", "le 15 novembre 2021", "Mitte November", "mi-novembre", "a mediados de noviembre de 2021".</summary>
    private static YearPart? Named(IReadOnlyList<Token> tokens, int i)
    {
        if (!tokens[i].IsWord || Lexicon.NumberOf("month-abroad", tokens[i].Folded) - 1 is not (>= 0 and var month))
            return null;
        if (Lexicon.IsIn("month-or-name-abroad", tokens[i].Folded) && tokens[i].IsCapitalized && YearAfter(tokens, i).Year == 0 && !(i > 0 && tokens[i - 1].Kind == TokenKind.Number))
            return null;
        var (from, to, first) = (month * Month + 1, (month + 1) * Month, i);
        var back = i - 1;
        while (back >= 0 && i - back < 4 && (tokens[back].Surface is "." or "-" || tokens[back].Folded is "de"))
            back--;
        if (back >= 0 && tokens[back] is { Kind: TokenKind.Number, Surface.Length: < 3 } && Number(tokens[back].Surface) is > 0 and < 32 and var day)
            (from, to, first) = (month * Month + day, month * Month + day, back);
        else if (back >= 0 && Lexicon.GroupOf("month-part-abroad", tokens[back].Folded) is { } which)
            (from, to, first) = which switch { "middle" => (month * Month + 10, month * Month + 21, back), "end" => (month * Month + 20, (month + 1) * Month, back), _ => (from, month * Month + 12, back) };
        var (year, last) = YearAfter(tokens, i);
        return new YearPart(year, from, to, first, last);
    }

    /// <summary>"im dritten Quartal 2021", "Q3 2021", "T4 2021", "au 1er semestre", "primera mitad de 2022", "Frühjahr 2020".</summary>
    private static YearPart? Divided(IReadOnlyList<Token> tokens, int i)
    {
        if (!tokens[i].IsWord)
            return null;
        var folded = tokens[i].Folded;
        var (year, last) = YearAfter(tokens, i);
        if (folded is ['q' or 't', >= '1' and <= '4'])
            return Part(year, folded[1] - '0', 3, i, last);
        if (SeasonOf(folded) is > 0 and var season && year > 0)
            return season == 1 ? null : new YearPart(year, (season * 3 - 4) * Month + 1, (season * 3 - 1) * Month, i, last);
        var months = folded switch
        {
            "quartal" or "quartals" or "trimestre" => 3,
            "halbjahr" or "halbjahres" or "jahreshalfte" or "semestre" => 6,
            "moitie" or "mitad" => 6,
            _ => 0,
        };
        if (months == 0 || i == 0 || folded is "moitie" or "mitad" && year == 0)
            return null;
        var back = i - 1;
        while (back > 0 && (tokens[back].Surface is "." or "º" or "ª" || tokens[back].Folded is "er" && tokens[back - 1].Surface == "."))
            back--;
        return OrdinalOf(tokens[back]) is > 0 and var ordinal && ordinal <= 12 / months ? Part(year, ordinal, months, back, last) : null;
    }

    private static YearPart Part(int year, int which, int months, int first, int last) => new(year, (which - 1) * months * Month + 1, which * months * Month, first, last);

    private static (int Year, int Last) YearAfter(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i + 1; at < tokens.Count && at <= i + 4; at++)
        {
            if (YearOf(tokens[at]) is > 0 and var year)
                return (year, at);
            if (!(tokens[at].Surface is "." or "'" or "’" || Lexicon.IsIn("before-year-abroad", tokens[at].Folded)))
                break;
        }

        return (0, i);
    }

    /// <summary>2 of "zweite", "2.", "2e", "deuxième", "segunda"; 0 for any other word.</summary>
    public static int OrdinalOf(in Token token)
    {
        if (token.Kind == TokenKind.Number)
            return token.Surface.Length < 3 ? Number(token.Surface) : 0;
        var folded = token.Folded;
        if (folded.Length > 1 && char.IsAsciiDigit(folded[0]))
            return folded[1..] is "er" or "ere" or "re" or "e" or "eme" or "ᵉ" or "º" or "ª" or "o" or "a" ? folded[0] - '0' : 0;
        return Lexicon.NumberOf("ordinal-abroad", folded);
    }

    private static int YearOf(Token token) => token is { Kind: TokenKind.Number, Surface.Length: 4 } && Number(token.Surface) is >= 1950 and < 2100 and var year ? year : 0;

    private static int Number(string digits) => digits.Length < 5 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>1 for winter, 4 for autumn; 0 for any other word.</summary>
    private static int SeasonOf(string word) => Lexicon.NumberOf("season-abroad", word);
}
