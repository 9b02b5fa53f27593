using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Counts attempts for all instances together, each within a window of time that begins with its first.</summary>
public sealed class AttemptCounter
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal AttemptCounter(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>Counts one more; how many there are now, and when they are forgotten.</summary>
    /// <param name="key">What is counted, as a keyed hash.</param>
    public async Task<Result<AttemptCount>> AddAsync(Guid key, TimeSpan window, CancellationToken cancel = default)
    {
        var now = clock.Now();
        var rows = await database.ChangeAsync(
            Scope.Operator,
            """
            INSERT INTO attempts (id, created_at, count, expires_at) VALUES ($1, $2, 1, $3)
            ON CONFLICT (id) DO UPDATE SET count = CASE WHEN attempts.expires_at <= excluded.created_at THEN 1 ELSE attempts.count + 1 END,
                expires_at = CASE WHEN attempts.expires_at <= excluded.created_at THEN excluded.expires_at ELSE attempts.expires_at END
            RETURNING id, created_at, count, expires_at
            """,
            row => new AttemptCount { Id = row.Id(0), CreatedAt = row.Instant(1), Count = row.Number(2), ExpiresAt = row.Instant(3) }, [key, now, now + window], cancel);
        return rows.IsOk ? rows.Value[0] : rows.Error;
    }

    /// <summary>Forgets what was counted, as after a success.</summary>
    public async Task<Result<Done>> ForgetAsync(Guid key, CancellationToken cancel = default)
    {
        var rows = await database.ChangeAsync(Scope.Operator, "DELETE FROM attempts WHERE id = $1 RETURNING count", row => row.Number(0), [key], cancel);
        return rows.IsOk ? default(Done) : rows.Error;
    }
}
