using Vitae.Reading.Parsing;
using Vitae.Testing.Pdf;
using static Vitae.Reading.Tests.WordFile;

namespace Vitae.Reading.Tests;

/// <summary>Each item of a list is one highlight, however its lines break.</summary>
public sealed class ListTextTests
{
    private const string First = "Built infrastructure that serves two million requests a day with 99.97%", Rest = "uptime";

    private static SmallPdf Head(SmallPdf pdf) => pdf
        .Text(50, 50, "Ada Byron", 22).Text(50, 66, "ada@example.org")
        .Text(50, 82, "Analyst of risks who has worked for banks in four countries and has led the work of teams of up to twenty people there.")
        .Text(50, 104, "Experience", 14, "Helvetica-Bold")
        .Text(50, 120, "Analyst", font: "Helvetica-Bold").Text(500, 120, "2019 - 2021")
        .Text(50, 134, "Harborlight Bank").Text(520, 134, "London");

    private static IReadOnlyList<string> Highlights(SmallPdf pdf) => Reading.Of(pdf.Build(), "cv.pdf").Value.Resume.Work.ShouldHaveSingleItem().Highlights;

    [Fact]
    public void A_line_that_hangs_under_an_item_belongs_to_it_though_dates_at_the_right_reach_farther()
        => Highlights(Head(new()).Text(56, 150, "\u2022", font: "Symbol").Text(66, 150, First).Text(66, 164, Rest).Text(56, 178, "\u2022", font: "Symbol").Text(66, 178, "Cut costs by 60%"))
            .ShouldBe([$"{First} {Rest}", "Cut costs by 60%"]);

    [Fact]
    public void An_item_goes_on_on_the_next_page()
        => Highlights(Head(new()).Text(56, 730, "\u2022", font: "Symbol").Text(66, 730, First).Page().Text(66, 60, "uptime for five years").Text(56, 74, "\u2022", font: "Symbol").Text(66, 74, "Cut costs by 60%"))
            .ShouldBe([$"{First} uptime for five years", "Cut costs by 60%"]);

