using System.Text.Json;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Documents;

/// <summary>Nothing is overwritten silently, nothing is done twice.</summary>
public sealed class SavingTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task What_is_saved_is_read_back_whole(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);

        var saved = await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead Engineer"), MatchScore = 87.5, KeywordsAdded = ["Go", "Kafka"], QaMetrics = House.Json("""{"coverage":80}""") }, 1);

        var record = saved.ShouldBeOfType<Saved<OptimizedResumeRecord>>().Record;
        var read = (await house.Store.OptimizedResumes.GetAsync(house.Ada, made.Id)).Value;
        read.Version.ShouldBe(2);
        read.MatchScore.ShouldBe(87.5);
        read.KeywordsAdded.ShouldBe(["Go", "Kafka"]);
        read.Title.ShouldBe("For Acme");
        read.CreatedAt.ShouldBe(made.CreatedAt);
        read.UpdatedAt.ShouldBeGreaterThan(made.UpdatedAt);
        JsonElement.DeepEquals(read.StructuredOutput.Parse(), House.Output("Lead Engineer").Parse()).ShouldBeTrue();
        JsonElement.DeepEquals(record.StructuredOutput.Parse(), read.StructuredOutput.Parse()).ShouldBeTrue();
        (record with { StructuredOutput = read.StructuredOutput, KeywordsAdded = read.KeywordsAdded, ImprovementsMade = read.ImprovementsMade, SkillsHighlighted = read.SkillsHighlighted, QaMetrics = read.QaMetrics })
            .ShouldBe(read);
    }

    [Theory, EveryTier]
    public async Task A_partial_save_keeps_the_rest_and_makes_a_version(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);

        (await SaveAsync(house, made.Id, new OptimizedResumeChanges { OptimizedContent = "Text" }, null)).ShouldBeOfType<Saved<OptimizedResumeRecord>>();

        var read = (await house.Store.OptimizedResumes.GetAsync(house.Ada, made.Id)).Value;
        read.Version.ShouldBe(2);
        read.OptimizedContent.ShouldBe("Text");
        JsonElement.DeepEquals(read.StructuredOutput.Parse(), made.StructuredOutput.Parse()).ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task A_save_that_ends_work_on_a_section_ends_it_once_and_with_the_document(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var section = new ResumeSectionRecord { SectionName = "file", OriginalInput = "a.pdf", Status = WorkStatus.Processing };
        var made = ((Saved<ResumeRecord>)(await house.Store.Resumes.CreateAsync(house.Ada, new NewResume { JsonResumeData = JsonBytes.EmptyObject }, new SaveOptions(), section)).Value).Record;

        (await FinishAsync("Ada")).IsOk.ShouldBeTrue();
        (await FinishAsync("Ada Again")).Error!.Code.ShouldBe(StorageErrors.AlreadyDone);

        var read = (await house.Store.Resumes.GetAsync(house.Ada, made.Id)).Value;
        read.Version.ShouldBe(2);
        read.JsonResumeData.Parse().GetProperty("basics").GetProperty("name").GetString().ShouldBe("Ada");
        var kept = (await house.Store.Sections.ListAsync(house.Ada, made.Id)).Value.ShouldHaveSingleItem();
        (kept.Status, kept.OriginalInput).ShouldBe((WorkStatus.Completed, "a.pdf"));

        Task<Core.Result<SaveOutcome<ResumeRecord>>> FinishAsync(string name) => house.Store.Resumes.FinishAsync(
            house.Ada, made.Id, new ResumeChanges { JsonResumeData = House.Json($$$"""{"basics":{"name":"{{{name}}}"}}""") }, section with { Status = WorkStatus.Completed }, new SaveOptions());
    }

    [Theory, EveryTier]
    public async Task Edits_of_different_fields_are_merged_and_said_to_be(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer", "Old."));
        await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead", "Old.") }, 1);

        var mine = await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Engineer", "New.") }, 1);

        var saved = mine.ShouldBeOfType<Saved<OptimizedResumeRecord>>();
        saved.Merged.ShouldBeTrue();
        saved.Record.Version.ShouldBe(3);
        JsonElement.DeepEquals(saved.Record.StructuredOutput.Parse(), House.Output("Lead", "New.").Parse()).ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task Edits_of_the_same_field_conflict_with_the_three_values_and_save_nothing(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer"));
        await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, 1);

        var mine = await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Principal") }, 1);

        var conflicted = mine.ShouldBeOfType<Conflicted<OptimizedResumeRecord>>();
        conflicted.Current.Version.ShouldBe(2);
        var conflict = conflicted.Conflicts.ShouldHaveSingleItem();
        conflict.Pointer.ShouldBe("/ui/target_title/primary");
        conflict.Base!.Value.GetString().ShouldBe("Engineer");
        conflict.Mine!.Value.GetString().ShouldBe("Principal");
        conflict.Theirs!.Value.GetString().ShouldBe("Lead");
        (await house.Store.OptimizedResumes.GetVersionNumberAsync(house.Ada, made.Id)).Value.ShouldBe(2);
    }

    [Theory, EveryTier]
    public async Task What_was_merged_is_rebuilt_before_it_is_saved(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer", "Old."));
        await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead", "Old.") }, 1);

        var outcome = await house.Store.OptimizedResumes.SaveAsync(
            house.Ada, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Engineer", "New."), Title = "Engineer" }, new SaveOptions { ExpectedVersion = 1 },
            merged => new OptimizedResumeChanges { Title = merged.GetProperty("ui").GetProperty("target_title").GetProperty("primary").GetString() });

        outcome.Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>().Record.Title.ShouldBe("Lead");
    }

    [Theory, EveryTier]
    public async Task The_same_request_sent_again_is_answered_and_not_done_again(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);
        var changes = new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") };
        var first = (Saved<OptimizedResumeRecord>)await SaveAsync(house, made.Id, changes, 1, "key-1");
        await SaveAsync(house, made.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Later") }, 2);

        var again = (await SaveAsync(house, made.Id, changes, 1, "key-1")).ShouldBeOfType<Saved<OptimizedResumeRecord>>();

        again.Replayed.ShouldBeTrue();
        again.Record.Version.ShouldBe(first.Record.Version);
        again.Record.UpdatedAt.ShouldBe(first.Record.UpdatedAt);
        JsonElement.DeepEquals(again.Record.StructuredOutput.Parse(), House.Output("Lead").Parse()).ShouldBeTrue();
        (await house.Store.OptimizedResumes.GetVersionNumberAsync(house.Ada, made.Id)).Value.ShouldBe(3);
    }

    [Theory, EveryTier]
    public async Task A_key_used_for_another_request_is_refused(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var (one, two) = (await house.NewOptimizedAsync(house.Ada), await house.NewOptimizedAsync(house.Ada));
        await SaveAsync(house, one.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, 1, "key");

        foreach (var (id, expected, headline) in new[] { (one.Id, 1, "Other"), (one.Id, 2, "Other"), (two.Id, 1, "Lead") })
        {
            var refused = await house.Store.OptimizedResumes.SaveAsync(house.Ada, id, new OptimizedResumeChanges { StructuredOutput = House.Output(headline) }, new SaveOptions { ExpectedVersion = expected, IdempotencyKey = "key" });
            refused.Error!.Code.ShouldBe(StorageErrors.KeyReused);
        }

        (await SaveAsync(house, one.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, 1, "key")).ShouldBeOfType<Saved<OptimizedResumeRecord>>().Replayed.ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task A_resume_created_twice_with_one_key_is_created_once(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);

        var first = await house.NewResumeAsync(house.Ada, key: "upload-1");
        var again = await house.NewResumeAsync(house.Ada, key: "upload-1");

        again.Id.ShouldBe(first.Id);
        (await house.Store.Resumes.ListAsync(house.Ada, new Resumes.ResumeFilter(), new PageRequest())).Value.Items.Count.ShouldBe(1);
    }

    [Theory, EveryTier]
    public async Task Nobody_sees_or_changes_what_is_not_theirs(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);

        (await house.Store.OptimizedResumes.GetAsync(house.Bob, made.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.OptimizedResumes.DeleteAsync(house.Bob, made.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.OptimizedResumes.SaveAsync(house.Bob, made.Id, new OptimizedResumeChanges { Title = "Mine" }, new SaveOptions())).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.OptimizedResumes.ListAsync(house.Bob, new OptimizedResumeFilter(), new PageRequest())).Value.Items.ShouldBeEmpty();
        var stolen = await house.Store.OptimizedResumes.CreateAsync(house.Bob, new NewOptimizedResume { StructuredOutput = House.Output("X"), OriginalResumeId = (await house.NewResumeAsync(house.Ada)).Id }, new SaveOptions());
        stolen.Error!.Code.ShouldBe(StorageErrors.UnknownReference);
    }

    [Theory, EveryTier]
    public async Task What_is_in_the_bin_is_not_read_listed_or_saved_until_it_is_taken_out(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);

        (await house.Store.OptimizedResumes.DeleteAsync(house.Ada, made.Id)).IsOk.ShouldBeTrue();

        (await house.Store.OptimizedResumes.GetAsync(house.Ada, made.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.OptimizedResumes.SaveAsync(house.Ada, made.Id, new OptimizedResumeChanges { Title = "X" }, new SaveOptions { ExpectedVersion = 1 })).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await house.Store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(), new PageRequest())).Value.Items.ShouldBeEmpty();
        (await house.Store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(Deleted: true), new PageRequest())).Value.Items.ShouldHaveSingleItem().DeletedAt.ShouldNotBeNull();
        (await house.Store.OptimizedResumes.UndeleteAsync(house.Ada, made.Id)).IsOk.ShouldBeTrue();
        (await house.Store.OptimizedResumes.GetAsync(house.Ada, made.Id)).Value.DeletedAt.ShouldBeNull();
    }

    [Theory, EveryTier]
    public async Task What_many_make_of_a_document_as_it_is_is_all_in_it_in_the_end(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        // With a spool a server makes its changes of what it saw last, and there are two of them.
        await using var other = tier == Tier.Postgres ? (await VitaeStore.OpenAsync(house.Options with { Spool = Path.Combine(house.Folder, "spool") })).Value : null;
        var made = await house.NewOptimizedAsync(house.Ada, House.Json("""{"ui":{"n":0}}"""));
        VitaeStore[] stores = [house.Store, other ?? house.Store];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var i = 0; i < 5; i++) (await stores[writer % 2].OptimizedResumes.SaveAsync(house.Ada, made.Id, OneMore, new SaveOptions())).Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>();
        }));

        var read = (await house.Store.OptimizedResumes.GetAsync(house.Ada, made.Id)).Value;
        (Number(read), read.Version).ShouldBe((20, 21));

        static Task<Core.Result<Edit<OptimizedResumeChanges>>> OneMore(OptimizedResumeRecord current)
            => Task.FromResult<Core.Result<Edit<OptimizedResumeChanges>>>(new Edit<OptimizedResumeChanges>(new OptimizedResumeChanges { StructuredOutput = House.Json($$$"""{"ui":{"n":{{{Number(current) + 1}}}}}""") }));

        static int Number(OptimizedResumeRecord record) => record.StructuredOutput.Parse().GetProperty("ui").GetProperty("n").GetInt32();
    }

    [Theory, EveryTier]
    public async Task Pages_hold_every_row_once_newest_change_first(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = new List<Guid>();
        for (var i = 0; i < 7; i++)
        {
            made.Add((await house.NewOptimizedAsync(house.Ada)).Id);
        }

        await SaveAsync(house, made[2], new OptimizedResumeChanges { Title = "Touched" }, null);
        var (seen, cursor) = (new List<Guid>(), (string?)null);
        do
        {
            var page = (await house.Store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(), new PageRequest(cursor, 3))).Value;
            page.Items.Count.ShouldBeLessThanOrEqualTo(3);
            seen.AddRange(page.Items.Select(item => item.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        seen.ShouldBe([made[2], made[6], made[5], made[4], made[3], made[1], made[0]]);
        (await house.Store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(), new PageRequest("nonsense"))).Error!.Code.ShouldBe(StorageErrors.InvalidCursor);
    }

    private static async Task<SaveOutcome<OptimizedResumeRecord>> SaveAsync(House house, Guid id, OptimizedResumeChanges changes, int? expected, string? key = null)
        => (await house.Store.OptimizedResumes.SaveAsync(house.Ada, id, changes, new SaveOptions { ExpectedVersion = expected, IdempotencyKey = key })).Value;
}
