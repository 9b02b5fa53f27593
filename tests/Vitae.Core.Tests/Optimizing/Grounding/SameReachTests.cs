using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>How far, how outstanding, when and how long: said otherwise it is the same, said wider it is a claim.</summary>
public class SameReachTests
{
    private static bool Supports(string source, string text, params string[] others)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2023-06", Highlights = [source, .. others] }] }, "/work/0/highlights/0", text).Supported;

    private static bool SupportsSummary(string degree, string area, string text)
        => GroundingChecker.Check(new Resume { Basics = new Basics { Summary = "Clerk." }, Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2023-06" }], Education = [new Education { Institution = "Marl University", StudyType = degree, Area = area, EndDate = "2017" }] }, "/basics/summary", text).Supported;

    [Theory]
    [InlineData("Organised the school-wide reading week", "Put together a reading week for the whole school")]
    [InlineData("Rolled out scanners hospital-wide", "Rolled out scanners across the entire hospital")]
    [InlineData("Trained drivers nationwide", "Trained drivers throughout the country")]
    [InlineData("Wrote a departmental checklist", "Wrote a checklist for use across the department")]
    [InlineData("Handled the charity's largest legacy", "Handled the charity's biggest legacy")]
    [InlineData("Had the branch's highest audit score", "Had the branch's top audit score")]
    [InlineData("Ran the fastest press in the plant", "Ran the plant's quickest press")]
    [InlineData("Had the best pick rate of four shifts", "Had a higher pick rate than any of the other three shifts")]
    [InlineData("Baked the café's best-selling bread", "Baked the bread that the café sold most")]
    public void The_same_reach_and_rank_pass_in_other_words(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Was the youngest foreman in the depot", "Was the youngest foreman in the company")]
    [InlineData("Wrote a departmental checklist", "Wrote a company-wide checklist")]
    [InlineData("Trained drivers nationwide", "Trained drivers worldwide")]
    [InlineData("Restored the oldest organ in the county", "Restored the oldest organ in the country")]
    [InlineData("Won second prize in the bakers' contest", "Won the bakers' contest")]
    [InlineData("Named driver of the month in May 2020", "Named driver of the year in 2020")]
    public void A_wider_reach_or_a_higher_rank_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Opened the annex on 15 November 2021", "Opened the annex in Q4 2021")]
    [InlineData("Opened the annex on 15 November 2021", "Opened the annex in mid-November 2021")]
    [InlineData("Opened the annex on 15 November 2021", "Opened the annex on 15 Nov. 2021")]
    [InlineData("Closed the books in August 2021", "Closed the books in summer 2021")]
    [InlineData("Ran the kiosk from May 2019 to May 2021", "Ran the kiosk for 24 months (May 2019 – May 2021)")]
    [InlineData("Closed half of the 64 open actions", "Closed 32 of 64 open actions")]
    [InlineData("Passed 45 of 50 inspections", "Passed nine in ten of 50 inspections")]
    [InlineData("Finished the audit within one quarter", "Finished the audit within three months")]
    [InlineData("Kept the books of a business with a turnover of £8.5 million", "Kept the books of a business turning over £8,500,000")]
    [InlineData("Fitted light-emitting-diode lamps in the depot", "Fitted LED lamps in the depot")]
    [InlineData("Filed forms in SAP EWM", "Filed forms in SAP Extended Warehouse Management")]
    [InlineData("Put a sheet by the door, which made the queue ten minutes shorter", "Shortened the queue by ten minutes with a sheet by the door")]
    public void Dates_shares_and_short_forms_pass_in_another_form(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Opened the annex on 15 November 2021", "Opened the annex in Q3 2021")]
    [InlineData("Covered nights for one year", "Covered nights for three years")]
    [InlineData("Cut waste by a quarter", "Cut waste to a quarter")]
    [InlineData("Doubled the list from 400 to 800 names", "Grew the list by 200%, from 400 to 800 names")]
    [InlineData("Sold five houses worth $2.4M", "Sold five houses worth $2.4M each")]
    [InlineData("Deployed services on AWS", "Deployed services on Azure")]
    [InlineData("Wrote JavaScript for the shop", "Wrote JavaScript and React for the shop")]
    [InlineData("Complaints about the route fell by nine a year", "Complaints about the route went up by nine a year")]
    public void Another_date_share_or_tool_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Fact]
    public void What_another_line_says_is_not_said_of_this_one()
    {
        Supports("Interpreted at a nine-day hearing", "Interpreted for Krohn Pumps at a nine-day hearing", "Translated manuals for Krohn Pumps").ShouldBeFalse();
        Supports("Built a sheet for capital-gains calculations", "Prepared 300 capital-gains calculations a year in a sheet", "Prepared 300 tax returns a year").ShouldBeFalse();
        Supports("Rewrote the checklist in spring 2021", "Rewrote the checklist in autumn 2021", "Moved house in autumn 2021").ShouldBeFalse();
        Supports("Wrote the monthly newsletter", "Wrote the weekly newsletter", "Filed the weekly rota").ShouldBeFalse();
        Supports("Interpreted at a nine-day hearing", "Interpreted at a nine-day hearing and translated manuals for Krohn Pumps", "Translated manuals for Krohn Pumps").ShouldBeTrue();
    }

    [Theory]
    [InlineData("MPharm", "Pharmacy", "Clerk with a Master of Pharmacy.", true)]
    [InlineData("Bachelor of Science", "Nursing", "Clerk with a BSN.", true)]
    [InlineData("Master of Architecture", "Architecture", "Clerk with an MArch from Marl University.", true)]
    [InlineData("MSc", "Chemistry", "Clerk with an MBA.", false)]
    [InlineData("PhD", "Biochemistry", "Clerk with a PhD in Biochemistry and an MBA.", false)]
    public void A_degree_is_the_one_of_the_source_by_any_of_its_names(string degree, string area, string text, bool supported) => SupportsSummary(degree, area, text).ShouldBe(supported);
}
