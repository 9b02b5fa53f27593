using Vitae.Reading.Tests.Parsing;
using static Vitae.Reading.Tests.WordFile;

namespace Vitae.Reading.Tests;

/// <summary>Word documents as Word writes them.</summary>
public sealed class WordFileTests
{
    private static readonly string Job = Heading("Experience") + Paragraph("Staff Nurse\tMarch 2019 – Present", bold: true) + Paragraph("Bluefin Clinic") + Bullet("Looked after eight patients a shift.") + Bullet("Trained students.");

    [Fact]
    public void Contact_details_in_the_page_header_are_read()
    {
        var basics = Reading.Word(new WordFile(Job).WithHeader(Paragraph("Jane Doe", bold: true) + Paragraph("jane@example.com | +1 555 010 9988"))).Resume.Basics;

        (basics.Name, basics.Email, basics.Phone).ShouldBe(("Jane Doe", "jane@example.com", "+1 555 010 9988"));
    }

    [Fact]
    public void Page_numbers_in_the_footer_are_no_text()
        => Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Job).WithFooter(Paragraph("Page 1 of 2"))).Text.ShouldNotContain("Page");

    [Fact]
    public void Bullets_are_those_of_the_numbering()
    {
        var job = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Job)).Resume.Work.ShouldHaveSingleItem();

        job.Highlights.ShouldBe(["Looked after eight patients a shift.", "Trained students."]);
        (job.Position, job.Name, job.StartDate).ShouldBe(("Staff Nurse", "Bluefin Clinic", "2019-03"));
    }

    [Fact]
    public void A_layout_table_with_dates_beside_jobs_is_read_row_by_row()
    {
        var table = Table(["2019 – 2021", Paragraph("Staff Nurse", bold: true) + Paragraph("Bluefin Clinic") + Bullet("Trained students.")], ["2015 – 2019", Paragraph("Care Assistant", bold: true) + Paragraph("Redwood Home") + Bullet("Helped residents.")]);

        Expect.Jobs(Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Experience") + table))).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");
    }

    [Fact]
    public void A_table_of_two_columns_of_text_is_read_column_by_column()
    {
        var left = Heading("Skills") + Paragraph("Triage, Wound care") + Heading("Languages") + Paragraph("English (native)") + Paragraph("French (B1)");
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Table([left, Job])));

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        read.Resume.Languages.Select(language => language.Name).ShouldBe(["English", "French"]);
        Expect.Jobs(read).ShouldBe("Staff Nurse @ Bluefin Clinic 2019-03..");
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = Paragraph("jane@example.com");
        var drawing = $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + drawing + Job));

        read.Resume.Basics.Email.ShouldBe("jane@example.com");
        read.Text.Split("jane@example.com").Length.ShouldBe(2);
    }

    [Fact]
    public void Insertions_are_text_and_deletions_are_not()
    {
        var changed = $"<w:p><w:ins w:id=\"1\" w:author=\"x\">{Run("Triage, ")}</w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>Juggling, </w:delText></w:r></w:del>{Run("Wound care")}</w:p>";

        Expect.Skills(Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Skills") + changed))).ShouldBe(["Triage", "Wound care"]);
    }

    [Fact]
    public void Links_and_link_fields_are_read()
    {
        var link = $"<w:p><w:hyperlink r:id=\"rId9\">{Run("LinkedIn")}</w:hyperlink></w:p>";
        var field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://github.com/janedoe\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Run("GitHub") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + link + field + Job).WithLink("rId9", "https://www.linkedin.com/in/jane-doe"));

        read.Resume.Basics.Profiles.Select(profile => profile.Url).ShouldBe(["https://www.linkedin.com/in/jane-doe", "https://github.com/janedoe"], ignoreOrder: true);
        read.Text.ShouldNotContain("HYPERLINK");
    }

    [Fact]
    public void Hidden_and_white_text_is_reported_and_not_read()
    {
        var hidden = $"<w:p>{Run("Kubernetes Terraform", "<w:color w:val=\"FFFFFF\"/>")}</w:p><w:p>{Run("Rust expert", "<w:vanish/>")}</w:p>";
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Skills") + Paragraph("Triage, Wound care") + hidden));

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        read.Warnings.ShouldHaveSingleItem().ShouldContain("nobody sees");
    }

    [Fact]
    public void Content_controls_symbols_and_breaks_keep_their_text()
    {
        var control = $"<w:sdt><w:sdtContent>{Paragraph("Jane Doe", "Title")}</w:sdtContent></w:sdt>";
        var broken = $"<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F02A\"/></w:r>{Run("jane@example.com")}<w:r><w:br/></w:r>{Run("+1 555 010 9988")}</w:p>";
        var basics = Reading.Word(new WordFile(control + broken + Job)).Resume.Basics;

        (basics.Name, basics.Email, basics.Phone).ShouldBe(("Jane Doe", "jane@example.com", "+1 555 010 9988"));
    }

    [Fact]
    public void A_document_that_breaks_off_gives_what_stands_before_the_break()
    {
        var broken = new WordFile("").WithPart("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + Paragraph("Jane Doe", "Title") + Paragraph("jane@example.com") + "<w:p><w:r>");

        Reading.Word(broken).Resume.Basics.Email.ShouldBe("jane@example.com");
    }

    [Fact]
    public void A_table_of_three_columns_with_the_duties_under_the_title_is_read_row_by_row()
    {
        var table = Table(
            ["Period", "Position", "Employer"],
            ["2019 – 2021", Paragraph("Staff Nurse") + Bullet("Looked after eight patients a shift.") + Bullet("Trained students."), "Bluefin Clinic"],
            ["2015 – 2019", Paragraph("Care Assistant") + Bullet("Helped residents."), "Redwood Home"]);
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Experience") + table));

        Expect.Jobs(read).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");
        read.Resume.Work[0].Highlights.ShouldBe(["Looked after eight patients a shift.", "Trained students."]);
    }

    [Fact]
    public void A_form_with_a_label_in_every_row_is_read_entry_by_entry()
    {
        string[][] Entry(string dates, string title, string duties, string employer)
            => [["Dates", dates], ["Occupation or position held", title], ["Main activities and responsibilities", Paragraph(duties) + Paragraph("Wrote reports.")], ["Name and address of employer", employer]];
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Heading("Work experience") + Table([.. Entry("2019 – 2021", "Staff Nurse", "Trained students.", "Bluefin Clinic, Leeds, UK"), .. Entry("2015 – 2019", "Care Assistant", "Helped residents.", "Redwood Home, Leeds, UK")])));

        Expect.Jobs(read).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");
        read.Resume.Work.Select(job => string.Join('|', job.Highlights)).ShouldBe(["Trained students.|Wrote reports.", "Helped residents.|Wrote reports."]);
    }

    [Theory]
    [InlineData("<w:sz w:val=\"2\"/>", "")]
    [InlineData("<w:color w:val=\"203040\"/>", "<w:shd w:val=\"clear\" w:fill=\"203040\"/>")]
    public void Text_in_the_smallest_type_or_in_the_colour_behind_it_is_kept_apart(string run, string cell)
    {
        var table = $"<w:tbl><w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p>{Run("kubernetes terraform", run)}</w:p></w:tc></w:tr></w:tbl>";
        var read = Reading.Word(new WordFile(Paragraph("Jane Doe", "Title") + Job + table));

        read.HiddenText.ShouldBe(["kubernetes terraform"]);
        read.Text.ShouldNotContain("terraform");
        read.Warnings.ShouldContain(warning => warning.Contains("nobody sees"));
    }
}
