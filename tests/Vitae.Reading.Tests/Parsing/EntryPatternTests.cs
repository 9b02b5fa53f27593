namespace Vitae.Reading.Tests.Parsing;

/// <summary>The ways in which people write the head of a job; each says the same two jobs.</summary>
public sealed class EntryPatternTests
{
    private const string Nurse = "Staff Nurse @ Bluefin Clinic 2019-03..\nCare Assistant @ Redwood Home 2015-01..2019-02";

    [Theory]
    [InlineData("**Staff Nurse**, Bluefin Clinic\\\nMarch 2019 – Present", "**Care Assistant**, Redwood Home\\\nJan 2015 – Feb 2019")]
    [InlineData("**Staff Nurse**\\\nBluefin Clinic, Leeds\\\n*March 2019 – Present*", "**Care Assistant**\\\nRedwood Home, York\\\n*Jan 2015 – Feb 2019*")]
    [InlineData("**Bluefin Clinic**\\\nStaff Nurse\\\n*March 2019 – Present*", "**Redwood Home**\\\nCare Assistant\\\n*Jan 2015 – Feb 2019*")]
    [InlineData("**Staff Nurse at Bluefin Clinic** (March 2019 – Present)", "**Care Assistant at Redwood Home** (Jan 2015 – Feb 2019)")]
    [InlineData("### Bluefin Clinic — Staff Nurse\n\n*March 2019 – Present*", "### Redwood Home — Care Assistant\n\n*Jan 2015 – Feb 2019*")]
    [InlineData("### Staff Nurse | Bluefin Clinic | 03/2019 – Present", "### Care Assistant | Redwood Home | 01/2015 – 02/2019")]
    [InlineData("### Staff Nurse · Bluefin Clinic · Leeds · 03/2019 – now", "### Care Assistant · Redwood Home · York · 01/2015 – 02/2019")]
    [InlineData("Bluefin Clinic, Staff Nurse (March 2019 – Present)", "Redwood Home, Care Assistant (Jan 2015 – Feb 2019)")]
    [InlineData("Staff Nurse, Bluefin Clinic, Leeds (since March 2019)", "Care Assistant, Redwood Home, York (Jan 2015 – Feb 2019)")]
    [InlineData("2019-03 – Present: **Staff Nurse**, Bluefin Clinic", "2015-01 – 2019-02: **Care Assistant**, Redwood Home")]
    [InlineData("*March 2019 – Present*\n\n**Staff Nurse**, Bluefin Clinic", "*Jan 2015 – Feb 2019*\n\n**Care Assistant**, Redwood Home")]
    [InlineData("**Staff Nurse** – *Bluefin Clinic* – March 2019 to Present", "**Care Assistant** – *Redwood Home* – Jan 2015 to Feb 2019")]
    public void Title_company_and_dates_are_told_apart_however_they_stand(string first, string second)
    {
        var read = Reading.Markdown($"# Jane Doe\n\njane@example.com\n\n## Experience\n\n{first}\n\n- Looked after eight patients a shift.\n- Trained students.\n\n{second}\n\n- Helped residents every day.\n\n## Skills\n\nTriage, Wound care\n");

        Expect.Jobs(read).ShouldBe(Nurse);
        read.Resume.Work.Select(job => job.Highlights.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_title_and_an_employer_beside_a_date_stay_together_over_lines_that_tell_the_work()
    {
        var read = Reading.Text("""
            Lebenslauf

            Anneliese Boettcher
            a.boettcher@example.de

            Berufserfahrung
            seit 08/2016     Studienrätin, Goetheschule Kassel
                             Unterricht in Mathematik und Physik, Klassen 5–13
                             Mitarbeit in der Steuergruppe Digitalisierung
                             Unterstützung der Fachbereichsleitung bei der Einführung von Tablets (180 Geräte)
                             Betreuung der Mathematik-AG mit 14 Schülern, 2 Landessieger 2021
            02/2014–07/2016  Referendarin, Studienseminar Kassel
                             eigenverantwortlicher Unterricht 12 Std./Woche
            2012–2013        Werkstudentin, Nachhilfe-Institut Lernfuchs
                             Nachhilfe in Mathe, Klasse 7 bis 10
            """);

        Expect.Jobs(read).ShouldBe("Studienrätin @ Goetheschule Kassel 2016-08..\nReferendarin @ Studienseminar Kassel 2014-02..2016-07\nWerkstudentin @ Nachhilfe-Institut Lernfuchs 2012..2013");
    }

    [Fact]
    public void Roles_under_one_employer_each_carry_its_name()
    {
        var read = Reading.Markdown("""
            # Jane Doe

            ## Experience

            **Altamira Group**\
            *Head of Engineering* | 2021 – Present

            - Leads 30 engineers.

            *Engineering Manager* | 2018 – 2021

            - Led 8 engineers.

            **Pinecrest Labs**\
            *Software Engineer* | 2014 – 2018

            - Built the billing system.
            """);

        Expect.Jobs(read).ShouldBe("Head of Engineering @ Altamira Group 2021..\nEngineering Manager @ Altamira Group 2018..2021\nSoftware Engineer @ Pinecrest Labs 2014..2018");
    }

    [Fact]
    public void An_employer_with_its_own_dates_over_its_roles_is_no_job()
    {
        var read = Reading.Markdown("""
            # Jane Doe

            ## Experience

            **Altamira Group** | 2018 – Present

            **Head of Engineering** | 2021 – Present

            - Leads 30 engineers.

            **Engineering Manager** | 2018 – 2021

            - Led 8 engineers.
            """);

        Expect.Jobs(read).ShouldBe("Head of Engineering @ Altamira Group 2021..\nEngineering Manager @ Altamira Group 2018..2021");
    }

    [Fact]
    public void A_year_inside_a_name_is_no_date_of_the_job()
    {
        var read = Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Software Engineer**, Summer of Code 2023 Foundation\\\n07/2023 – 11/2023\n\n- Packaged two tools.\n");

        read.Resume.Work.ShouldHaveSingleItem().StartDate.ShouldBe("2023-07");
    }

    [Theory]
    [InlineData("**University of Eastbrook**\\\nBSc Biology\\\n2010 – 2013", "BSc in Biology @ University of Eastbrook 2010..2013")]
    [InlineData("**BSc Biology**, University of Eastbrook, 2010 – 2013", "BSc in Biology @ University of Eastbrook 2010..2013")]
    [InlineData("**BSc in Biology** | University of Eastbrook | 2013", "BSc in Biology @ University of Eastbrook ..2013")]
    [InlineData("2010 – 2013 **BSc Biology**, University of Eastbrook", "BSc in Biology @ University of Eastbrook 2010..2013")]
    [InlineData("University of Eastbrook - BSc Biology (2010 – 2013)", "BSc in Biology @ University of Eastbrook 2010..2013")]
    [InlineData("**University of Eastbrook** | Leeds, UK\\\nMaster of Science in Biology; GPA: 3.8/4.0 | Sept 2010 – June 2013", "Master of Science in Biology @ University of Eastbrook 2010-09..2013-06")]
    public void School_and_degree_are_told_apart_however_they_stand(string entry, string expected)
        => Expect.Studies(Reading.Markdown($"# Jane Doe\n\n## Education\n\n{entry}\n\n## Skills\n\nTriage, Wound care\n")).ShouldBe(expected);

    [Fact]
    public void A_grade_is_neither_degree_nor_field()
    {
        var read = Reading.Markdown("# Jane Doe\n\n## Education\n\n**University of Eastbrook**\\\nBSc Biology, GPA: 3.8/4.0\\\n2010 – 2013\n");

        read.Resume.Education.ShouldHaveSingleItem().Score.ShouldBe("3.8/4.0");
        Expect.Studies(read).ShouldNotContain("3.8");
    }

    [Fact]
    public void Two_degrees_at_one_school_are_two_entries_of_that_school()
    {
        var read = Reading.Text("""
            Jane Doe

            EDUCATION
            University of Eastbrook
            BSc Biology                                 2010 - 2013
            MSc Genetics                                2013 - 2015

            SKILLS
            Triage, Wound care
            """);

        Expect.Studies(read).ShouldBe("BSc in Biology @ University of Eastbrook 2010..2013\nMSc in Genetics @ University of Eastbrook 2013..2015");
    }

    [Theory]
    [InlineData("Python, Go, SQL")]
    [InlineData("Python • Go • SQL")]
    [InlineData("Python | Go | SQL")]
    [InlineData("Python; Go; SQL")]
    [InlineData("- Python\n- Go\n- SQL")]
    [InlineData("**Languages:** Python, Go\n\n**Data:** SQL")]
    [InlineData("Python (Advanced), Go (Intermediate), SQL (5 years)")]
    [InlineData("- Python – Expert\n- Go – Basic\n- SQL ●●●○○")]
    [InlineData("Expert – Python, Go\n\nAdvanced – SQL")]
    [InlineData("Python, Go and SQL.")]
    public void Skills_are_read_without_labels_and_levels(string list)
        => Expect.Skills(Reading.Markdown($"# Jane Doe\n\n## Skills\n\n{list}\n\n## Interests\n\nChess\n")).SelectMany(skill => skill.Split(" and ")).ShouldBe(["Python", "Go", "SQL"]);
}
