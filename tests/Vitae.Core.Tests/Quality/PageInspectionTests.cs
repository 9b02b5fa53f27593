using Vitae.Core.Optimizing;
using Vitae.Core.Quality;

namespace Vitae.Core.Tests.Quality;

public sealed class PageInspectionTests
{
    private const string Good = "Documented care plans in Epic for 900 patients and raised the audit score to 96";

    [Theory]
    [InlineData("Trained nurses", "Bullet 1 at Acme has 2 words: say what you did, with what and what came of it, in 12 to 20")]
    [InlineData("Trained twelve new nurses every year on two wards in wound care and in safe medication handling and in the use of the charting system and of pumps", "Bullet 1 at Acme has 28 words: cut to 20")]
    [InlineData("Responsible for the care plans in Epic of 900 patients in two wards", "Bullet 1 at Acme opens with “responsible for”, which tells a duty: open with what you did")]
    [InlineData("The care plans in Epic for 900 patients and for the audit score", "Bullet 1 at Acme opens with “The”: begin with an action verb")]
    [InlineData("Successfully documented care plans in Epic for 900 patients and raised the audit score", "Bullet 1 at Acme opens with “Successfully”: begin with “documented”")]
    [InlineData("Documented care plans, which were thoroughly reviewed by the board of the whole hospital", "Bullet 1 at Acme is passive (“were reviewed”): say who did it, beginning with the verb")]
    [InlineData("Documented my care plans in Epic for 900 patients and raised the audit score", "Bullet 1 at Acme speaks of “my”: leave the person out")]
    [InlineData("Documented our care plans for us in Epic for 900 patients and raised my score", "Bullet 1 at Acme speaks of “our”, “us”, “my”: leave the person out")]
    [InlineData("Documented care plans in Epic for 900 patients in order to raise the audit score", "Bullet 1 at Acme has the filler “in order to”: leave it out, or give the number")]
    [InlineData("Documented care plans as a team player in Epic and raised the audit score", "Bullet 1 at Acme says “team player”, as everybody does: say what you did instead")]
    [InlineData("Documented QXZ and ZZQ plans under JXQ rules for 900 patients of the clinic", "Bullet 1 at Acme has abbreviations few outside will know (QXZ, ZZQ, JXQ): spell them out")]
    public void A_weak_bullet_is_told_what_to_do(string bullet, string issue)
    {
        var report = Analyze(bullet);

        report.Readability.Issues.ShouldContain(issue);
        report.Readability.Overall.ShouldBeLessThan(Analyze(Good).Readability.Overall);
    }

    [Theory]
    [InlineData("Documented phase I trials in Epic for 900 patients and raised the audit score")]
    [InlineData("Documented care plans in the US for 900 patients and raised the audit score")]
    [InlineData("Rebuilt the charting of nine wards in Epic with two colleagues within one summer")]
    [InlineData("Co-authored the care plans of nine wards in Epic with two colleagues in one summer")]
    [InlineData("Printed OUR CARE MATTERS IN ALL WARDS on the care plans of nine wards in Oslo")]
    [InlineData("Piloted Epic on 3 wards with 40 colleagues and cut charting time by a quarter")]
    public void What_is_no_fault_is_not_called_one(string bullet) => Analyze(bullet).Readability.Issues.ShouldBeEmpty();

    [Theory]
    [InlineData("Verantwortlich für die Pflegeplanung auf zwei Stationen mit 24 Betten und Einarbeitung der neuen Kolleginnen")]
    [InlineData("J’ai formé douze infirmières par an aux soins des plaies et à la sécurité des médicaments dans deux services de l’hôpital")]
    [InlineData("负责病房的夜间分诊和新护士培训")]
    public void English_rules_are_not_put_on_other_languages(string bullet)
    {
        var ui = Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", bullet)) with { ProfessionalSummary = new() { Include = false } };
        var report = Pages.Analyze(ui);

        report.Readability.Issues.ShouldBeEmpty();
        report.Readability.Overall.ShouldBe(100);
        report.FormatChecks.TenseConsistent.ShouldBeTrue();
    }

    [Fact]
    public void A_verb_that_opens_most_bullets_is_named()
        => Analyze([.. new[] { "wound care", "triage at night", "dialysis pumps", "handover notes", "blood samples" }.Select(what => $"Documented {what} for 900 patients and raised the score of the ward to 96")])
            .Readability.Issues.ShouldContain("5 bullets open with “Documented”: use other verbs for some");

    [Fact]
    public void Readability_counts_words_and_compliance()
    {
        var report = Analyze(Good, "Trained nurses");

        report.Readability.AverageWordsPerBullet.ShouldBe(8.5);
        report.Readability.BulletCompliance.ShouldBe(50);
    }

    [Theory]
    [InlineData("2018-01", "2020-03", "Train 12 new nurses a year", "Acme has ended and is told in the present tense: make “Train” in bullet 1 “Trained”")]
    [InlineData("2018-01", "present", "Trained 12 new nurses a year", "Everything at Acme is in the past tense, though you still hold the role: put what you do there now into the present")]
    public void The_tense_follows_the_role(string start, string end, string bullet, string message)
    {
        var report = Pages.Analyze(Pages.WithRoles(Pages.Role("Acme", start, end, bullet)));

        report.FormatChecks.TenseConsistent.ShouldBeFalse();
        report.Suggestions.ShouldContain(message);
        QualityAnalyzer.Metrics(report).FormatCompliance.ShouldBe(75);
    }

