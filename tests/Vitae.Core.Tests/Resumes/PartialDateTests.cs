using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Resumes;

public sealed class PartialDateTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2020-03", "2020-03")]
    [InlineData("2020-3", "2020-03")]
    [InlineData("2020-03-15", "2020-03-15")]
    [InlineData("2020-03-15T10:00:00Z", "2020-03-15")]
    [InlineData("2020/03", "2020-03")]
    [InlineData("03/2020", "2020-03")]
    [InlineData("Mar 2020", "2020-03")]
    [InlineData("September 2019", "2019-09")]
    [InlineData(" present ", "present")]
    [InlineData("Heute", "present")]
    [InlineData("actualidad", "present")]
    public void Text_of_any_precision_is_read(string text, string iso)
    {
        PartialDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(iso);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2020-01-02-03")]
    [InlineData("20")]
    [InlineData("12345")]
    [InlineData("Spring 2020")]
    [InlineData("2020 - 2021")]
    public void What_is_no_date_is_refused(string? text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Written_dates_read_back_the_same()
        => Prop.ForAll(Dates(), date => PartialDate.TryParse(date.ToString(), out var back) && back == date).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_follows_time_and_present_is_last()
        => Prop.ForAll(Dates(), Dates(), (one, other) =>
            one.EarliestDay(Today) <= one.LatestDay(Today)
            && Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))
            && (one.LatestDay(Today) >= other.EarliestDay(Today) || one < other)
            && one < PartialDate.Present).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2019-01", "2021-12", 36)]
    [InlineData("2016", "2018", 24)]
    [InlineData("2018", "2018", 6)]
    [InlineData("2026-11", null, 1)]
    [InlineData("2026-10", "present", 2)]
    [InlineData("2025-11", "2030-01", 13)]
    [InlineData("2030-01", null, 0)]
    [InlineData("2021-05", "2020-05", 0)]
    [InlineData("2020-09", "2020", 1)]
    [InlineData("2020-01", "whenever", 1)]
    [InlineData(null, "2020-05", 0)]
    public void A_range_counts_both_end_months_and_nothing_after_today(string? start, string? end, int months)
        => DateRange.Parse(start, end)!.Value.Months(Today).ShouldBe(months);

    [Fact]
    public void A_range_without_any_date_is_none() => DateRange.Parse("long ago", null).ShouldBeNull();

    internal static Arbitrary<PartialDate> Dates()
        => (from year in Gen.Choose(1960, 2030)
            from precision in Gen.Choose(0, 2)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
            select precision switch
            {
                0 => PartialDate.Of(year),
                1 => PartialDate.Of(year, month),
                _ => PartialDate.Of(year, month, day),
            }).ToArbitrary();
}
