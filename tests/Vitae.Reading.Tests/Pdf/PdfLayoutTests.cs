using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

public sealed class PdfLayoutTests
{
    private static readonly string[] Job = ["Led the migration of the ledger to a new platform", "Wrote the audit trail that two regulators accepted", "Cut the closing of the books from nine days to three"];

    [Fact]
    public async Task Places_and_dates_at_the_right_edge_of_most_lines_belong_to_their_rows()
    {
        const double edge = 540, letter = 6, leading = 13;
        (string Left, string Right)[] rows =
        [
            ("Ada Byron", "ada@mail.example.com"), ("byron.example.com", "+1-123-456-7890"), ("Education", ""), ("Eastbrook Institute", "Atlanta, GA"), ("MSc Biology", "Aug 2012 - Dec 2013"),
            ("Westbrook College", "Pilani, India"), ("BSc Chemistry", "Aug 2008 - July 2012"), ("Experience", ""), ("Harborlight Bank", "Tacoma, WA"), ("Analyst", "Oct 2016 - Present"),
        ];
        var pdf = new SmallPdf();
        for (var i = 0; i < rows.Length; i++)
        {
            pdf.Text(50, 50 + i * leading, rows[i].Left);
            if (rows[i].Right.Length > 0) pdf.Text(edge - letter * rows[i].Right.Length, 50 + i * leading, rows[i].Right, font: "Courier");
        }

        var lines = await PdfReading.ReadLines(pdf);

        foreach (var (left, right) in rows) lines.ShouldContain(line => line.StartsWith(left, StringComparison.Ordinal) && line.EndsWith(right, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_painted_before_their_text_stand_on_its_line()
    {
        var lines = await PdfReading.ReadLines(new SmallPdf()
            .Text(500, 100, "2019 - 2022")
            .Text(500, 160, "2016 - 2019")
            .Text(50, 100, "Analyst, Harborlight Bank")
            .Lines(60, 114, 13, Job)
            .Text(50, 160, "Clerk, Northwind Labs"));

        lines[0].ShouldBe("Analyst, Harborlight Bank 2019 - 2022");
        lines[^1].ShouldBe("Clerk, Northwind Labs 2016 - 2019");
    }

    [Fact]
    public async Task What_stands_apart_on_a_line_is_a_segment_of_its_own()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 100, "Analyst, Harborlight Bank").Text(500, 100, "2019 - 2022"));

        document.Lines.Single().Segments.Select(segment => segment.Text).ShouldBe(["Analyst, Harborlight Bank", "2019 - 2022"]);
    }

