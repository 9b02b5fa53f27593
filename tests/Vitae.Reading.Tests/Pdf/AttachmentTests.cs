using System.IO.Compression;
using System.Text;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Files inside a PDF: those of Europass are read, all others are left alone, and none may cost more than a document.</summary>
public sealed class AttachmentTests
{
    private static byte[] Candidate => CorpusTests.Bytes(Path.Combine("formats", "analyst.europass-candidate.xml"));

    /// <summary>A page that says "Ada Byron", with a packed file attached (ISO 32000-1, 7.11.4).</summary>
    private static byte[] WithAttachment(byte[] attachment)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(attachment);
        var head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.xml) 6 0 R]>>>>>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 45>>stream\nBT /F 20 Tf 1 0 0 1 50 700 Tm (Ada Byron) Tj ET\nendstream endobj\n"
            + $"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/Filespec/F(a.xml)/UF(a.xml)/EF<</F 7 0 R>>>>endobj\n7 0 obj<</Type/EmbeddedFile/Filter/FlateDecode/Length {packed.Length}>>stream\n";
        return [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream endobj\ntrailer<</Size 8/Root 1 0 R>>\n%%EOF\n"u8];
    }

    [Fact]
    public void The_data_of_Europass_are_taken_when_the_pages_show_them()
    {
        var read = Reading.Of(CorpusTests.Bytes(Path.Combine("formats", "analyst.europass.pdf")), "cv.pdf").Value;

        read.Resume.Basics.Name.ShouldBe("Katja Zupančič");
        read.Fields.ShouldAllBe(field => field.Confidence == 1);
        read.Warnings.ShouldContain(warning => warning.Contains("Europass", StringComparison.Ordinal) && !warning.Contains("instead", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_that_say_something_else_win_over_the_data_of_Europass_and_that_is_said()
    {
        var read = Reading.Of(WithAttachment(Candidate), "cv.pdf").Value;

        read.Resume.Basics.Name.ShouldBe("Ada Byron");
        read.Resume.Work.ShouldBeEmpty();
        read.Warnings.ShouldContain(warning => warning.Contains("Europass", StringComparison.Ordinal) && warning.Contains("the pages were read instead", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<invoice/>")]
    [InlineData("not XML at all")]
    [InlineData("<Candidate><CandidatePerson>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Candidate>&b;</Candidate>")]
    public void Any_other_file_is_left_alone(string attached)
        => Reading.Of(WithAttachment(Encoding.UTF8.GetBytes(attached)), "cv.pdf").Value.Text.ShouldContain("Ada Byron");

    [Fact]
    public void A_file_that_swells_is_left_alone()
        => Reading.Of(WithAttachment([.. Candidate, .. Enumerable.Repeat((byte)' ', 40 * 1024 * 1024)]), "cv.pdf").Value.Text.ShouldContain("Ada Byron");
}
