using System.Collections.Concurrent;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Tests;

/// <summary>Whole resumes that other programs help to read: pictures and scans by Tesseract, old Word documents by LibreOffice.</summary>
public sealed class ExternalCorpusTests
{
    /// <summary>Recognition takes seconds: each file is read once for all tests.</summary>
    private static readonly ConcurrentDictionary<string, ReadResume> Readings = new(StringComparer.Ordinal);

    private static ReadResume Read(string name) => Readings.GetOrAdd(name, one => Reading.Of(CorpusTests.Bytes(Path.Combine(CorpusTests.External, one)), one).Value);

    [Theory]
    [InlineData("optician.webp", "tesseract")]
    [InlineData("optician.tif", "tesseract")]
    [InlineData("optician.scan.pdf", "tesseract")]
    [InlineData("elektriker.png", "tesseract")]
    public void A_resume_is_read_as_a_person_reads_it(string name, string program)
    {
        if (ConfinedProgram.Find(program) is null)
            Assert.Skip($"{program} is not installed");
        var file = Path.Combine(CorpusTests.External, name);

        CorpusTests.ShouldBeAsExpected(file, Read(name));
    }

    [Fact]
    public async Task An_old_document_is_read_as_a_person_reads_it_and_nothing_of_it_stays_behind()
    {
        if (ConfinedProgram.Find("soffice") is null)
            Assert.Skip("soffice is not installed");

        CorpusTests.ShouldBeAsExpected(Path.Combine(CorpusTests.External, "contable.doc"), Read("contable.doc"));
        // Another program that reads one at the same time has a folder of its own, which goes when it is done.
        var left = Directory.GetDirectories(Path.GetTempPath(), "vitae-doc-*");
        for (var wait = 0; wait < 100 && left.Any(Directory.Exists); wait++) await Task.Delay(300, TestContext.Current.CancellationToken);
        left.Where(Directory.Exists).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_recognized_says_so_and_is_less_sure_than_what_was_written()
    {
        if (ConfinedProgram.Find("tesseract") is null)
            Assert.Skip("tesseract is not installed");
        var read = Read("optician.webp");

        read.Warnings.ShouldHaveSingleItem().ShouldContain("recognized");
        read.Fields.ShouldNotBeEmpty();
        read.Fields.ShouldAllBe(field => field.Confidence < 0.97 && field.Page == 1 && field.Box != null);
    }
}
