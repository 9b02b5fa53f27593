using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Resumes;

public sealed class JsonResumeTests
{
    [Fact]
    public void What_is_read_is_written_again_with_every_unknown_field()
        => Prop.ForAll(JsonResumeDocuments.Arbitrary(), document =>
        {
            var read = JsonResume.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
            var written = JsonNode.Parse(JsonResume.Write(read.Value))!;
            return JsonNode.DeepEquals(JsonResumeDocuments.WithoutEmptyLists(document), JsonResumeDocuments.WithoutEmptyLists(written));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_resume_written_and_read_is_the_same()
    {
        foreach (var resume in SampleResumes.All)
        {
            var written = JsonResume.Write(resume);
            JsonResume.Write(JsonResume.Read(written).Value).ShouldBe(written);
        }
    }

    [Fact]
    public void Any_mutation_of_a_file_gives_a_resume_or_an_error()
    {
        var file = JsonResume.Write(SampleResumes.Nurse);
        Prop.ForAll(
            Gen.Choose(0, file.Length - 1).ArrayOf(3).ToArbitrary(),
            Gen.Elements((byte)'"', (byte)'{', (byte)']', (byte)'\\', (byte)0, (byte)'9', (byte)0xFF, (byte)',').ToArbitrary(),
            (places, value) =>
            {
                var broken = (byte[])file.Clone();
                foreach (var place in places)
                    broken[place] = value;
                var read = JsonResume.Read(broken);
                return read.IsOk || read.Error.Remedy.Length > 0;
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dialects_of_the_wild_are_understood()
    {
        var resume = Read("""
            {"basics": {"name": "Ada", "picture": "a.png", "website": "https://a.example", "location": "Oslo", "phone": 12345, "profiles": null},
             "work": [{"company": "Acme", "position": "Fitter", "startDate": 2019, "endDate": "Present", "highlights": "Fitted pipes"}, null],
             "education": {"institution": "Trade School", "gpa": 3.5},
             "skills": ["Welding", {"name": "Machines", "keywords": "lathe, mill"}],
             "languages": ["English", {"name": "German", "fluency": "basic"}],
             "references": ["A fine fitter"], "certifications": ["Forklift"], "projects": null}
            """);
        (resume.Basics.Image, resume.Basics.Url, resume.Basics.Location!.City, resume.Basics.Phone).ShouldBe(("a.png", "https://a.example", "Oslo", "12345"));
        var work = resume.Work.ShouldHaveSingleItem();
        (work.Name, work.StartDate, work.Period()!.Value.End).ShouldBe(("Acme", "2019", PartialDate.Present));
        work.Highlights.ShouldBe(["Fitted pipes"]);
        resume.Education.ShouldHaveSingleItem().Score.ShouldBe("3.5");
        resume.Skills.Select(skill => skill.Name).ShouldBe(["Welding", "Machines"]);
        resume.Skills[1].Keywords.ShouldBe(["lathe", "mill"]);
        resume.Languages.Select(language => language.Name).ShouldBe(["English", "German"]);
        resume.References[0].Text.ShouldBe("A fine fitter");
        resume.Certificates[0].Name.ShouldBe("Forklift");
        resume.Projects.ShouldBeEmpty();
    }

    [Fact]
    public void Skills_may_be_an_object_of_groups()
    {
        var skills = Read("""{"skills": {"Languages": ["C#", "Go"], "Tools": "git, make"}}""").Skills;
        skills.Select(skill => skill.Name).ShouldBe(["Languages", "Tools"]);
        skills[1].Keywords.ShouldBe(["git", "make"]);
    }

    [Fact]
    public void An_older_name_beside_the_schemas_own_stays_an_unknown_field()
    {
        var work = Read("""{"work": [{"name": "Acme GmbH", "company": "Acme"}]}""").Work[0];
        work.Name.ShouldBe("Acme GmbH");
        work.Extensions!["company"].GetString().ShouldBe("Acme");
    }

    [Fact]
    public void The_last_of_duplicate_keys_counts() => Read("""{"basics": {"name": "A", "name": "B"}}""").Basics.Name.ShouldBe("B");

    [Fact]
    public void A_byte_order_mark_is_tolerated() => JsonResume.Read([0xEF, 0xBB, 0xBF, .. """{"work": []}"""u8]).IsOk.ShouldBeTrue();

    [Fact]
    public void Lone_surrogates_and_nul_become_harmless_and_pairs_stay()
    {
        var resume = Read("""{"basics": {"name": "A\ud83d\ude00\uD800B\u0000C\\u0000", "x": "\uDFFF"}}""");
        resume.Basics.Name.ShouldBe("A😀\uFFFDB C\\u0000");
        resume.Basics.Extensions!["x"].GetString().ShouldBe("\uFFFD");
    }

    [Theory]
    [InlineData("", "empty_file", null)]
    [InlineData("  \n", "empty_file", null)]
    [InlineData("[]", "not_a_resume", null)]
    [InlineData("null", "not_a_resume", null)]
    [InlineData("""{"name": "vitae", "version": "1.0.0"}""", "not_a_resume", null)]
    [InlineData("{\"work\": [] // none\n}", "invalid_json", "line 1, column 13")]
    [InlineData("""{"work": [}""", "invalid_json", "line 1, column 11")]
    [InlineData("""{"work": []} {}""", "invalid_json", "line 1, column 14")]
    [InlineData("""{"work": [{}, {"position": ["x"]}]}""", "wrong_type", "/work/1/position")]
    [InlineData("""{"basics": "Ada"}""", "wrong_type", "/basics")]
    [InlineData("""{"skills": [{"keywords": [{"a": 1}]}]}""", "wrong_type", "/skills/0/keywords/0")]
    [InlineData("""{"work": 3}""", "wrong_type", "/work")]
    public void Bad_files_say_what_is_wrong_and_where(string json, string code, string? where)
    {
        var error = JsonResume.Read(Encoding.UTF8.GetBytes(json)).Error;
        error.ShouldNotBeNull();
        (error.Code, error.Where).ShouldBe((code, where));
        error.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void Limits_hold()
    {
        Code(Encoding.UTF8.GetBytes("{\"work\":" + new string('[', 70) + new string(']', 70) + "}")).ShouldBe("invalid_json");
        Code(new byte[ResumeLimits.MaxBytes + 1]).ShouldBe("file_too_large");
        Code(Encoding.UTF8.GetBytes($$"""{"skills": [{{string.Join(',', Enumerable.Repeat("\"a\"", ResumeLimits.MaxEntries + 1))}}]}""")).ShouldBe("too_many_entries");
        Code(Encoding.UTF8.GetBytes($$"""{"basics": {"summary": "{{new string('x', ResumeLimits.MaxTextLength + 1)}}"} }""")).ShouldBe("text_too_long");
        Code([(byte)'{', 0xC3, 0x28]).ShouldBe("not_utf8");

        static string Code(byte[] file) => JsonResume.Read(file).Error!.Code;
    }

    private static Resume Read(string json) => JsonResume.Read(Encoding.UTF8.GetBytes(json)).Value;
}
