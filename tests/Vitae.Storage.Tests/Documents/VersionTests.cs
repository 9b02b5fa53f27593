using System.Text.Json;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Documents;

public sealed class VersionTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task Every_save_is_a_version_that_tells_what_changed(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer", "Old."));
        await SaveAsync(house, made.Id, House.Output("Lead", "Old."));
        await SaveAsync(house, made.Id, House.Output("Lead", "New."));

        var versions = (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, new PageRequest())).Value.Items;
        var again = (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, new PageRequest())).Value.Items;

        versions.Select(version => (version.Version, version.Cause, version.ChangesSummary)).ShouldBe(
            [(3, SaveCause.Save, "Summary changed"), (2, SaveCause.Save, "Headline changed"), (1, SaveCause.Optimize, "")]);
        versions[2].IsMilestone.ShouldBeTrue();
        again.ShouldBe(versions);
        var first = (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, new PageRequest(Size: 2))).Value;
        (await house.Store.Versions.ListAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, new PageRequest(first.Next, 2))).Value.Items.ShouldHaveSingleItem().Version.ShouldBe(1);
        (await house.Store.Versions.ListAsync(house.Bob, DocumentKind.OptimizedResume, made.Id, new PageRequest())).Value.Items.ShouldBeEmpty();
    }

    [Theory, EveryTier]
    public async Task Two_versions_are_told_apart_field_by_field(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer", "Old."));
        await SaveAsync(house, made.Id, House.Output("Lead", "New."));

        var diff = (await house.Store.Versions.DiffAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 1, 2)).Value;

        diff.Changes.Select(change => change.Pointer).ShouldBe(["/ui/target_title/primary", "/ui/professional_summary/primary"], ignoreOrder: true);
        diff.Summary.Count.ShouldBe(2);
        (await house.Store.Versions.DiffAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 1, 9)).Error!.Code.ShouldBe(StorageErrors.NotFound);
    }

    [Theory, EveryTier]
    public async Task Restoring_makes_a_new_version_of_the_old_one_and_loses_nothing(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Engineer"));
        await SaveAsync(house, made.Id, House.Output("Lead"));

        var restored = (await house.Store.OptimizedResumes.RestoreAsync(house.Ada, made.Id, 1, new SaveOptions { Author = "Ada" }, document => new OptimizedResumeChanges
        {
            Title = document.GetProperty("ui").GetProperty("target_title").GetProperty("primary").GetString(),
        })).Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>().Record;

        restored.Version.ShouldBe(3);
        restored.Title.ShouldBe("Engineer");
        JsonElement.DeepEquals(restored.StructuredOutput.Parse(), made.StructuredOutput.Parse()).ShouldBeTrue();
        var second = (await house.Store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 2)).Value;
        JsonElement.DeepEquals(second.Document.Parse(), House.Output("Lead").Parse()).ShouldBeTrue();
        (await house.Store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 3)).Value.Version.ShouldSatisfyAllConditions(
            version => version.Cause.ShouldBe(SaveCause.Restore), version => version.IsMilestone.ShouldBeTrue(), version => version.ChangesSummary.ShouldBe("Restored version 1"));
    }

    [Theory, EveryTier]
    public async Task A_name_is_kept_and_keeps_its_version(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada);
        await SaveAsync(house, made.Id, House.Output("Lead"));

        (await house.Store.Versions.NameAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 2, "Sent to Acme")).IsOk.ShouldBeTrue();

        var named = (await house.Store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, made.Id, 2)).Value.Version;
        (named.UserNote, named.IsMilestone).ShouldBe(("Sent to Acme", true));
        (await house.Store.Versions.NameAsync(house.Bob, DocumentKind.OptimizedResume, made.Id, 2, "Mine")).Error!.Code.ShouldBe(StorageErrors.NotFound);
    }

    private static Task SaveAsync(House house, Guid id, JsonBytes output)
        => house.Store.OptimizedResumes.SaveAsync(house.Ada, id, new OptimizedResumeChanges { StructuredOutput = output }, new SaveOptions());
}
