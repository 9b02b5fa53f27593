using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

/// <summary>Which title a resume is headed by, and for how long it was held.</summary>
public sealed class TitlesTests
{
    [Theory]
    [InlineData("Responsable comptable", "Comptable générale", "Assistante comptable", "Comptable générale")]
    [InlineData("Jefe de Cocina", "Jefe de partida", "Ayudante de cocina", "Jefe de partida")]
    [InlineData("Stationsleitung Pflege", "Pflegefachfrau", "Pflegehelferin", "Pflegefachfrau")]
    [InlineData("Senior Developer", "Software Engineer", "Junior Developer", "Software Engineer")]
    [InlineData("Ayudante de cocina", "Camarero", "Ayudante de cocina", "Ayudante de cocina")]
    public void Nobody_is_headed_by_the_title_they_began_with_unless_it_is_what_the_posting_asks(string asked, string now, string before, string headline)
        => Case.For("any", new ResumeBuilder().Named("Ann Lee").Worked(now, "Nowhere", "2019-01", null, "Did this").Worked(before, "Elsewhere", "2014-01", "2018-12", "Did that").Build(), asked + " | Acme | Excel | Word")
            .Optimize().Ui.TargetTitle.Primary.ShouldBe(headline);

    [Fact]
    public void A_title_held_elsewhere_is_not_said_of_the_employer_of_today()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Shop Assistant", "Tesco", "2022-01", null, "Served 80 customers a day at the till and in the shop").Worked("Software Engineer", "Finlane", "2012-01", "2021-12", "Built a ledger in Go, which the team used for the books of the bank").Build();
        var output = Case.For("any", source, "Software Engineer | Acme | Go | Redis").Optimize();

        output.Ui.TargetTitle.Primary.ShouldBe("Software Engineer");
        output.Ui.ProfessionalSummary.Primary.ShouldStartWith("Software Engineer with 10 years of experience.");
        output.CoverNote!.Body.ShouldNotContain("currently at Tesco");
    }

    [Fact]
    public void Years_are_those_of_like_roles_in_any_unit_and_not_those_of_an_intern()
    {
        var source = new ResumeBuilder().Named("Layla Haddad").Worked("Charge Nurse, Intensive Care Unit", "Al Noor Hospital", "2021-04", null, "Trained 12 new nurses in ventilator care", "Introduced a handover checklist, which cut medication errors from 9 to 3 a year")
            .Worked("Staff Nurse, ICU", "Royal Cedar Hospital", "2016-09", "2021-03", "Cared for 2 ventilated patients per shift").Worked("Nurse Intern", "Jabal Clinic", "2013-01", "2016-08", "Vaccinated about 25 patients a day").Skilled("Care", "ventilator care", "ECMO").Build();

        Case.For("any", source, "Intensive Care Nurse | Trust | ventilator care | ECMO").Optimize().Ui.ProfessionalSummary.Primary.ShouldStartWith($"Charge Nurse, Intensive Care Unit with {(int)Experience.Years(Experience.TotalMonths(source.Work.Take(2).Select(work => work.Period()), Case.Today))} years of experience");
    }

    [Theory]
    [InlineData("Manager, Sales", "Manager, Engineering", false)]
    [InlineData("Charge Nurse, Intensive Care Unit", "Staff Nurse, ICU", true)]
    [InlineData("Teacher, Grade 4", "Lead Teacher", true)]
    public void Titles_are_of_one_kind_by_the_work_and_not_by_the_unit(string held, string asked, bool related)
        => Titles.Related(held, asked).ShouldBe(related);

    [Theory]
    [InlineData("Software / Senior Software Engineer", "Senior Software Engineer")]
    [InlineData("Nurse / Senior Nurse (ICU)", "Senior Nurse")]
    [InlineData("Senior Accountant/Accountant", "Senior Accountant")]
    [InlineData("Cook / Kitchen Porter", "Cook / Kitchen Porter")]
    [InlineData("QA/Test Engineer", "QA/Test Engineer")]
    public void A_title_at_two_levels_is_told_at_the_one_that_says_more(string title, string told)
        => Titles.Plain(title).ShouldBe(told);
}
