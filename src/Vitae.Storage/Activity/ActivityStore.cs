using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Activity;

/// <summary>How often something happened on one day (UTC).</summary>
/// <param name="Failed">Of <paramref name="Count"/>, those that did not succeed.</param>
public sealed record ActivityCount(DateOnly Day, string Name, string Label, long Count, long Failed, double? MeanDurationMs);

/// <summary>What happened, for figures and for the record; never with the content of a resume.</summary>
public sealed class ActivityStore : OwnedStore<ActivityEvent>
{
    internal ActivityStore(Database database, TimeProvider clock)
        : base(database, clock, ActivityTables.Events, "event")
    {
    }

    /// <summary>All of them or none. Fails with <c>not_found</c> when the account is gone: nothing is written behind it.</summary>
    public Task<Result<Done>> RecordAsync(Guid userId, IReadOnlyList<ActivityEvent> activities, CancellationToken cancel = default)
    {
        var rows = activities.Select(activity => Stamped(userId, activity)).ToList();
        return Database.WriteAsync(userId, async session =>
        {
            if (await Departed.RefuseAsync(session, userId) is { } gone) return gone;
            foreach (var row in rows) await Table.InsertAsync(session, row);
            return (Result<Done>)default(Done);
        }, cancel);
    }

    /// <summary>Newest first.</summary>
    public Task<Result<Page<ActivityEvent>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);

    /// <summary>Figures by day, name and label, earliest first.</summary>
    /// <param name="userId">Null: of everybody, for administrators.</param>
    /// <param name="to">Not included.</param>
    public async Task<Result<IReadOnlyList<ActivityCount>>> CountAsync(Guid? userId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel = default)
    {
        var day = Database.Kind == DatabaseKind.Postgres ? "CAST(floor(extract(epoch FROM created_at) / 86400) AS bigint)" : "created_at / 86400000000";
        List<object?> arguments = [from, to];
        if (userId is { } owner) arguments.Add(owner);
        var rows = await Database.QueryAsync(
            userId is { } id ? id : Scope.Operator,
            $"""
            SELECT {day} AS day, name, label, count(*), sum(CASE WHEN succeeded THEN 0 ELSE 1 END), avg(CAST(duration_ms AS double precision)) FROM events
            WHERE created_at >= $1 AND created_at < $2{(userId is null ? "" : " AND user_id = $3")} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """,
            row => new ActivityCount(DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(row.Long(0))), row.Text(1), row.Text(2), row.Long(3), row.Long(4), row.RealOrNull(5)), [.. arguments], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }
}

/// <summary>Calls of language models.</summary>
public sealed class AiLogStore : OwnedStore<AiLog>
{
    internal AiLogStore(Database database, TimeProvider clock)
        : base(database, clock, ActivityTables.AiLogs, "call")
    {
    }

    public Task<Result<Page<AiLog>>> ListAsync(Guid userId, PageRequest page, string? requestId = null, CancellationToken cancel = default)
        => PageAsync(userId, page, requestId is null ? null : ("request_id", requestId), cancel);
}

/// <summary>Security-relevant acts; nobody changes or deletes them but the deletion of the account.</summary>
public sealed class AuditStore
{
    private readonly Log log;

    internal AuditStore(Database database, TimeProvider clock) => log = new Log(database, clock);

    /// <summary>Fails with <c>not_found</c> when the account is gone: nothing is written behind it.</summary>
    /// <param name="userId">Whose account it is about; empty when nobody's.</param>
    public Task<Result<AuditEntry>> RecordAsync(Guid userId, AuditEntry entry, CancellationToken cancel = default) => log.RecordAsync(userId, entry, cancel);

    public Task<Result<Page<AuditEntry>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => log.ListAsync(userId, page, cancel);

    private sealed class Log(Database database, TimeProvider clock) : OwnedStore<AuditEntry>(database, clock, ActivityTables.Audit, "entry")
    {
        public Task<Result<AuditEntry>> RecordAsync(Guid userId, AuditEntry entry, CancellationToken cancel)
            => CreateAsync(userId, entry, session => userId == Guid.Empty ? Task.FromResult<Error?>(null) : Departed.RefuseAsync(session, userId), cancel);

        public Task<Result<Page<AuditEntry>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel) => PageAsync(userId, page, cancel: cancel);
    }
}
