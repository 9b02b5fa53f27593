using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Jobs;
using Vitae.Storage.Resumes;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Analyses;

public sealed class AnalysisTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task A_session_ranks_its_resumes_and_keeps_one_analysis_of_each(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer", Status = JobPostingStatus.Active })).Value;
        var session = (await house.Store.Analyses.CreateAsync(house.Ada, new AnalysisSession { SessionName = "Round 1", JobPostingId = posting.Id, TotalResumes = 3 })).Value;
        var resumes = new List<Guid>();
        foreach (var score in new[] { 50.5, 90.25, 70 })
        {
            resumes.Add((await house.NewResumeAsync(house.Ada)).Id);
            await house.Store.Analyses.PutAsync(house.Ada, new ResumeAnalysis { ResumeId = resumes[^1], AnalysisSessionId = session.Id, OverallFitScore = score });
        }

        await house.Store.Analyses.PutAsync(house.Ada, new ResumeAnalysis { ResumeId = resumes[0], AnalysisSessionId = session.Id, OverallFitScore = 80, Summary = "Second look" });

        var completed = (await house.Store.Analyses.CompleteAsync(house.Ada, session.Id)).Value;
        completed.Status.ShouldBe(WorkStatus.Completed);
        completed.ProcessedResumes.ShouldBe(3);
        var first = (await house.Store.Analyses.ResultsAsync(house.Ada, session.Id, new PageRequest(Size: 2))).Value;
        var rest = (await house.Store.Analyses.ResultsAsync(house.Ada, session.Id, new PageRequest(first.Next, 2))).Value;
        first.Items.Concat(rest.Items).Select(row => (row.ResumeId, row.OverallFitScore, row.RankingPosition)).ShouldBe([(resumes[1], 90.25, 1), (resumes[0], 80, 2), (resumes[2], 70, 3)]);
        (await house.Store.Analyses.CompareAsync(house.Ada, session.Id, [resumes[2], resumes[0]])).Value.Select(row => row.ResumeId).ShouldBe([resumes[0], resumes[2]]);
        (await house.Store.Analyses.OfResumeAsync(house.Ada, resumes[0])).Value.ShouldHaveSingleItem().Summary.ShouldBe("Second look");
        (await house.Store.Analyses.PutAsync(house.Bob, new ResumeAnalysis { ResumeId = resumes[0], AnalysisSessionId = session.Id })).Error!.Code.ShouldBe(StorageErrors.UnknownReference);
    }

    [Theory, EveryTier]
    public async Task Available_resumes_know_their_history_with_the_posting(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer" })).Value;
        var (seen, unseen) = (await house.NewResumeAsync(house.Ada), await house.NewResumeAsync(house.Ada));
        var session = (await house.Store.Analyses.CreateAsync(house.Ada, new AnalysisSession { SessionName = "Round 1", JobPostingId = posting.Id })).Value;
        await house.Store.Analyses.PutAsync(house.Ada, new ResumeAnalysis { ResumeId = seen.Id, AnalysisSessionId = session.Id, OverallFitScore = 61 });

        var all = (await house.Store.Analyses.AvailableAsync(house.Ada, posting.Id, AvailableFilter.All, new PageRequest())).Value.Items;
        all.Select(row => (row.Resume.Id, row.Analyses, row.LastScore)).ShouldBe([(unseen.Id, 0, null), (seen.Id, 1, 61)]);
        (await house.Store.Analyses.AvailableAsync(house.Ada, posting.Id, AvailableFilter.Analyzed, new PageRequest())).Value.Items.ShouldHaveSingleItem().Resume.Id.ShouldBe(seen.Id);
        (await house.Store.Analyses.AvailableAsync(house.Ada, posting.Id, AvailableFilter.NotAnalyzed, new PageRequest())).Value.Items.ShouldHaveSingleItem().Resume.Id.ShouldBe(unseen.Id);
        (await house.Store.Analyses.AvailableAsync(house.Ada, null, AvailableFilter.Analyzed, new PageRequest())).Value.Items.ShouldBeEmpty();
    }

    [Theory, EveryTier]
    public async Task Rows_are_created_changed_listed_and_deleted_by_their_owner_alone(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = (await house.Store.Experiences.CreateAsync(house.Ada, new ExperienceRecord { Title = "Built it", BulletPoints = ["One", "Two"], Metadata = House.Json("""{"a":1}""") })).Value;
        await house.Store.Experiences.CreateAsync(house.Ada, new ExperienceRecord { Title = "Later" });

        (await house.Store.Experiences.UpdateAsync(house.Ada, made.Id, row => row with { Title = "Built all of it", UserId = house.Bob })).Value.UserId.ShouldBe(house.Ada);

        var read = (await house.Store.Experiences.GetAsync(house.Ada, made.Id)).Value;
        (read.Title, read.CreatedAt).ShouldBe(("Built all of it", made.CreatedAt));
        read.BulletPoints.ShouldBe(["One", "Two"]);
        var page = (await house.Store.Experiences.ListAsync(house.Ada, new PageRequest(Size: 1))).Value;
        page.Items.ShouldHaveSingleItem().Title.ShouldBe("Later");
        (await house.Store.Experiences.ListAsync(house.Ada, new PageRequest(page.Next, 1))).Value.ShouldSatisfyAllConditions(last => last.Items.ShouldHaveSingleItem().Id.ShouldBe(made.Id), last => last.Next.ShouldBeNull());
        (await house.Store.Experiences.UpdateAsync(house.Bob, made.Id, row => row)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Experiences.DeleteAsync(house.Bob, made.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Experiences.DeleteAsync(house.Ada, made.Id)).IsOk.ShouldBeTrue();
        (await house.Store.Experiences.GetAsync(house.Ada, made.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
    }

    [Theory, EveryTier]
    public async Task Events_are_counted_by_day_name_and_label(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var from = house.Clock.GetUtcNow();
        await house.Store.Events.RecordAsync(house.Ada, [Exported("pdf"), Exported("pdf") with { Succeeded = false }, Exported("docx")]);
        await house.Store.Events.RecordAsync(house.Bob, [Exported("pdf")]);

        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.Store.Events.CreateAsync(house.Ada, new ActivityEvent { Name = "exported", Label = "pdf" });

        var mine = (await house.Store.Events.CountAsync(house.Ada, from, from.AddDays(2))).Value;
        var day = DateOnly.FromDateTime(from.UtcDateTime);
        mine.ShouldBe([new(day, "exported", "docx", 1, 0, 10), new(day, "exported", "pdf", 2, 1, 10), new(day.AddDays(1), "exported", "pdf", 1, 0, null)]);
        (await house.Store.Events.CountAsync(null, from, from.AddDays(1))).Value.Single(count => count.Label == "pdf").Count.ShouldBe(3);

        static ActivityEvent Exported(string label) => new() { Name = "exported", Label = label, DurationMs = 10 };
    }
}
