using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>Another deed done to the same thing, the deed of somebody else, and what is turned round.</summary>
public class OtherDeedTests
{
    private static bool Supports(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source, "Filed the rota with the office"] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Proofread the annual report", "Wrote the annual report")]
    [InlineData("Translated the contract into Dutch", "Drafted the contract in Dutch")]
    [InlineData("Entered patient data into the registry", "Analysed patient data in the registry")]
    [InlineData("Served meals to 90 residents", "Cooked meals for 90 residents")]
    [InlineData("Borrowed paintings from a museum", "Bought paintings from a museum")]
    [InlineData("Pruned the vineyard's 4,000 vines", "Planted the vineyard's 4,000 vines")]
    public void A_deed_of_another_kind_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Proofread the annual report", "Corrected the annual report")]
    [InlineData("Bought timber from sawmills", "Purchased timber from sawmills")]
    [InlineData("Built dashboards for the finance team", "Designed and built dashboards for the finance team")]
    [InlineData("Prepared quotes for roof repairs", "Drafted quotes for roof repairs")]
    [InlineData("Prepared the stage for a band that sold 100,000 records", "Set up the stage for a band that sold 100,000 records")]
    [InlineData("Changed the sowing dates, so that yields improved by 8%", "Changed the sowing dates, which improved yields by 8%")]
    public void A_deed_of_the_same_kind_passes(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Typed reports for the auditor who found the fraud", "Found the fraud")]
    [InlineData("Sharpened knives while the butcher trained the apprentices", "Sharpened knives and trained the apprentices")]
    [InlineData("Used the ticket system the vendor had built", "Built the ticket system")]
    [InlineData("Sang in the choir founded in 2012", "Founded the choir in 2012")]
    [InlineData("Packed kits that the pharmacists had checked", "Packed and checked kits")]
    public void What_others_did_is_not_the_persons_deed(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Imported olive oil from Tunisia", "Imported olive oil to Tunisia")]
    [InlineData("Checked the harness after every climb", "Checked the harness during every climb")]
    [InlineData("Taught sign language to nurses", "Was taught sign language by nurses")]
    [InlineData("Promoted from cook to sous-chef in 2020", "Promoted cooks to sous-chef in 2020")]
    [InlineData("Granted 50 building permits and refused eight", "Refused 50 building permits and granted eight")]
    [InlineData("Hired nine seasonal pickers", "Let go nine seasonal pickers")]
    [InlineData("Cut waiting time from 40 to 25 minutes", "Cut waiting time by 25 minutes")]
    [InlineData("Gained three accounts from a rival florist", "Lost three accounts to a rival florist")]
    [InlineData("Trained under a master saddler for two years", "Trained a master saddler for two years")]
    [InlineData("Worked in the hotel laundry", "Managed the hotel laundry")]
    public void What_is_turned_round_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Cut waiting time from 40 to 25 minutes", "Cut waiting time by 15 minutes, from 40 to 25")]
    [InlineData("Worked nights without a supervisor", "Worked nights with no supervisor")]
    [InlineData("Shortened month-end close from ten to six working days", "Brought the month-end close down from ten working days to six")]
    public void What_stands_the_same_way_passes(string source, string text) => Supports(source, text).ShouldBeTrue();
}
