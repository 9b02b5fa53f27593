using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>What was begun and not done, what a line leaves out or limits, what happened once: minimal pairs, each with what says the same in other words.</summary>
public class StagesAndLimitsTests
{
    private static bool Holds(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Officer", StartDate = "2016-06", EndDate = "2024-01", Highlights = [source, "Answered letters from residents.", "Kept the shared calendar."] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Applied for a licence to run a falconry.", "Obtained a licence to run a falconry.")]
    [InlineData("Applied for a licence to run a falconry.", "Held a licence to run a falconry.")]
    [InlineData("Enrolled in a course on thatching.", "Completed a course on thatching.")]
    [InlineData("Enrolled in a course on thatching.", "Taught a course on thatching.")]
    [InlineData("Investigated a leak in the reservoir.", "Resolved a leak in the reservoir.")]
    [InlineData("Worked on a queue of 300 parking appeals.", "Cleared a queue of 300 parking appeals.")]
    [InlineData("Scheduled a repaint of the lighthouse.", "Repainted the lighthouse.")]
    [InlineData("Discussed a twinning with the Lyon orchestra.", "Agreed a twinning with the Lyon orchestra.")]
    [InlineData("Wrote a proposal for a tool library.", "Set up a tool library.")]
    [InlineData("Wrote a proposal for a tool library.", "Wrote a proposal for a tool library that was funded.")]
    [InlineData("Set a target of 90 blood donors a week.", "Recruited 90 blood donors a week.")]
    [InlineData("Outlined a workshop for beekeepers.", "Delivered a workshop for beekeepers.")]
    [InlineData("Sat the customs broker examination.", "Set the customs broker examination.")]
    [InlineData("Invited to judge at the fleece fair.", "Judged at the fleece fair.")]
    [InlineData("Was offered a berth on the training ship.", "Held a berth on the training ship.")]
    public void What_was_begun_sought_or_put_on_paper_is_not_told_as_done(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Applied for a licence to run a falconry.", "Filed an application for a licence to run a falconry.")]
    [InlineData("Enrolled in a course on thatching.", "Signed up for a course on thatching.")]
    [InlineData("Investigated a leak in the reservoir.", "Looked into a leak in the reservoir.")]
    [InlineData("Scheduled a repaint of the lighthouse.", "Scheduled the lighthouse's repaint.")]
    [InlineData("Discussed a twinning with the Lyon orchestra.", "Held discussions with the Lyon orchestra about a twinning.")]
    [InlineData("Wrote a proposal for a tool library.", "Wrote a tool library proposal.")]
    [InlineData("Set a target of 90 blood donors a week.", "Set the goal of 90 blood donors a week.")]
    [InlineData("Sat the customs broker examination.", "Took the customs broker examination.")]
    [InlineData("Applied varnish to the decks.", "Varnished the decks.")]
    [InlineData("Drafted letters of complaint.", "Wrote letters of complaint.")]
    [InlineData("Indexed some of the logbooks.", "Indexed a number of the logbooks.")]
    [InlineData("Invited to judge at the fleece fair.", "Received an invitation to judge at the fleece fair.")]
    public void The_same_stage_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Compiled part of the rope access manual.", "Compiled the rope access manual.")]
    [InlineData("Bred mainly rare sheep.", "Bred exclusively rare sheep.")]
    [InlineData("Digitised almost all of the parish maps.", "Digitised all of the parish maps.")]
    [InlineData("Ran the toboggan lift in winter months only.", "Ran the toboggan lift all year round.")]
    [InlineData("Kept at least 60% occupancy.", "Kept full occupancy.")]
    [InlineData("Held the kiln to within 5 degrees of the plan.", "Held the kiln exactly to the plan.")]
    [InlineData("Approved refunds up to £400.", "Approved refunds of any amount.")]
    [InlineData("Worked part-time as a verger.", "Worked full-time as a verger.")]
    [InlineData("Flew gliders under instruction.", "Instructed glider pilots.")]
    [InlineData("Serviced boilers under guarantee.", "Serviced boilers out of guarantee.")]
    [InlineData("Rarely worked the early ferry.", "Regularly worked the early ferry.")]
    [InlineData("Sent all but two parcels by sea.", "Sent all parcels by sea.")]
    [InlineData("Indexed some of the logbooks.", "Indexed the logbooks.")]
    public void A_limit_is_not_dropped(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Compiled part of the rope access manual.", "Compiled one section of the rope access manual.")]
    [InlineData("Bred mainly rare sheep.", "Bred mostly rare sheep.")]
    [InlineData("Digitised almost all of the parish maps.", "Digitised nearly all of the parish maps.")]
    [InlineData("Kept at least 60% occupancy.", "Kept occupancy at 60% or more.")]
    [InlineData("Flew gliders under supervision.", "Flew gliders while supervised.")]
    [InlineData("Took part of the load by hand.", "Took part of the load manually.")]
    public void A_limit_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Opened the reading room except on Mondays.", "Opened the reading room including on Mondays.")]
    [InlineData("Treated animals other than horses.", "Treated horses.")]
    [InlineData("Mended the quilt without replacing the lining.", "Mended the quilt with a new lining.")]
    [InlineData("Left the tram timetable unaltered.", "Altered the tram timetable.")]
    [InlineData("Not all of the 12 cadets passed the drill test.", "None of the 12 cadets passed the drill test.")]
    public void What_a_line_leaves_out_is_not_taken_in(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Opened the reading room except on Mondays.", "Opened the reading room, but not on Mondays.")]
    [InlineData("Treated animals other than horses.", "Treated animals except horses.")]
    [InlineData("Mended the quilt without replacing the lining.", "Mended the quilt and kept the original lining.")]
    [InlineData("Left the tram timetable unaltered.", "Did not alter the tram timetable.")]
    public void What_a_line_leaves_out_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Voted carer of the month in May 2019.", "Voted carer of the year in 2019.")]
    [InlineData("Won a silver medal in the sheepdog trials.", "Won the sheepdog trials.")]
    [InlineData("Met the daily parcel target on 20 of 22 days.", "Met the daily parcel target every day.")]
    [InlineData("Received a grant of £3,000 from the lottery.", "Received grants of £3,000 each from the lottery.")]
    [InlineData("Passed the annual kiln check in June.", "Passed the annual kiln check four years in a row.")]
    [InlineData("Graded B by the port health officer.", "Graded A by the port health officer.")]
    [InlineData("Ended the season with a small profit.", "Ended the season with a record profit.")]
    [InlineData("Represented a farmer in a boundary case.", "Successfully represented a farmer in a boundary case.")]
    public void What_happened_once_or_in_part_is_not_raised(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Won a silver medal in the sheepdog trials.", "Won silver in the sheepdog trials.")]
    [InlineData("Cared for two to four foals per shift.", "Cared for 2-4 foals each shift.")]
    [InlineData("Won an appeal for a farmer.", "Successfully appealed for a farmer.")]
    public void The_same_outcome_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();
}
