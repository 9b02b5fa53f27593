namespace Vitae.Core.Resumes;

/// <summary>How long a person has worked; months in which two jobs overlap count once.</summary>
public static class Experience
{
    public static int TotalMonths(Resume resume, DateOnly today) => TotalMonths(resume.Work.Select(work => work.Period()), today);

    /// <summary>Years to one decimal place, rounded down, so that nobody is said to have worked longer than they did.</summary>
    public static double Years(Resume resume, DateOnly today) => Years(TotalMonths(resume, today));

    public static double Years(int months) => Math.Floor(months / 1.2) / 10;

    /// <summary>Months covered by any of the ranges.</summary>
    public static int TotalMonths(IEnumerable<DateRange?> ranges, DateOnly today)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var range in ranges)
        {
            if (range?.MonthSpan(today) is { } span)
                spans.Add(span);
        }
        spans.Sort();
        var total = 0;
        var covered = int.MinValue;
        foreach (var (first, last) in spans)
        {
            if (last <= covered)
                continue;
            total += last - Math.Max(first, covered == int.MinValue ? first : covered + 1) + 1;
            covered = last;
        }
        return total;
    }
}