    [Theory]
    [InlineData("2018-01", "2020-03", "Trained 12 new nurses a year")]
    [InlineData("2018-01", "2030-03", "Train 12 new nurses a year")]
    [InlineData("2018-01", "", "Train 12 new nurses a year")]
    [InlineData("2018-01", "2020-03", "Project of the year in a hospital")]
    [InlineData("2018-01", "2020-03", "Research on wound care of diabetics", "Support for 12 wards")]
    [InlineData("2018-01", "present", "Trained 12 new nurses a year", "Train 12 new nurses a year")]
    [InlineData("2018-01", "2020-03", "Set up the ward for 12 new nurses")]
    public void A_tense_that_fits_or_cannot_be_told_is_consistent(string start, string end, params string[] bullets)
        => Pages.Analyze(Pages.WithRoles(Pages.Role("Acme", start, end, bullets))).FormatChecks.TenseConsistent.ShouldBeTrue();

    [Theory]
    [InlineData("2018-01", "2020", false)]
    [InlineData("2018-01", "2020-03", true)]
    [InlineData("2018", "present", true)]
    [InlineData("the spring", "2020", false)]
    public void Dates_of_one_section_have_one_precision(string start, string end, bool consistent)
        => Pages.Analyze(Pages.WithRoles(Pages.Role("Acme", start, end, Good))).FormatChecks.DateFormatConsistent.ShouldBe(consistent);

    [Fact]
    public void Text_that_draws_columns_or_a_table_fails_the_check_for_it()
    {
        Analyze("Trained nurses     Oslo").FormatChecks.SingleColumn.ShouldBeFalse();
        var skills = Pages.Analyze(Pages.Nurse with { Skills = new() { Groups = new() { Tools = ["Epic\tExcel"] } } });
        skills.Warnings.ShouldContain(text => text.StartsWith("“Epic\tExcel” sets columns"));
        Analyze("| a | b |\n| c | d |").FormatChecks.NoTablesOrTextboxes.ShouldBeFalse();
        var plain = Analyze("Trained nurses | Oslo").FormatChecks;
        (plain.SingleColumn, plain.NoTablesOrTextboxes).ShouldBe((true, true));
    }

    [Fact]
    public void Near_copies_are_named_once_and_cost_points()
    {
        var report = Analyze(Good, "Documented care plans in Epic for 950 patients and raised the audit score to 96");

        report.Duplicates.ShouldHaveSingleItem().Locations.ShouldBe(["/ui/work_experience/items/0/bullets/0/text", "/ui/work_experience/items/0/bullets/1/text"]);
        report.Warnings.ShouldContain("Bullet 2 at Acme says the same as bullet 1 at Acme: drop one, or say what was different");
        QualityAnalyzer.Metrics(report).Duplicates.ShouldBe(1);
        report.Scores.Overall.ShouldBe(Analyze(Good).Scores.Overall - 2);
    }

    [Fact]
    public void What_a_reader_looks_for_first_is_missed()
    {
        var report = Pages.Analyze(Pages.Nurse with
        {
            ContactInformation = new() { Fields = new() { FirstName = "Ingrid", Email = "ingrid(at)vale" } },
            WorkExperience = new() { Items = [Pages.Role("Acme", "", "", Good), Pages.Role("Bolt", "2020-01", "2018-01") with { Title = "" }] },
            Skills = new(),
        });

        report.Warnings.ShouldBe(
        [
            "“ingrid(at)vale” is no email address: correct it", "The phone number is missing: add it to the contact details", "The location is missing: a city and a country are enough",
            "No skill is shown: list those the posting asks for and you have", "Acme lacks a start date, an end date (or “present”): add what you know",
            "Bolt lacks a job title: add what you know", "Bolt ends before it starts: check both dates",
        ]);
        report.Suggestions.ShouldContain("Bolt has no bullet: say what you did there and what came of it");
    }

    [Fact]
    public void A_bare_link_is_not_judged_as_a_bullet() => Analyze(Good, "https://ward.example/plans").Readability.Issues.ShouldBeEmpty();

    [Fact]
    public void Two_roles_with_one_employer_are_told_apart_by_title()
        => Pages.Analyze(Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", Good), Pages.Role("Acme", "2020-02", "2021-01", "Led") with { Title = "Matron" }))
            .Readability.Issues.ShouldAllBe(issue => issue.StartsWith("Bullet 1 at Acme (Matron) "));

    [Fact]
    public void A_gap_is_named_with_its_neighbours_and_overlapping_roles_leave_none()
    {
        Suggestions(Pages.Role("Acme", "2015-01", "2016-12", Good), Pages.Role("Bolt", "2018-01", "2020-01", Good))
            .ShouldContain("There are 12 months between Acme and Bolt: one line on what you did then answers the question before it is asked");
        Suggestions(Pages.Role("Acme", "2015-01", "2020-12", Good), Pages.Role("Bolt", "2016-01", "2016-06", Good), Pages.Role("Cove", "2021-01", "2022-01", Good))
            .ShouldNotContain(text => text.StartsWith("There are"));

        static IReadOnlyList<string> Suggestions(params UiWorkItem[] roles) => Pages.Analyze(Pages.WithRoles(roles)).Suggestions;
    }

    [Fact]
    public void Too_many_bullets_in_a_role_are_too_many()
        => Analyze([.. Enumerable.Range(0, 9).Select(n => $"{Good} {n}")]).Suggestions.ShouldContain("Acme has 9 bullets: keep the 6 that answer the posting");

    private static QualityReport Analyze(params string[] bullets) => Pages.Analyze(Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", bullets)));
}
