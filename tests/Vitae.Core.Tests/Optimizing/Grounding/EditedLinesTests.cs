using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>A line left as it is but for one place: a member more, a thing in the place of another, who stood beside or above left out, another rhythm.</summary>
public class EditedLinesTests
{
    private static bool Supports(string[] lines, string text)
        => GroundingChecker.Check(new Resume
        {
            Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2022-06", Highlights = lines }],
            Skills = [new Skill { Name = "Tree climbing" }, new Skill { Name = "Denture repair" }, new Skill { Name = "Grinding" }],
        }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Worked alongside police and health visitors", "Met schools and courts", "Worked alongside police, health visitors and schools")]
    [InlineData("Typed letters for two directors", "Booked rooms", "Typed letters and minutes for two directors")]
    [InlineData("Taught evening workshops on wreath making", "Made bridal bouquets", "Taught evening workshops on wreath making and bridal bouquets")]
    [InlineData("Calibrated scales and thermometers in the lab", "Ordered pipettes", "Calibrated scales, thermometers and pipettes in the lab")]
    [InlineData("Cleaned tanks and pumps every spring", "Checked the filters", "Cleaned tanks, filters and pumps every spring")]
    [InlineData("Sold tyres and batteries to farms", "Phoned garages about late parts", "Sold tyres and batteries to farms and garages")]
    public void One_member_more_in_a_line_left_as_it_is_is_found(string line, string other, string text) => Supports([line, other], text).ShouldBeFalse();

    [Theory]
    [InlineData("Trained two groundsmen in chainsaw maintenance", "Trained two groundsmen in tree climbing")]
    [InlineData("Assisted the dentist with root canals on Mondays", "Assisted the dentist with denture repair on Mondays")]
    public void What_stands_in_the_place_of_another_thing_must_be_of_the_line(string line, string text) => Supports([line], text).ShouldBeFalse();

    [Theory]
    [InlineData("Worked alongside police and health visitors", "Worked alongside health visitors and police")]
    [InlineData("Typed letters for two directors", "Typed correspondence for two directors")]
    [InlineData("Cleaned tanks and pumps every spring", "Cleaned pumps and tanks each spring")]
    [InlineData("Calibrated scales and thermometers in the lab", "Calibrated scales and thermometers in the laboratory")]
    [InlineData("Sold tyres and batteries to farms", "Sold batteries as well as tyres to farms")]
    public void A_line_told_in_another_order_or_with_a_word_of_the_same_meaning_passes(string line, string text) => Supports([line], text).ShouldBeTrue();

    [Theory]
    [InlineData("Ran the Thursday model night for juniors", "Ran the Thursday model night and assessed juniors")]
    [InlineData("Translated contracts, wills and birth certificates for notaries", "Translated and certified contracts, wills and birth certificates for notaries")]
    [InlineData("Picked apples and pears for the cider press", "Picked and graded apples and pears for the cider press")]
    [InlineData("Sat with new starters in their first week", "Trained new starters in their first week")]
    [InlineData("Advised landlords on fire door regulations", "Inspected fire doors for landlords")]
    [InlineData("Mentored a newly qualified colleague for six months", "Mentored newly qualified colleagues for six months")]
    [InlineData("Organised a summer camp for young people", "Organised summer camps for young people")]
    [InlineData("Wrote tickets on an outage at a hospital", "Wrote tickets on outages at a hospital")]
    [InlineData("Scanned and indexed paper records from three schools", "Scanned and indexed paper records from three hospitals")]
    [InlineData("Ran cookery courses at a primary school in Leeds", "Ran cookery courses at a college in Leeds")]
    [InlineData("Applied for grants; two of five bids brought in 18,000", "Applied for grants; all five bids brought in 18,000")]
    [InlineData("Planned menus with the head chef", "Planned menus")]
    [InlineData("Wrote meal plans and reviewed them after six weeks", "Wrote meal plans and reviewed them every week")]
    [InlineData("Reduced the backlog of files from 900 to 150", "Cleared the backlog of 900 files")]
    [InlineData("Brought rust claims down from 40 to 6 a year", "Eliminated rust claims")]
    [InlineData("Organised the open day with a senior colleague", "Organised the open day")]
    public void A_deed_more_another_house_more_than_one_or_one_alone_is_found(string line, string text) => Supports([line], text).ShouldBeFalse();

    [Theory]
    [InlineData("Designed two primary schools and a library in timber", "Designed three timber buildings: a library and two primary schools")]
    [InlineData("Mixed sound for 14 musicals and 6 plays", "Mixed sound for 20 productions (14 musicals and 6 plays)")]
    [InlineData("Food waste fell from 12% to 7% after portions were weighed", "By weighing portions, reduced food waste from 12% to 7%")]
    [InlineData("Opened locked doors within 30 minutes", "Opened locked doors within half an hour")]
    [InlineData("Held tutorials in statistics for undergraduates", "Taught statistics tutorials to undergraduates")]
    [InlineData("Mediated when groups fell out", "Stepped in as mediator when there was conflict between groups")]
    [InlineData("Ran the Thursday model night for juniors", "Organised a model night for juniors every Thursday")]
    [InlineData("Tutored pupils with dyscalculia", "Gave tuition to pupils with dyscalculia")]
    [InlineData("Studied the effect of warming on seagrass", "Investigated the effect of warming on seagrass")]
    [InlineData("Researched topics for the morning show", "Researched topics for the morning programme")]
    [InlineData("Prepared joints for senior welders", "Prepped joints for senior welders")]
    [InlineData("Checked overtime sheets against the rota", "Compared overtime sheets with the rota")]
    [InlineData("Prepared sauces from the chef's recipes", "Prepared sauces according to the chef's recipes")]
    [InlineData("Assisted at caesarean sections", "Helped at C-sections")]
    [InlineData("Planned menus with the head chef", "Together with the head chef, planned menus")]
    public void A_sum_a_means_or_another_name_of_the_same_passes(string line, string text) => Supports([line], text).ShouldBeTrue();

    [Theory]
    [InlineData("Programmed lighting cues under the lighting designer", "Programmed lighting cues")]
    [InlineData("Designed bindings under a senior conservator", "Designed bindings")]
    [InlineData("Developed a rye porter together with the head brewer; it took silver at the county festival", "Developed a rye porter, which took silver at the county festival")]
    [InlineData("Built the stage sets under the master carpenter", "Built the stage sets")]
    [InlineData("Chaired strategy meetings when the team manager was away", "Chaired strategy meetings")]
    [InlineData("Signed off the rota whenever the matron was on leave", "Signed off the rota")]
    [InlineData("Ran the morning service in the chef's absence", "Ran the morning service")]
    public void Who_stood_above_or_was_away_stays(string line, string text) => Supports([line], text).ShouldBeFalse();

    [Theory]
    [InlineData("Programmed lighting cues under the lighting designer", "Programmed lighting cues under the direction of the lighting designer")]
    [InlineData("Chaired strategy meetings when the team manager was away", "Stood in for the team manager as chair of strategy meetings")]
    [InlineData("Signed off the rota whenever the matron was on leave", "Deputised for the matron in signing off the rota")]
    [InlineData("Calibrated analysers and recorded quality controls under ISO 15189", "Calibrated analysers and recorded quality controls in line with ISO 15189")]
    public void Who_stood_above_or_was_away_may_be_told_otherwise(string line, string text) => Supports([line], text).ShouldBeTrue();

    [Theory]
    [InlineData("Submitted quarterly VAT returns", "Prepared monthly accounts", "Filed monthly VAT returns")]
    [InlineData("Was on call one weekend in three", "Fed the animals", "Was on call every weekend")]
    [InlineData("Cleaned the tanks weekly", "Checked feed daily", "Cleaned the tanks daily")]
    [InlineData("Reported yearly to the trustees", "Wrote a quarterly newsletter", "Reported quarterly to the trustees")]
    [InlineData("Counted stock twice a year", "Counted cash every evening", "Counted stock every evening")]
    public void The_rhythm_of_another_line_is_not_that_of_this_one(string line, string other, string text) => Supports([line, other], text).ShouldBeFalse();

    [Theory]
    [InlineData("Taught mathematics to six classes in years 7 to 11", "Marked A-level coursework", "Taught mathematics to six classes, from year 7 through to A-level")]
    [InlineData("Served passengers in economy class", "Rearranged seats of business travellers", "Served passengers in business class")]
    [InlineData("Recruited part-time staff", "Stock losses fell from 2% to 1% of sales", "Recruited part-time staff, which lowered turnover")]
    [InlineData("Rewrote the GCSE chemistry scheme of work", "Tutored A-level physics", "Rewrote the GCSE and A-level chemistry schemes of work")]
    public void A_level_a_class_or_an_effect_of_another_line_is_not_that_of_this_one(string line, string other, string text) => Supports([line, other], text).ShouldBeFalse();

    [Theory]
    [InlineData("Revised the checklist, which cut missed entries from 40 to 10", "Revised the checklist, reducing missed entries by 75% (from 40 to 10)")]
    [InlineData("Changed the packing, which lowered damaged returns from 8% to 4%", "Changed the packing, halving damaged returns from 8% to 4%")]
    [InlineData("Worked alongside police and health visitors", "Cooperated with police and health visitors")]
    [InlineData("Rigged microphones and loudspeakers in the hall", "Set up microphones and loudspeakers in the hall")]
    [InlineData("Carved tracery for the north window", "Cut tracery for the north window")]
    [InlineData("Contributed to a competition entry that received an honourable mention", "Contributed to a competition entry that received an honorable mention")]
    [InlineData("Followed fraud cases from first report to court file", "Followed fraud cases from the initial report to the court file")]
    [InlineData("Shortened clearance from 9 to 6 hours by pre-lodging declarations", "Shortened clearance from 9 to 6 hours by lodging declarations in advance")]
    public void The_same_in_other_words_passes(string line, string text) => Supports([line], text).ShouldBeTrue();
}
