using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Resumes;

public sealed class ResumeCompletenessTests
{
    private static readonly string[] Required = ["basics", "work", "education", "skills"];

    [Fact]
    public void An_empty_resume_is_not_started_and_begins_with_the_name()
    {
        var summary = ResumeCompleteness.Summarize(Resume.Empty, Required);
        summary.Percentage.ShouldBe(0);
        summary.Sections.Values.ShouldAllBe(status => status == SectionStatus.NotStarted);
        summary.MissingCriticalInfo.ShouldBe(["name", "email address", "work experience", "education", "skills"]);
        summary.ConversationFlowHints[0].ShouldBe("Ask for the full name.");
    }

    [Fact]
    public void A_full_resume_is_complete()
    {
        var summary = ResumeCompleteness.Summarize(SampleResumes.Nurse, Required);
        summary.Percentage.ShouldBe(100);
        summary.MissingCriticalInfo.ShouldBeEmpty();
        summary.SuggestedTopics.ShouldBeEmpty();
        summary.Sections["work"].ShouldBe(SectionStatus.Complete);
    }

    [Fact]
    public void What_a_job_lacks_is_named_with_the_job()
    {
        var nurse = SampleResumes.Nurse;
        var summary = ResumeCompleteness.Summarize(nurse with { Work = [nurse.Work[0] with { StartDate = null }, nurse.Work[1]] }, Required);
        summary.Sections["work"].ShouldBe(SectionStatus.Incomplete);
        summary.MissingCriticalInfo.ShouldBe(["dates of Senior Staff Nurse at Northgate General Hospital"]);
    }

    [Fact]
    public void A_section_the_template_does_not_require_costs_nothing()
    {
        ResumeCompleteness.Summarize(SampleResumes.Nurse, Required).Sections["projects"].ShouldBe(SectionStatus.NotStarted);
        var summary = ResumeCompleteness.Summarize(SampleResumes.Nurse, [.. Required, "projects"]);
        summary.Percentage.ShouldBeInRange(70, 90);
        summary.MissingCriticalInfo.ShouldBe(["projects"]);
    }

    [Fact]
    public void A_sound_section_that_could_say_more_is_partial()
    {
        var summary = ResumeCompleteness.Summarize(SampleResumes.Welder, Required);
        summary.Sections["work"].ShouldBe(SectionStatus.Partial);
        summary.Sections["skills"].ShouldBe(SectionStatus.Partial);
        summary.SuggestedTopics.ShouldContain("more achievements as Pipe Welder at Harbor Steel Fabrication");
    }

    [Fact]
    public void Any_resume_has_a_percentage_that_is_full_only_when_every_required_section_is_complete()
        => Prop.ForAll(JsonResumeDocuments.Arbitrary(), document =>
        {
            var summary = ResumeCompleteness.Summarize(JsonResume.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Value, Required);
            return summary.Percentage is >= 0 and <= 100 && (summary.Percentage == 100) == Required.All(name => summary.Sections[name] == SectionStatus.Complete);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Its_json_is_snake_case()
    {
        var json = JsonSerializer.SerializeToElement(ResumeCompleteness.Summarize(SampleResumes.Welder, Required), ContractJson.CompletenessSummary);
        json.GetProperty("sections").GetProperty("volunteer").GetString().ShouldBe("not_started");
        json.GetProperty("missing_critical_info").GetArrayLength().ShouldBe(1);
        json.TryGetProperty("conversation_flow_hints", out _).ShouldBeTrue();
    }
}
