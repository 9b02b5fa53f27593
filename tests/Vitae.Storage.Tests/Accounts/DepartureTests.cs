using System.Text;
using Vitae.Storage.Accounts;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Resumes;
using Vitae.Storage.Schema;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Accounts;

/// <summary>Nothing of a deleted account comes back, and nothing of it stays where nobody looks.</summary>
public sealed class DepartureTests(PostgresServer postgres)
{
    [Fact]
    public void Whoever_leaves_is_removed_from_every_table_of_the_model_that_holds_what_is_theirs()
        => AccountRemoval.OwnedTables.ShouldBe(TableShape.All.Reverse().Where(table => table.IsOwned).Select(table => table.Name));

    [Fact]
    public async Task A_save_that_waits_for_the_database_does_not_bring_a_deleted_account_back()
    {
        await using var house = await OpenAsync();
        await using var store = await WithSpoolAsync(house);
        await SpoolAsync(store, house.Ada, "Ada Spooled");
        var bobs = await SpoolAsync(store, house.Bob, "Bob Spooled");
        (await house.Store.Users.DeleteEverythingAsync(house.Ada)).IsOk.ShouldBeTrue();
        var told = new List<Spooling.ReplayedSave>();
        store.Spool!.Replayed += told.Add;

        await store.Spool.DrainAsync(default);

        store.Spool.Waiting.ShouldBe(0);
        told.Select(save => (save.UserId, save.Outcome)).ShouldBe([(house.Ada, Spooling.ReplayOutcome.Gone), (house.Bob, Spooling.ReplayOutcome.Saved)]);
        (await RowsAsync(house, house.Ada)).ShouldBe(0);
        (await store.Resumes.GetAsync(house.Bob, bobs)).Value.CandidateName.ShouldBe("Bob Spooled");
    }

