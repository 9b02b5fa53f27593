using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Tests.Parsing;

public sealed class SectionTests
{
    [Theory]
    [InlineData("EXPERIENCE", nameof(SectionKind.Work))]
    [InlineData("Work Experience:", nameof(SectionKind.Work))]
    [InlineData("2. Professional Experience", nameof(SectionKind.Work))]
    [InlineData("E X P E R I E N C E", nameof(SectionKind.Work))]
    [InlineData("E DUCATION", nameof(SectionKind.Education))]
    [InlineData("Berufserfahrung", nameof(SectionKind.Work))]
    [InlineData("Expérience professionnelle", nameof(SectionKind.Work))]
    [InlineData("EXPERIENCIA LABORAL", nameof(SectionKind.Work))]
    [InlineData("工作经历", nameof(SectionKind.Work))]
    [InlineData("Formación académica", nameof(SectionKind.Education))]
    [InlineData("Ausbildung", nameof(SectionKind.Education))]
    [InlineData("Skills & Languages", nameof(SectionKind.Skills))]
    [InlineData("Education and Certifications", nameof(SectionKind.Education))]
    [InlineData("Kenntnisse", nameof(SectionKind.Skills))]
    [InlineData("Centres d’intérêt", nameof(SectionKind.Interests))]
    [InlineData("Publikationen", nameof(SectionKind.Publications))]
    public void A_heading_is_known_by_its_words_whatever_their_form(string text, string kind)
        => HeadingWords.Find(text).ToString().ShouldBe(kind);

    [Theory]
    [InlineData("EDUC AT I O N", "EDUCATION")]
    [InlineData("W O R K  E X P E R I E N C E", "WORK EXPERIENCE")]
    [InlineData("Work Experience", "Work Experience")]
    [InlineData("Field notes", "Field notes")]
    public void A_heading_whose_letters_stand_apart_is_written_without_the_spaces_in_its_words(string painted, string title)
        => HeadingWords.Respaced(painted).ShouldBe(title);

    [Theory]
    [InlineData("Jane Doe")]
    [InlineData("Registered Nurse")]
    [InlineData("Managed the education programme of 300 pupils")]
    public void Other_lines_are_no_headings(string text) => HeadingWords.Find(text).ShouldBeNull();

    [Fact]
    public void An_unknown_heading_that_looks_like_the_others_opens_its_own_section()
    {
        var read = Reading.Markdown("# Jane Doe\n\n## Experience\n\n**Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n## Expeditions\n\nCrossed Greenland on skis.\n\n## Education\n\n**University of Eastbrook**\\\nBSc Biology\\\n2012\n");

        var section = read.Resume.CustomSections.ShouldHaveSingleItem();
        section.Title.ShouldBe("Expeditions");
        section.Lines.ShouldBe(["Crossed Greenland on skis."]);
        Expect.Studies(read).ShouldContain("Eastbrook");
    }

    [Fact]
    public void A_label_inside_skills_is_no_section_of_its_own()
    {
        var read = Reading.Markdown("# Jane Doe\n\n## Skills\n\n**Languages**\n\nJava, Kotlin\n\n**Tools**\n\nDocker, Git\n\n## Experience\n\n**Nurse**, Bluefin Clinic\\\n2019 – 2021\n");

        Expect.Skills(read).ShouldBe(["Java", "Kotlin", "Docker", "Git"]);
    }

    [Fact]
    public void Jobs_and_studies_are_found_without_any_heading()
    {
        var read = Reading.Text("""
            Jane Doe
            jane@example.com

            Staff Nurse, Bluefin Clinic                 2019 - Present
            - Looked after eight patients a shift.

            Care Assistant, Redwood Home                2015 - 2019
            - Helped residents every day.

            BSc Nursing, University of Eastbrook        2012 - 2015
            """);

        Expect.Jobs(read).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..\nCare Assistant @ Redwood Home 2015..2019");
        Expect.Studies(read).ShouldBe("BSc in Nursing @ University of Eastbrook 2012..2015");
    }

    [Fact]
    public void Sections_of_plain_text_are_found_without_any_typography()
    {
        var read = Reading.Text("Jane Doe\njane@example.com\n\nExperience\n\nNurse, Bluefin Clinic, 2019 - 2021\n\nSkills\n\nTriage, Wound care\n");

        Expect.Jobs(read).ShouldBe("Nurse @ Bluefin Clinic 2019..2021");
        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
    }
}
