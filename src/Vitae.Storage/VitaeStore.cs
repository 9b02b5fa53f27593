using Vitae.Core;
using Vitae.Storage.Accounts;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Files;
using Vitae.Storage.Jobs;
using Vitae.Storage.Objects;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Retaining;
using Vitae.Storage.Schema;
using Vitae.Storage.Search;
using Vitae.Storage.Spooling;

namespace Vitae.Storage;

/// <summary>
/// Everything that is kept, open for one process. Every operation takes the owner's id first and sees nothing of anybody else; expected failures are errors with the codes of
/// <see cref="StorageErrors"/>. Safe for use by many threads.
/// </summary>
public sealed class VitaeStore : IAsyncDisposable
{
    private readonly Database database;
    private readonly SearchIndex index;

    private VitaeStore(Database database, IObjectStore objects, TimeProvider clock, SaveSpool? spool)
    {
        this.database = database;
        Spool = spool;
        Objects = objects;
        Users = new UserStore(database, objects, clock);
        Files = new ResumeFileStore(database, objects, clock);
        index = new SearchIndex(database, clock);
        Search = new SearchStore(database, index);
        Resumes = new ResumeStore(database, index, clock, spool);
        OptimizedResumes = new OptimizedResumeStore(database, index, clock, spool);
        Versions = new VersionStore(database, spool);
        ObjectMaintenance = new ObjectMaintenance(database, objects, clock);
        Retention = new RetentionStore(database, objects, clock);
        Sections = new ResumeSectionStore(database, clock);
        Experiences = new ExperienceStore(database, clock);
        Templates = new TemplateStore(database, clock);
        JobPostings = new JobPostingStore(database, clock);
        Applications = new ApplicationStore(database, clock);
        Exports = new ExportStore(database, objects, clock);
        Analyses = new AnalysisStore(database, clock);
        Events = new ActivityStore(database, clock);
        AiLogs = new AiLogStore(database, clock);
        Idempotency = new IdempotencyStore(database, clock);
        Audit = new AuditStore(database, clock);
        spool?.PingBy(PingAsync);
        Sessions = new SessionStore(database, clock);
        ApiTokens = new ApiTokenStore(database, clock);
        Identities = new IdentityStore(database, clock);
        Passkeys = new PasskeyStore(database, clock);
        Secrets = new SecretStore(database, clock);
        Attempts = new AttemptCounter(database, clock);
        Usage = new UsageStore(database);
        ProtectionKeys = new ProtectionKeys(database, clock);
    }

    public UserStore Users { get; }

    public ResumeFileStore Files { get; }

    public ResumeStore Resumes { get; }

    public OptimizedResumeStore OptimizedResumes { get; }

    public VersionStore Versions { get; }

    public SearchStore Search { get; }

    public RetentionStore Retention { get; }

    public ObjectMaintenance ObjectMaintenance { get; }

    public ResumeSectionStore Sections { get; }

    public ExperienceStore Experiences { get; }

    public TemplateStore Templates { get; }

    public JobPostingStore JobPostings { get; }

    public ApplicationStore Applications { get; }

    public ExportStore Exports { get; }

    public AnalysisStore Analyses { get; }

    public ActivityStore Events { get; }

    public AiLogStore AiLogs { get; }

    public AuditStore Audit { get; }

    public SessionStore Sessions { get; }

    public ApiTokenStore ApiTokens { get; }

    public IdentityStore Identities { get; }

    public PasskeyStore Passkeys { get; }

    public SecretStore Secrets { get; }

    public AttemptCounter Attempts { get; }

    public UsageStore Usage { get; }

    public ProtectionKeys ProtectionKeys { get; }

    public IdempotencyStore Idempotency { get; }

    public IObjectStore Objects { get; }

    /// <summary>Saves that wait for PostgreSQL; null where none do.</summary>
    public SaveSpool? Spool { get; }

    /// <summary>To every server on the same PostgreSQL; null on SQLite, which has one server.</summary>
    public Broadcast? Broadcast => database.Broadcast;

    internal Database Database => database;

    /// <summary>What was behind at the start and what the user saved since can be found when this returns.</summary>
    internal async Task SearchCaughtUpAsync(Guid userId)
    {
        await index.CaughtUp;
        await index.FlushAsync(userId, CancellationToken.None);
    }

    /// <summary>Opens the database and the object store and takes the schema to today; fails with the reason when any of it cannot be.</summary>
    public static async Task<Result<VitaeStore>> OpenAsync(StorageOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var address = DatabaseAddress.Parse(options.Database);
        if (!address.IsOk) return address.Error;
        var objects = ObjectStores.Open(options, address.Value);
        if (!objects.IsOk) return objects.Error;
        var database = await Opening.OpenAsync(address.Value, options, migrate: true, cancel);
        if (!database.IsOk) return database.Error;
        if (options.Spool is not { } folder || address.Value.Kind != DatabaseKind.Postgres) return new VitaeStore(database.Value, objects.Value, options.Clock, spool: null);
        var spool = await SaveSpool.OpenAsync(folder, cancel);
        if (spool.IsOk) return new VitaeStore(database.Value, objects.Value, options.Clock, spool.Value);
        await database.Value.DisposeAsync();
        return spool.Error;
    }

    /// <summary>Compares the schema with the model.</summary>
    public Task<Result<SchemaReport>> VerifySchemaAsync(CancellationToken cancel = default) => SchemaVerification.VerifyAsync(database, cancel);

    /// <summary>Nothing of a person whose account is gone stays with this process, in memory or among the saves that wait. Who is still there is left alone.</summary>
    public async Task<Result<Done>> ForgetGoneAsync(Guid userId, CancellationToken cancel = default)
    {
        if (Spool is null) return default(Done);
        var user = await Users.GetAsync(userId, cancel);
        if (user.Error?.Code != StorageErrors.NotFound) return user.IsOk ? default(Done) : user.Error;
        Resumes.Forget(userId);
        OptimizedResumes.Forget(userId);
        Versions.Forget(userId);
        return await Spool.ForgetAsync(userId, cancel);
    }

    /// <summary>Of whom this process holds something.</summary>
    public async Task<IReadOnlySet<Guid>> UsersAtHandAsync(CancellationToken cancel = default)
    {
        var waiting = Spool is null ? null : await Spool.UsersAsync(cancel);
        return (waiting is { IsOk: true } ? waiting.Value : []).Concat(Resumes.UsersAtHand()).Concat(OptimizedResumes.UsersAtHand()).Concat(Versions.UsersAtHand()).ToHashSet();
    }

    /// <summary>Whether the database answers: one short query.</summary>
    public async Task<Result<Done>> PingAsync(CancellationToken cancel = default)
    {
        var answer = await database.QueryAsync(Scope.Operator, "SELECT 1", row => row.Number(0), [], cancel);
        return answer.IsOk ? default(Done) : answer.Error;
    }

    public async ValueTask DisposeAsync()
    {
        await index.DisposeAsync();
        if (Spool is not null) await Spool.DisposeAsync();
        await database.DisposeAsync();
        (Objects as IDisposable)?.Dispose();
    }
}
