using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>The same fact in another form passes, and the form with a small lie in it does not: short forms, counted times, ranks and superlatives made of plain words, who taught whom.</summary>
public class EquivalentFormsTests
{
    private static readonly Resume Keeper = new()
    {
        Basics = new Basics { Label = "Locksmith", Summary = "Locksmith for homes and schools with a clean record, who moved from hand tools to power tools." },
        Work =
        [
            new Work { Name = "Acme", Position = "Locksmith", StartDate = "2019-01", EndDate = "2023-02", Highlights = ["Fitted master key systems in two schools.", "Inspected gauges for the Marine Equipment Council."] },
            new Work { Name = "Bolt", Position = "Assistant Fitter", StartDate = "2015-03", EndDate = "2018-12", Highlights = ["Cut spare keys."] },
        ],
        Education = [new Education { Institution = "Universidad Central Norte", StudyType = "Diploma", Area = "Locksmithing", EndDate = "2014" }],
        Skills = [new Skill { Name = "SEO" }, new Skill { Name = "Legal terminology" }, new Skill { Name = "Lock inspection" }],
        Certificates = [new Certificate { Name = "Commercial Driver's License, Class A" }],
        Languages = [new Language { Name = "German", Fluency = "Fluent" }, new Language { Name = "French", Fluency = "Fluent" }, new Language { Name = "English", Fluency = "Fluent" }],
    };

