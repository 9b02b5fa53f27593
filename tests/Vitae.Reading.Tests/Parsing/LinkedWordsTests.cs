using System.Text;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Tests.Parsing;

public sealed class LinkedWordsTests
{
    [Fact]
    public async Task Words_of_a_bullet_or_summary_keep_the_link_that_lies_on_them()
    {
        var resume = await Read("Runs the [harbour map](https://map.example.org/a?b=1) of Kiel.", "Built [Keelboat](https://github.com/lind/keelboat), a tracker for parcels", "Told [the town](mailto:town@kiel.example.org) about it");
        resume.Basics.Summary.ShouldBe("Runs the [harbour map](https://map.example.org/a?b=1) of Kiel.");
        resume.Work[0].Highlights.ShouldBe(["Built [Keelboat](https://github.com/lind/keelboat), a tracker for parcels", "Told [the town](mailto:town@kiel.example.org) about it"]);
    }

    [Fact]
    public async Task Words_that_stand_twice_or_lead_to_two_places_stay_plain()
    {
        var resume = await Read("Knows Keelboat.", "Built [Keelboat](https://keelboat.example.org), a tracker for parcels", "Wrote [the guide](https://a.example.org) to it", "Sold licences for [it](https://b.example.org) to ports");
        resume.Work[0].Highlights.ShouldBe(["Built Keelboat, a tracker for parcels", "Wrote [the guide](https://a.example.org) to it", "Sold licences for it to ports"]);
    }

    [Fact]
    public async Task What_shows_its_address_or_is_named_in_a_field_stays_as_it_stands()
    {
        var resume = await Read("Writes at [https://blog.example.org](https://blog.example.org) about ships.", "Moved [the portfolio](https://lind.example.org) to a new home in 2021", "Answers at [help@example.org](mailto:help@example.org) each day");
        resume.Basics.Url.ShouldBe("https://lind.example.org");
        ResumeText.Lines(resume).Select(line => ResumePointers.Text(resume, line.Pointer)).ShouldAllBe(text => text == null || LinkedText.Shown(text) == text);
    }

    [Fact]
    public async Task Fields_are_told_in_the_words_of_the_page()
    {
        using var reader = new ResumeReader();
        var read = (await reader.ReadAsync(Document("Runs the [harbour map](https://map.example.org) of Kiel.", []), "cv.md", ReadOptions.Default, TestContext.Current.CancellationToken)).Value;
        read.Fields.Single(field => field.Pointer == "/basics/summary").Text.ShouldBe("Runs the harbour map of Kiel.");
    }

    private static async Task<Resume> Read(string summary, params string[] bullets)
    {
        using var reader = new ResumeReader();
        return (await reader.ReadAsync(Document(summary, bullets), "cv.md", ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Resume;
    }

    private static byte[] Document(string summary, string[] bullets) => Encoding.UTF8.GetBytes($"""
        # Mara Lind

        mara@example.org · [lind.example.org](https://lind.example.org)

        ## Summary

        {summary}

        ## Experience

        ### Engineer, Acme Parcels GmbH

        January 2019 – March 2023

        {string.Join('\n', bullets.Select(bullet => "- " + bullet))}
        """);
}
