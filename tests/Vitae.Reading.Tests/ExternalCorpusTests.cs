using Vitae.Reading.Programs;

namespace Vitae.Reading.Tests;

/// <summary>Whole resumes that other programs help to read: pictures and scans by Tesseract, old Word documents by LibreOffice.</summary>
public sealed class ExternalCorpusTests
{
    [Theory]
    [InlineData("optician.webp", "tesseract")]
    [InlineData("optician.tif", "tesseract")]
    [InlineData("optician.scan.pdf", "tesseract")]
    [InlineData("elektriker.png", "tesseract")]
    [InlineData("contable.doc", "soffice")]
    public void A_resume_is_read_as_a_person_reads_it(string name, string program)
    {
        if (ConfinedProgram.Find(program) is null)
            Assert.Skip($"{program} is not installed");
        var file = Path.Combine(CorpusTests.External, name);

        CorpusTests.ShouldBeAsExpected(file, Reading.Of(CorpusTests.Bytes(file), file).Value);
    }

    [Fact]
    public void What_was_recognized_says_so_and_is_less_sure_than_what_was_written()
    {
        if (ConfinedProgram.Find("tesseract") is null)
            Assert.Skip("tesseract is not installed");
        var read = Reading.Of(CorpusTests.Bytes(Path.Combine(CorpusTests.External, "optician.webp")), null).Value;

        read.Warnings.ShouldHaveSingleItem().ShouldContain("recognized");
        read.Fields.ShouldNotBeEmpty();
        read.Fields.ShouldAllBe(field => field.Confidence < 0.97 && field.Page == 1 && field.Box != null);
    }
}
