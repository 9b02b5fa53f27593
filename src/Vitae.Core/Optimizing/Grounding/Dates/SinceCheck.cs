using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>"Analyst at Brenk since May 2019" where the work there began in another month.</summary>
internal static class SinceCheck
{
    private const int DaysOfMonth = 31;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var here = scope.IsWhole ? [.. scope.Entries.Where(e => e.IsWork && e.Place is { } place && text.Tokens.Any(t => t.IsCapitalized && t.Folded == place))] : scope.Entries.ToList();
        if (here.Count != 1 || !here[0].Precise)
            return;
        foreach (var (month, first, last) in Months(text.Tokens, scope.IsEnglish))
        {
            if (first > 0 && IsSince(text.Tokens[first - 1].Folded) && !scope.Entries.Any(e => e.Start == month) && !scope.Passages.Any(p => Months(p.Tokens, scope.IsEnglish).Any(m => m.Month == month)))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source gives another date."));
        }
    }

    /// <summary>"since 2019", "seit April 2017", where that is the year in which the one entry began.</summary>
    public static bool Holds(Passage text, Quantity year, SourceScope scope)
        => year.Kind == QuantityKind.Year && !scope.IsWhole && !scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Year)) && scope.Entries is [var only]
            && (only.Start / 12 == (int)year.Value && text.Tokens.Take(year.First).TakeLast(3).Any(t => IsSince(t.Folded)) || IsWholeSpan(text, only, (int)year.Value));

    /// <summary>"von Januar 2019 bis Juni 2024", "from 2019 to 2024": both ends of the entry.</summary>
    private static bool IsWholeSpan(Passage text, EntryDates entry, int year)
        => entry.End is { } end && (year == entry.Start / 12 || year == end / 12) && new[] { entry.Start / 12, end / 12 }.All(y => text.Quantities.Any(q => q.Kind == QuantityKind.Year && (int)q.Value == y));

    private static bool IsSince(string folded) => folded is "since" or "from" or "seit" or "depuis" or "desde";

    /// <summary>Months with their year, counted from year 0, and the tokens that name them.</summary>
    private static IEnumerable<(int Month, int First, int Last)> Months(IReadOnlyList<Token> tokens, bool isEnglish)
        => isEnglish
            ? CalendarReader.Read(tokens).Where(s => s is { Grain: CalendarGrain.Month, HasYear: true }).Select(s => (DateOnly.FromDayNumber(s.From) is var day ? day.Year * 12 + day.Month - 1 : 0, s.First, s.Last))
            : AbroadDates.Read(tokens).Where(p => p.Year > 0 && p.From % DaysOfMonth == 1 && p.To - p.From == DaysOfMonth - 1).Select(p => (p.Year * 12 + (p.From / DaysOfMonth), p.First, p.Last));
}
