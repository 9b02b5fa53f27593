using System.Text;
using Vitae.Reading.Tests.Parsing;

namespace Vitae.Reading.Tests.Rtf;

/// <summary>Rich Text Format as Word, WordPad, TextEdit and LibreOffice write it.</summary>
public sealed class RtfTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset204 Arial Cyr;}{\f2\ftech\fcharset2 Symbol;}{\f3\fnil\fcharset128 MS Mincho;}}{\colortbl;\red255\green255\blue255;\red32\green48\blue64;}"
        + @"{\stylesheet{\s0 Normal;}{\s1\b\fs28 heading 1;}{\s15\fs52 Title;}}{\*\generator Riched20;}";

    private const string Name = @"\pard\s15\fs52 Jane Doe\par\pard\plain\fs22 jane@example.com\par ";
    private const string Skills = @"\pard\s1\b\fs28 Skills\par\pard\plain\fs22 ";

    private static ReadResume Read(string body) => Reading.Of(Encoding.Latin1.GetBytes(Head + Name + body + "}"), "cv.rtf").Value;

    [Fact]
    public void Headings_and_list_items_are_told_by_style_and_mark()
    {
        var job = Read(@"\pard\s1\b\fs28 Experience\par\pard\plain\b\fs22 Staff Nurse\b0\tab March 2019 \endash  Present\par Bluefin Clinic\par"
            + @"{\listtext\pard\plain\f2 \'b7\tab}\pard\fi-360\li720\ls1 Looked after eight patients a shift.\par{\listtext\f2 \'b7\tab}Trained students.\par").Resume.Work.ShouldHaveSingleItem();

        (job.Position, job.Name, job.StartDate, job.EndDate).ShouldBe(("Staff Nurse", "Bluefin Clinic", "2019-03", null));
        job.Highlights.ShouldBe(["Looked after eight patients a shift.", "Trained students."]);
    }

    [Theory]
    [InlineData(@"Caf\'e9 M\u252\'fcnster", "Café Münster")]
    [InlineData(@"{\f1 \'cc\'ee\'f1\'ea\'e2\'e0}", "Москва")]
    [InlineData(@"{\f3 \'93\'8c\'8b\'9e}", "東京")]
    [InlineData(@"{\uc0\u26481\u20140}", "東京")]
    [InlineData(@"{\uc2\u26481\'93\'8c\u20140\'8b\'9e}", "東京")]
    [InlineData(@"na\u239?ve \u-10179?\u-8704?", "naïve 😀")]
    [InlineData(@"5\~000 \{a\\b\} non\_stop co\-operate", "5 000 {a\\b} non-stop cooperate")]
    public void Letters_of_any_code_page_are_read(string written, string read)
        => Read(@"\pard " + written + @"\par").Text.Split('\n')[2].ShouldBe(read);

    [Fact]
    public void A_link_is_the_address_of_its_field()
    {
        var read = Read(@"\pard {\field{\*\fldinst{HYPERLINK ""https://github.com/janedoe"" }}{\fldrslt{\ul GitHub}}}\par");

        read.Resume.Basics.Profiles.ShouldHaveSingleItem().Url.ShouldBe("https://github.com/janedoe");
        read.Text.ShouldNotContain("HYPERLINK");
    }

    [Fact]
    public void A_table_with_dates_beside_jobs_is_read_row_by_row()
    {
        var table = @"\pard\s1\b\fs28 Experience\par"
            + @"\trowd\cellx2000\cellx9000\pard\plain\intbl 2019 \endash  2021\cell\pard\intbl\b Staff Nurse\b0\par Bluefin Clinic\par\bullet  Trained students.\cell\row"
            + @"\trowd\cellx2000\cellx9000\pard\intbl 2015 \endash  2019\cell\pard\intbl\b Care Assistant\b0\par Redwood Home\cell\row\pard\par";

        Expect.Jobs(Read(table)).ShouldBe("Staff Nurse @ Bluefin Clinic 2019..2021\nCare Assistant @ Redwood Home 2015..2019");
    }

    [Fact]
    public void Hidden_and_white_text_is_reported_and_not_read_but_white_on_dark_is()
    {
        var read = Read(@"\pard\cbpat2\cf1 +1 555 010 9988\cf0\par" + Skills + @"Triage, Wound care\par{\cf1 Kubernetes\par}{\v Rust expert\par}");

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        read.Resume.Basics.Phone.ShouldBe("+1 555 010 9988");
        read.Warnings.ShouldHaveSingleItem().ShouldContain("nobody sees");
    }

    [Fact]
    public void Deletions_comments_pictures_and_unknown_groups_are_not_text()
    {
        var read = Read(Skills + @"Triage, {\deleted Juggling, }Wound care{\*\annotation{\field{\fldrslt ask}} her}{\pict\wmetafile8 0102030405}{\*\unknown words}{\object{\*\objdata 00ff}}\par");

        Expect.Skills(read).ShouldBe(["Triage", "Wound care"]);
        foreach (var word in new[] { "Juggling", "her", "0102", "words", "00ff", "Riched20", "Calibri" })
            read.Text.ShouldNotContain(word);
    }

    [Fact]
    public void A_text_box_is_read_once()
        => Read(@"\pard{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard +1 555 010 9988\par}}{\shprslt{\pard +1 555 010 9988\par}}}\par").Text.Split("9988").Length.ShouldBe(2);

    [Fact]
    public void Headers_are_read_first_and_page_numbers_are_not_text()
    {
        var read = Reading.Of(Encoding.Latin1.GetBytes(Head + @"{\footer\pard Page \chpgn\par}{\header\pard\fs40 Jane Doe\par\fs20 jane@example.com\par}\pard\s1\b\fs28 Skills\par\pard\plain Triage, Wound care\par}"), "cv.rtf").Value;

        (read.Resume.Basics.Name, read.Resume.Basics.Email).ShouldBe(("Jane Doe", "jane@example.com"));
        read.Text.ShouldNotContain("Page");
    }

    [Fact]
    public void Title_and_author_are_no_text_of_the_page()
        => Read(@"{\info{\title My CV 7}{\author Someone Else}{\creatim\yr2020\mo3}}").Text.ShouldBe("Jane Doe\njane@example.com");

    [Fact]
    public void Binary_data_is_skipped() => Read(@"\pard {\pict\bin8 }}}}}}}}}Triage\par").Text.ShouldEndWith("Triage");

    [Fact]
    public void Deep_nesting_is_refused() => Reading.Of(Encoding.Latin1.GetBytes(@"{\rtf1 " + new string('{', 5000)), "cv.rtf").Error!.Code.ShouldBe("rtf_too_deep");

    [Fact]
    public void A_document_that_breaks_off_gives_what_stands_before_the_break()
        => Reading.Of(Encoding.Latin1.GetBytes(Head + Name + @"{\field{\*\fldinst{HYPER"), "cv.rtf").Value.Resume.Basics.Email.ShouldBe("jane@example.com");
}