    private static bool Supports(string line, string text, string position = "Clerk")
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = position, StartDate = "2018-01", EndDate = "2022-06", Highlights = [line, "Installed conduit, panels and lighting circuits."] }] }, "/work/0/highlights/0", text).Supported;

    private static bool SupportsSummary(string text) => GroundingChecker.Check(Keeper, "/basics/summary", text).Supported;

    [Theory]
    [InlineData("Spoke at the assembly on 4 occasions", "Spoke at the assembly four times")]
    [InlineData("Sailed 9,000 miles a year without a reportable incident", "Sailed 9k miles per year with no reportable incidents")]
    [InlineData("Completed six-week placements in theatre and recovery", "Completed placements of 6 weeks each in theatre and recovery")]
    [InlineData("Walked the riverbank with volunteers once a fortnight", "Walked the riverbank with volunteers every two weeks")]
    [InlineData("Treated runners recovering from ankle sprains", "Treated runners who were recovering from ankle sprains")]
    [InlineData("Connected tenants with food assistance and low-cost legal aid in the Dayton area", "In the Dayton area, connected tenants with low-cost legal aid and food assistance")]
    [InlineData("Cut weekly sugar waste from 40 pounds to 30 by weighing portions", "Cut weekly sugar waste by 25% by weighing portions")]
    [InlineData("Archived electronic records of the estate", "Archived e-records of the estate")]
    [InlineData("Wrote a report that prompted the harbour board to repair the quay", "Wrote a report that led the harbour board to repair the quay")]
    [InlineData("Wrote near-miss reports for the yard", "Wrote NMRs for the yard")]
    [InlineData("Wrote non-compliance notices for the yard", "Wrote NCNs for the yard")]
    [InlineData("Sampled environmental DNA in two lakes", "Sampled eDNA in two lakes")]
    [InlineData("Cleaned a bus before each trip", "Cleaned the bus before every trip; kept buses clean")]
    [InlineData("Called new members by phone a week later", "Phoned new members one week later")]
    [InlineData("Sorted 300 claims and declined 15 of them", "Sorted 300 claims, declining 5% of them")]
    [InlineData("Automated the stock list; it now takes 2 hours instead of 8", "Automated the stock list, cutting the time it takes from 8 hours to 2")]
    [InlineData("Led nurse training on two wards", "Lead nurse training on two wards")]
    [InlineData("Held cattle during tuberculosis testing", "Held cattle during TB testing")]
    [InlineData("Filed returns with HM Revenue and Customs", "Filed returns with HMRC")]
    [InlineData("Drove trams on two lines, about 140 km a shift", "Drove trams on two lines at Acme")]
    [InlineData("Took part in fortnightly release testing", "Took part in release testing every two weeks")]
    [InlineData("Taught six pupils aged 7 to 11 with dyslexia", "Taught six pupils between the ages of 7 and 11, all with dyslexia")]
    [InlineData("Sewed suits from customers' measurements", "Sewed suits to customers' measurements")]
    [InlineData("Delivered parcels across Leeds", "Delivered parcels across the city of Leeds")]
    [InlineData("Assisted guests during boarding and disembarking", "Assisted guests when they boarded and disembarked")]
    [InlineData("Took part in weekly lift planning meetings", "Joined the weekly meetings at which lifts were planned")]
    [InlineData("Supported the payroll team in moving 900 records", "Gave the payroll team support as it moved 900 records")]
    [InlineData("Was one of six members of the panel who chose the new till", "Served on the six-person panel that chose the new till")]
    [InlineData("Cut water use from 25 liters a week to 15", "Lowered water use by 40%, from 25 liters a week to 15")]
    [InlineData("Sat on the health and safety committee", "Sat on the H&S committee")]
    [InlineData("Introduced radio-frequency identification tags at the depot", "Introduced RFID tags at the depot")]
    [InlineData("Runs a course for six trainees every autumn", "Runs a course for six trainees each fall")]
    [InlineData("Completed the course for the European Train Control System", "Completed the ETCS course")]
    [InlineData("Inspected sites under the Construction (Design and Management) Regulations", "Inspected sites under the CDM Regulations")]
    [InlineData("Drove Class 158 and Class 175 units on rural routes", "Drove Class 175 and Class 158 units on rural routes")]
    [InlineData("Booked trades to put faults right", "Booked trades to fix faults")]
    public void The_same_in_another_form_passes(string line, string text) => Supports(line, text).ShouldBeTrue();

    [Theory]
    [InlineData("Automated the stock list; it now takes 2 hours instead of 8", "Automated the stock list; it now takes 8 hours instead of 2")]
    [InlineData("Raised marks from 62 % to 74 % over two years", "Raised marks from 62 % to 74 % in a single term")]
    [InlineData("Repaired motor controls during planned downtime", "Repaired motor controls and PLCs during planned downtime")]
    [InlineData("Chaired weekly meetings with the subcontractors", "Chaired weekly meetings with the subcontractors, keeping the works on schedule")]
    [InlineData("Replaced 40 metres of box hedging lost to blight with yew", "Replaced 40 metres of yew hedging lost to blight with box")]
    [InlineData("Washed cars, mostly for fleets", "Washed cars, mostly for fleets, as the yard's most requested valeter")]
    [InlineData("Kept a clean record on the coast road", "Kept the cleanest record on the coast road")]
    [InlineData("Helps the manager to assess drivers", "Holds responsibility for assessing drivers")]
    [InlineData("Gave feedback on a new model built by the actuaries", "Built a new model with the actuaries")]
    [InlineData("Operator in the weaving hall", "Lead operator in the weaving hall")]
    [InlineData("Monitored sales every week with the area manager", "Monitored sales for all branches every week with the area manager")]
    [InlineData("Managed a team of 16", "Managed a team of 16 while lowering staff turnover")]
    [InlineData("Showed two apprentices how to use the lathe", "Learned how to use the lathe from two apprentices")]
    [InlineData("Ran diary studies for Oakline Bank and a grocery chain", "Ran diary studies for Oakline Bank, Target and a grocery chain")]
    [InlineData("Completed the course for the European Train Control System", "Completed the ERTMS course")]
    [InlineData("Advised 130 client households", "The firm's number one adviser of 130 client households")]
    public void A_small_lie_in_it_is_found(string line, string text) => Supports(line, text).ShouldBeFalse();

    [Fact]
    public void A_title_that_opens_a_line_is_the_title_of_its_entry()
    {
        Supports("Taught students to search databases in their first week", "As subject librarian, taught students to search databases in their first week", "Library Assistant").ShouldBeFalse();
        Supports("Taught students to search databases in their first week", "As library assistant, taught students to search databases in their first week", "Library Assistant").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Locksmith with knowledge of search engine optimisation, skilled in search engine optimization.")]
    [InlineData("Trilingual locksmith (German, French, English).")]
    [InlineData("German-speaking locksmith for homes and schools.")]
    [InlineData("Locksmith at Acme since January 2019.")]
    [InlineData("Locksmith with a diploma from UCNO.")]
    [InlineData("Locksmith holding a Class A CDL.")]
    [InlineData("Locksmith who has worked for the MarEqCo.")]
    [InlineData("Locksmith for four years, with nearly four earlier years as an assistant fitter.")]
    [InlineData("Locksmith whose path led from hand tools to power tools.")]
    public void A_summary_may_say_it_in_another_form(string text) => SupportsSummary(text).ShouldBeTrue();

    [Theory]
    [InlineData("Master locksmith for homes and schools.")]
    [InlineData("Locksmith at Acme since May 2019.")]
    [InlineData("Italian-speaking locksmith for homes and schools.")]
    [InlineData("Attorney and locksmith for homes and schools.")]
    [InlineData("Locksmith for homes and schools with Inspection Authorization.")]
    [InlineData("Locksmith with the cleanest record of all.")]
    [InlineData("Locksmith with a Doctor of Nursing Practice degree.")]
    [InlineData("Locksmith and Certified Public Accountant for homes and schools.")]
    public void A_summary_adds_no_rank_title_paper_or_superlative(string text) => SupportsSummary(text).ShouldBeFalse();
}
