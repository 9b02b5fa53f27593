namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>The span of one dated entry, in months since year 0.</summary>
/// <param name="Start">First month.</param>
/// <param name="End">Last month; null while it goes on.</param>
/// <param name="IsWork">A job; false for a school, a project, an unpaid post.</param>
/// <param name="Precise">Both ends name their month.</param>
internal sealed record EntryDates(int Start, int? End, bool IsWork, bool Precise)
{
    /// <summary>The first word of the employer's name, folded.</summary>
    public string? Place { get; init; }

    public static EntryDates? Of(string? start, string? end, bool isWork)
    {
        if (Month(start, atEnd: false) is not { } first)
            return null;
        var last = Month(end, atEnd: true);
        if (last < first)
            return null;
        return new EntryDates(first, last, isWork, start!.Length >= 7 && (last is null || end!.Length >= 7));
    }

    private static int? Month(string? date, bool atEnd)
    {
        if (date is null || date.Length < 4 || !int.TryParse(date.AsSpan(0, 4), out var year) || year is < 1900 or > 2200)
            return null;
        if (date.Length >= 7 && int.TryParse(date.AsSpan(5, 2), out var month) && month is >= 1 and <= 12)
            return (year * 12) + month - 1;
        return (year * 12) + (atEnd ? 11 : 0);
    }
}
