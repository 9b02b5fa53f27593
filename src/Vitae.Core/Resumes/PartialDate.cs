using System.Globalization;

namespace Vitae.Core.Resumes;

/// <summary>A date as resumes give it: a year, a month of a year, a day, or "present". Ordered by time; "present" comes last.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day, bool isPresent)
    {
        Year = year;
        Month = month;
        Day = day;
        IsPresent = isPresent;
    }

    public static PartialDate Present { get; } = new(0, null, null, true);

    /// <summary>1 to 9999; 0 when <see cref="IsPresent"/>.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; }

    /// <summary>1 to 31; never without <see cref="Month"/>.</summary>
    public int? Day { get; }
    public bool IsPresent { get; }

    /// <summary>A date of a year, a month or a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null)
        => IsDate(year, month, day) ? new(year, month, day, false) : throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}");

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day, false);

    /// <summary>
    /// Reads ISO 8601 text of any precision ("2020", "2020-03", "2020-03-15", with a time behind it or not), the common looser forms "2020/3", "03/2020" and "Mar 2020",
    /// and the words for "present" in English, German, French, Spanish, Italian, Portuguese and Dutch.
    /// </summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var rest = text.AsSpan().Trim();
        if (rest.IsEmpty || rest.Length > 40)
            return false;
        if (PresentWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest.TrimEnd('.')))
        {
            date = Present;
            return true;
        }
        return char.IsAsciiLetter(rest[0]) ? TryMonthName(rest, out date) : TryNumbers(rest, out date);
    }

    /// <summary>The first day it can mean.</summary>
    public DateOnly EarliestDay(DateOnly today) => IsPresent ? today : new DateOnly(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly LatestDay(DateOnly today)
        => IsPresent ? today : new DateOnly(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public int CompareTo(PartialDate other)
        => (IsPresent, Year, Month ?? 0, Day ?? 0).CompareTo((other.IsPresent, other.Year, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601 of its own precision, or <c>present</c>.</summary>
    public override string ToString()
        => IsPresent ? "present"
            : Day is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}")
            : Month is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
            : Year.ToString("D4", CultureInfo.InvariantCulture);

    private static readonly HashSet<string> PresentWords = new(
        [
            "present", "current", "currently", "now", "today", "ongoing", "on going", "to date", "till date", "heute", "aktuell", "jetzt", "laufend", "bis heute",
            "aujourd'hui", "aujourd’hui", "présent", "actuel", "actuellement", "en cours", "actualidad", "actual", "actualmente", "presente", "oggi", "in corso", "atual", "atualmente", "heden",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static bool IsDate(int year, int? month, int? day)
        => year is >= 1 and <= 9999
            && month is null or >= 1 and <= 12
            && (day is null || (month is not null && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)));

    private static bool TryMonthName(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var letters = text.IndexOfAnyExceptInRange('A', 'z');
        if (letters < 3)
            return false;
        var month = Array.FindIndex(MonthNames, text[..3].ToString().ToLowerInvariant().Equals) + 1;
        var year = text[letters..].TrimStart(" .,'’-/");
        if (month == 0 || year.Length != 4 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1000)
            return false;
        date = new(number, month, null, false);
        return true;
    }

    private static bool TryNumbers(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var time = text.IndexOf('T');
        if (time == 10)
            text = text[..time];
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = 0;
        foreach (var part in text.SplitAny('-', '/', '.'))
        {
            var digits = text[part];
            if (count == 3 || digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count]))
                return false;
            lengths[count++] = digits.Length;
        }
        if (lengths[0] != 4 && count == 2 && lengths[1] == 4)
            (numbers[0], numbers[1], lengths[0]) = (numbers[1], numbers[0], 4);
        int? month = count > 1 ? numbers[1] : null;
        int? day = count > 2 ? numbers[2] : null;
        if (lengths[0] != 4 || !IsDate(numbers[0], month, day))
            return false;
        date = new(numbers[0], month, day, false);
        return true;
    }
}
