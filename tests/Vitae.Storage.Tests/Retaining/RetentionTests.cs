using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Files;
using Vitae.Storage.Jobs;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Retaining;

public sealed class RetentionTests(PostgresServer postgres)
{
    private static readonly byte[] Pdf = "%PDF-1.7"u8.ToArray();

    [Theory, EveryTier]
    public async Task Autosaves_thin_out_with_age_and_milestones_never_do(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);
        for (var i = 0; i < 6; i++)
        {
            await AutosaveAsync(house, made.Id, i);
            house.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        await house.Store.Versions.NameAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 3, "Good one");

        (await house.Store.Retention.RunAsync()).Value.Versions.ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromDays(2));
        (await house.Store.Retention.RunAsync()).Value.Versions.ShouldBe(4);
        (await VersionsAsync(house, made.Id)).ShouldBe([7, 3, 1]);
        house.Clock.Advance(TimeSpan.FromDays(30));
        await house.Store.Retention.RunAsync();
        (await VersionsAsync(house, made.Id)).ShouldBe([7, 3, 1]);
    }

    [Fact]
    public async Task Of_several_servers_one_does_it_at_a_time()
    {
        if (!PostgresServer.IsInstalled) Assert.Skip(PostgresServer.Absent);
        await using var house = await House.OpenAsync(Tier.Postgres, postgres);
        await using var other = (await VitaeStore.OpenAsync(house.Options)).Value;
        await using (var held = (await other.Retention.LeaseAsync()).Value)
        {
            held.IsHeld.ShouldBeTrue();
            (await house.Store.Retention.RunAsync()).Error!.Code.ShouldBe(StorageErrors.Busy);
        }

        (await house.Store.Retention.RunAsync()).IsOk.ShouldBeTrue();
        (await other.Retention.RunAsync()).IsOk.ShouldBeTrue("the right is given back");
    }

    [Theory, EveryTier]
    public async Task A_version_that_was_thinned_out_still_merges_without_loss(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer", "Old."));
        await SaveAsync(house, made.Id, House.Output("Engineer", "Better."), 1);
        await SaveAsync(house, made.Id, House.Output("Lead", "Better."), 2);
        house.Clock.Advance(TimeSpan.FromDays(2));
        (await house.Store.Retention.RunAsync()).Value.Versions.ShouldBe(1);

        var saved = (await SaveAsync(house, made.Id, House.Output("Engineer", "Better.", "Go"), 2)).ShouldBeOfType<Saved<OptimizedResumeRecord>>();

        saved.Merged.ShouldBeTrue();
        System.Text.Json.JsonElement.DeepEquals(saved.Record.StructuredOutput.Parse(), House.Output("Lead", "Better.", "Go").Parse()).ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task The_bin_is_emptied_after_thirty_days_with_all_that_hangs_on_the_document(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var resume = await house.NewResumeAsync(house.Ada);
        var optimized = await house.NewOptimizedAsync(house.Ada, original: resume.Id);
        await house.Store.Sections.DraftAsync(house.Ada, new ResumeSectionRecord { ResumeId = resume.Id, SectionName = "work" }, replaces: true);
        (await house.Store.Search.ResumesAsync(house.Ada, new Vitae.Storage.Search.SearchQuery("ada"), new PageRequest())).Value.Items.Count.ShouldBe(1);
        await house.Store.Resumes.DeleteAsync(house.Ada, resume.Id);
        house.Clock.Advance(TimeSpan.FromDays(29));
        (await house.Store.Retention.RunAsync()).Value.Documents.ShouldBe(0);

        house.Clock.Advance(TimeSpan.FromDays(2));
        (await house.Store.Retention.RunAsync()).Value.Documents.ShouldBe(1);

        (await house.Store.Resumes.GetAsync(house.Ada, resume.Id, alsoDeleted: true)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.Resume, resume.Id, new PageRequest())).Value.Items.ShouldBeEmpty();
        (await house.Store.OptimizedResumes.GetAsync(house.Ada, optimized.Id)).Value.OriginalResumeId.ShouldBeNull();
    }

    [Theory, EveryTier]
    public async Task A_file_goes_with_the_last_resume_that_was_made_of_it_and_can_be_uploaded_again(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var file = (await UploadAsync(house)).File;
        var (one, other) = (await house.NewResumeAsync(house.Ada, file: file.Id), await house.NewResumeAsync(house.Ada, file: file.Id));
        var alone = (await house.Store.Files.UploadAsync(house.Bob, "read by nobody.pdf", "application/pdf", new MemoryStream(Pdf), 1_000)).Value.File;
        await house.Store.Resumes.DeleteAsync(house.Ada, one.Id);
        house.Clock.Advance(TimeSpan.FromDays(29));
        (await house.Store.Retention.RunAsync()).Value.Files.ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromDays(2));
        (await house.Store.Retention.RunAsync()).Value.Files.ShouldBe(1, "the one of which no resume was ever made");
        (await house.Store.Files.GetAsync(house.Bob, alone.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Files.OpenAsync(house.Ada, file.Id)).Value.Dispose();
        await house.Store.Resumes.DeleteAsync(house.Ada, other.Id);
        house.Clock.Advance(TimeSpan.FromDays(31));

        (await house.Store.Retention.RunAsync()).Value.Files.ShouldBe(1);

        (await house.Store.Files.GetAsync(house.Ada, file.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Objects.ListAsync("").CountAsync()).ShouldBe(0);
        var again = await UploadAsync(house);
        again.IsNew.ShouldBeTrue();
        (await house.Store.Files.OpenAsync(house.Ada, again.File.Id)).Value.Dispose();
    }

    [Theory, EveryTier]
    public async Task An_export_is_found_again_for_a_day_and_the_one_that_was_sent_for_ever(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer" })).Value;
        await AutosaveAsync(house, made.Id, 0);
        var key = new ExportKey(DocumentKind.OptimizedResume, made.Id, 2, "pdf", "classic");
        (await house.Store.Exports.FindAsync(house.Ada, key)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        var sent = (await house.Store.Exports.SaveAsync(house.Ada, key, Pdf, "application/pdf")).Value;
        var other = (await house.Store.Exports.SaveAsync(house.Ada, key with { Format = "docx" }, Pdf, "application/docx")).Value;

        (await house.Store.Exports.FindAsync(house.Ada, key)).Value.Id.ShouldBe(sent.Id);
        (await house.Store.Applications.ApplyAsync(house.Bob, new ApplicationRecord { JobPostingId = posting.Id, GeneratedResumeId = sent.Id })).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.Applications.ApplyAsync(house.Ada, new ApplicationRecord { JobPostingId = posting.Id, GeneratedResumeId = sent.Id, Status = ApplicationStatus.Sent })).IsOk.ShouldBeTrue();
        house.Clock.Advance(TimeSpan.FromHours(25));
        (await house.Store.Exports.FindAsync(house.Ada, key with { Format = "docx" })).IsOk.ShouldBeFalse();
        (await house.Store.Retention.RunAsync()).Value.Exports.ShouldBe(1);

        (await house.Store.Exports.OpenAsync(house.Ada, other.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        await using var content = (await house.Store.Exports.OpenAsync(house.Ada, sent.Id)).Value;
        content.Length.ShouldBe(Pdf.Length);
        (await house.Store.Exports.ListAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, new PageRequest())).Value.Items.Count.ShouldBe(2);
        (await house.Store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 2)).Value.Version.IsMilestone.ShouldBeTrue();
    }

    private static Task AutosaveAsync(House house, Guid id, int number)
        => house.Store.OptimizedResumes.SaveAsync(house.Ada, id, new OptimizedResumeChanges { StructuredOutput = House.Output($"Engineer {number}") }, new SaveOptions { Cause = SaveCause.Autosave });

    private static async Task<SaveOutcome<OptimizedResumeRecord>> SaveAsync(House house, Guid id, JsonBytes output, int expected)
        => (await house.Store.OptimizedResumes.SaveAsync(house.Ada, id, new OptimizedResumeChanges { StructuredOutput = output }, new SaveOptions { ExpectedVersion = expected })).Value;

    private static async Task<List<int>> VersionsAsync(House house, Guid id)
        => [.. (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.OptimizedResume, id, new PageRequest())).Value.Items.Select(version => version.Version)];

    private static async Task<UploadedFile> UploadAsync(House house) => (await house.Store.Files.UploadAsync(house.Ada, "a.pdf", "application/pdf", new MemoryStream(Pdf), 1_000)).Value;
}
