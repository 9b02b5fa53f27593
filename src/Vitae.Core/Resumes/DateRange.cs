namespace Vitae.Core.Resumes;

/// <summary>
/// A span of time as resumes give it. Both end months count as worked, as people count them: 2019-01 to 2021-12 is 36 months. A year without a month stands for its middle,
/// so that 2016–2018 followed by 2018–2020 makes four years.
/// </summary>
/// <param name="Start">Null when unknown; then the range has no length.</param>
/// <param name="End">Null when unknown; then the range has no length.</param>
public readonly record struct DateRange(PartialDate? Start, PartialDate? End)
{
    /// <summary>
    /// From two fields of an entry. A missing end beside a start means "present"; an end that cannot be read proves no more than the start. Null when neither date can be read.
    /// </summary>
    public static DateRange? Parse(string? start, string? end)
    {
        PartialDate? from = PartialDate.TryParse(start, out var startDate) ? startDate : null;
        PartialDate? to = PartialDate.TryParse(end, out var endDate) ? endDate : null;
        if (from is null && to is null)
            return null;
        if (from is not null && to is null)
            to = string.IsNullOrWhiteSpace(end) ? PartialDate.Present : from;
        return new DateRange(from, to);
    }

    public bool IsCurrent(DateOnly today) => End is { } end && (end.IsPresent || end.LatestDay(today) >= today);

    /// <summary>Months from start to end, both included; nothing after <paramref name="today"/> counts; 0 when the range is unknown or runs backwards.</summary>
    public int Months(DateOnly today) => MonthSpan(today) is var (first, last) ? last - first + 1 : 0;

    /// <summary>Months the two ranges share.</summary>
    public int OverlapMonths(DateRange other, DateOnly today)
        => MonthSpan(today) is var (first, last) && other.MonthSpan(today) is var (otherFirst, otherLast)
            ? Math.Max(0, Math.Min(last, otherLast) - Math.Max(first, otherFirst) + 1)
            : 0;

    public bool Overlaps(DateRange other, DateOnly today) => OverlapMonths(other, today) > 0;

    /// <summary>Whole months since it ended; 0 when it still runs; null when no date is known.</summary>
    public int? MonthsSinceEnd(DateOnly today)
        => (End ?? Start) is not { } date ? null
            : date.IsPresent ? 0
            : Math.Max(0, MonthIndex(today.Year, today.Month) - MonthIndex(date.Year, date.Month ?? 12));

    /// <summary>First and last month, counted from year 0; null when there are none.</summary>
    internal (int First, int Last)? MonthSpan(DateOnly today)
    {
        if (Start is not { IsPresent: false } start || End is not { } end)
            return null;
        var now = MonthIndex(today.Year, today.Month);
        var oneYear = start.Month is null && end.Month is null && start.Year == end.Year && !end.IsPresent;
        var first = MonthIndex(start.Year, start.Month ?? (oneYear ? 4 : 7));
        var last = end.IsPresent ? now : MonthIndex(end.Year, end.Month ?? (oneYear ? 9 : 6));
        if (first > last && start.Year == (end.IsPresent ? today.Year : end.Year) && (start.Month is null || end.Month is null))
            first = last = start.Month is null ? last : first;
        last = Math.Min(last, now);
        return first <= last ? (first, last) : null;
    }

    private static int MonthIndex(int year, int month) => (year * 12) + month - 1;
}
