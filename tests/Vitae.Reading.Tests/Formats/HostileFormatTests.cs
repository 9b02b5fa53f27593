using System.IO.Compression;
using System.Text;

namespace Vitae.Reading.Tests.Formats;

/// <summary>Files of other programs that are broken, or made to hurt.</summary>
public sealed class HostileFormatTests
{
    private static string Code(string text, string name) => Reading.Of(Encoding.UTF8.GetBytes(text), name).Error.ShouldNotBeNull().Code;

    [Fact]
    public void Repetition_that_swells_is_refused()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c <= 'k'; c++)
            bomb.Append($"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 10))}]\n");

        Code(bomb.Append("cv:\n  name: x\n").ToString(), "cv.yaml").ShouldBe("yaml_too_large");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Code("cv: " + new string('[', 3000) + new string(']', 3000), "cv.yaml").ShouldBe("yaml_too_large");
        Code("<SkillsPassport>" + string.Concat(Enumerable.Repeat("<a>", 3000)), "cv.xml").ShouldBe("xml_too_deep");
    }

    [Theory]
    [InlineData("cv:\n  name: [", "invalid_yaml")]
    [InlineData("cv: {name: a}}\n", "invalid_yaml")]
    [InlineData("cv:\n    headline: Midwife\n    [hone: \"+46 8 555 012 34\"\n    email: jane@example.com\n", "invalid_yaml")]
    [InlineData("a: *b\n", "not_a_resume")]
    [InlineData("- just\n- a list\n", "not_a_resume")]
    public void Broken_YAML_says_what_and_where(string text, string code)
    {
        var error = Reading.Of(Encoding.UTF8.GetBytes(text), "cv.yaml").Error.ShouldNotBeNull();

        error.Code.ShouldBe(code);
        error.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void Entities_in_Europass_XML_are_refused()
        => Code("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><SkillsPassport><LearnerInfo>&a;</LearnerInfo></SkillsPassport>", "cv.xml").ShouldBe("xml_invalid");

    [Fact]
    public void XML_of_another_kind_is_named() => Reading.Of("<?xml version=\"1.0\"?><invoice/>"u8.ToArray(), "cv.xml").Error!.What.ShouldContain("invoice");

    [Fact]
    public void An_archive_of_something_else_says_what_is_expected()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("holiday.jpg");

        Reading.Of(bytes.ToArray(), "photos.zip").Error!.Remedy.ShouldContain("LinkedIn");
    }

    [Fact]
    public void A_table_that_swells_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("Profile.csv", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[40 * 1024 * 1024]);
        }

        Reading.Of(bytes.ToArray(), "linkedin.zip").Error!.Code.ShouldBe("archive_too_large");
    }

    [Fact]
    public void A_text_longer_than_a_resume_may_hold_is_refused()
        => Code($"cv:\n  name: Ada\n  headline: {new string('x', 60_000)}\n", "cv.yaml").ShouldBe("text_too_long");
}
