using System.Text;
using Vitae.Reading.Tests.Parsing;
using static Vitae.Reading.Tests.Odt.OdtFile;

namespace Vitae.Reading.Tests.Odt;

/// <summary>OpenDocument texts as LibreOffice and others write them.</summary>
public sealed class OdtTests
{
    private static readonly string Name = Paragraph("Jane Doe", "Title");
    private static readonly string Job = Heading("Experience") + Paragraph("<text:span text:style-name=\"B\">Staff Nurse</text:span><text:tab/>March 2019 – Present") + Paragraph("Bluefin Clinic") + List("Looked after eight patients a shift.", "Trained students.");

    private static ReadResume Read(OdtFile file) => Reading.Of(file.ToBytes(), "cv.odt").Value;

    [Fact]
    public void Headings_tabs_and_lists_are_what_they_are_on_the_page()
    {
        var job = Read(new OdtFile(Name + Job)).Resume.Work.ShouldHaveSingleItem();

        (job.Position, job.Name, job.StartDate, job.EndDate).ShouldBe(("Staff Nurse", "Bluefin Clinic", "2019-03", null));
        job.Highlights.ShouldBe(["Looked after eight patients a shift.", "Trained students."]);
    }

    [Fact]
    public void A_document_in_one_XML_file_reads_the_same()
        => Expect.Jobs(Reading.Of(new OdtFile(Name + Job).ToFlat(), "cv.fodt").Value).ShouldBe(Expect.Jobs(Read(new OdtFile(Name + Job))));

    [Fact]
    public void Contact_details_in_the_page_header_are_read_and_page_numbers_are_not()
    {
        var read = Read(new OdtFile(Job).WithHeader(Paragraph("Jane Doe") + Paragraph("jane@example.com | <text:a xlink:href=\"https://github.com/janedoe\">GitHub</text:a>")).WithFooter(Paragraph("Page <text:page-number>1</text:page-number>")));

        (read.Resume.Basics.Name, read.Resume.Basics.Email).ShouldBe(("Jane Doe", "jane@example.com"));
        read.Resume.Basics.Profiles.ShouldHaveSingleItem().Url.ShouldBe("https://github.com/janedoe");
        read.Text.ShouldNotContain("Page");
    }

    [Fact]
    public void Deleted_text_and_comments_are_not_text()
    {
        var changes = "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p>Juggling</text:p></text:deletion></text:changed-region></text:tracked-changes>";
        var skills = Paragraph("Triage, <text:change text:change-id=\"c1\"/>Wound care<office:annotation><text:p>ask about this</text:p></office:annotation>");
        var read = Read(new OdtFile(changes + Name + Heading("Skills") + skills));

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        read.Text.ShouldNotContain("Juggling");
        read.Text.ShouldNotContain("ask about");
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var frame = Paragraph("<draw:frame><draw:text-box>" + Paragraph("jane@example.com") + "</draw:text-box></draw:frame>");
        var read = Read(new OdtFile(Name + frame + "<draw:frame><draw:text-box>" + Paragraph("+1 555 010 9988") + "</draw:text-box></draw:frame>" + Job));

        (read.Resume.Basics.Email, read.Resume.Basics.Phone).ShouldBe(("jane@example.com", "+1 555 010 9988"));
        read.Text.Split("jane@example.com").Length.ShouldBe(2);
    }

    [Fact]
    public void A_layout_table_with_dates_beside_jobs_is_read_row_by_row()
    {
        var table = Table(["2019 – 2021", Paragraph("<text:span text:style-name=\"B\">Staff Nurse</text:span>") + Paragraph("Bluefin Clinic") + List("Trained students.")], ["2015 – 2019", Paragraph("<text:span text:style-name=\"B\">Care Assistant</text:span>") + Paragraph("Redwood Home")]);

        Expect.Jobs(Read(new OdtFile(Name + Heading("Experience") + table))).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");
    }

    [Fact]
    public void Hidden_and_white_text_is_reported_and_not_read_but_white_on_dark_is()
    {
        var hidden = Paragraph("<text:span text:style-name=\"W\">Kubernetes</text:span>") + Paragraph("<text:span text:style-name=\"V\">Rust expert</text:span>");
        var dark = "<table:table><table:table-row><table:table-cell table:style-name=\"Dark\">" + Paragraph("<text:span text:style-name=\"W\">jane@example.com</text:span>") + "</table:table-cell></table:table-row></table:table>";
        var read = Read(new OdtFile(Name + dark + Heading("Skills") + Paragraph("Triage, Wound care") + hidden));

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        read.Resume.Basics.Email.ShouldBe("jane@example.com");
        read.Warnings.ShouldHaveSingleItem().ShouldContain("nobody sees");
    }

    [Fact]
    public void Repeated_spaces_and_line_breaks_are_kept_apart()
    {
        var basics = Read(new OdtFile(Name + Paragraph("jane@example.com<text:line-break/>+1<text:s/>555<text:s text:c=\"1\"/>010 9988") + Job)).Resume.Basics;

        (basics.Email, basics.Phone).ShouldBe(("jane@example.com", "+1 555 010 9988"));
    }

    [Fact]
    public void A_password_protected_document_is_named_as_such() => Reading.Of(new OdtFile(Name).Encrypted().ToBytes(), "cv.odt").Error!.Code.ShouldBe("odt_encrypted");

    [Fact]
    public void Deep_nesting_and_entities_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<text:section>", 1000)) + string.Concat(Enumerable.Repeat("</text:section>", 1000));
        Reading.Of(new OdtFile(deep).ToBytes(), "cv.odt").Error!.Code.ShouldBe("xml_too_deep");
        Reading.Of(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><office:document xmlns:office=\"o\">&b;</office:document>"), "cv.fodt").Error!.Code.ShouldBe("xml_invalid");
    }

    [Fact]
    public void A_spreadsheet_is_no_text() => Reading.Of("<?xml version=\"1.0\"?><office:document xmlns:office=\"o\"><office:body><office:spreadsheet/></office:body></office:document>"u8.ToArray(), "cv.fods").Error!.Code.ShouldBe("odt_without_text");
}
