using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>A rank, a reach and a wish are those of the line, whatever words say them.</summary>
public class RanksTests
{
    private static bool Holds(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Officer", StartDate = "2016-06", EndDate = "2024-01", Highlights = [source, "Answered letters from residents.", "Kept the shared calendar."] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Kept the third-highest weather station of the service.", "Kept the highest weather station of the service.")]
    [InlineData("Finished among the top ten carvers of the guild in 2017.", "Was the top carver of the guild in 2017.")]
    [InlineData("Rang the most bells of all ringers in the tower in 2018.", "Rang the most difficult bells in the tower in 2018.")]
    [InlineData("Held the tower's record for most changes rung in one evening.", "Held the tower's record for most changes rung in one year.")]
    [InlineData("Won the club's rower of the season award.", "Won the league's rower of the season award.")]
    [InlineData("Surveyed the worst sinkhole of the year.", "Surveyed the worst sinkhole of every year.")]
    public void Another_rank_is_found(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Kept the third-highest weather station of the service.", "Kept the service's third-highest weather station.")]
    [InlineData("Finished among the top ten carvers of the guild in 2017.", "Was among the ten best carvers of the guild in 2017.")]
    [InlineData("Rang the most bells of all ringers in the tower in 2018.", "In 2018 rang the greatest number of bells of all ringers in the tower.")]
    [InlineData("Settled the costliest hull claim of 2020.", "Settled the most expensive hull claim of 2020.")]
    [InlineData("Built the county's first slipway lift.", "Built the first-ever slipway lift in the county.")]
    public void The_same_rank_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Marshalled boats on the morning tide.", "Marshalled boats on all tides.")]
    [InlineData("Founded the village lending shed.", "Founded lending sheds in several villages.")]
    [InlineData("Rebuilt two of the nine locks.", "Rebuilt all nine locks.")]
    [InlineData("Weighed the catch before auction.", "Weighed the catch before and after auction.")]
    [InlineData("Handled the first stage of the mooring permits.", "Handled the mooring permits from start to finish.")]
    [InlineData("Sold charts worth £90 at a regatta.", "Sold charts worth £90 at each regatta.")]
    [InlineData("Carried mail to every islet except three.", "Carried mail to every islet.")]
    [InlineData("Wrote two chapters of the pilot book.", "Wrote the pilot book.")]
    [InlineData("Left the old capstan untouched.", "Replaced the old capstan.")]
    [InlineData("Sold mainly second-hand sextants.", "Sold mainly new sextants.")]
    [InlineData("Met the freight target in three of four quarters.", "Met the freight target every quarter.")]
    public void A_wider_reach_is_found(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Handled the mooring permits end to end.", "Handled the mooring permits from start to finish.")]
    [InlineData("Handled the first stage of the mooring permits.", "Handled the initial stage of the mooring permits.")]
    [InlineData("Never missed a tide table deadline.", "Met every tide table deadline.")]
    [InlineData("Moved the chart store without losing a single sheet.", "Moved the chart store and kept every sheet.")]
    [InlineData("None of the ferries sailed late.", "All ferries sailed on time.")]
    [InlineData("Sorted approx. 900 letters p.d.", "Sorted about 900 letters a day.")]
    public void The_same_reach_in_other_words_passes(string source, string text) => Holds(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Bid for the contract to dredge the canal.", "Dredged the canal under contract.")]
    [InlineData("Hoped to reopen the swing bridge.", "Reopened the swing bridge.")]
    [InlineData("Missed the monthly collection target by 4%.", "Met the monthly collection target.")]
    [InlineData("Stopped burning reeds on the reserve.", "Continued burning reeds on the reserve.")]
    [InlineData("Set collection targets for nine wardens.", "Met collection targets with nine wardens.")]
    [InlineData("Avoided night work in the dry dock.", "Did night work in the dry dock.")]
    [InlineData("Wrote bids for dredging contracts.", "Won dredging contracts.")]
    public void What_was_wished_or_missed_is_not_told_as_reached(string source, string text) => Holds(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Attempted to reopen the swing bridge.", "Made an attempt at reopening the swing bridge.")]
    [InlineData("Proposed a ferry stop to the harbour board.", "Submitted a proposal for a ferry stop to the harbour board.")]
    [InlineData("Suggested changes to the tide tables.", "Made suggestions for changes to the tide tables.")]
    [InlineData("Studied for the pilotage examination.", "Prepared for the pilotage examination.")]
    [InlineData("Refused to sign off two unsound hulls.", "Declined to sign off two unsound hulls.")]
    [InlineData("Edited the lifeboat newsletter.", "Was editor of the lifeboat newsletter.")]
    [InlineData("The survey did not cover the inner basin.", "The survey excluded the inner basin.")]
    [InlineData("Reordered the berths, so that waiting times fell by 9%.", "Reordered the berths; waiting times fell by 9%.")]
    public void A_wish_a_refusal_and_a_doer_in_other_words_pass(string source, string text) => Holds(source, text).ShouldBeTrue();
}
