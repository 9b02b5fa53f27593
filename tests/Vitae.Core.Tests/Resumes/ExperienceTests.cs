using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Resumes;

public sealed class ExperienceTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Overlapping_jobs_count_once()
    {
        var resume = new ResumeBuilder().Worked("A", "X", "2018-01", "2020-12").Worked("B", "Y", "2020-01", "2021-12").Worked("C", "Z", "2020-06", "2020-08").Build();
        Experience.TotalMonths(resume, Today).ShouldBe(48);
        Experience.Years(resume, Today).ShouldBe(4.0);
    }

    [Fact]
    public void Jobs_that_meet_within_a_year_leave_no_gap()
        => Experience.TotalMonths(new ResumeBuilder().Worked("A", "X", "2016", "2018").Worked("B", "Y", "2018", "2020").Build(), Today).ShouldBe(48);

    [Fact]
    public void Years_are_never_rounded_up() => Experience.Years(59).ShouldBe(4.9);

    [Fact]
    public void The_union_is_at_most_the_sum_and_at_least_the_longest()
        => Prop.ForAll(Ranges(), ranges =>
        {
            var total = Experience.TotalMonths(ranges, Today);
            var months = ranges.Select(range => range?.Months(Today) ?? 0).DefaultIfEmpty().ToArray();
            return total <= months.Sum() && total >= months.Max();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_job_more_never_lowers_the_total_and_adds_at_most_its_own_months()
        => Prop.ForAll(Ranges(), Ranges(), (ranges, more) =>
        {
            var before = Experience.TotalMonths(ranges, Today);
            return more.All(range => Experience.TotalMonths(ranges.Append(range), Today) - before is var added && added >= 0 && added <= (range?.Months(Today) ?? 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_jobs_does_not_matter()
        => Prop.ForAll(Ranges(), ranges => Experience.TotalMonths(ranges, Today) == Experience.TotalMonths(ranges.Reverse(), Today)).QuickCheckThrowOnFailure();

    [Fact]
    public void Overlap_is_mutual_and_within_both()
        => Prop.ForAll(Ranges(), Ranges(), (some, others) => some.Zip(others).All(pair =>
            pair is not ({ } one, { } other)
            || (one.OverlapMonths(other, Today) == other.OverlapMonths(one, Today)
                && one.OverlapMonths(other, Today) <= Math.Min(one.Months(Today), other.Months(Today))
                && one.OverlapMonths(one, Today) == one.Months(Today)))).QuickCheckThrowOnFailure();

    private static Arbitrary<DateRange?[]> Ranges()
        => (from start in PartialDateTests.Dates().Generator
            from end in PartialDateTests.Dates().Generator
            from open in Gen.Choose(0, 4)
            select open switch
            {
                0 => DateRange.Parse(start.ToString(), null),
                1 => null,
                _ => DateRange.Parse(start.ToString(), end.ToString()),
            }).ArrayOf().ToArbitrary();
}
