using Vitae.Reading.Parsing.Roles;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>Degrees, their fields, and what stands around them.</summary>
public sealed class StudyTests
{
    [Theory]
    [InlineData("Master of Science in Physics", "Master of Science", "Physics")]
    [InlineData("M.Sc. Physics (EQF 7)", "M.Sc.", "Physics")]
    [InlineData("BSc (Hons) Adult Nursing", "BSc (Hons)", "Adult Nursing")]
    [InlineData("Master Data Science", "Master", "Data Science")]
    [InlineData("B.Sc. Informatik, nicht abgeschlossen", "B.Sc.", "Informatik")]
    [InlineData("M.Sc. Mathematik, Thema der Abschlussarbeit: Cofinitary Groups", "M.Sc.", "Mathematik")]
    [InlineData("Grado en Ingeniería Química", "Grado", "Ingeniería Química")]
    [InlineData("Computer Science Master", "Computer Science Master", null)]
    [InlineData("Associate Degree", "Associate Degree", null)]
    public void A_degree_is_told_from_what_it_is_in(string printed, string type, string? area) => DegreeParts.Split(printed).ShouldBe((type, area));

    [Fact]
    public void When_studies_are_expected_to_end_is_no_entry_of_its_own()
        => Expect.Studies(Reading.Word(new WordFile(WordFile.Paragraph("Jane Doe", "Title") + WordFile.Heading("Education") + WordFile.Paragraph("2022\tBSc in Nursing, University of Eastbrook") + WordFile.Paragraph("Expected Graduate: August 2025") + WordFile.Paragraph("GPA: 3.8") + WordFile.Paragraph("2018\tDiploma in Nursing, Marlow Polytechnic"))))
            .ShouldBe("BSc in Nursing @ University of Eastbrook 2022..2025-08\nDiploma in Nursing @ Marlow Polytechnic ..2018");

    [Fact]
    public void A_year_opens_an_entry_in_a_list_whose_others_open_with_a_range()
        => Expect.Studies(Reading.Markdown("# Mehmet Brandt\n\n## Ausbildung\n\n- 2012–2015 Ausbildung zum Gesundheits- und Krankenpfleger, Pflegeschule Bochum\n- 2021 Weiterbildung Praxisanleitung, Klinikum Ruhrblick\n- 2012 Fachhochschulreife, Berufskolleg Essen\n"))
            .ShouldBe("Ausbildung zum Gesundheits- und Krankenpfleger @ Pflegeschule Bochum 2012..2015\nWeiterbildung Praxisanleitung @ Klinikum Ruhrblick ..2021\nFachhochschulreife @ Berufskolleg Essen ..2012");

    [Fact]
    public void Terms_with_courses_under_them_are_no_studies()
        => Expect.Studies(Reading.Markdown("# Jane Doe\n\n## Education\n\n2018 – 2022\tBSc in Nursing, University of Eastbrook\n\nSummer 2019\n\nHealth Care Ethics\n\nFall 2019\n\nBudgets for Managers\n"))
            .ShouldBe("BSc in Nursing @ University of Eastbrook 2018..2022");

    [Fact]
    public void A_school_broken_in_two_lines_is_one()
        => Expect.Studies(Reading.Markdown("# Jane Doe\n\n## Education\n\n**Executive MBA**\\\nRedwood Graduate School of\\\nBusiness\\\n2015 – 2017\n")).ShouldBe("Executive MBA @ Redwood Graduate School of Business 2015..2017");

    [Fact]
    public void A_school_that_ends_with_a_full_stop_is_no_sentence()
        => Expect.Studies(Reading.Markdown("# Jane Doe\n\n## Ausbildung\n\n**M.Sc. in Physik**\\\n09/2004 – 07/2006,\\\nMoskauer Physikalisch-Technisches Institut (Staatliche Universität).\n"))
            .ShouldBe("M.Sc. in Physik @ Moskauer Physikalisch-Technisches Institut (Staatliche Universität) 2004-09..2006-07");
}