    [Fact]
    public async Task A_server_forgets_whose_account_is_gone_in_memory_and_in_the_file_of_saves_that_wait()
    {
        await using var house = await OpenAsync();
        await using var store = await WithSpoolAsync(house);
        var adas = await SpoolAsync(store, house.Ada, "Ada Spooled");
        var bobs = await SpoolAsync(store, house.Bob, "Bob Spooled");
        (await store.UsersAtHandAsync()).ShouldBe([house.Ada, house.Bob], ignoreOrder: true);
        SpoolBytes(house).ShouldContain("Ada Spooled");
        await store.ForgetGoneAsync(house.Ada);
        store.Spool!.Waiting.ShouldBe(2, "who is still there is left alone");
        (await house.Store.Users.DeleteEverythingAsync(house.Ada)).IsOk.ShouldBeTrue();

        (await store.ForgetGoneAsync(house.Ada)).IsOk.ShouldBeTrue();

        store.Spool.Waiting.ShouldBe(1);
        (await store.UsersAtHandAsync()).ShouldBe([house.Bob]);
        SpoolBytes(house).ShouldNotContain("Ada Spooled");
        SpoolBytes(house).ShouldContain("Bob Spooled");
        store.Spool.FoundAway();
        (await store.Resumes.GetAsync(house.Ada, adas)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        (await store.Resumes.GetAsync(house.Bob, bobs)).Value.CandidateName.ShouldBe("Bob Spooled");
    }

    [Fact]
    public async Task The_file_of_the_database_holds_no_word_of_a_deleted_account()
    {
        await using var house = await House.OpenAsync(Tier.File, postgres);
        await house.NewResumeAsync(house.Ada, "Wilhelmina Quartzbottle");
        await house.NewOptimizedAsync(house.Ada, House.Output("Zeppelinologist"));
        await house.NewResumeAsync(house.Bob, "Bartholomew Inkwell");
        await house.Store.SearchCaughtUpAsync(house.Ada);
        await house.Store.SearchCaughtUpAsync(house.Bob);
        (await house.Store.Search.ResumesAsync(house.Ada, new Vitae.Storage.Search.SearchQuery("quartzbottle"), new PageRequest())).Value.Items.Count.ShouldBe(1);

        (await house.Store.Users.DeleteEverythingAsync(house.Ada)).IsOk.ShouldBeTrue();

        var bytes = string.Concat(Directory.EnumerateFiles(house.Folder, "vitae.db*").Select(Latin));
        bytes.ShouldContain("inkwell");
        foreach (var word in new[] { "quartzbottle", "zeppelinologist", "ada@example.org" }) bytes.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(word);
    }

    [Theory, EveryTier]
    public async Task A_file_that_comes_while_the_account_goes_is_not_kept(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var resume = await house.NewResumeAsync(house.Ada);
        (await house.Store.Users.DeleteEverythingAsync(house.Ada)).IsOk.ShouldBeTrue();

        (await house.Store.Files.UploadAsync(house.Ada, "cv.pdf", "application/pdf", new MemoryStream([1, 2, 3]), 100)).Error!.Code.ShouldBe(StorageErrors.UnknownReference);
        (await house.Store.Exports.SaveAsync(house.Ada, new ExportKey(DocumentKind.Resume, resume.Id, 1, "txt", "classic"), new byte[] { 9 }, "text/plain")).Error!.Code.ShouldBe(StorageErrors.UnknownReference);

        (await house.Store.Objects.ListAsync("").CountAsync()).ShouldBe(0);
    }

    [Theory, EveryTier]
    public async Task An_account_goes_whatever_is_written_to_it_meanwhile(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        for (var round = 0; round < 5; round++)
        {
            var user = (await house.Store.Users.CreateAsync($"person{round}@example.org", "Person")).Value.Id;
            var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
            {
                while ((await house.Store.Resumes.CreateAsync(user, new NewResume { JsonResumeData = House.Json("""{"basics":{"name":"Ann"}}""") }, new SaveOptions())).IsOk)
                {
                    await house.Store.Events.RecordAsync(user, [new Vitae.Storage.Activity.ActivityEvent { Name = "resume_uploaded" }]);
                }
            })).ToList();
            (await house.Store.Users.DeleteEverythingAsync(user)).Error.ShouldBeNull();
            await Task.WhenAll(writers);
            (await house.Store.Events.RecordAsync(user, [new Vitae.Storage.Activity.ActivityEvent { Name = "late" }])).Error!.Code.ShouldBe(StorageErrors.NotFound);
            (await RowsAsync(house, user)).ShouldBe(0);
        }
    }

    private async Task<House> OpenAsync()
    {
        if (!PostgresServer.IsInstalled) Assert.Skip(PostgresServer.Absent);
        return await House.OpenAsync(Tier.Postgres, postgres);
    }

    /// <summary>Another server on the same database, with a spool.</summary>
    private static async Task<VitaeStore> WithSpoolAsync(House house) => (await VitaeStore.OpenAsync(house.Options with { Spool = Path.Combine(house.Folder, "spool") })).Value;

    /// <summary>A resume whose newest save waits.</summary>
    private static async Task<Guid> SpoolAsync(VitaeStore store, Guid user, string name)
    {
        var made = ((Saved<ResumeRecord>)(await store.Resumes.CreateAsync(user, new NewResume { JsonResumeData = House.Json("{}") }, new SaveOptions())).Value).Record;
        (await store.Resumes.GetAsync(user, made.Id)).IsOk.ShouldBeTrue();
        store.Spool!.FoundAway();
        var changes = new ResumeChanges { JsonResumeData = House.Json($$$"""{"basics":{"name":"{{{name}}}"}}"""), CandidateName = name };
        (await store.Resumes.SaveAsync(user, made.Id, changes, new SaveOptions { ExpectedVersion = 1 })).Value.ShouldBeOfType<Spooled<ResumeRecord>>();
        return made.Id;
    }

    private static async Task<long> RowsAsync(House house, Guid user)
    {
        var rows = 0L;
        foreach (var table in Storage.Schema.TableShape.All.Where(table => table.IsOwned))
        {
            rows += (await house.Store.Database.QueryAsync(Databases.Scope.Operator, $"SELECT count(*) FROM {table.Name} WHERE user_id = $1", row => row.Long(0), [user])).Value[0];
        }

        return rows;
    }

    private static string SpoolBytes(House house) => string.Concat(Directory.EnumerateFiles(Path.Combine(house.Folder, "spool")).Select(Latin));

    private static string Latin(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }
}
