using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Numbers that belong together: both ends of a range or a change, and what they share.</summary>
internal static class QuantityPairs
{
    /// <summary>Joins "from 8 to 4", "8 → 4", "8-10" and gives a unit that only one of the two shows to both.</summary>
    public static List<Quantity> Join(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (a, b) = (found[i], found[i + 1]);
            if (IsOfThem(tokens, b.Last) && b.Kind == QuantityKind.Count && found.Take(i + 1).LastOrDefault(q => q.Kind != QuantityKind.Year) is { } counted)
                found[i + 1] = b = b with { Kind = counted.Kind, Unit = counted.Unit, Nouns = counted.Nouns };
            if (a.Kind == QuantityKind.Count && b.Kind is QuantityKind.Duration or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent && IsInsteadOf(tokens, a, b))
                found[i] = a = a with { Kind = b.Kind, Unit = b.Unit };
            if (CameFrom(tokens, a, b))
            {
                if (a.Kind == QuantityKind.Count && b.Kind == QuantityKind.Measure)
                    found[i] = a = a with { Kind = b.Kind, Unit = b.Unit };
                found[i + 1] = b with { Kind = a.Kind, Unit = a.Unit, To = a };
                continue;
            }

            var between = b.First - a.Last - 1;
            if (between is < 1 or > 4 || IsPlace(tokens, a))
                continue;
            var link = tokens[b.First - 1];
            if (QuantityUnits.Currency(link.Folded) is not null && between > 1)
                link = tokens[b.First - 2];
            if (link.Folded is not ("to" or "-" or "–" or "→" or "bis" or "auf" or "a" or "al" or "and" or "und" or "et" or "y" or ">" or "or" or "through"))
                continue;
            if (link.Folded is "a" or "auf" or "bis" && between > 1 && tokens[a.Last + 1] != link)
                continue;
            var isRange = link.Folded is "and" or "und" or "et" or "y" && a.First > 0 && tokens[a.First - 1].Folded is "between" or "zwischen" or "entre";
            if (between <= 2 && (isRange || link.Folded is not ("and" or "und" or "et" or "y" or "or" or "through")) && ScaleShared(tokens, a, b) is > 1 and var scale)
                a = a with { Value = a.Value * scale };
            if (a.Kind == QuantityKind.Count && b.Kind != QuantityKind.Count && (link.Folded is not ("and" or "und" or "et" or "y") || isRange) && b.Kind != QuantityKind.Year)
                a = a with { Kind = b.Kind, Unit = b.Unit };
            else if (b.Kind == QuantityKind.Count && a.Kind is QuantityKind.Percent or QuantityKind.Duration or QuantityKind.Money && link.Folded is "to" or "auf" or "a" or "→" or "-" && between <= 2 && tokens[a.Last + 1].Surface != "," && !(a.Kind == QuantityKind.Percent && (b.Value > 100 || IsSizeOfChange(tokens, a))))
                b = b with { Kind = a.Kind, Unit = a.Unit };
            else if (a.Kind == QuantityKind.Measure && b is { Kind: QuantityKind.Count, Nouns.Count: 0 } && link.Folded is "to" or "auf" or "→" && (between <= 2 || a.Per.Length > 0 && between <= 4) && tokens[a.Last + 1].Surface != ",")
                b = b with { Kind = a.Kind, Unit = a.Unit };
            if (link.Folded == "from" && b.First > 1 && tokens[b.First - 2].Folded is "down" or "up" && b.Kind == QuantityKind.Count)
                b = b with { Kind = a.Kind, Unit = a.Unit };
            var change = link.Folded is "to" or "→" or "auf" or "a" or "al" or ">" && a.Kind == b.Kind;
            found[i] = change ? a with { To = b } : a;
            found[i + 1] = b;
        }

