using System.Text.Json;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Testing;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests.RoundTrip;

/// <summary>What Vitae prints, Vitae reads back, from what the page shows: every field right, in each template, format and language.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Samples = ["en-long", "en-short", "de-long", "fr", "es", "zh-long"];

    private static readonly (OutputFormat Format, string Name)[] Formats =
        [(OutputFormat.Pdf, "resume.pdf"), (OutputFormat.Docx, "resume.docx"), (OutputFormat.Text, "resume.txt"), (OutputFormat.Markdown, "resume.md"), (OutputFormat.Html, "resume.html")];

    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Every_field_comes_back(string template)
    {
        using var reader = new ResumeReader();
        List<string> wrong = [];
        foreach (var sample in Samples)
        {
            var printed = Sample.Load(sample);
            foreach (var (format, name) in Formats)
            {
                var file = Print.Try(printed, BuiltInTemplates.Find(template)!, format).Value;
                var read = await reader.ReadAsync(file.Bytes, name, ReadOptions.Default, TestContext.Current.CancellationToken);
                wrong.AddRange(WordAccount.Invented(read.Value.Resume, read.Value.Text).Select(word => $"{template} {sample} {name}: invented or taken twice: {word}"));
                wrong.AddRange(FieldScore.Differences(printed, read.Value.Resume, BuiltInTemplates.Find(template)!.Dates.Style == "year").Select(difference => $"{template} {sample} {name}: {difference}"));
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Where_a_school_is_comes_back(string template)
    {
        using var reader = new ResumeReader();
        var sample = Sample.Load("en-short");
        var printed = sample with { Education = [sample.Education[0] with { Institution = "Western Washington University", Extensions = new Dictionary<string, JsonElement> { ["location"] = JsonSerializer.SerializeToElement("Bellingham, WA") } }] };
        foreach (var (format, name) in Formats)
        {
            var file = Print.Try(printed, BuiltInTemplates.Find(template)!, format).Value;
            var read = (await reader.ReadAsync(file.Bytes, name, ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Resume.Education.ShouldHaveSingleItem();
            (read.Institution, read.Place).ShouldBe(("Western Washington University", "Bellingham, WA"), $"{template} {name}");
        }
    }

    [Theory]
    [InlineData("Alexandra Wolkersdorfer-Papadopoulou", "alexandra.wolkersdorfer@protonmail.example.com")]
    [InlineData("Maria-Theresia Wolkersdorfer-Papadopoulou de la Fuente y Echeverría", "maria-theresia.wolkersdorfer-papadopoulou@department.example.org")]
    public async Task Names_and_addresses_wider_than_their_column_come_back_whole(string name, string email)
    {
        using var reader = new ResumeReader();
        var resume = Sample.Load("en-long");
        var basics = resume.Basics with
        {
            Name = name,
            Email = email,
            Url = "https://alexandra-wolkersdorfer.example.com/portfolio",
            Profiles = [new Profile { Network = "LinkedIn", Username = "alexandra-wolkersdorfer-papadopoulou", Url = "https://www.linkedin.com/in/alexandra-wolkersdorfer-papadopoulou" }],
        };
        foreach (var template in BuiltInTemplates.All)
        {
            var file = Print.Try(resume with { Basics = basics }, template).Value;
            var read = (await reader.ReadAsync(file.Bytes, "resume.pdf", ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Resume.Basics;
            (read.Name, read.Email, read.Url, read.Profiles.Count).ShouldBe((name, email, basics.Url, 1), template.Id);
            read.Profiles[0].Url.ShouldBe(basics.Profiles[0].Url, template.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Each_job_of_a_mirrored_page_stays_one_entry(string template)
    {
        using var reader = new ResumeReader();
        var printed = Sample.Load("ar-long");
        var file = Print.Try(printed, BuiltInTemplates.Find(template)!).Value;
        var work = (await reader.ReadAsync(file.Bytes, "resume.pdf", ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Resume.Work;
        work.Count.ShouldBe(printed.Work.Count);
        foreach (var (read, job) in work.Zip(printed.Work)) $"{read.Name} {read.Position}".ShouldContain(job.Name!);
    }
}