    [Fact]
    public async Task A_side_bar_is_a_column_and_follows_the_main_one()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 24);
        for (var i = 0; i < 24; i++) pdf.Text(50, 100 + i * 13.7, i % 6 == 0 ? "SKILLS" : $"Skill number {i}", 9, i % 6 == 0 ? "Helvetica-Bold" : "Helvetica");
        for (var i = 0; i < 30; i++) pdf.Text(220, 97 + i * 14.3, $"Main sentence number {i} that goes on for a good while and ends");
        var document = await PdfReading.Read(pdf);

        document.Lines[0].Text.ShouldBe("Ada Byron");
        document.Lines.Skip(1).Take(30).ShouldAllBe(line => line.Text.StartsWith("Main sentence") && line.Column == 0);
        document.Lines.Skip(31).ShouldAllBe(line => line.Column == 1);
        document.Lines.Count.ShouldBe(55);
    }

    [Fact]
    public async Task A_side_bar_beside_indented_text_is_one_column_past_every_heading()
    {
        var pdf = new SmallPdf().Text(230, 40, "Ada Byron", 20);
        for (var i = 0; i < 36; i++) pdf.Text(20, 92 + i * 12.3, $"Skill number {i}");
        for (var i = 0; i < 36; i++)
        {
            var isHeading = i % 12 == 0;
            pdf.Text(isHeading ? 205 : 218, 90 + i * 14.1, isHeading ? $"Heading {i}" : $"Main sentence number {i} that goes on for a good while and ends", font: isHeading ? "Helvetica-Bold" : "Helvetica");
        }
        var document = await PdfReading.Read(pdf);

        document.Lines.Skip(1).Take(36).ShouldAllBe(line => line.Column == 0 && !line.Text.StartsWith("Skill"));
        document.Lines.Skip(37).ShouldAllBe(line => line.Column == 1 && line.Text.StartsWith("Skill"));
    }

    [Fact]
    public async Task A_side_bar_with_the_name_comes_first()
    {
        var pdf = new SmallPdf().Text(30, 50, "Ada Byron", 20);
        for (var i = 0; i < 20; i++) pdf.Text(30, 90 + i * 13.7, $"Skill number {i}", 9);
        for (var i = 0; i < 30; i++) pdf.Text(220, 53 + i * 14.3, $"Main sentence number {i} that goes on for a good while and ends");
        var lines = await PdfReading.ReadLines(pdf);

        lines[0].ShouldBe("Ada Byron");
        lines[1].ShouldBe("Skill number 0");
        lines[^1].ShouldStartWith("Main sentence number 29");
    }

    [Fact]
    public async Task A_side_bar_goes_on_over_pages_without_parting_the_main_text()
    {
        var pdf = new SmallPdf();
        for (var page = 0; page < 2; page++)
        {
            pdf.Page();
            for (var i = 0; i < 30; i++) pdf.Text(40, 50 + i * 15.1, $"side {(char)('a' + page)} {i}", 9);
            for (var i = 0; i < 40; i++) pdf.Text(220, 53 + i * 14.3, $"main {(char)('a' + page)} sentence number {i} that goes on for a good while and ends");
        }
        var lines = await PdfReading.ReadLines(pdf);

        lines.Take(80).ShouldAllBe(line => line.StartsWith("main"));
        lines.Skip(80).ShouldAllBe(line => line.StartsWith("side"));
    }

    [Fact]
    public async Task Dates_in_the_margin_stand_on_the_line_of_their_entry()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 20);
        for (var i = 0; i < 4; i++)
        {
            pdf.Text(50, 100 + i * 70, $"{2010 + i * 2} - {2012 + i * 2}").Text(160, 100 + i * 70, $"Analyst at company {i}", font: "Helvetica-Bold").Lines(170, 114 + i * 70, 13, Job);
        }
        var lines = await PdfReading.ReadLines(pdf);

        lines.Where(line => line.Contains("Analyst")).ShouldBe(Enumerable.Range(0, 4).Select(i => $"{2010 + i * 2} - {2012 + i * 2} Analyst at company {i}"));
        lines.Count.ShouldBe(1 + 4 * 4);
    }

    [Fact]
    public async Task A_date_in_the_margin_that_takes_two_lines_is_one_piece()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 20);
        for (var i = 0; i < 3; i++)
        {
            pdf.Text(50, 100 + i * 70, $"March {2010 + i * 2} -").Text(50, 112 + i * 70, $"June {2012 + i * 2}").Text(160, 100 + i * 70, $"Analyst at company {i}").Lines(170, 116 + i * 70, 13, Job);
        }
        var document = await PdfReading.Read(pdf);

        document.Lines.Single(line => line.Text.Contains("company 1")).Segments.Select(segment => segment.Text).ShouldBe(["March 2012 - June 2014", "Analyst at company 1"]);
        document.Lines.ShouldAllBe(line => !line.Text.StartsWith("June"));
    }

    [Fact]
    public async Task Cards_side_by_side_are_read_one_after_the_other()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 20).Text(50, 90, "Projects", 14, "Helvetica-Bold");
        for (var i = 0; i < 5; i++) pdf.Text(50, 110 + i * 13, $"left card line {i} of the first").Text(320, 110 + i * 13, $"right card line {i} of the second");
        pdf.Text(50, 200, "Education", 14, "Helvetica-Bold").Text(50, 220, "This sentence runs over the whole width of the page, as a paragraph does, from one margin to the other one.");
        var lines = await PdfReading.ReadLines(pdf);

        lines.ShouldBe(
        [
            "Ada Byron", "Projects", .. Enumerable.Range(0, 5).Select(i => $"left card line {i} of the first"), .. Enumerable.Range(0, 5).Select(i => $"right card line {i} of the second"),
            "Education", "This sentence runs over the whole width of the page, as a paragraph does, from one margin to the other one.",
        ]);
    }

    [Fact]
    public async Task Places_and_dates_at_the_right_edge_stay_with_their_entries()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 20);
        AtRight(30, "Updated in May 2026");
        for (var i = 0; i < 4; i++)
        {
            pdf.Text(50, 100 + i * 80, $"Company number {i}", font: "Helvetica-Bold").Text(50, 113 + i * 80, "Analyst").Lines(60, 126 + i * 80, 13, Job);
            AtRight(100 + i * 80, i % 2 == 0 ? "London" : "Frankfurt");
            AtRight(113 + i * 80, $"{2010 + i} - {2011 + i}");
        }

        void AtRight(double y, string text) => pdf.Text(570 - text.Length * 6, y, text, font: "Courier");
        var lines = await PdfReading.ReadLines(pdf);

        for (var i = 0; i < 4; i++) lines.ShouldContain($"Analyst {2010 + i} - {2011 + i}");
    }

    [Fact]
    public async Task A_table_of_labels_and_values_is_read_by_rows()
    {
        var pdf = new SmallPdf();
        string[] labels = ["Languages", "Databases", "Tools", "Clouds", "Methods"];
        for (var i = 0; i < labels.Length; i++) pdf.Text(50, 100 + i * 16, labels[i], font: "Helvetica-Bold").Text(150, 100 + i * 16, $"value {i}, and another, and one more");
        var lines = await PdfReading.ReadLines(pdf);

        lines.ShouldBe(labels.Select((label, i) => $"{label} value {i}, and another, and one more"));
    }

    [Fact]
    public async Task Letters_set_apart_are_words_again()
    {
        var lines = await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "E X P E R I E N C E", 12).Text(50, 80, "WORK HISTORY", 12, letterSpacing: 4));

        lines.ShouldBe(["EXPERIENCE", "WORK HISTORY"]);
    }

    [Fact]
    public async Task Small_capitals_painted_in_pieces_are_words()
        => (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "E", 14).Text(59.4, 50, "XPERIENCE", 11))).ShouldBe(["EXPERIENCE"]);

    [Fact]
    public async Task Running_lines_and_page_numbers_are_set_aside()
    {
        var pdf = new SmallPdf();
        for (var page = 1; page <= 3; page++)
        {
            pdf.Page().Lines(50, 120, 14, $"Body of page {page}", $"More on page {page}").Text(50, 760, $"Ada Byron - Resume {page}/3", 8).Text(300, 775, $"{page} / 3", 8);
        }
        var document = await PdfReading.Read(pdf);

        document.Lines.Count.ShouldBe(6);
        document.Lines.ShouldAllBe(line => line.Text.Contains("page"));
        document.Furniture.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_footer_that_tells_how_to_reach_the_person_stays_once()
    {
        var pdf = new SmallPdf();
        for (var page = 1; page <= 2; page++) pdf.Page().Text(50, 120, $"Body of page {page}").Text(50, 760, "ada@example.org", 8);

        (await PdfReading.ReadLines(pdf)).Count(line => line == "ada@example.org").ShouldBe(1);
    }

    [Fact]
    public async Task A_superscript_stays_with_its_word()
        => (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "Won the 1").Text(92.2, 46, "st", 6).Text(101, 50, "prize"))).ShouldBe(["Won the 1st prize"]);

    [Fact]
    public async Task Nested_list_items_are_indented_deeper()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "•").Text(60, 50, "Outer item").Text(70, 64, "•").Text(80, 64, "Inner item"));

        document.Lines.ShouldAllBe(line => line.IsBullet);
        document.Lines[1].Indent.ShouldBeGreaterThan(document.Lines[0].Indent);
    }

    [Fact]
    public async Task A_large_gap_begins_a_block()
    {
        var document = await PdfReading.Read(new SmallPdf().Lines(50, 50, 13, "one", "two", "three").Lines(50, 130, 13, "four", "five", "six"));

        document.Lines.Select(line => line.Block).Distinct().Count().ShouldBe(2);
        document.Lines[3].GapBefore.ShouldBeGreaterThan(2);
    }
}
