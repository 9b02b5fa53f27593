using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class UiDocumentsTests
{
    [Fact]
    public void Every_text_of_a_resume_comes_back_from_the_document_it_became()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var back = string.Join('\n', GeneratedResumes.TextsOf(UiDocuments.ToResume(UiDocuments.FromResume(resume))));
            foreach (var text in GeneratedResumes.TextsOf(resume).Where(text => text is not ("present" or "")))
            {
                foreach (var piece in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    back.ShouldContain(piece);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_that_was_a_resume_stays_the_same_on_the_next_way_around()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var once = UiDocuments.ToResume(UiDocuments.FromResume(resume));
            JsonResume.Write(UiDocuments.ToResume(UiDocuments.FromResume(once))).ShouldBe(JsonResume.Write(once));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_entry_of_the_document_has_an_id_of_its_own()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var ui = UiDocuments.FromResume(resume);
            ui.WorkExperience.Items.Select(item => item.Id).ShouldBeUnique();
            ui.WorkExperience.Items.SelectMany(item => item.Bullets).Select(bullet => bullet.Id).ShouldBeUnique();
            ui.AdditionalSections.Select(section => section.Id).ShouldBeUnique();
            ui.AdditionalSections.SelectMany(section => section.Items).Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_source_of_a_bullet_is_the_pointer_to_its_text()
    {
        var ui = UiDocuments.FromResume(SampleResumes.Nurse);

        foreach (var bullet in ui.WorkExperience.Items.SelectMany(item => item.Bullets))
            ResumePointers.Text(SampleResumes.Nurse, bullet.Source).ShouldBe(bullet.Text);
    }

    [Fact]
    public void A_resume_that_is_edited_itself_says_the_same_after_it_was_opened_and_saved()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var saved = UiDocuments.ToSource(UiDocuments.OfSource(resume));
            JsonResume.Write(saved).ShouldBe(JsonResume.Write(UiDocuments.ToResume(UiDocuments.FromResume(resume))));
            JsonResume.Write(UiDocuments.ToSource(UiDocuments.OfSource(saved))).ShouldBe(JsonResume.Write(saved));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_JSON_Resume_has_no_field_for_comes_back_from_the_saved_resume()
    {
        var ui = UiDocuments.OfSource(SampleResumes.SoftwareEngineer);
        ui.SectionOrder.ShouldBeEmpty();
        var job = ui.WorkExperience.Items[0];
        var tool = ui.Skills.Groups.Tools[0];
        var edited = ui with
        {
            SectionOrder = ["education", "work_experience", "professional_summary", "skills", "certifications", "interests_or_extras"],
            WorkExperience = ui.WorkExperience with { Items = [job with { Bullets = [new UiBullet { Id = "mine", Text = "Wrote it" }, .. job.Bullets.Reverse()] }, .. ui.WorkExperience.Items.Skip(1)] },
            Skills = ui.Skills with { Groups = ui.Skills.Groups with { Tools = [.. ui.Skills.Groups.Tools.Skip(1)], Domain = [tool, .. ui.Skills.Groups.Domain] } },
            Extensions = new Dictionary<string, JsonElement> { ["appearance"] = JsonDocument.Parse("""{"accent":"#1f4e79"}""").RootElement },
        };

        var again = UiDocuments.OfSource(UiDocuments.ToSource(edited));

        again.SectionOrder.Take(3).ShouldBe(["education", "work_experience", "professional_summary"]);
        again.WorkExperience.Items[0].Bullets.Select(bullet => bullet.Id).ShouldBe(edited.WorkExperience.Items[0].Bullets.Select(bullet => bullet.Id));
        again.Skills.Groups.Domain.ShouldBe(edited.Skills.Groups.Domain);
        again.Skills.Groups.Tools.ShouldBe(edited.Skills.Groups.Tools);
        again.Extensions!["appearance"].GetProperty("accent").GetString().ShouldBe("#1f4e79");
    }

    [Theory]
    [InlineData("""{"sectionOrder":"work"}""")]
    [InlineData("""{"sectionOrder":[null,"nowhere"],"lineIds":{"work-1":["",null]},"skillGroups":{"Tools":["Nobody has it"]},"appearance":7}""")]
    [InlineData("""[1]""")]
    public void Marks_that_make_no_sense_change_nothing(string marks)
    {
        var resume = SampleResumes.Nurse;
        var marked = resume with { Meta = (resume.Meta ?? new ResumeMeta()) with { Extensions = new Dictionary<string, JsonElement> { ["vitae"] = JsonDocument.Parse(marks).RootElement } } };

        JsonSerializer.Serialize(UiDocuments.FromResume(marked).WorkExperience).ShouldBe(JsonSerializer.Serialize(UiDocuments.FromResume(resume).WorkExperience));
        UiDocuments.FromResume(marked).SectionOrder.ShouldBe(UiDocuments.FromResume(resume).SectionOrder);
        JsonResume.Write(UiDocuments.ToResume(UiDocuments.FromResume(marked))).ShouldBe(JsonResume.Write(UiDocuments.ToResume(UiDocuments.FromResume(resume))));
    }

    [Fact]
    public void What_is_switched_off_is_not_in_the_resume()
    {
        var ui = UiDocuments.FromResume(SampleResumes.Nurse);
        var items = ui.WorkExperience.Items;
        var languages = ui.AdditionalSections.Single(section => section.Key == "languages");
        ui = ui with
        {
            WorkExperience = ui.WorkExperience with { Items = [items[0] with { Bullets = [items[0].Bullets[0] with { Include = false }, .. items[0].Bullets.Skip(1)] }, items[1] with { Include = false }] },
            AdditionalSections = [languages with { Items = [AdditionalSections.WithInclude(languages.Items[0], false), languages.Items[1]] }],
            Education = ui.Education with { Include = false },
        };

        var resume = UiDocuments.ToResume(ui);

        resume.Work.ShouldHaveSingleItem().Highlights.ShouldBe(SampleResumes.Nurse.Work[0].Highlights.Skip(1));
        resume.Languages.ShouldHaveSingleItem().Name.ShouldBe("French");
        resume.Education.ShouldBeEmpty();
    }

    [Fact]
    public void An_edited_contact_field_changes_its_own_part_only()
    {
        var resume = new Resume
        {
            Basics = new Basics
            {
                Name = "Ana Silva",
                Location = new Location { City = "Porto", CountryCode = "PT" },
                Profiles = [new Profile { Network = "GitHub", Username = "ana" }, new Profile { Network = "LinkedIn", Url = "linkedin.com/in/ana" }],
            },
        };
        var ui = UiDocuments.FromResume(resume);
        var edited = ui with { ContactInformation = ui.ContactInformation with { Fields = ui.ContactInformation.Fields with { Linkedin = "linkedin.com/in/ana-silva" } } };

        var basics = UiDocuments.ToResume(edited).Basics;

        basics.Profiles.Select(profile => profile.Url ?? profile.Username).ShouldBe(["linkedin.com/in/ana-silva", "ana"]);
        basics.Location.ShouldBe(resume.Basics.Location);
    }

    [Fact]
    public void A_person_keeps_their_own_groups_of_skills()
    {
        var ui = UiDocuments.FromResume(SampleResumes.SoftwareEngineer);
        ui.Skills.Groups.Tools.ShouldContain("PostgreSQL");
        var added = ui with { Skills = ui.Skills with { Groups = ui.Skills.Groups with { Tools = [.. ui.Skills.Groups.Tools.Where(skill => skill != "Java"), "Terraform"] } } };

        var skills = UiDocuments.ToResume(added).Skills;

        skills.Select(skill => skill.Name).ShouldBe(["Languages", "Platforms"]);
        skills[0].Keywords.ShouldNotContain("Java");
        skills.SelectMany(skill => skill.Keywords).ShouldContain("Terraform");
    }

    [Fact]
    public void Every_field_of_the_resume_leads_to_the_field_of_the_document_it_came_from()
        => Prop.ForAll(GeneratedResumes.Any, Gen.Choose(1, 4).ToArbitrary(), (resume, left) =>
        {
            var ui = WithoutEvery(left, UiDocuments.FromResume(resume));
            var options = new JsonSerializerOptions();
            ContractJson.Apply(options);
            var document = JsonSerializer.SerializeToElement(ui, options);
            var places = UiDocuments.PlacesOf(ui);
            foreach (var (pointer, text) in Texts(UiDocuments.ToResume(ui)))
            {
                var place = places(pointer);
                var found = At(document, place);
                found.ValueKind.ShouldNotBe(JsonValueKind.Undefined, $"{pointer} → {place}");
                if (found.ValueKind == JsonValueKind.String && pointer is not "/basics/name") found.GetString()!.ShouldContain(text, customMessage: $"{pointer} → {place}");
            }
        }).QuickCheckThrowOnFailure();

    private static UiDocument WithoutEvery(int nth, UiDocument ui) => ui with
    {
        WorkExperience = ui.WorkExperience with
        {
            Items = [.. ui.WorkExperience.Items.Select((item, i) => item with { Include = i % nth != 1, Bullets = [.. item.Bullets.Select((bullet, k) => bullet with { Include = k % nth != 1 })] })],
        },
        Education = ui.Education with { Items = [.. ui.Education.Items.Select((item, i) => item with { Include = i % nth != 1 })] },
        AdditionalSections = [.. ui.AdditionalSections.Select((section, i) => section with
        {
            Include = i % nth != 3,
            Items = [.. section.Items.Select((item, k) => AdditionalSections.WithInclude(item, k % nth != 1))],
        })],
    };

    /// <summary>What a page shows as one field each.</summary>
    private static IEnumerable<(string Pointer, string Text)> Texts(Resume resume)
    {
        var fields = new List<(string Pointer, string? Text)> { ("/basics/name", resume.Basics.Name), ("/basics/label", resume.Basics.Label), ("/basics/summary", resume.Basics.Summary), ("/basics/email", resume.Basics.Email) };
        fields.AddRange(resume.Basics.Profiles.Select((profile, i) => ($"/basics/profiles/{i}", profile.Url)));
        fields.AddRange(resume.Work.SelectMany((job, i) => new[] { ($"/work/{i}/name", job.Name), ($"/work/{i}/position", job.Position), ($"/work/{i}/startDate", job.StartDate), ($"/work/{i}/summary", job.Summary) }));
        fields.AddRange(resume.Work.SelectMany((job, i) => job.Highlights.Select((text, k) => ($"/work/{i}/highlights/{k}", (string?)text))));
        fields.AddRange(resume.Education.SelectMany((one, i) => new[] { ($"/education/{i}/studyType", one.StudyType), ($"/education/{i}/area", one.Area), ($"/education/{i}/institution", one.Institution) }));
        fields.AddRange(resume.Skills.Select((skill, i) => ($"/skills/{i}/name", skill.Name)));
        fields.AddRange(resume.Interests.Select((one, i) => ($"/interests/{i}/name", one.Name)));
        fields.AddRange(resume.Projects.SelectMany((one, i) => new[] { ($"/projects/{i}/name", one.Name), ($"/projects/{i}/description", one.Description) }));
        fields.AddRange(resume.Languages.SelectMany((one, i) => new[] { ($"/languages/{i}/language", one.Name), ($"/languages/{i}/fluency", one.Fluency) }));
        fields.AddRange(resume.CustomSections.SelectMany((one, i) => one.Lines.Select((line, k) => ($"/customSections/{i}/lines/{k}", (string?)line)).Prepend(($"/customSections/{i}/title", one.Title))));
        return fields.Where(field => !string.IsNullOrEmpty(field.Text)).Select(field => (field.Pointer, field.Text!));
    }

    private static JsonElement At(JsonElement document, string pointer)
    {
        foreach (var token in JsonPointer.Parse(pointer)!)
        {
            if (document.ValueKind == JsonValueKind.Array && int.TryParse(token, out var index) && index < document.GetArrayLength()) document = document[index];
            else if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(token, out document)) return default;
        }
        return document;
    }
}
