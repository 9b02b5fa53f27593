using System.Text;
using System.Text.Json;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Tests.Formats;

/// <summary>What files of other programs hold beyond the fields the corpus compares: nothing of it is dropped, and what is hidden stays hidden.</summary>
public sealed class StructuredFormatTests
{
    private static ReadResume Read(string file) => Reading.Of(CorpusTests.Bytes(Path.Combine("formats", file)), file).Value;

    private static string Kept(Resume resume) => Encoding.UTF8.GetString(JsonResume.Write(resume));

    private static JsonElement Extension(Extensible record, string name) => record.Extensions.ShouldNotBeNull()[name];

    [Theory]
    [InlineData("""{"basics": {"name": "佐藤 健太", "summary": "自動車部品の量産ラインを立ち上げる生産技術者。工程設計と自動化を得意とする。"}}""", "ja")]
    [InlineData("""{"basics": {"name": "Jane Doe", "summary": "Nurse with nine years in intensive care, known for calm triage."}, "meta": {"language": "sv"}}""", "sv")]
    [InlineData("""{"basics": {"name": "Jane Doe", "summary": "Nurse with nine years in intensive care, known for calm triage."}}""", null)]
    public void JSON_Resume_that_does_not_say_its_language_has_that_of_its_text(string json, string? language)
        => Reading.Text(json, "resume.json").Resume.Meta?.Language.ShouldBe(language);

    [Fact]
    public void The_texts_of_RenderCV_lose_their_marks_and_keep_their_links()
    {
        var resume = Read("thermal.rendercv.yaml").Resume;

        resume.Basics.Summary.ShouldBe("Thermal engineer with eleven years in battery cooling, from bench rigs to vehicles on the road.");
        resume.Work[0].Url.ShouldBe("https://halden.example.com");
        resume.Work[0].Highlights[1].ShouldBe("Lead a team of five engineers; see the public report (https://halden.example.com/report.pdf)");
        resume.Work[1].Highlights.ShouldBe(["Built a 1-D model of the coolant loop that is < 3 % off measurements"]);
        resume.Projects.ShouldHaveSingleItem().Url.ShouldBe("https://github.com/tokorovale/openradiator");
    }

    [Fact]
    public void Sections_of_RenderCV_are_told_by_their_entries_and_titles()
    {
        var resume = Read("thermal.rendercv.yaml").Resume;

        resume.Publications.Select(publication => publication.Name).ShouldBe(["Two-phase cooling of traction batteries", "Manifold for immersion cooling (GB 2599999)"]);
        resume.Publications[0].Summary.ShouldBe("Tamsin Okoro-Vale, Ingrid Solheim");
        resume.Publications[0].Url.ShouldBe("https://doi.org/10.1234/thermal.2021.55");
        resume.Awards.ShouldHaveSingleItem().Date.ShouldBe("2017");
        resume.CustomSections.Select(section => section.Title).ShouldBe(["Side Interests"]);
        resume.CustomSections[0].Lines.ShouldBe(["Fell running, 2015, Yorkshire", "Finished the Three Peaks race in 4:10"]);
        resume.Education[0].Courses.ShouldBe(["Thesis: Boiling in narrow channels"]);
        Extension(resume, "rendercv").GetProperty("design").GetProperty("theme").GetString().ShouldBe("classic");
    }

    [Fact]
    public void YAMLResume_keeps_what_JSON_Resume_has_no_field_for()
    {
        var resume = Read("midwife.yamlresume.yml").Resume;

        resume.Work[0].Highlights.ShouldBe(["Leads a ward of twelve midwives", "Brought planned inductions down by 14 %"]);
        resume.Work[1].Summary.ShouldBe("Delivery ward and home visits.");
        Extension(resume.Work[0], "yamlresume").GetProperty("keywords")[0].GetString().ShouldBe("Leadership");
        resume.Basics.Location.ShouldNotBeNull().CountryCode.ShouldBe("SE");
        resume.Education[0].Courses.ShouldBe(["Obstetrics", "Neonatal care", "Thesis on home births"]);
        Extension(resume.References[0], "yamlresume").GetProperty("relationship").GetString().ShouldBe("Head of ward");
    }

