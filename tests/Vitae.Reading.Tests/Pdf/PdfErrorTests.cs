using System.Text;
using Vitae.Reading.Pdf;
using Vitae.Reading.Programs;
using Vitae.Reading.Worker;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

public sealed class PdfErrorTests
{
    [Fact]
    public async Task An_empty_file_is_said_to_be_empty() => (await CodeOf([])).ShouldBe("pdf_empty");

    [Fact]
    public async Task A_file_that_is_no_pdf_is_refused_without_a_reader() => (await CodeOf("PK\u0003\u0004 and more"u8.ToArray())).ShouldBe("pdf_not_a_pdf");

    [Fact]
    public async Task A_header_with_nothing_behind_it_is_damaged() => (await CodeOf("%PDF-1.7\nnothing of use"u8.ToArray())).ShouldBe("pdf_damaged");

    [Fact]
    public async Task A_page_without_text_says_so() => (await CodeOf(new SmallPdf().Box(0, 0, 100, 100, 0x808080).Build())).ShouldBe("pdf_no_text");

    [Fact]
    public async Task A_page_that_is_a_picture_without_text_is_told_from_one_nobody_can_recognize()
    {
        var scan = new SmallPdf().Raw("q 500 0 0 500 50 50 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x40\x80\xA0\xC0 EI Q");

        (await CodeOf(scan.Build())).ShouldBe(ConfinedProgram.Find("tesseract") is null ? "pdf_scanned" : "pdf_no_text");
    }

    [Fact]
    public void A_page_that_is_a_picture_names_text_recognition_and_its_package()
    {
        var error = PdfErrors.Of(new PdfContent(PdfStatus.Read, "", 1, "", "", [new PdfPage(612, 792, HasImages: true, [], [], [])]), ReadOptions.Default);

        error.ShouldNotBeNull().Code.ShouldBe("pdf_scanned");
        error.Remedy.ShouldContain("tesseract-ocr");
    }

    [Fact]
    public async Task A_document_locked_with_a_password_says_so() => (await CodeOf(EncryptedSamples.WithUserPassword)).ShouldBe("pdf_encrypted");

    [Fact]
    public async Task A_document_that_only_forbids_changes_is_read()
        => (await PdfReading.TryRead(EncryptedSamples.WithOwnerPasswordOnly)).Value.Lines.ShouldContain(line => line.Text.Contains("Ada Byron"));

    [Fact]
    public async Task Too_many_pages_are_refused_with_their_number()
    {
        var pdf = new SmallPdf();
        for (var i = 0; i < 101; i++) pdf.Page().Text(50, 50, "page");
        var error = (await PdfReading.TryRead(pdf.Build())).Error;

        error.ShouldNotBeNull();
        error.Code.ShouldBe("pdf_too_many_pages");
        error.What.ShouldContain("101");
    }

    [Fact]
    public async Task A_file_cut_short_is_read_as_far_as_it_goes_with_a_warning()
    {
        var whole = new SmallPdf().Lines(50, 50, 14, "Ada Byron", "Analyst", "London").Build();
        var cut = whole[..(Encoding.Latin1.GetString(whole).IndexOf("xref", StringComparison.Ordinal) - 1)];
        var document = (await PdfReading.TryRead(cut)).Value;

        document.Lines.Select(line => line.Text).ShouldBe(["Ada Byron", "Analyst", "London"]);
        document.Warnings.ShouldHaveSingleItem().ShouldContain("ends too early");
    }

    [Fact]
    public async Task A_whole_file_has_no_warnings() => (await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada"))).Warnings.ShouldBeEmpty();

    [Fact]
    public async Task A_document_that_takes_too_long_ends_for_itself_alone()
    {
        await PdfReading.Read(new SmallPdf().Text(50, 50, "Ada"));
        using var hurried = new PdfTextReader(TimeSpan.FromSeconds(8));
        var slow = await hurried.ReadAsync(HostilePdf.Endless(), ReadOptions.Default, TestContext.Current.CancellationToken);
        var after = await hurried.ReadAsync(new SmallPdf().Text(50, 50, "Ada").Build(), ReadOptions.Default, TestContext.Current.CancellationToken);

        slow.Error.ShouldNotBeNull().Code.ShouldBe("pdf_too_slow");
        after.Value.Lines.Single().Text.ShouldBe("Ada");
    }

    [Fact]
    public async Task A_document_that_wants_all_memory_ends_for_itself_alone()
    {
        (await CodeOf(HostilePdf.Bomb())).ShouldBeOneOf("pdf_unreadable", "pdf_too_slow");
        (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "Ada"))).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task A_document_nested_too_deeply_ends_for_itself_alone()
    {
        (await PdfReading.TryRead(HostilePdf.Nested(200_000))).Error.ShouldNotBeNull();
        (await PdfReading.ReadLines(new SmallPdf().Text(50, 50, "Ada"))).ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using var reader = new PdfTextReader();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Should.ThrowAsync<OperationCanceledException>(() => reader.ReadAsync(HostilePdf.Endless(), ReadOptions.Default, cancellation.Token));
    }

    private static async Task<string?> CodeOf(byte[] document) => (await PdfReading.TryRead(document)).Error?.Code;

    [Fact]
    public void A_document_longer_than_the_caller_allows_is_refused()
    {
        var document = new SmallPdf().Text(50, 50, "Jane Doe").Build();

        Reading.Of(document, "resume.pdf", ReadOptions.Default with { MaxPages = 0 }).Error!.Code.ShouldBe("pdf_too_many_pages");
        Reading.Of(document, "resume.docx", ReadOptions.Default with { MaxPages = 1 }).Value.Warnings.ShouldContain(warning => warning.Contains("PDF", StringComparison.Ordinal));
    }
}
