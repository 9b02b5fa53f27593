using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

public sealed class PdfFileTests
{
    public static TheoryData<string, string> Everything
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var template in BuiltInTemplates.All)
            {
                foreach (var sample in Sample.All) data.Add(template.Id, sample);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Qpdf_finds_nothing_wrong(string template, string sample)
    {
        var (exitCode, output, errors) = Tool.WithFile(Render(template, sample).Bytes, "pdf", file => Tool.Run("qpdf", ["--check", file]));
        exitCode.ShouldBe(0, output + errors);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Two_pages_of_Latin_text_stay_under_60_kilobytes(string template, string sample)
    {
        var file = Render(template, sample);
        if (Sample.Latin.Contains(sample)) file.Bytes.Length.ShouldBeLessThan(60 * 1024);
        file.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_resume_is_the_same_file_on_every_thread()
    {
        var expected = Sample.All.ToDictionary(sample => sample, sample => Render("classic", sample).Bytes);
        Parallel.For(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 6 }, i =>
        {
            var sample = expected.Keys.ElementAt(i % expected.Count);
            using var fresh = new Typesetter();
            var resume = Sample.Load(sample);
            var template = BuiltInTemplates.Find("classic")!;
            var file = i % 2 == 0 ? fresh.Render(resume, template, OutputFormat.Pdf, cancel: TestContext.Current.CancellationToken) : Print.Try(resume, template);
            file.Value.Bytes.ShouldBe(expected[sample]);
        });
    }

    [Fact]
    public void The_file_tells_title_author_and_language()
    {
        var information = Tool.WithFile(Render("professional", "de-long").Bytes, "pdf", file => Tool.Run("pdfinfo", [file]).Output);
        information.ShouldContain("Dr. Jürgen Größmann-Östreich – Leitender Maschinenbauingenieur");
        information.ShouldMatch(@"Author:\s+Dr\. Jürgen Größmann-Östreich");
        information.ShouldMatch(@"Tagged:\s+yes");
        information.ShouldMatch(@"Keywords:.*CATIA V5");
        information.ShouldNotContain("CreationDate");
        Tool.WithFile(Render("professional", "de-long").Bytes, "pdf", file => Tool.Run("qpdf", ["--json", file]).Output).ShouldMatch("\"/Lang\": \"u:de\"");
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("professional")]
    public void Headings_lists_and_links_are_tagged(string template)
    {
        var structure = Tool.WithFile(Render(template, "en-long").Bytes, "pdf", file => Tool.Run("pdfinfo", ["-struct-text", file]).Output);
        structure.ShouldStartWith("Document");
        structure.ShouldMatch(@"H1 \(block\)\s+""Miriam Affleck-Okafor""");
        System.Text.RegularExpressions.Regex.Count(structure, @"^\s+H2 ", System.Text.RegularExpressions.RegexOptions.Multiline).ShouldBe(12);
        structure.ShouldContain("LBody");
        structure.ShouldContain("Link");
        structure.ShouldContain("\"Wrote the container tracking API");
    }

    [Fact]
    public void Links_lead_where_the_resume_says()
    {
        var links = Tool.WithFile(Render("professional", "en-long").Bytes, "pdf", file => Tool.Run("pdfinfo", ["-url", file]).Output);
        foreach (var url in new[] { "mailto:miriam.affleck@example.com", "tel:+442079460958", "https://www.linkedin.com/in/miriamaffleck", "https://github.com/maffleck/tidegauge", "https://doi.example.org/10.1000/182" })
            links.ShouldContain(url);
    }

    [Fact]
    public void Page_numbers_begin_on_the_second_page()
    {
        var pdf = Render("professional", "en-long").Bytes;
        Tool.PdfToText(pdf, "-f", "1", "-l", "1").ShouldNotMatch(@"(?m)^1 ?/");
        Tool.PdfToText(pdf, "-f", "2", "-l", "2").ShouldMatch(@"(?m)^2 ?/ ?\d");
    }

    private static RenderedFile Render(string template, string sample) => Print.File(template, sample);
}
