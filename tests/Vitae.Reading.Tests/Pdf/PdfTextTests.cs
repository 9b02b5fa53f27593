using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

public sealed class PdfTextTests
{
    [Fact]
    public async Task Bold_italic_size_and_colour_come_with_each_piece()
    {
        var document = await PdfReading.Read(new SmallPdf()
            .Text(50, 50, "Ada Byron", 24)
            .Text(50, 90, "Analyst", 11, "Helvetica-Bold", 0x204060)
            .Text(50, 104, "Harborlight Bank", 11, "Times-Italic"));

        document.Lines[0].Size.ShouldBe(24, 0.1);
        document.Lines[0].Bold.ShouldBeFalse();
        document.Lines[1].Bold.ShouldBeTrue();
        document.Lines[1].Color.ShouldBe(0x204060);
        document.Lines[2].Italic.ShouldBeTrue();
    }

    [Fact]
    public async Task Bold_that_only_thicker_strokes_tell_of_is_bold()
    {
        var pdf = new SmallPdf();
        for (var i = 0; i < 6; i++)
        {
            pdf.Raw("0.5 w").Text(50, 60 + i * 60, $"Company number {i}", mode: 2).Text(50, 74 + i * 60, "Regular words that fill a line").Text(50, 88 + i * 60, "and more of them that fill another one");
        }
        var document = await PdfReading.Read(pdf);

        document.Lines.ShouldAllBe(line => line.Bold == line.Text.StartsWith("Company"));
    }

