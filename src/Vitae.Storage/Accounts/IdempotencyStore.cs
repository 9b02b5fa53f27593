using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>
/// Answers to requests that carried an idempotency key and made no version of a document (those are remembered on the version). A key is claimed before the work, with the id of what the
/// work is to make: done again after a crash between the work and its answer, it finds what it has made.
/// </summary>
public sealed class IdempotencyStore
{
    /// <summary>How long a client may retry.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly Database database;
    private readonly TimeProvider clock;

    internal IdempotencyStore(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>The claim of this request: with its answer when it has one. Fails with <c>idempotency_key_reused</c> when the key was used for another.</summary>
    public Task<Result<IdempotentAnswer>> ClaimAsync(Guid userId, string key, string requestHash, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.WriteAsync(userId, async session =>
        {
            await session.ExecuteAsync(
                """
                INSERT INTO idempotency_keys (user_id, id, created_at, updated_at, key, request_hash, status, body, expires_at) VALUES ($1, $2, $3, $3, $4, $5, 0, $6, $7)
                ON CONFLICT (user_id, key) DO UPDATE SET id = excluded.id, created_at = $3, updated_at = $3, request_hash = excluded.request_hash, status = 0, body = excluded.body, expires_at = excluded.expires_at
                WHERE idempotency_keys.expires_at <= $3
                """,
                userId, Guid.CreateVersion7(now), now, key, requestHash, Array.Empty<byte>(), now + Lifetime);
            var claim = await AccountTables.Answers.FirstAsync(session, "WHERE user_id = $1 AND key = $2", userId, key);
            return claim!.RequestHash == requestHash ? claim : (Result<IdempotentAnswer>)StorageErrors.Reused();
        }, cancel);
    }

    /// <summary>Remembers the answer for the claim's day.</summary>
    public async Task<Result<Done>> AnswerAsync(Guid userId, IdempotentAnswer claim, int status, ReadOnlyMemory<byte> body, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var rows = await database.ChangeAsync(
            userId, "UPDATE idempotency_keys SET status = $3, body = $4, updated_at = $5 WHERE user_id = $1 AND id = $2 RETURNING status", row => row.Number(0),
            [userId, claim.Id, status, body.ToArray(), clock.Now()], cancel);
        return rows.IsOk ? default(Done) : rows.Error;
    }

    /// <summary>Leaves the key free: the request failed.</summary>
    public async Task<Result<Done>> ReleaseAsync(Guid userId, IdempotentAnswer claim, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var rows = await database.ChangeAsync(
            userId, "DELETE FROM idempotency_keys WHERE user_id = $1 AND id = $2 AND status = 0 RETURNING status", row => row.Number(0), [userId, claim.Id], cancel);
        return rows.IsOk ? default(Done) : rows.Error;
    }
}
