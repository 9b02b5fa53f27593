using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>
/// Answers to requests that carried an idempotency key and made no version of a document (those are remembered on the version). An answer is remembered together with nothing else, so
/// that a request whose answer was lost before it was remembered is done again; give what it creates an id that follows from the key where that must not be.
/// </summary>
public sealed class IdempotencyStore
{
    /// <summary>How long a client may retry.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly Database database;
    private readonly TimeProvider clock;

    internal IdempotencyStore(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>The answer that was given to this request; fails with <c>not_found</c> when there is none and with <c>idempotency_key_reused</c> when the key was used for another.</summary>
    public Task<Result<IdempotentAnswer>> FindAsync(Guid userId, string key, string requestHash, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.ReadAsync(userId, async session =>
        {
            var found = await session.Context.Set<IdempotentAnswer>().FirstOrDefaultAsync(row => row.UserId == userId && row.Key == key && row.ExpiresAt > now, cancel);
            return found is null ? StorageErrors.NoSuch("answer") : found.RequestHash == requestHash ? found : (Result<IdempotentAnswer>)StorageErrors.Reused();
        }, cancel);
    }

    /// <summary>Remembers an answer for a day; the first one stays.</summary>
    public async Task<Result<Done>> RememberAsync(Guid userId, string key, string requestHash, int status, ReadOnlyMemory<byte> body, CancellationToken cancel = default)
    {
        var now = clock.Now();
        var rows = await database.ChangeAsync(
            userId,
            """
            INSERT INTO idempotency_keys (user_id, id, created_at, updated_at, key, request_hash, status, body, expires_at) VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (user_id, key) DO NOTHING RETURNING status
            """,
            row => row.Number(0), [userId, Guid.CreateVersion7(now), now, key, requestHash, status, body.ToArray(), now + Lifetime], cancel);
        return rows.IsOk ? default(Done) : rows.Error;
    }
}
