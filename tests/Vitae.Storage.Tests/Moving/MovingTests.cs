using System.Text.Json;
using Vitae.Core;
using Vitae.Storage.Activity;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Jobs;
using Vitae.Storage.Moving;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Moving;

public sealed class MovingTests(PostgresServer postgres)
{
    [Fact]
    public async Task Looking_at_a_database_that_is_not_there_makes_none()
    {
        var path = Path.Combine(Path.GetTempPath(), $"vitae-{Guid.NewGuid():N}", "vitae.db");
        var options = House.OptionsFor(path, Path.GetTempPath());
        (await StoreOperations.StatusAsync(options)).Error!.Code.ShouldBe("no_database");
        (await StoreOperations.VerifyAsync(options)).Error!.Code.ShouldBe("no_database");
        (await StoreOperations.CopyAsync(options, House.OptionsFor("memory:", Path.GetTempPath()))).Error!.Code.ShouldBe("no_database");
        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Tier.File, Tier.Postgres)]
    [InlineData(Tier.Postgres, Tier.File)]
    [InlineData(Tier.File, null)]
    [InlineData(Tier.Postgres, null)]
    public async Task Everything_moves_there_and_back_and_is_proved_equal(Tier from, Tier? to)
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        await using var house = await FilledAsync(from);
        var there = await TargetAsync(house, to, "there");

        var sent = (await StoreOperations.CopyAsync(house.Options, there)).Value;
        var back = await TargetAsync(house, from, "back");
        var returned = (await StoreOperations.CopyAsync(there, back)).Value;

        sent.Rows["users"].ShouldBe(2);
        sent.Rows["document_versions"].ShouldBe(4);
        sent.Rows["applications"].ShouldBe(1);
        sent.Objects.ShouldBe(2);
        returned.Rows.ShouldBe(sent.Rows);
        returned.Objects.ShouldBe(sent.Objects);
        await using var store = (await VitaeStore.OpenAsync(back)).Value;
        var original = (await house.Store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(), new PageRequest())).Value.Items.ShouldHaveSingleItem();
        (await store.OptimizedResumes.ListAsync(house.Ada, new OptimizedResumeFilter(), new PageRequest())).Value.Items.ShouldHaveSingleItem().ShouldBe(original);
        var version = (await store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, original.Id, 2)).Value;
        JsonElement.DeepEquals(version.Document.Parse(), House.Output("Lead").Parse()).ShouldBeTrue();
        (await store.Database.QueryAsync(Databases.Scope.Operator, "SELECT count(*) FROM resumes", row => row.Long(0), [])).Value.ShouldBe([1]);
        (await StoreOperations.CopyAsync(house.Options, back)).Error!.Code.ShouldBe("target_not_empty");
    }

    [Fact]
    public async Task What_arrives_changed_is_noticed()
    {
        await using var house = await FilledAsync(Tier.File);
        var folder = Path.Combine(house.Folder, "json");
        await StoreOperations.CopyAsync(house.Options, House.OptionsFor($"json:{folder}", Path.Combine(house.Folder, "o")));
        var file = Directory.EnumerateFiles(Path.Combine(folder, $"{house.Ada}", "resumes")).Single();
        (await File.ReadAllTextAsync(file)).ShouldContain("Ada Example");
        await File.WriteAllTextAsync(file, "{\"user_id\": 7}");

        (await StoreOperations.CopyAsync(House.OptionsFor($"json:{folder}", Path.Combine(house.Folder, "o")), House.OptionsFor(Path.Combine(house.Folder, "x.db"), Path.Combine(house.Folder, "x")))).Error!.Code.ShouldBe("invalid_file");
    }

    [Fact]
    public async Task What_is_copied_is_left_as_it_is_its_schema_too()
    {
        await using var house = await FilledAsync(Tier.File);
        var later = house.Options with { Migrations = [.. house.Options.Migrations.Select(set => set with { Migrations = [.. set.Migrations, new Storage.Migrating.Migration(Postgres.PostgresMigrations.Set.Migrations.Count + 1, "more", "CREATE TABLE more (id INTEGER)", null)] })] };

        (await StoreOperations.CopyAsync(later, later with { Database = Path.Combine(house.Folder, "copy.db"), Objects = Path.Combine(house.Folder, "copy") })).Error!.Code.ShouldBe("schema_behind");

        (await StoreOperations.StatusAsync(house.Options)).Value.Schema.Applied.ShouldBe(Postgres.PostgresMigrations.Set.Migrations.Count);
        await (await VitaeStore.OpenAsync(later)).Value.DisposeAsync();
        File.Exists(FormattableString.Invariant($"{house.Options.Database}.before-{Postgres.PostgresMigrations.Set.Migrations.Count + 1:0000}")).ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task A_backup_is_restored_into_an_empty_store(Tier tier)
    {
        if (tier == Tier.Memory) return;
        await using var house = await FilledAsync(tier);

        var (folder, report) = (await StoreOperations.BackupAsync(house.Options, Path.Combine(house.Folder, "backups"))).Value;
        var empty = await TargetAsync(house, tier, "restored");
        var restored = (await StoreOperations.RestoreAsync(folder, empty)).Value;

        restored.Rows.ShouldBe(report.Rows);
        await using var store = (await VitaeStore.OpenAsync(empty)).Value;
        await using var content = (await store.Files.OpenAsync(house.Ada, (await house.Store.Resumes.ListAsync(house.Ada, new ResumeFilter(), new PageRequest())).Value.Items[0].FileId!.Value)).Value;
        content.Length.ShouldBe(5);
        (await store.Search.OptimizedResumesAsync(house.Ada, new Vitae.Storage.Search.SearchQuery("nothing"), new PageRequest())).IsOk.ShouldBeTrue();
        (await StoreOperations.StatusAsync(empty)).Value.Rows["users"].ShouldBe(2);
        (await StoreOperations.RestoreAsync(house.Folder + "/nowhere", empty)).Error!.Code.ShouldBe("not_a_backup");
    }

    [Theory, EveryTier]
    public async Task A_mirror_holds_what_the_store_holds_and_writes_only_what_changed(Tier tier)
    {
        await using var house = await FilledAsync(tier);
        var folder = Path.Combine(house.Folder, "mirror");
        var mirror = new JsonMirror(house.Store.Database, folder);
        (await mirror.SyncAsync()).Value.Written.ShouldBeGreaterThan(10);
        (await mirror.SyncAsync()).Value.ShouldBe(new MirrorReport(0, 0));

        var resume = (await house.Store.Resumes.ListAsync(house.Ada, new ResumeFilter(), new PageRequest())).Value.Items.Single();
        await house.Store.Resumes.SaveAsync(house.Ada, resume.Id, new ResumeChanges { JsonResumeData = House.Json("""{"basics":{"name":"Ada Changed"}}""") }, new SaveOptions());
        var experience = (await house.Store.Experiences.ListAsync(house.Ada, new PageRequest())).Value.Items.Single();
        await house.Store.Experiences.DeleteAsync(house.Ada, experience.Id);

        (await new JsonMirror(house.Store.Database, folder).SyncAsync()).Value.ShouldBe(new MirrorReport(2, 1));
        (await File.ReadAllTextAsync(Path.Combine(folder, $"{house.Ada}", "resumes", $"{resume.Id}.json"))).ShouldContain("\"name\": \"Ada Changed\"");
        (await File.ReadAllTextAsync(Path.Combine(folder, $"{house.Ada}", "document_versions", $"{resume.Id}", "0002.json"))).ShouldContain("\"name\": \"Ada Changed\"");
        File.Exists(Path.Combine(folder, $"{house.Ada}", "experiences", $"{experience.Id}.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_mirror_goes_on_after_a_round_that_failed_and_ends_with_the_reason_when_the_first_does()
    {
        await using var house = await FilledAsync(Tier.File);
        var (folder, rounds) = (Path.Combine(house.Folder, "mirror"), new List<string>());
        var taken = Path.Combine(folder, $"{house.Ada}", "user.json");
        using var stop = new CancellationTokenSource();
        void Tell(Result<MirrorReport> round)
        {
            rounds.Add(round.Error?.Code ?? $"{round.Value.Written > 0}");
            if (rounds.Count == 1) Replace(() => Directory.CreateDirectory(taken));
            else if (rounds.Count == 2) Replace(() => { });
            else stop.Cancel();
        }

        void Replace(Action make)
        {
            if (File.Exists(taken)) File.Delete(taken);
            if (Directory.Exists(taken)) Directory.Delete(taken);
            make();
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={house.Options.Database}");
            connection.Open();
            using var rename = connection.CreateCommand();
            rename.CommandText = "UPDATE users SET name = name || '.'";
            rename.ExecuteNonQuery();
        }

        (await StoreOperations.MirrorAsync(house.Options, folder, TimeSpan.FromMilliseconds(1), Tell, stop.Token)).IsOk.ShouldBeTrue();

        rounds.ShouldBe(["True", "storage_unavailable", "True"]);
        (await File.ReadAllTextAsync(taken)).ShouldContain("Ada Example..");
        (await StoreOperations.MirrorAsync(house.Options, taken, TimeSpan.Zero, Tell, CancellationToken.None)).IsOk.ShouldBeFalse();
        rounds.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Readable_files_are_their_owners_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var house = await FilledAsync(Tier.File);
        var (folder, objects) = (Path.Combine(house.Folder, "json"), Path.Combine(house.Folder, "copies"));
        (await StoreOperations.CopyAsync(house.Options, House.OptionsFor($"json:{folder}", objects))).IsOk.ShouldBeTrue();

        foreach (var made in new[] { folder, objects })
        {
            var files = Directory.GetFiles(made, "*", SearchOption.AllDirectories);
            files.ShouldNotBeEmpty();
            foreach (var path in files.Concat(Directory.GetDirectories(made, "*", SearchOption.AllDirectories)).Append(made))
            {
                (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)).ShouldBe(UnixFileMode.None, path);
            }
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_copied_as_an_empty_one()
    {
        var missing = Path.Combine(Path.GetTempPath(), $"vitae-{Guid.NewGuid():N}");

        (await StoreOperations.CopyAsync(House.OptionsFor($"json:{missing}", Path.GetTempPath()), House.OptionsFor("memory:", Path.GetTempPath()))).Error!.Code.ShouldBe("no_folder");

        Directory.Exists(missing).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Host=db;Port=5433;Username=u;Password=geheim;Database=vitae", "postgres://db:5433/vitae")]
    [InlineData("Username=u;Password=geheim;Host=db;Database=vitae", "postgres://db:5432/vitae")]
    [InlineData("postgres://u:gehe%69m@db/vitae?sslmode=require&password=geheim", "postgres://db:5432/vitae")]
    [InlineData("memory:", "memory:")]
    [InlineData("/srv/vitae.db", "/srv/vitae.db")]
    public void A_place_is_shown_without_what_is_secret(string address, string shown) => Databases.DatabaseAddress.Parse(address).Value.Shown.ShouldBe(shown);

    [Theory, EveryTier]
    public async Task A_deleted_account_leaves_no_row_and_no_object_and_nobody_else_loses_any(Tier tier)
    {
        await using var house = await FilledAsync(tier);
        var bobs = await house.NewResumeAsync(house.Bob, "Bob");
        await house.Store.Search.ResumesAsync(house.Ada, new Vitae.Storage.Search.SearchQuery("ada"), new PageRequest());

        var report = (await house.Store.Users.DeleteEverythingAsync(house.Ada)).Value;

        report.Objects.ShouldBe(2);
        report.Rows.ShouldBeGreaterThan(10);
        foreach (var table in Storage.Schema.TableShape.All.Where(table => table.IsOwned))
        {
            (await house.Store.Database.QueryAsync(Databases.Scope.Operator, $"SELECT count(*) FROM {table.Name} WHERE user_id = $1", row => row.Long(0), [house.Ada])).Value.ShouldBe([0], table.Name);
        }

        (await house.Store.Objects.ListAsync("").CountAsync()).ShouldBe(0);
        (await house.Store.Resumes.GetAsync(house.Bob, bobs.Id)).IsOk.ShouldBeTrue();
        (await house.Store.Users.DeleteEverythingAsync(house.Ada)).Error!.Code.ShouldBe(StorageErrors.NotFound);
    }

    private async Task<StorageOptions> TargetAsync(House house, Tier? tier, string name) => House.OptionsFor(
        tier switch
        {
            null => $"json:{Path.Combine(house.Folder, name)}",
            Tier.File => Path.Combine(house.Folder, name, "vitae.db"),
            _ => await postgres.CreateDatabaseAsync(),
        },
        Path.Combine(house.Folder, $"{name}-objects"));

    /// <summary>A store with something in every kind of column.</summary>
    private async Task<House> FilledAsync(Tier tier)
    {
        var house = await House.OpenAsync(tier, postgres);
        var file = (await house.Store.Files.UploadAsync(house.Ada, "Lebenslauf.pdf", "application/pdf", new MemoryStream([1, 2, 3, 4, 5]), 100)).Value.File;
        var resume = ((Saved<ResumeRecord>)(await house.Store.Resumes.CreateAsync(
            house.Ada, new NewResume { JsonResumeData = House.Json("""{"basics":{"name":"Ada Example"},"x":[1.0,2.50,1e3,123456789012345678901234567890,"\u00fc\ud83d\ude00"]}"""), FileId = file.Id }, new SaveOptions { IdempotencyKey = "k" })).Value).Record;
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer", Analysis = House.Json("""{"b":1,"a":2}""") })).Value;
        var optimized = await house.NewOptimizedAsync(house.Ada, original: resume.Id, posting: posting.Id);
        await house.Store.OptimizedResumes.SaveAsync(house.Ada, optimized.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead"), MatchScore = 71.25, KeywordsAdded = ["a", "b\"c"] }, new SaveOptions());
        await house.Store.OptimizedResumes.SaveAsync(house.Ada, optimized.Id, new OptimizedResumeChanges { Title = "Again" }, new SaveOptions());
        var export = (await house.Store.Exports.SaveAsync(house.Ada, new ExportKey(DocumentKind.OptimizedResume, optimized.Id, 2, "pdf", "classic"), new byte[] { 9, 9 }, "application/pdf")).Value;
        await house.Store.Applications.ApplyAsync(house.Ada, new ApplicationRecord { JobPostingId = posting.Id, GeneratedResumeId = export.Id });
        await house.Store.Experiences.CreateAsync(house.Ada, new ExperienceRecord { Title = "Built", BulletPoints = ["One"], Skills = [] });
        await house.Store.Events.CreateAsync(house.Ada, new ActivityEvent { Name = "exported", DurationMs = 5_000_000_000 });
        await house.Store.Audit.RecordAsync(Guid.Empty, new AuditEntry { Act = "sign_in_failed" });
        return house;
    }
}
