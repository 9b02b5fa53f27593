using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Resumes;

public sealed class ResumeIdsTests
{
    [Fact]
    public void Every_entry_gets_an_id_that_is_its_own()
    {
        var resume = ResumeIds.Ensure(new ResumeBuilder().Worked("Cook", "Inn", "2020", null).Worked("Cook", "Inn", "2020", null).Skilled("A", "x").Skilled("B", "x").Build());
        resume.Work.Select(work => work.Id).ShouldBeUnique();
        resume.Work.ShouldAllBe(work => work.Id!.StartsWith("work-"));
        resume.Skills.Select(skill => skill.Id).ShouldBeUnique();
    }

    [Fact]
    public void Ids_that_are_there_stay_and_a_second_pass_changes_nothing()
    {
        var resume = ResumeIds.Ensure(SampleResumes.Nurse with { Work = [SampleResumes.Nurse.Work[0] with { Id = "mine" }, SampleResumes.Nurse.Work[1]] });
        resume.Work[0].Id.ShouldBe("mine");
        JsonResume.Write(ResumeIds.Ensure(resume)).ShouldBe(JsonResume.Write(resume));
    }

    [Fact]
    public void A_repeated_id_stays_with_the_first_entry()
    {
        var work = ResumeIds.Ensure(Resume.Empty with { Work = [new Work { Id = "a", Name = "X" }, new Work { Id = "a", Name = "Y" }] }).Work;
        work[0].Id.ShouldBe("a");
        work[1].Id.ShouldNotBe("a");
    }

    [Fact]
    public void Moving_an_entry_does_not_change_its_id()
    {
        var nurse = SampleResumes.Nurse;
        var moved = ResumeIds.Ensure(nurse with { Work = [.. nurse.Work.Reverse()] });
        moved.Work.Reverse().Select(work => work.Id).ShouldBe(ResumeIds.Ensure(nurse).Work.Select(work => work.Id));
    }
}
