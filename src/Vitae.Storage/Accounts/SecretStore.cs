using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Small secrets of a person, by provider and name. Values are protected or hashed before they come here.</summary>
public sealed class SecretStore
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal SecretStore(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    public async Task<Result<IReadOnlyList<UserToken>>> ListAsync(Guid userId, string provider, CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(userId, $"{AccountTables.Secrets.Select} WHERE user_id = $1 AND login_provider = $2", AccountTables.Secrets.Read, [userId, provider], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }

    /// <summary>Puts these in the place of all that the provider had, in one transaction.</summary>
    public Task<Result<Done>> ReplaceAsync(Guid userId, string provider, IReadOnlyList<(string Name, string Value)> secrets, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.WriteAsync(userId, async session =>
        {
            await session.ExecuteAsync("DELETE FROM user_tokens WHERE user_id = $1 AND login_provider = $2", userId, provider);
            foreach (var (name, value) in secrets)
            {
                await AccountTables.Secrets.InsertAsync(session, new UserToken { UserId = userId, Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now, LoginProvider = provider, Name = name, Value = value });
            }

            return (Result<Done>)default(Done);
        }, cancel);
    }

    /// <summary>Takes a secret away; true for the one caller who did.</summary>
    public Task<Result<bool>> TakeAsync(Guid userId, string provider, string name, CancellationToken cancel = default)
        => database.WriteAsync(userId, async session => (Result<bool>)(await session.ExecuteAsync("DELETE FROM user_tokens WHERE user_id = $1 AND login_provider = $2 AND name = $3", userId, provider, name) == 1), cancel);

    /// <summary>Sets a number that only grows; true for the one caller who made it larger.</summary>
    public Task<Result<bool>> RaiseAsync(Guid userId, string provider, string name, long number, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.WriteAsync(userId, async session => (Result<bool>)(await session.ExecuteAsync(
            """
            INSERT INTO user_tokens (user_id, id, created_at, updated_at, login_provider, name, value) VALUES ($1, $2, $3, $3, $4, $5, $6)
            ON CONFLICT (user_id, login_provider, name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at WHERE CAST(user_tokens.value AS bigint) < CAST(excluded.value AS bigint)
            """,
            userId, Guid.CreateVersion7(now), now, provider, name, number.ToString(System.Globalization.CultureInfo.InvariantCulture)) == 1), cancel);
    }
}