        PairByTime(found, tokens);
        return found;
    }

    /// <summary>"bay 4": a place by its number, no end of a change.</summary>
    private static bool IsPlace(IReadOnlyList<Token> tokens, Quantity number)
        => number.Kind == QuantityKind.Count && number.First > 0 && tokens[number.First - 1].Lemma is "bay" or "line" or "room" or "zone" or "ward" or "route" or "platform" or "dock" or "hall" or "block" or "floor" or "gate" or "unit" or "lane" or "shift" or "building" or "field" or "site" or "year" or "grade" or "level";

    /// <summary>"um 30 % auf 28": by how much, and to how many.</summary>
    private static bool IsSizeOfChange(IReadOnlyList<Token> tokens, Quantity change) => change.First > 0 && tokens[change.First - 1].Folded is "um" or "by" or "un";

    /// <summary>"12 statt 48 Minuten", "8 au lieu de 12 jours", "20 en lugar de 30 minutos".</summary>
    private static bool IsInsteadOf(IReadOnlyList<Token> tokens, Quantity later, Quantity earlier)
        => earlier.First - later.Last is > 1 and < 6 && tokens.Skip(later.Last + 1).Take(earlier.First - later.Last - 1).ToList() is var between && between.TrueForAll(t => t.IsWord) && between.Exists(t => t.Folded is "statt" or "anstatt" or "anstelle" or "lieu" or "contre" or "lugar" or "vez" or "frente" or "gegenuber");

    /// <summary>The thousand of "from 200 to 420 thousand", which is said of both; 1 when each stands for itself ("from 900 to 2 thousand").</summary>
    private static double ScaleShared(IReadOnlyList<Token> tokens, Quantity a, Quantity b)
    {
        for (var i = b.First + 1; i <= b.Last; i++)
        {
            if (tokens[i].IsWord && (tokens[i].Folded.Length > 2 || tokens[i].Surface is "M" or "k" or "K") && NumberWords.TryScale(tokens[i].Folded, out var scale) && scale >= 1000)
                return a.Last == a.First && a.Value < 1000 && a.Value <= b.Value / scale * 10 ? scale : 1;
        }

        return 1;
    }

    /// <summary>"from 47 min (2021) to 19 min (2023)", "£86,000 in 2022 and £103,200 in 2023", "4.1 % when I started, 1.6 % now".</summary>
    private static void PairByTime(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].To is not null || found[i].Kind == QuantityKind.Year)
                continue;
            var j = found[i + 1].Kind == QuantityKind.Year ? i + 2 : i + 1;
            if (j >= found.Count || found[j].Kind != found[i].Kind || found[j].Unit != found[i].Unit)
                continue;
            var byYear = j == i + 2 && j + 1 < found.Count && found[j + 1].Kind == QuantityKind.Year && found[i + 1].Value < found[j + 1].Value && found[j + 1].First - found[j].Last <= 3 && found[i + 1].First - found[i].Last <= 3;
            var byNow = found[j].Last + 1 < tokens.Count && tokens[found[j].Last + 1].Folded is "now" or "today" or "currently";
            if (byYear || byNow)
                found[i] = found[i] with { To = found[j] };
        }
    }

    /// <summary>"six of them": counts what the number before counts.</summary>
    private static bool IsOfThem(IReadOnlyList<Token> tokens, int last)
        => last + 2 < tokens.Count && tokens[last + 1].Folded is "of" or "de" && tokens[last + 2].Folded is "them" or "these" or "those" or "which" or "ellos" or "ellas" || (last + 1 < tokens.Count && tokens[last + 1].Folded is "davon");

    /// <summary>"388 days, down from 402", "82 % of the class, compared with 70 % the year before": the later number stands first.</summary>
    private static bool CameFrom(IReadOnlyList<Token> tokens, Quantity later, Quantity earlier)
    {
        if (later.Kind == QuantityKind.Year || (earlier.Kind != later.Kind && earlier.Kind != QuantityKind.Count && !(later.Kind == QuantityKind.Count && earlier.Kind == QuantityKind.Measure)))
            return false;
        for (var i = later.Last + 1; i < earlier.First && i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
                return false;
            if ((tokens[i].Folded is "down" or "up" && tokens[i + 1].Folded == "from") || (tokens[i].Folded == "compared" && tokens[i + 1].Folded is "with" or "to") || tokens[i].Folded is "versus" or "vs" or "gegenuber" or "statt" or "anstelle" || (tokens[i].Folded is "instead" or "rather" && tokens[i + 1].Folded is "of" or "than") || (tokens[i].Folded is "au" && tokens[i + 1].Folded == "lieu") || (tokens[i].Folded == "en" && tokens[i + 1].Folded is "lugar" or "vez"))
                return earlier.First - i <= 4;
        }

        return false;
    }
}