    [Fact]
    public void Roles_at_one_employer_of_Reactive_Resume_are_entries_of_their_own()
    {
        var resume = Read("designer.reactive-v5.json").Resume;

        resume.Work[0].Highlights.ShouldBe(["Led the redesign of the patient portal", "Halved the time to book a visit"]);
        (resume.Work[0].Description, resume.Work[1].Description).ShouldBe(("Regional hospital group.", null));
        resume.Work[1].Summary.ShouldBe("Forms and appointment letters.");
        resume.Work.Take(2).Select(job => (job.Location, job.Url)).ShouldAllBe(job => job.Location == "Bilbao" && job.Url == "https://itsasbide.example.com");
        resume.Work[2].Highlights.ShouldBe(["Identity for four museums, see the work (https://lurra.example.com/work)"]);
    }

    [Fact]
    public void What_is_hidden_in_Reactive_Resume_is_kept_apart_and_said()
    {
        var read = Read("designer.reactive-v5.json");

        read.Resume.Work.ShouldNotContain(job => job.Name == "Bar Toki");
        Extension(read.Resume, "reactiveResume").GetProperty("hidden").GetProperty("experience")[0].GetProperty("company").GetString().ShouldBe("Bar Toki");
        read.Warnings.ShouldHaveSingleItem().ShouldContain("1 entry is hidden");
        Read("logistics.reactive-v4.json").Resume.Interests.ShouldBeEmpty();
    }

    [Fact]
    public void Sections_a_person_added_to_Reactive_Resume_stay_under_their_titles()
    {
        var first = Read("designer.reactive-v5.json").Resume.CustomSections.ShouldHaveSingleItem();
        var second = Read("logistics.reactive-v4.json").Resume.CustomSections.ShouldHaveSingleItem();

        (first.Title, first.Lines[0]).ShouldBe(("Side notes", "Forms that forgive, Bilbao 2022"));
        second.Title.ShouldBe("Safety");
        second.Lines.ShouldBe(["Fire warden, 2021, Rotterdam", "Trained 30 colleagues."]);
    }

    [Fact]
    public void A_Europass_passport_keeps_birthday_driving_licence_and_levels()
    {
        var resume = Read("baker.europass-3.xml").Resume;

        resume.Basics.Label.ShouldBe("Head Baker");
        (resume.Basics.Location!.City, resume.Basics.Location.CountryCode).ShouldBe(("Bologna", "IT"));
        Extension(resume.Basics, "europass").GetProperty("dateOfBirth").GetString().ShouldBe("1988-05-17");
        resume.Languages.Select(language => language.Fluency).ShouldBe(["Native", "Listening B2, Reading B2, Spoken interaction B1, Spoken production B1, Writing B1", "A2"]);
        resume.Work[0].Highlights.ShouldBe(["Trained six apprentices", "Cut flour waste by 12 %"]);
        resume.CustomSections.ShouldContain(section => section.Title == "Driving licence" && section.Lines[0] == "B, C1");
        resume.CustomSections.ShouldContain(section => section.Title == "Communication skills");
        resume.Awards.ShouldHaveSingleItem().Date.ShouldBe("2018");
        Kept(resume).ShouldContain("Manufacturing");
        Kept(resume).ShouldNotContain("4AAQSkZJRg");
    }

    [Fact]
    public void The_older_Europass_names_its_elements_otherwise_and_says_the_same()
    {
        var resume = Read("carpenter.europass-2.xml").Resume;

        (resume.Basics.Label, resume.Basics.Location!.PostalCode).ShouldBe(("Carpenter", "602 00"));
        resume.Languages[1].Fluency.ShouldBe("Listening B1, Reading B1, Spoken interaction A2, Spoken production A2, Writing A2");
        foreach (var word in new[] { "Referee of the regional football league", "Roofs and stairs", "Joinery", "Construction", "1979-11-03" })
            Kept(resume).ShouldContain(word);
    }

