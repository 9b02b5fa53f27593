using System.Text;
using Vitae.Storage.Accounts;
using Vitae.Storage.Documents;
using Vitae.Storage.Moving;
using Vitae.Storage.Optimized;
using Vitae.Storage.Postgres;
using Vitae.Storage.Resumes;
using Vitae.Storage.Sqlite;

[assembly: AssemblyFixture(typeof(Vitae.Storage.Tests.Tiers.PostgresServer))]

namespace Vitae.Storage.Tests.Tiers;

/// <summary>An empty store with two people in it, gone after the test.</summary>
public sealed class House : IAsyncDisposable
{
    private static readonly SemaphoreSlim TemplateLock = new(1, 1);
    private static bool hasTemplate;

    private readonly string folder;

    private House(VitaeStore store, StorageOptions options, string folder, User ada, User bob) => (Store, Options, this.folder, Ada, Bob) = (store, options, folder, ada.Id, bob.Id);

    public VitaeStore Store { get; }

    public StorageOptions Options { get; }

    public Guid Ada { get; }

    public Guid Bob { get; }

    public string Folder => folder;

    public FakeClock Clock => (FakeClock)Options.Clock;

    public static async Task<House> OpenAsync(Tier tier, PostgresServer postgres)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-store-").FullName;
        var options = OptionsFor(
            tier switch
            {
                Tier.Memory => "memory:",
                Tier.File => Path.Combine(folder, "vitae.db"),
                _ => await NewDatabaseAsync(postgres),
            },
            Path.Combine(folder, "objects"));
        var store = (await VitaeStore.OpenAsync(options)).Value;
        var ada = (await store.Users.CreateAsync("ada@example.org", "Ada Example")).Value;
        var bob = (await store.Users.CreateAsync("bob@example.org", "Bob Example")).Value;
        return new House(store, options, folder, ada, bob);
    }

    public static StorageOptions OptionsFor(string database, string objects)
        => new() { Database = database, Objects = objects, Migrations = [SqliteMigrations.Set, PostgresMigrations.Set], Clock = new FakeClock() };

    public static JsonBytes Json(string json) => JsonBytes.Read(Encoding.UTF8.GetBytes(json)).Value;

    /// <summary>A structured output as far as the store cares.</summary>
    public static JsonBytes Output(string headline, string summary = "Builds things.", params string[] skills)
        => Json($$$$"""{"schema_version":1,"ui":{"target_title":{"include":true,"primary":"{{{{headline}}}}"},"professional_summary":{"include":true,"primary":"{{{{summary}}}}"},"skills":{"groups":{"Tools":[{{{{string.Join(',', skills.Select(skill => $"\"{skill}\""))}}}}]}}},"x_unknown":{"kept":[1,2.50,"ü"]}}""");

    public async Task<ResumeRecord> NewResumeAsync(Guid user, string name = "Ada Example", string? key = null, Guid? file = null)
        => ((Saved<ResumeRecord>)(await Store.Resumes.CreateAsync(
            user, new NewResume { JsonResumeData = Json($$$"""{"basics":{"name":"{{{name}}}"}}"""), Title = name, CandidateName = name, FileId = file }, new SaveOptions { IdempotencyKey = key, Cause = SaveCause.Import })).Value).Record;

    public async Task<OptimizedResumeRecord> NewOptimizedAsync(Guid user, JsonBytes? output = null, Guid? original = null, Guid? posting = null)
        => ((Saved<OptimizedResumeRecord>)(await Store.OptimizedResumes.CreateAsync(
            user, new NewOptimizedResume { StructuredOutput = output ?? Output("Engineer"), Title = "For Acme", OriginalResumeId = original, JobPostingId = posting }, new SaveOptions { Cause = SaveCause.Optimize })).Value).Record;

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Copied from one that is migrated, which takes a tenth of the time.</summary>
    private static async Task<string> NewDatabaseAsync(PostgresServer postgres)
    {
        await TemplateLock.WaitAsync();
        try
        {
            if (!hasTemplate)
            {
                await using (var connection = await postgres.ConnectAsync("postgres"))
                {
                    await using var command = new Npgsql.NpgsqlCommand("CREATE DATABASE migrated", connection);
                    await command.ExecuteNonQueryAsync();
                }

                (await StoreOperations.MigrateAsync(OptionsFor(postgres.Address("migrated"), ""))).IsOk.ShouldBeTrue();
                hasTemplate = true;
            }

            return await postgres.CreateDatabaseAsync("migrated");
        }
        finally
        {
            TemplateLock.Release();
        }
    }
}
