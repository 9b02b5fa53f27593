using FsCheck;
using FsCheck.Fluent;
using Vitae.Reading.Image;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Tests.Image;

/// <summary>Pictures before they are recognized, and those in which there is nothing to recognize.</summary>
public sealed class PictureTests
{
    private static byte[] Png(int width, int height)
        => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, (byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height, 8, 0, 0, 0, 0, .. new byte[40]];

    [Fact]
    public void The_size_is_read_from_the_header_of_every_kind()
    {
        PictureSize.Of(Png(640, 480)).ShouldBe((640, 480));
        PictureSize.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, .. new byte[40]]).ShouldBe((640, 480));
        PictureSize.Of([.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01, .. new byte[40]]).ShouldBe((640, 480));
        PictureSize.Of([.. "BM"u8, .. new byte[16], 0x80, 0x02, 0, 0, 0x20, 0xFE, 0xFF, 0xFF, .. new byte[40]]).ShouldBe((640, 480));
        PictureSize.Of([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0, .. new byte[40]]).ShouldBe((640, 480));
        PictureSize.Of([.. "MM\0*"u8, 0, 0, 0, 8, 0, 2, 1, 0, 0, 3, 0, 0, 0, 1, 0x02, 0x80, 0, 0, 1, 1, 0, 4, 0, 0, 0, 1, 0, 0, 0x01, 0xE0, 0, 0, 0, 0]).ShouldBe((640, 480));
    }

    [Fact]
    public void Any_bytes_give_a_size_or_none()
        => Prop.ForAll(Gen.Elements<byte[]>([0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [(byte)'I', (byte)'I', (byte)'*', 0], [(byte)'M', (byte)'M', 0, (byte)'*'], [.. "RIFF1234WEBPVP8L"u8], [.. "BM"u8]).ToArbitrary(), Gen.ListOf(Gen.Choose(0, 255)).ToArbitrary(),
            (head, rest) => PictureSize.Of([.. head, .. rest.Select(one => (byte)one), .. new byte[rest.Count % 40]]).GetValueOrDefault().GetType() == typeof((int, int))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_picture_of_too_many_pixels_is_refused_by_its_header() => Reading.Of(Png(100_000, 100_000), "cv.png").Error!.Code.ShouldBe("image_too_large");

    [Fact]
    public void A_picture_without_a_size_is_refused() => Reading.Of(Png(0, 0), "cv.png").Error!.Code.ShouldBe("image_damaged");

    [Fact]
    public void A_picture_that_breaks_off_is_refused()
    {
        if (ConfinedProgram.Find("tesseract") is null)
            Assert.Skip("tesseract is not installed");

        Reading.Of(Png(640, 480), "cv.png").Error!.Code.ShouldBe("image_unreadable");
    }

    [Fact]
    public void A_scan_without_text_says_so()
    {
        if (ConfinedProgram.Find("tesseract") is null)
            Assert.Skip("tesseract is not installed");

        Reading.Of(File.ReadAllBytes(Path.Combine(CorpusTests.Folder, "..", "bad", "scanned.pdf")), "cv.pdf").Error!.Code.ShouldBe("pdf_no_text");
    }

    [Theory]
    [InlineData("Latin", "eng", null)]
    [InlineData("Cyrillic", "rus+ukr+eng", null)]
    [InlineData("Japanese", "eng", "jpn")]
    [InlineData(null, "eng", null)]
    public void The_script_chooses_among_the_installed_languages(string? script, string languages, string? missing)
        => OcrLanguages.Of(script, ["deu", "eng", "rus", "ukr"]).ShouldBe((languages, missing));

    [Fact]
    public void What_is_missing_is_named_with_its_packages() => Recognition.Missing("the file is a picture").Remedy.ShouldContain("tesseract-ocr-eng");
}
