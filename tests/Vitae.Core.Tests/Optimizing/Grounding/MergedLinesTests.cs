using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>Lines of one entry joined in one, short forms written out, and who did what is named after the deed.</summary>
public class MergedLinesTests
{
    private static bool Supports(string[] lines, string text, string position = "Clerk")
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = position, StartDate = "2018-01", EndDate = "2022-06", Highlights = [.. lines] }] }, "/work/0/highlights/0", text).Supported;

    [Fact]
    public void The_words_of_a_joined_line_may_be_said_otherwise()
    {
        string[] lines = ["Taught a class of 22 children", "Kept a learning portfolio for each child", "Referred families to debt advice"];

        Supports(lines, "Taught 22 children, keeping a learning portfolio on every child").ShouldBeTrue();
        Supports(lines, "Taught every child").ShouldBeFalse();
        Supports(["Tested the tool in 8 stores", "Weekly sales pack for 60 stores"], "Tested the tool in all 60 stores").ShouldBeFalse();
        Supports(lines, "Taught all 22 children and all of their families, and kept a learning portfolio").ShouldBeFalse();
        Supports(["Montage von Heizkörpern", "Austausch von Ölkesseln gegen Brennwertgeräte"], "Heizkörper montiert sowie Ölkessel durch Brennwertgeräte ersetzt").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Installed 45 EV chargers", "Fitted 45 electric vehicle chargers", true)]
    [InlineData("Installed 45 chargers", "Fitted 45 electric vehicle chargers", false)]
    [InlineData("Monitored a capex budget of €4,500,000", "Tracked a €4.5M capital expenditure budget", true)]
    [InlineData("Registro de entradas en el SGA", "Registré entradas en el sistema de gestión de almacenes (SGA)", true)]
    [InlineData("Registro de entradas en el ERP", "Registré entradas en el sistema de gestión de almacenes (SGA)", false)]
    [InlineData("Sold pumps to 35 hospitals in the Midwest", "Sold pumps to 35 Midwestern hospitals", true)]
    [InlineData("Sold pumps to 35 hospitals in the Midwest", "Sold pumps to 35 Northern hospitals", false)]
    [InlineData("Fixed bugs in an application used by 1.2M people", "Fixed bugs in an application with 1,200,000 users", true)]
    [InlineData("Pitched 3 campaigns, 1 of which won a Golden Quill", "Pitched three campaigns, one of them the winner of a Golden Quill", true)]
    [InlineData("Ran a weekly lunchtime coding club for 25 pupils", "Hosted a weekly coding club at lunchtime for 25 students", true)]
    [InlineData("Supported small reading groups of 4-6 children", "Supported small reading groups, each with four to six children", true)]
    [InlineData("Worked with two plants, 540 employees together", "Worked with two plants, each with 540 employees", false)]
    [InlineData("Found a duplicate supplier payment", "Found a supplier payment that had been made twice", true)]
    [InlineData("Counted stock at clients, mostly charities", "Counted stock at clients, the majority of them charities", true)]
    [InlineData("Counted stock at clients, some of them charities", "Counted stock at clients, the majority of them charities", false)]
    [InlineData("Drew the icon set (120 icons)", "Drew all 120 icons of the set", true)]
    [InlineData("Moved 9 of 14 services", "Moved all 14 services", false)]
    [InlineData("Set up CI with GitLab", "Set up continuous integration with GitLab", true)]
    [InlineData("Helped the cook create two menus", "Lent the cook a hand with creating two menus", true)]
    [InlineData("Days of absence fell from 9.6 to 7.2 per employee", "Cut absence per employee from 9.6 to 7.2 days", true)]
    [InlineData("Checked work by two junior plumbers", "Reviewed work done by a couple of junior plumbers", true)]
    [InlineData("Checked work by three junior plumbers", "Reviewed work done by a couple of junior plumbers", false)]
    [InlineData("Taught a Year 4 class of 28 pupils", "Taught 28 Year 4 pupils as one class", true)]
    [InlineData("Mowed and edged 14 public lawns weekly", "Cut and edged fourteen public lawns every week", true)]
    [InlineData("Tracked the costs of 14 sites weekly", "Cut the costs of fourteen sites every week", false)]
    [InlineData("Led a crew of four", "Crew leader of four", true)]
    [InlineData("Worked in a crew of four", "Crew leader of four", false)]
    [InlineData("Milked 140 cows", "Milked a herd of 140 cows", true)]
    [InlineData("Wrote two newsletters a month", "Wrote a twice-monthly newsletter", true)]
    [InlineData("Wrote two newsletters a year", "Wrote a twice-monthly newsletter", false)]
    [InlineData("Documented the network in Visio", "Created network documentation in Visio", true)]
    [InlineData("Updated the network documentation in Visio", "Created network documentation in Visio", false)]
    [InlineData("Wrote job adverts and screened CVs", "Job advert writing and CV screening", true)]
    [InlineData("Prepared bills for 7 schools", "Prepared bills for schools, seven in all", true)]
    [InlineData("Looked after the ordering of lenses", "Was in charge of ordering lenses", true)]
    [InlineData("Helped with the ordering of lenses", "Was in charge of ordering lenses", false)]
    [InlineData("Shortened the month-end close", "Shortened the year-end close", false)]
    [InlineData("Pitched 3 campaigns for a Golden Quill", "Pitched three campaigns, one of them the winner of a Golden Quill", false)]
    public void Short_and_long_forms_and_the_name_of_who_did_it_say_the_same(string source, string text, bool supported) => Supports([source], text).ShouldBe(supported);

    [Fact]
    public void Who_worked_with_somebody_is_not_that_somebody()
    {
        string[] lines = ["Worked with the pharmacist on medication reconciliation"];

        Supports(lines, "As Clinical Pharmacist, worked on medication reconciliation", "Pharmacy Technician").ShouldBeFalse();
        Supports(lines, "As pharmacy technician, worked with the pharmacist on medication reconciliation", "Pharmacy Technician").ShouldBeTrue();
    }

    [Fact]
    public void Who_stood_in_for_a_head_chef_is_no_former_one()
    {
        var source = new Resume { Work = [new Work { Name = "The Quay", Position = "Sous Chef", Highlights = ["Stood in for the head chef on his days off"] }] };

        GroundingChecker.Check(source, "/basics/summary", "Restaurant cook and former head chef").Supported.ShouldBeFalse();
        GroundingChecker.Check(source, "/basics/summary", "Former sous chef").Supported.ShouldBeTrue();
    }

    [Fact]
    public void A_postgraduate_diploma_is_no_masters_degree()
    {
        var source = new Resume { Education = [new Education { StudyType = "Postgraduate Diploma", Area = "Law" }] };

        GroundingChecker.Check(source, "/basics/summary", "Master of Laws").Supported.ShouldBeFalse();
        GroundingChecker.Check(source, "/basics/summary", "Postgraduate diploma in law").Supported.ShouldBeTrue();
    }
}
