using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing;

public sealed class PreferencesInUseTests
{
    [Theory]
    [InlineData("/professional_summary/primary")]
    [InlineData("/ui/target_title/primary")]
    [InlineData("/work_experience/items/0/bullets/0/text")]
    [InlineData("/work_experience/items/1")]
    [InlineData("/work_experience")]
    [InlineData("/skills/groups/Tools")]
    [InlineData("/skills")]
    [InlineData("/additional_sections/0")]
    public void A_locked_place_holds_the_same_bytes_afterwards(string pointer)
    {
        foreach (var it in Case.All)
        {
            var output = it.Optimize(new OptimizePreferences { LockedFields = [pointer], Locale = EnglishLocale.EnGb, TargetTitle = "Astronaut", Length = ResumeLength.Short });
            var place = pointer.Replace("/ui/", "/", StringComparison.Ordinal);

            At(output.Ui, place).ShouldBe(At(UiDocuments.FromResume(it.Source), place), it.Name);
        }
    }

    [Fact]
    public void A_lock_into_the_source_resume_holds_the_text_it_points_to()
    {
        foreach (var it in Case.All.Where(it => it.Source.Work[0].Highlights.Count > 1))
        {
            var output = it.Optimize(new OptimizePreferences { LockedFields = ["/work/0/highlights/1", "/basics/summary"] });

            output.Ui.WorkExperience.Items[0].Bullets[1].Text.ShouldBe(it.Source.Work[0].Highlights[1]);
            output.ResumeJson.Basics.Summary.ShouldBe(it.Source.Basics.Summary);
            output.Ui.LockedFields.ShouldContain("/work_experience/items/0/bullets/1/text");
        }
    }

    [Fact]
    public void An_unwanted_skill_is_offered_but_not_shown()
    {
        var output = Case.Of("backend").Optimize(new OptimizePreferences { SkillsToExclude = ["Kubernetes", "Git"] });

        output.SkillsBlock.ShouldNotContain("Kubernetes");
        SkillGrouping.All(output.Ui.Skills.Groups).ShouldNotContain("Git");
        SkillGrouping.All(output.Ui.Skills.Alternates).ShouldContain("Git");
    }

    [Fact]
    public void A_skill_is_written_as_the_posting_writes_it_and_asked_ones_come_first()
    {
        var skills = Case.Of("backend").Optimize().Ui.Skills.Groups;

        SkillGrouping.All(skills).ShouldContain("Kubernetes");
        SkillGrouping.All(skills).ShouldNotContain("k8s");
        skills.Tools[0].ShouldBe("Go");
    }

    [Theory]
    [InlineData("PLC", "PLC programming", "Automation Engineer | Kessel AG | PLC programming; AutoCAD | Python")]
    [InlineData("AWS", "AWS services", "Backend Engineer | Kessel AG | AWS services; AutoCAD | Python")]
    public void A_skill_is_never_written_as_more_than_the_person_wrote(string written, string asked, string posting)
    {
        var source = new Resume { Basics = new Basics { Name = "山田 太郎" }, Skills = [new Skill { Keywords = [written, "CAD", "機械設計"] }] };
        var output = Case.For("plc", source, posting).Optimize();

        output.ResumeJson.Skills.ShouldHaveSingleItem().Keywords.ShouldBe([written, "CAD", "機械設計"], ignoreOrder: true);
        output.SkillsBlock.ShouldNotContain(asked);
    }

    [Fact]
    public void A_must_have_that_only_the_bullets_prove_joins_the_list()
        => SkillGrouping.All(Case.Of("backend").Optimize().Ui.Skills.Groups).ShouldContain("PostgreSQL");

    [Fact]
    public void The_wished_title_is_the_headline_with_a_warning_and_is_not_said_to_have_been_held()
    {
        var output = Case.Of("nurse").Optimize(new OptimizePreferences { TargetTitle = "Director of Nursing" });

        output.Targeting.TargetHeadline.ShouldBe("Director of Nursing");
        output.Ui.TargetTitle.Warnings.ShouldNotBeEmpty();
        output.Ui.ProfessionalSummary.Primary.ShouldNotContain("Director");
        output.CoverNote!.Body.ShouldNotContain("Director");
    }

    [Fact]
    public void A_title_never_held_is_only_offered_as_a_target()
    {
        var title = Case.Of("accountant").Optimize().Ui.TargetTitle;

        title.Primary.ShouldBe("Senior Accountant");
        title.Alternates.ShouldContain("Target role: Accounting Manager");
    }

    [Fact]
    public void British_spelling_is_used_where_it_is_wished()
    {
        var output = Case.Of("accountant").Optimize(new OptimizePreferences { Locale = EnglishLocale.EnGb });

        output.TailoredResumeText.AtsPlainText.ShouldContain("Analysed fixed assets");
        output.TailoredResumeText.AtsPlainText.ShouldNotContain("Analyzed");
    }

    [Fact]
    public void Word_limits_are_kept()
    {
        var output = Case.Of("nurse").Optimize(new OptimizePreferences { WordLimits = new WordLimits { Summary = 20, CoverNote = 80 } });

        output.Ui.ProfessionalSummary.Primary.Split(' ').Length.ShouldBeLessThanOrEqualTo(20);
        output.CoverNote!.Body.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(80);
    }