    [Fact]
    public async Task A_link_names_the_words_it_covers()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "My profile and more").Link(50, 40, 45, 14, "https://linkedin.com/in/ada"));

        document.Lines.Single().Segments[0].ShouldSatisfyAllConditions(
            segment => segment.Text.ShouldBe("My profile"),
            segment => segment.Link.ShouldBe("https://linkedin.com/in/ada"));
        document.Links.Single().Text.ShouldBe("My profile");
    }

    [Fact]
    public async Task A_link_over_nothing_is_still_a_link_of_the_document()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada Byron").Link(300, 300, 45, 14, "https://github.com/ada"));

        document.Links.Single().Link.ShouldBe("https://github.com/ada");
    }

    [Fact]
    public async Task Text_in_the_colour_of_the_page_is_kept_apart()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada Byron").Text(50, 400, "kubernetes terraform leadership", 8, color: 0xFFFFFF));

        document.Lines.Select(line => line.Text).ShouldBe(["Ada Byron"]);
        document.InvisibleText.ShouldBe(["kubernetes terraform leadership"]);
    }

    [Fact]
    public async Task White_text_on_a_dark_side_bar_is_seen()
    {
        var document = await PdfReading.Read(new SmallPdf().Box(0, 0, 200, 792, 0x203040).Text(20, 60, "ada@example.org", color: 0xFFFFFF).Text(230, 60, "Ada Byron"));

        document.InvisibleText.ShouldBeEmpty();
        document.Lines.Select(line => line.Text).ShouldContain(line => line.Contains("ada@example.org"));
    }

    [Fact]
    public async Task Text_painted_without_ink_or_under_a_box_is_kept_apart()
    {
        var document = await PdfReading.Read(new SmallPdf()
            .Text(50, 50, "Ada Byron")
            .Text(50, 300, "hidden by its mode", mode: 3)
            .Text(50, 400, "hidden under a box")
            .Box(40, 380, 200, 40, 0xFFFFFF));

        document.Lines.Select(line => line.Text).ShouldBe(["Ada Byron"]);
        document.InvisibleText.ShouldBe(["hidden by its mode", "hidden under a box"], ignoreOrder: true);
    }

    [Fact]
    public async Task Ligatures_become_letters_and_accents_join_theirs()
    {
        var lines = await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "e\uFB03cient work\uFB02ow").Text(50, 70, "vi\u0301a Garci\u0301a"));

        lines.ShouldBe(["efficient workflow", "vía García"]);
    }

    [Fact]
    public async Task Pictograms_of_an_icon_font_part_words_and_say_nothing()
    {
        var lines = await PdfReading.ReadLines(new SmallPdf()
            .Text(50, 50, "\uF0E0\uF095", font: "FontAwesome5Free-Solid")
            .Text(64, 50, "ada@example.org")
            .Text(150, 50, "\uF095", font: "FontAwesome5Free-Solid")
            .Text(158, 50, "+44 20 7946 0000"));

        lines.ShouldBe(["ada@example.org +44 20 7946 0000"]);
    }

    [Fact]
    public async Task Bullets_of_Word_mark_list_items_and_are_no_text()
    {
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "\uF0B7", font: "Symbol").Text(64, 50, "Led a team of nine"));

        document.Lines.Single().ShouldSatisfyAllConditions(line => line.Text.ShouldBe("Led a team of nine"), line => line.IsBullet.ShouldBeTrue());
    }

    [Fact]
    public async Task Words_painted_twice_for_weight_are_one()
        => (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "Experience", 14).Text(50.3, 50, "Experience", 14))).ShouldBe(["Experience"]);

    [Fact]
    public async Task Hebrew_is_in_the_order_it_is_read()
    {
        // Painted from left to right, as a page shows it: the last letter of the line first.
        var lines = await PdfReading.ReadLines(new SmallPdf().Text(400, 50, "םולש", font: "Noto").Text(370, 50, "םלוע", font: "Noto"));

        lines.ShouldBe(["שלום עולם"]);
    }

    [Fact]
    public async Task Rotated_text_follows_the_upright_text()
    {
        var lines = await PdfReading.ReadLines(new SmallPdf().Text(30, 400, "Curriculum Vitae", 12, rotation: 90).Lines(60, 50, 14, "Ada Byron", "Analyst", "London"));

        lines.ShouldBe(["Ada Byron", "Analyst", "London", "Curriculum Vitae"]);
    }

    [Fact]
    public async Task The_title_of_the_file_is_told()
        => (await PdfReading.Read(new SmallPdf { Title = "Resume of Ada Byron" }.Text(50, 50, "Ada"))).Title.ShouldBe("Resume of Ada Byron");

    [Fact]
    public async Task Keywords_painted_over_other_text_are_kept_apart()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 20);
        for (var i = 0; i < 12; i++) pdf.Text(50, 80 + i * 14, "Led the work of a team that is spread over three sites of the bank");
        pdf.Text(50, 109, "kubernetes terraform leadership", 7, color: 0xB0B0B0);
        var document = await PdfReading.Read(pdf);

        document.Lines.Select(line => line.Text).ShouldNotContain(line => line.Contains("terraform"));
        document.InvisibleText.ShouldBe(["kubernetes terraform leadership"]);
    }

    [Fact]
    public async Task A_watermark_under_the_text_is_kept_apart()
    {
        var pdf = new SmallPdf().Text(60, 160, "CONFIDENTIAL", 60, color: 0xE0E0E0);
        for (var i = 0; i < 12; i++) pdf.Text(50, 80 + i * 14, "Led the work of a team that is spread over three sites of the bank");
        var document = await PdfReading.Read(pdf);

        document.Lines.Count.ShouldBe(12);
        document.InvisibleText.ShouldBe(["CONFIDENTIAL"]);
    }

    [Fact]
    public async Task Text_in_the_smallest_type_is_kept_apart()
        => (await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada Byron").Text(50, 400, "kubernetes terraform leadership", 1))).InvisibleText.ShouldBe(["kubernetes terraform leadership"]);

    [Fact]
    public async Task Text_in_the_colour_of_its_side_bar_is_kept_apart()
    {
        var document = await PdfReading.Read(new SmallPdf().Box(0, 0, 200, 792, 0x203040).Text(20, 60, "ada@example.org", color: 0xFFFFFF).Text(20, 90, "kubernetes terraform", color: 0x203040).Text(230, 60, "Ada Byron"));

        document.InvisibleText.ShouldBe(["kubernetes terraform"]);
    }

    [Fact]
    public async Task Text_that_a_picture_covers_is_kept_apart_and_text_over_one_is_read()
    {
        const string picture = "q 200 0 0 60 40 {0} cm BI /W 4 /H 2 /CS /G /BPC 8 /F /AHx ID B0C0A0D0B8C8E0A8> EI Q";
        var document = await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada Byron")
            .Text(50, 300, "hidden under it").Raw(picture.Replace("{0}", "460"))
            .Raw(picture.Replace("{0}", "260")).Text(50, 500, "seen over it"));

        document.InvisibleText.ShouldBe(["hidden under it"]);
        document.Lines.Select(line => line.Text).ShouldBe(["Ada Byron", "seen over it"]);
    }

    [Fact]
    public async Task Text_off_the_page_is_not_read()
        => (await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada Byron").Text(700, 400, "kubernetes").Text(50, 900, "terraform"))).Lines.ShouldHaveSingleItem().Text.ShouldBe("Ada Byron");
}