    [Fact]
    public void A_Europass_candidate_is_read_with_all_its_parts()
    {
        var resume = Read("analyst.europass-candidate.xml").Resume;

        resume.Basics.Summary.ShouldBe("Analyst for public transport data.");
        resume.Work[0].Highlights.ShouldBe(["Forecast of passengers for 40 lines", "Dashboards for drivers' shifts"]);
        resume.Work[0].Location.ShouldBe("Ljubljana, Slovenia");
        resume.Languages.Select(language => language.Fluency).ShouldBe(["Native", "Listening C1, Spoken interaction B2", "A2"]);
        (resume.Projects.ShouldHaveSingleItem().Name, resume.Projects[0].Url).ShouldBe(("Open Timetables", "https://timetables.example.si"));
        resume.Publications.ShouldHaveSingleItem().ReleaseDate.ShouldBe("2020");
        foreach (var word in new[] { "Climbing", "Every weekend in the Julian Alps", "Statistical Society of Podgora", "1993-06-09" })
            Kept(resume).ShouldContain(word);
        Kept(resume).ShouldNotContain("iVBORw0KGgo");
    }

    [Fact]
    public void A_LinkedIn_archive_gives_the_profile_and_nothing_about_others()
    {
        var resume = Read("sre.linkedin-archive.zip").Resume;

        resume.Basics.Label.ShouldBe("Site Reliability Engineer, payments");
        (resume.Basics.Location!.City, resume.Basics.Location.CountryCode).ShouldBe(("Toronto", "CA"));
        resume.Work[0].Summary.ShouldBe("Keeps 40 services up.");
        resume.Work[0].Highlights.ShouldBe(["Cut pages per week from 31 to 6", "Wrote the \"quiet nights\" runbook"]);
        (resume.Certificates.ShouldHaveSingleItem().Issuer, resume.Certificates[0].Date).ShouldBe(("Example Foundation", "2022-08"));
        resume.References.ShouldHaveSingleItem().Name.ShouldBe("Omar Said, IT Director, Harbour Bank");
        foreach (var word in new[] { "Distributed Systems", "SRE Circle Toronto", "LF-77", "Robotics club", "old@example.ca", "Operator of the Year" })
            Kept(resume).ShouldContain(word);
        Kept(resume).ShouldNotContain("Secret");
        Kept(resume).ShouldNotContain("private words");
    }

    [Theory]
    [InlineData("thermal.rendercv.yaml")]
    [InlineData("midwife.yamlresume.yml")]
    [InlineData("baker.europass-3.xml")]
    [InlineData("sre.linkedin-archive.zip")]
    public void A_format_is_told_by_its_content_whatever_the_file_is_called(string file)
    {
        var named = Read(file).Resume.Basics.Name;

        Reading.Of(CorpusTests.Bytes(Path.Combine("formats", file)), "upload.txt").Value.Resume.Basics.Name.ShouldBe(named);
        Reading.Of(CorpusTests.Bytes(Path.Combine("formats", file)), null).Value.Resume.Basics.Name.ShouldBe(named);
    }

    [Fact]
    public void JSON_Resume_may_be_written_in_YAML()
    {
        var resume = Reading.Text("basics:\n  name: Ada Byron\n  email: ada@example.org\nwork:\n  - name: Engine Works\n    position: Analyst\n    startDate: 2019-03\n", "cv.yaml").Resume;

        (resume.Basics.Name, resume.Work[0].StartDate).ShouldBe(("Ada Byron", "2019-03"));
    }

    [Fact]
    public void Aliases_of_YAML_are_followed_and_merged()
    {
        var resume = Reading.Text("cv:\n  name: Ada Byron\n  sections:\n    experience:\n      - &job\n        company: Engine Works\n        position: Analyst\n        start_date: 2019\n      - <<: *job\n        position: Lead Analyst\n", "cv.yaml").Resume;

        resume.Work.Select(job => $"{job.Position} at {job.Name} since {job.StartDate}").ShouldBe(["Analyst at Engine Works since 2019", "Lead Analyst at Engine Works since 2019"]);
    }

    [Fact]
    public void A_resume_in_Markdown_that_speaks_of_content_is_no_YAML()
        => Reading.Text("# Ada Byron\n\nada@example.org\n\n## Experience\n\ncontent:\nbasics:\n", "cv.md").Resume.Basics.Name.ShouldBe("Ada Byron");
}