    [Fact]
    public void A_short_resume_shows_less_and_a_full_one_everything()
    {
        var it = Case.Of("nurse");

        var full = it.Optimize(new OptimizePreferences { Length = ResumeLength.Full }).Ui.WorkExperience.Items;
        full.ShouldAllBe(item => item.Include && item.Bullets.All(bullet => bullet.Include));
        var standard = it.Optimize().Ui.WorkExperience.Items;
        standard[^1].Include.ShouldBeFalse();
        it.Optimize(new OptimizePreferences { Length = ResumeLength.Short }).Ui.WorkExperience.Items.Sum(item => item.Bullets.Count(bullet => bullet.Include))
            .ShouldBeLessThan(standard.Sum(item => item.Bullets.Count(bullet => bullet.Include)));
    }

    [Fact]
    public void No_role_that_ended_within_ten_years_is_ever_switched_off()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var it = Case.For("any", resume, "Astronaut | ESA | Zero gravity | Russian");
            var items = it.Optimize(new OptimizePreferences { Length = ResumeLength.Short }).Ui.WorkExperience.Items;
            for (var at = 0; at < items.Count; at++)
            {
                if (!items[at].Include)
                    resume.Work[at].Period()!.Value.End!.Value.LatestDay(Case.Today).ShouldBeLessThan(Case.Today.AddYears(-10));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_writer_that_invents_is_not_believed()
    {
        var it = Case.Of("welder");

        var output = ResumeOptimizer.Optimize(it.Source, it.Job, it.Evidence, new OptimizePreferences(), Case.Today, new InventingWriter());

        var bullets = output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets).ToList();
        bullets.Select(bullet => bullet.Text).Order().ShouldBe(it.Source.Work.SelectMany(work => work.Highlights).Order());
        bullets.ShouldAllBe(bullet => bullet.Unsupported.Count > 0);
        output.Grounding.Supported.ShouldBeTrue();
    }

    [Fact]
    public void A_confirmed_fact_may_be_told()
    {
        var it = Case.Of("welder");
        var preferences = new OptimizePreferences { ConfirmedFacts = ["Managed 40 welders at 7 yards and saved $900,000 with TIG robots"] };

        var output = ResumeOptimizer.Optimize(it.Source, it.Job, it.Evidence, preferences, Case.Today, new InventingWriter());

        output.Ui.WorkExperience.Items[0].Bullets.ShouldContain(bullet => bullet.Text.Contains("900,000", StringComparison.Ordinal));
        output.Grounding.Supported.ShouldBeTrue();
    }

    [Fact]
    public void Any_resume_gets_a_document_that_agrees_with_itself()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var output = Case.For("any", resume, "Cloud Engineer | Acme | Kubernetes; Terraform | payroll").Optimize();

            JsonResume.Write(output.ResumeJson).ShouldBe(JsonResume.Write(UiDocuments.ToResume(output.Ui)));
            JsonSerializer.SerializeToUtf8Bytes(StructuredOutputDeriver.Derive(resume, output, Case.Today), ContractJson.StructuredOutput)
                .ShouldBe(JsonSerializer.SerializeToUtf8Bytes(output, ContractJson.StructuredOutput));
            output.Grounding.Unsupported.ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Deriving_follows_an_edit_and_names_what_it_claims_too_much()
    {
        var it = Case.Of("welder");
        var output = it.Optimize();
        var role = output.Ui.WorkExperience.Items[0];
        var edited = output with
        {
            Ui = output.Ui with
            {
                TargetTitle = output.Ui.TargetTitle with { Primary = "Structural Welder" },
                WorkExperience = output.Ui.WorkExperience with { Items = [role with { Bullets = [role.Bullets[0] with { Text = "Welded 900 bridges in 3 days" }, .. role.Bullets.Skip(1)] }, .. output.Ui.WorkExperience.Items.Skip(1)] },
            },
        };

        var derived = StructuredOutputDeriver.Derive(it.Source, edited, Case.Today);

        derived.ResumeJson.Basics.Label.ShouldBe("Structural Welder");
        derived.TailoredResumeText.AtsPlainText.ShouldContain("Welded 900 bridges");
        derived.Grounding.Unsupported.ShouldContain(claim => claim.Pointer == "/ui/work_experience/items/0/bullets/0/text");
        derived.Ui.Preview!.DiffHints.ShouldContain(hint => hint.Pointer == "/ui/work_experience/items/0/bullets/0/text" && hint.Kind == DiffHintKind.Edited);
    }

    private static string? At(UiDocument ui, string pointer)
    {
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new StructuredOutput
        {
            Analysis = new(),
            Ui = ui,
            Targeting = new("", ""),
            TailoredResumeText = new() { FileNameSuggestion = "", AtsPlainText = "" },
            ResumeJson = Resume.Empty,
            Qa = new(),
        }, ContractJson.StructuredOutput));
        var element = document.RootElement.GetProperty("ui");
        foreach (var token in JsonPointer.Parse(pointer)!)
        {
            if (element.ValueKind == JsonValueKind.Array && int.Parse(token) is var at && at < element.GetArrayLength())
                element = element[at];
            else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(token, out var child))
                element = child;
            else
                return null;
        }

        return element.GetRawText();
    }

    private sealed class InventingWriter : IWriter
    {
        public IReadOnlyList<string> Rewrite(WritingTask task) => ["Managed 40 welders at 7 yards and saved $900,000 with TIG robots"];
    }
}
