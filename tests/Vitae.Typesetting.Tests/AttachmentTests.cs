using System.Text;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Typesetting.Templates;
using Vitae.Typesetting.Tests.Conformance;

namespace Vitae.Typesetting.Tests;

public sealed class AttachmentTests
{
    private static readonly RenderOptions Attaching = new() { AttachResume = true };

    [Fact]
    public void Nothing_rides_along_unless_it_is_asked_for()
        => PdfObjects.Of(Print.File("classic", "en-short").Bytes).Catalog.ContainsKey("/AF").ShouldBeFalse();

    [Fact]
    public void The_resume_rides_as_an_associated_file_and_the_pages_stay_the_same()
    {
        var (plain, attached) = (Print.File("professional", "en-long"), Print.File("professional", "en-long", options: Attaching));
        var pdf = PdfObjects.Of(attached.Bytes);
        var specification = pdf.Value(pdf.Value(pdf.Catalog["/AF"])![0])!;
        specification["/AFRelationship"]!.GetValue<string>().ShouldBe("/Source");
        JsonResume.Read(pdf.Stream(pdf.Value(specification["/EF"])!["/F"])).Value.Work.Count.ShouldBe(Sample.Load("en-long").Work.Count);
        Tool.PdfToText(attached.Bytes).ShouldBe(Tool.PdfToText(plain.Bytes));
        Tool.WithFile(attached.Bytes, "pdf", file => Tool.Run("qpdf", ["--check", file])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void It_holds_no_more_than_the_page_shows()
    {
        var resume = JsonResume.Read(Encoding.UTF8.GetBytes("""
            { "basics": { "name": "Ada\u200b Lov\u202ee", "image": "secret-picture", "salary": "secret-wish" }, "meta": { "canonical": "https://secret.example/x", "language": "en" },
              "work": [{ "id": "secret-id", "name": "Engines", "position": "Analyst", "startDate": "1842-10-17", "endDate": "1843", "boss": "secret-boss", "url": "javascript:secret" }],
              "certificates": [{ "name": "Looms", "date": "1840-05-09", "url": "file:///secret" }] }
            """)).Value;
        var year = BuiltInTemplates.All.First(template => template.Dates.Style == "year");
        var month = BuiltInTemplates.All.First(template => template.Dates.Style != "year");
        var (inYears, inMonths) = (Attached(resume, year), Attached(resume, month));
        foreach (var text in new[] { inYears, inMonths })
        {
            text.ShouldNotContain("secret");
            text.ShouldContain("Ada Love");
        }
        inMonths.ShouldContain("\"1842-10\"");
        inYears.ShouldContain("\"1842\"");
        inYears.ShouldNotContain("1840-05");
    }

    [Theory]
    [InlineData("en-long")]
    [InlineData("de-long")]
    [InlineData("zh-long")]
    [InlineData("ar-long")]
    [InlineData("he-short")]
    [InlineData("th-short")]
    [InlineData("hi-short")]
    public async Task Vitae_reads_its_own_files_without_loss(string sample)
    {
        foreach (var template in BuiltInTemplates.All)
        {
            var bytes = Print.Try(Sample.Load(sample), template, OutputFormat.Pdf, Attaching).Value.Bytes;
            var read = await Read(bytes);
            read.Warnings.ShouldBeEmpty(template.Id);
            var carried = JsonResume.Read(Encoding.UTF8.GetBytes(Attached(Sample.Load(sample), template))).Value;
            Encoding.UTF8.GetString(JsonResume.Write(read.Resume)).ShouldBe(Encoding.UTF8.GetString(JsonResume.Write(carried)));
        }
    }

    [Fact]
    public async Task An_attachment_that_says_more_than_the_pages_is_not_believed()
    {
        var forged = Encoding.UTF8.GetBytes("""{ "basics": { "name": "Tomás Ferreira", "label": "Chief Surgeon" } }""");
        var plain = Print.File("classic", "en-short").Bytes;
        var bytes = Tool.WithFile(plain, "pdf", file => Tool.WithFile(forged, "json", json =>
        {
            var forgery = Path.ChangeExtension(file, "forged.pdf");
            Tool.Run("qpdf", [file, "--add-attachment", json, "--key=resume.json", "--filename=resume.json", "--", forgery]).ExitCode.ShouldBe(0);
            return File.ReadAllBytes(forgery);
        }));
        var read = await Read(bytes);
        read.Resume.Basics.Label.ShouldBe("Registered Nurse");
        read.Warnings.ShouldContain(warning => warning.Contains("more than its pages show", StringComparison.Ordinal));
    }

    private static async Task<ReadResume> Read(byte[] bytes)
    {
        using var reader = new ResumeReader();
        return (await reader.ReadAsync(bytes, "resume.pdf", ReadOptions.Default, TestContext.Current.CancellationToken)).Value;
    }

    private static string Attached(Resume resume, Template template)
    {
        var pdf = PdfObjects.Of(Print.Try(resume, template, OutputFormat.Pdf, Attaching).Value.Bytes);
        return Encoding.UTF8.GetString(pdf.Stream(pdf.Value(pdf.Value(pdf.Value(pdf.Catalog["/AF"])![0])!["/EF"])!["/F"]));
    }
}
