using System.Globalization;

namespace Vitae.Reading.Parsing.Dates;

/// <summary>A point in time as precise as it is written; month and day are 0 when they are not.</summary>
/// <param name="Quarter">1 to 4 when the month stands for a quarter: a start is its first month, an end its last.</param>
internal readonly record struct CalendarDate(int Year, int Month = 0, int Day = 0, int Quarter = 0)
{
    public string AsStart => Iso(Quarter > 0 ? Quarter * 3 - 2 : Month);

    public string AsEnd => Iso(Quarter > 0 ? Quarter * 3 : Month);

    /// <summary>Months since year 0, for comparing; a year alone counts as its January.</summary>
    public int Ordinal => Year * 12 + Math.Max(Month, 1) - 1;

    private string Iso(int month)
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        if (month == 0)
            return year;
        var upToMonth = year + "-" + month.ToString("00", CultureInfo.InvariantCulture);
        return Day == 0 ? upToMonth : upToMonth + "-" + Day.ToString("00", CultureInfo.InvariantCulture);
    }
}

internal enum DateKind
{
    /// <summary>One date, or the end of something: "2019", "until May 2020", "expected 2027".</summary>
    Single,

    /// <summary>From one date to another or to the present.</summary>
    Range,

    /// <summary>"2 years 10 months": a length without dates.</summary>
    Duration,

    /// <summary>"May 2019 –" without its end, which may stand on the next line.</summary>
    OpenRange,

    /// <summary>"– present" or "present" alone: the rest of a range begun before.</summary>
    Present,
}

/// <summary>Dates found in a text. <see cref="Start"/> and <see cref="Length"/> cover them with their brackets and words such as "since" or "Date:".</summary>
internal sealed record DateSpan(DateKind Kind, CalendarDate? From, CalendarDate? To, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The words say that something ended then or will: "until May 2020", "expected 2027".</summary>
    public bool IsEnd { get; init; }

    /// <summary>A bare year, which may be part of a name ("Windows 2000", "Summer of Code 2019").</summary>
    public bool IsYearOnly => Kind == DateKind.Single && To is { Month: 0, Quarter: 0 };

    public string? StartIso => From?.AsStart;

    /// <summary>Null for a range to the present.</summary>
    public string? EndIso => To?.AsEnd;
}