    [Fact]
    public void An_item_under_a_name_at_the_edge_of_its_text_ends_there()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, "Experience", 14, "Helvetica-Bold");
        for (var job = 0; job < 3; job++)
        {
            pdf.Text(50, 120 + job * 50, $"Analyst, Harborlight Bank, {2010 + job * 3} - {2013 + job * 3}");
            pdf.Text(40, 134 + job * 50, "\u2022", font: "Symbol").Text(50, 134 + job * 50, "Cut costs");
        }
        Reading.Of(pdf.Build(), "cv.pdf").Value.Resume.Work.Select(work => string.Join('|', work.Highlights)).ShouldBe(["Cut costs", "Cut costs", "Cut costs"]);
    }

    [Fact]
    public void Marks_that_are_painted_as_shapes_begin_items()
    {
        var pdf = Head(new());
        for (var i = 0; i < 4; i++) pdf.Box(56, 145 + i * 28, 3.5, 3.5, 0x222222).Text(66, 150 + i * 28, "Led the work of a team that is spread over three").Text(66, 164 + i * 28, "Sites of the bank");

        Highlights(pdf).ShouldBe(Enumerable.Repeat("Led the work of a team that is spread over three Sites of the bank", 4));
    }

    [Fact]
    public void Blots_at_both_ends_of_a_heading_adorn_it()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Box(66, 93, 4, 4, 0).Text(76, 100, "Skills", font: "Helvetica-Bold").Box(112, 93, 4, 4, 0).Text(50, 116, "SQL, Excel, Python");

        Parsing.Expect.Skills(Reading.Of(pdf.Build(), "cv.pdf").Value).ShouldBe(["SQL", "Excel", "Python"]);
    }

    [Fact]
    public void Items_without_marks_are_told_by_the_white_between_them()
    {
        var pdf = Head(new());
        for (var i = 0; i < 4; i++) pdf.Text(66, 152 + i * 32, "Led the work of a team that is spread over").Text(66, 164 + i * 32, "Three sites of the bank");

        Highlights(pdf).ShouldBe(Enumerable.Repeat("Led the work of a team that is spread over Three sites of the bank", 4));
    }

    [Fact]
    public void A_line_stretched_to_both_edges_is_one_text()
    {
        var pdf = Head(new()).Text(56, 150, "\u2022", font: "Symbol");
        foreach (var (word, x) in (ReadOnlySpan<(string, double)>)[("Designed", 66), ("a", 118.9), ("fault-tolerant", 133.5), ("message", 201.3)]) pdf.Text(x, 150, word);
        pdf.Text(66, 164, "queue for three banks").Text(56, 178, "\u2022", font: "Symbol").Text(66, 178, "Cut costs by 60%");

        Highlights(pdf).ShouldBe(["Designed a fault-tolerant message queue for three banks", "Cut costs by 60%"]);
    }

    [Fact]
    public void A_manual_line_break_of_Word_ends_no_item()
        => Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Experience") + Paragraph("Staff Nurse\tMarch 2019 – Present", bold: true) + Paragraph("Bluefin Clinic")
            + Bullet("Looked after eight").Replace("</w:p>", "<w:r><w:br/></w:r><w:r><w:t>patients a shift.</w:t></w:r></w:p>") + Bullet("Trained students."))).Resume.Work.ShouldHaveSingleItem().Highlights
            .ShouldBe(["Looked after eight patients a shift.", "Trained students."]);

    [Fact]
    public void A_break_or_a_second_paragraph_in_an_item_of_a_page_ends_no_item()
        => Reading.Of("<html><body><h1>Jane Doe</h1><h2>Experience</h2><p><b>Staff Nurse</b></p><p>Bluefin Clinic</p><p>2019 – 2021</p><ul><li>Looked after eight<br>patients.</li><li><p>Trained</p><p>students.</p></li></ul></body></html>"u8.ToArray(), "cv.html").Value
            .Resume.Work.ShouldHaveSingleItem().Highlights.ShouldBe(["Looked after eight patients.", "Trained students."]);

    [Theory]
    [InlineData("the team's develop-", "ment of tools", "the team's development of tools")]
    [InlineData("a user-", "friendly tool", "a user-friendly tool")]
    [InlineData("state-of-the-", "art imaging", "state-of-the-art imaging")]
    [InlineData("Leitung des Missionsanalyse-", "und Flugdynamikteams", "Leitung des Missionsanalyse- und Flugdynamikteams")]
    [InlineData("der Hochvolt-", "Sicherheitsprüfung", "der Hochvolt-Sicherheitsprüfung")]
    [InlineData("die Weiterentwick-", "lung der Prozesse", "die Weiterentwicklung der Prozesse")]
    [InlineData("against COVID-", "19 in wards", "against COVID-19 in wards")]
    [InlineData("top 5% of submis\u00AD", "sions)", "top 5% of submissions)")]
    public void Lines_are_put_together_as_their_words_are_written(string before, string after, string whole) => Spacing.JoinLines(before, after).ShouldBe(whole);

    [Theory]
    [InlineData("submis\u2010", "submis\u00AD")]
    [InlineData("user\u2010friendly", "user-friendly")]
    [InlineData("\u00AD", "\u00AD")]
    public void A_typographic_hyphen_at_the_end_is_one_that_breaks_a_word(string painted, string read) => Vitae.Reading.Layout.LetterForms.Normalize(painted).ShouldBe(read);

    [Fact]
    public void The_line_that_says_what_a_project_was_made_with_is_no_text_of_it()
    {
        var project = Reading.Markdown("# Jane Doe\n\n## Projects\n\n**Tide**\n\nA library to clean series\n\nPython, NumPy, SQL\n\n- Used by four agencies.\n").Resume.Projects.ShouldHaveSingleItem();

        (project.Description, string.Join('|', project.Keywords), string.Join('|', project.Highlights)).ShouldBe(("A library to clean series", "Python|NumPy|SQL", "Used by four agencies."));
    }

    [Fact]
    public void The_number_of_a_patent_is_no_telephone_number()
        => Vitae.Reading.Parsing.Contact.ContactPatterns.Phones("DE 10 2016 123 456 A1 – Planetenträger").ShouldBeEmpty();
}
