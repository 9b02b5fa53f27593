using Vitae.Core.Resumes;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>Whatever is sent, a page or a clear error comes back.</summary>
public sealed class HostileInputTests
{
    private static readonly Template Classic = BuiltInTemplates.Find("classic")!;

    [Fact]
    public void Ten_megabytes_of_one_word_are_refused_with_a_reason()
        => Print.Try(new Resume { Basics = new() { Name = new string('x', 10_000_000) } }, Classic).Error!.Code.ShouldBe("resume_too_long");

    [Fact]
    public void Ten_thousand_bullets_are_refused_with_a_reason()
    {
        var bullets = Enumerable.Range(0, 10_000).Select(i => $"Did the thing number {i} for somebody").ToList();
        var error = Print.Try(new Resume { Work = [new() { Name = "Works", Highlights = bullets }] }, Classic).Error!;
        error.Code.ShouldBe("too_many_pages");
        error.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_is_broken_over_lines()
    {
        var file = Print.Try(new Resume { Basics = new() { Name = "Long", Summary = new string('x', 100_000) } }, Classic).Value;
        file.PageCount.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("\uD800 lone \uDC00 surrogates")]
    [InlineData("nul \0 and \u0007 bell")]
    [InlineData("\u202Eoverride \u2066isolate \u2069\u2069\u2069 unbalanced")]
    [InlineData("\u200B\u200B\u00AD\uFEFF")]
    [InlineData("\uFFFE\uFFFF non-characters \uFDD0")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 stacked")]
    [InlineData("  \t  \n ")]
    [InlineData("👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣")]
    [InlineData("-----------------------------------------------------------------------------------------------------------------------------------------")]
    public void Odd_characters_make_a_page_in_every_format(string text)
    {
        var resume = new Resume
        {
            Basics = new() { Name = text, Label = text, Email = text, Phone = text, Url = text, Summary = text, Profiles = [new() { Network = text, Url = text }] },
            Work = [new() { Name = text, Position = text, StartDate = text, EndDate = text, Url = text, Highlights = [text] }],
            Skills = [new() { Name = text, Keywords = [text] }],
            CustomSections = [new() { Title = text, Lines = [text] }],
            Meta = new() { Language = text },
        };
        foreach (var format in Enum.GetValues<OutputFormat>().Where(format => format != OutputFormat.Json))
            Print.Try(resume, Classic, format).Value.Bytes.ShouldNotBeEmpty();
        var pdf = Print.Try(resume, Classic).Value.Bytes;
        Tool.WithFile(pdf, "pdf", file => Tool.Run("qpdf", ["--check", file])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_shown_is_what_is_read_even_with_overrides()
    {
        var pdf = Print.Try(new Resume { Basics = new() { Name = "Anna \u202Egnihsif\u202C Smith" } }, Classic).Value.Bytes;
        Tool.PdfToText(pdf).ShouldContain("Anna gnihsif Smith");
    }

    [Fact]
    public void An_empty_resume_is_an_empty_page()
    {
        foreach (var template in BuiltInTemplates.All)
        {
            foreach (var format in Enum.GetValues<OutputFormat>()) Print.Try(Resume.Empty, template, format).Value.Bytes.ShouldNotBeEmpty();
            Print.Try(Resume.Empty, template).Value.PageCount.ShouldBe(1);
        }
    }

    [Fact]
    public void Characters_no_font_has_are_named()
    {
        var file = Print.Try(new Resume { Basics = new() { Name = "Private \uE123 and \U000130E0" } }, Classic).Value;
        var warning = file.Warnings.ShouldHaveSingleItem();
        warning.ShouldContain("U+E123");
        warning.ShouldContain("U+130E0");
        file.Uncovered.ShouldBe([0xE123, 0x130E0]);
        using var typesetter = new Typesetter();
        var before = typesetter.Inspect(new Resume { Basics = new() { Name = "Private \uE123 and \U000130E0" } }, Classic, cancel: TestContext.Current.CancellationToken).Value;
        before.Uncovered.ShouldBe(file.Uncovered);
        before.Warnings.ShouldBe(file.Warnings);
        before.Pages.ShouldBe(1);
    }

    [Fact]
    public void A_caller_who_leaves_stops_the_work()
    {
        using var typesetter = new Typesetter();
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        Should.Throw<OperationCanceledException>(() => typesetter.Render(Sample.Load("en-long"), Classic, OutputFormat.Pdf, cancel: gone.Token));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("https://")]
    public void Only_web_addresses_become_links(string url)
    {
        var resume = new Resume { Projects = [new() { Name = "Thing", Url = url }] };
        Print.Text(resume, Classic, OutputFormat.Html).ShouldNotContain("<a ");
        Tool.WithFile(Print.Try(resume, Classic).Value.Bytes, "pdf", file => Tool.Run("pdfinfo", ["-url", file]).Output).ShouldNotContain(url);
    }
}
