using System.Text.RegularExpressions;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>Machines must read back what the page shows: every word whole, none lost, none twice, in order.</summary>
public sealed partial class PdfReadBackTests
{
    public static TheoryData<string, string, PageSize> SpacedScripts => Matrix([.. Sample.Latin, "ko-short", "hi-short"], _ => true);

    public static TheoryData<string, string, PageSize> SpacedScriptsInOneColumn => Matrix([.. Sample.Latin, "ko-short", "hi-short"], HasOneColumn);

    public static TheoryData<string, string, PageSize> UnspacedScriptsInOneColumn => Matrix(Sample.WithoutSpaces, HasOneColumn);

    [Theory]
    [MemberData(nameof(SpacedScripts))]
    public void Extractors_find_exactly_the_words_of_the_resume(string template, string sample, PageSize size)
    {
        var (pdf, expected) = Render(template, sample, size);
        var wanted = expected.SelectMany(DocumentText.Words).Order(StringComparer.Ordinal).ToList();
        foreach (var (reader, text) in Readings(pdf, sample))
            Sorted(text).ShouldBe(wanted, $"{reader} over {template}, {sample}, {size}");
    }

    [Theory]
    [MemberData(nameof(SpacedScriptsInOneColumn))]
    public void The_paragraphs_stand_in_the_file_in_reading_order(string template, string sample, PageSize size)
    {
        var (pdf, expected) = Render(template, sample, size);
        foreach (var (reader, text) in Readings(pdf, sample).Where(reading => reading.Reader is "pdftotext -raw" or "mutool"))
        {
            var read = string.Join(' ', DocumentText.Words(PageNumber().Replace(text, "")));
            var at = 0;
            foreach (var paragraph in expected.Select(paragraph => string.Join(' ', DocumentText.Words(paragraph))))
            {
                var found = read.IndexOf(paragraph, at, StringComparison.Ordinal);
                found.ShouldBeGreaterThanOrEqualTo(at, $"{reader}: “{paragraph}” is not in its place in {read[at..Math.Min(read.Length, at + 300)]}");
                at = found + paragraph.Length;
            }
        }
    }

    [Theory]
    [MemberData(nameof(UnspacedScriptsInOneColumn))]
    public void Scripts_without_spaces_come_back_character_by_character(string template, string sample, PageSize size)
    {
        var (pdf, expected) = Render(template, sample, size);
        var read = string.Concat(DocumentText.Words(PageNumber().Replace(Tool.PdfToText(pdf), "")));
        foreach (var paragraph in expected.Select(paragraph => string.Concat(DocumentText.Words(paragraph)))) read.ShouldContain(paragraph);
    }

    [Fact]
    public void Hebrew_words_come_back_whole()
    {
        var (pdf, expected) = Render("professional", "he-short", PageSize.A4);
        var read = Sorted(Tool.PdfToText(pdf));
        var wanted = expected.SelectMany(DocumentText.Words).Where(word => word.All(c => c is >= 'א' and <= 'ת')).ToList();

        // poppler glues a few words to the Latin ones beside them; it does so with every producer's files.
        wanted.Count(read.Contains).ShouldBeGreaterThanOrEqualTo(wanted.Count * 85 / 100);
    }

    [Fact]
    public void Ligatures_and_hyphens_do_not_change_words()
    {
        var (pdf, _) = Render("classic", "en-long", PageSize.A4);
        var words = DocumentText.Words(Tool.PdfToText(pdf));
        foreach (var word in new[] { "Affleck-Okafor", "first-time", "office", "fifth-largest", "hand-run", "property-based" })
            words.Select(found => found.TrimEnd('.', ',')).ShouldContain(word);
    }

    /// <summary>Columns side by side have an order of their own.</summary>
    private static bool HasOneColumn(Template template) => template.Side is null;

    private static TheoryData<string, string, PageSize> Matrix(string[] samples, Func<Template, bool> take)
    {
        var data = new TheoryData<string, string, PageSize>();
        foreach (var template in BuiltInTemplates.All.Where(take))
        {
            foreach (var sample in samples)
            {
                foreach (var size in Enum.GetValues<PageSize>()) data.Add(template.Id, sample, size);
            }
        }
        return data;
    }

    /// <summary>mutool before 1.22 does not know ActualText, without which no reader gets Devanagari right.</summary>
    private static List<(string Reader, string Text)> Readings(byte[] pdf, string sample)
    {
        List<(string, string)> readings =
            [("pdftotext", Tool.PdfToText(pdf)), ("pdftotext -layout", Tool.PdfToText(pdf, "-layout")), ("pdftotext -raw", Tool.PdfToText(pdf, "-raw"))];
        if (sample != "hi-short") readings.Add(("mutool", Tool.MutoolText(pdf)));
        return readings;
    }

    private static List<string> Sorted(string text) => [.. DocumentText.Words(PageNumber().Replace(text, "")).Order(StringComparer.Ordinal)];

    private static (byte[] Pdf, List<string> Expected) Render(string template, string sample, PageSize size)
    {
        var style = BuiltInTemplates.Find(template)!;
        var resume = Sample.Load(sample);
        var options = new RenderOptions { PageSize = size };
        var file = Print.Try(resume, style, OutputFormat.Pdf, options).Value;
        return (file.Bytes, [.. DocumentText.Paragraphs(DocumentText.Tree(resume, style, options), style, paged: true)]);
    }

    [GeneratedRegex(@"^\s*\d{1,2} ?/ ?\d{1,2}\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
