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
}
